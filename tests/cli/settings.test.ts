// aimap config, and what overrides what: the command line overrides the environment, which overrides the settings.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { aimap, aimapJson, emptyFolder, fileOf, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const MINE = fileOf(
  mapOf({
    title: "Mine",
    topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
    papers: [paperOf({ id: "x" })],
  }),
  "mine.json",
);

const FOLDER = emptyFolder();
const FOLDER_LIKE_LIST = join(FOLDER, "folder.md");
mkdirSync(FOLDER_LIKE_LIST);

/** What `mark` says. */
function notMarkdown(path: string): string {
  return `your list must be a Markdown file, such as my-list.md, not "${path}"; "aimap config set list FILE" names another`;
}

/** The file of the settings as people read it. */
const SHOWN = "~/.config/aimap/config.json";

/** A home folder with these settings: the text of the file, or a value to write as JSON. */
function home(settings?: unknown, folder = emptyFolder()) {
  const path = join(folder, ".config", "aimap", "config.json");
  if (settings !== undefined) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, typeof settings === "string" ? settings : JSON.stringify(settings));
  }
  return { path, folder, env: { HOME: folder } };
}

describe("the file", () => {
  test("is where XDG says", async () => {
    const { env, path } = home();
    expect(await aimap(["config", "path"], { env })).toEqual({ stdout: `${path}\n`, stderr: "", exitCode: 0 });
    const config = { ...env, XDG_CONFIG_HOME: "/somewhere" };
    expect((await aimap(["config", "path"], { env: config })).stdout).toBe("/somewhere/aimap/config.json\n");
    const relative = { ...env, XDG_CONFIG_HOME: "somewhere" };
    expect((await aimap(["config", "path"], { env: relative })).stdout).toBe(`${path}\n`);
    expect(await aimap(["config", "path"])).toMatchObject({
      stderr: "aimap: there is no place for settings; set HOME to a folder that exists, or XDG_CONFIG_HOME\n",
      exitCode: 1,
    });
  });

  test("of the user overrides those of the machine, setting by setting", async () => {
    const machine = emptyFolder();
    mkdirSync(join(machine, "aimap"));
    writeFileSync(join(machine, "aimap", "config.json"), JSON.stringify({ map: [MINE], ascii: true }));
    const { env, path } = home({ ascii: false });
    const { settings, files } = await aimapJson<{ settings: object; files: object }>(["config", "list"], {
      env: { ...env, XDG_CONFIG_DIRS: ["relative", "/no/such", machine].join(delimiter) },
    });
    expect(settings).toEqual({ map: [MINE], list: null, color: null, pager: null, ascii: false });
    expect(files).toEqual({
      map: join(machine, "aimap", "config.json"),
      list: null,
      color: null,
      pager: null,
      ascii: path,
    });
  });

  test("names maps relative to its own folder, to home, or by absolute paths", async () => {
    const { env, folder, path } = home({ map: ["bundled", "near.md", "~/far.md", "/top.md"] });
    const { settings } = await aimapJson<{ settings: { map: string[] } }>(["config"], { env });
    expect(settings.map).toEqual(["bundled", join(path, "..", "near.md"), join(folder, "far.md"), "/top.md"]);
  });
});

describe("set and unset", () => {
  test("change the file, and config shows what is set and where", async () => {
    const { env, path } = home();
    const near = { env, folder: join(MINE, "..") };
    expect(await aimap(["config", "set", "map", "bundled", "mine.json"], near)).toEqual({
      stdout: "",
      stderr: "",
      exitCode: 0,
    });
    expect(await aimap(["config", "set", "pager", "less -R"], near)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ map: ["bundled", MINE], pager: "less -R" });
    const lines = (await aimap(["config"], { env })).stdout.split("\n").map((line) => line.split(/ {2,}/));
    expect(lines).toEqual([
      ["map", "bundled", SHOWN],
      ["", MINE],
      ["list", "~/.local/share/aimap/my-list.md", "(no such file yet)"],
      ["color", "not set"],
      ["pager", "less -R", SHOWN],
      ["ascii", "not set"],
      ["cache", "~/.cache/aimap"],
      [""],
    ]);
    await aimap(["config", "unset", "map"], near);
    await aimap(["config", "unset", "color"], near);
    expect(readFileSync(path, "utf8")).toBe('{\n  "pager": "less -R"\n}\n');
  });

  test("report what they did on a terminal only", async () => {
    const { env } = home();
    const stderrOf = async (...argv: string[]) => (await aimap(["config", ...argv], { env, columns: 300 })).stderr;
    expect(await stderrOf("set", "ascii", "true")).toBe(`ascii is set in ${SHOWN}\n`);
    expect(await stderrOf("unset", "ascii")).toBe(`ascii is no longer set in ${SHOWN}\n`);
  });

  test.each([
    [["set"], 2, "the name of a setting to set is missing; the settings are map, list, color, pager, ascii"],
    [["set", "colour", "never"], 2, 'no setting "colour"; did you mean color?'],
    [["set", "color"], 2, "color needs a value: auto, always or never"],
    [["set", "color", "blue"], 2, 'color must be auto, always or never, not "blue"'],
    [["set", "color", "nver"], 2, 'color must be auto, always or never, not "nver"; did you mean never?'],
    [["set", "ascii", "flase"], 2, 'ascii must be true or false, not "flase"; did you mean false?'],
    [["set", "ascii", "yes"], 2, 'ascii must be true or false, not "yes"'],
    [["set", "map", "/no/such/map"], 1, 'cannot read the map "/no/such/map": no such file'],
    [
      ["set", "map", "bundeld"],
      1,
      `cannot read the map "${join(process.cwd(), "bundeld")}": no such file; did you mean bundled?`,
    ],
    [["set", "list", FOLDER], 1, notMarkdown(FOLDER)],
    [["set", "list", MINE], 1, notMarkdown(MINE)],
    [["set", "list", "/no/such/list.txt"], 1, notMarkdown("/no/such/list.txt")],
    [
      ["set", "list", FOLDER_LIKE_LIST],
      1,
      `cannot read the list "${FOLDER_LIKE_LIST}": it is a folder; name the lists in it: ${FOLDER_LIKE_LIST}/*.md`,
    ],
    [["unset", "ascii", "x"], 2, 'no setting "x"; the settings are map, list, color, pager, ascii'],
    [["get"], 2, "the name of a setting to get is missing; the settings are map, list, color, pager, ascii"],
    [["get", "ascii", "map"], 2, "get takes the name of one setting and nothing else"],
    [["get", "asci"], 2, 'no setting "asci"; did you mean ascii?'],
    [["path", "map"], 2, 'aimap config path takes no name; see "aimap config --help"'],
  ] as [string[], number, string][])("%j is refused, and nothing is written", async (words, exitCode, message) => {
    const { env, path } = home({ ascii: true });
    expect(await aimap(["config", ...words], { env })).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ ascii: true });
  });
});

describe("get, and unset of several", () => {
  test("print a value alone, and nothing for what is not set", async () => {
    const { env } = home({ map: ["bundled", MINE], pager: "", ascii: false });
    const get = async (name: string) => (await aimap(["config", "get", name], { env })).stdout;
    expect([await get("map"), await get("ascii"), await get("pager"), await get("color")]).toEqual([
      `bundled\n${MINE}\n`,
      "false\n",
      "\n",
      "",
    ]);
    expect(await get("list")).toMatch(/^\/.*my-list\.md\n$/);
    expect((await aimap(["config"], { env })).stdout).toMatch(/^pager +none +~\//m);
  });

  test("remove all settings that are named, or none of them", async () => {
    const { env, path } = home({ map: ["bundled"], pager: "", ascii: false });
    const { stderr } = await aimap(["config", "unset", "pager", "ascii"], { env, columns: 300 });
    expect(stderr).toBe(`pager is no longer set in ${SHOWN}\nascii is no longer set in ${SHOWN}\n`);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ map: ["bundled"] });
  });
});

describe("precedence", () => {
  const count = async (argv: readonly string[], env: Readonly<Record<string, string>>) =>
    (await aimapJson<unknown[]>(["list", ...argv], { env })).length;

  test("of maps: --map, AIMAP_MAP, the settings, the bundled map", async () => {
    const { env } = home({ map: ["bundled", MINE] });
    const empty = fileOf(mapOf());
    expect(await count([], env)).toBe(87);
    expect(await count([], { ...env, AIMAP_MAP: MINE })).toBe(1);
    expect(await count(["--map", empty], { ...env, AIMAP_MAP: MINE })).toBe(0);
    expect(await count([], { ...env, AIMAP_MAP: "bundled" })).toBe(86);
  });

  test("a map that does not exist is reported with what names it", async () => {
    const gone = "/no/such/map";
    const { env } = home({ map: [gone] });
    const problem = `aimap: cannot read the map "${gone}": no such file`;
    const stderrOf = async (argv: readonly string[], more: object) =>
      (await aimap(["list", ...argv], { env: { ...env, ...more } })).stderr;
    expect(await stderrOf([], {})).toBe(`${problem}; the settings name it, and "aimap config unset map" removes it\n`);
    expect(await stderrOf([], { AIMAP_MAP: gone })).toBe(`${problem}; AIMAP_MAP names it\n`);
    expect(await stderrOf(["--map", gone], {})).toBe(`${problem}\n`);
    expect(await stderrOf([], { AIMAP_MAP: "bundeld" })).toMatch(/did you mean bundled\? \(AIMAP_MAP names it\)\n$/);
  });

  test("of colour: --color, FORCE_COLOR and NO_COLOR, the settings, the terminal", async () => {
    const coloured = async (color: string, argv: readonly string[], env: object, columns?: number) => {
      const surroundings = { env: { ...home({ color }).env, ...env }, ...(columns !== undefined && { columns }) };
      return (await aimap(["list", "--limit", "1", ...argv], surroundings)).stdout.includes("\u001b[");
    };
    expect(await coloured("always", [], {})).toBe(true);
    expect(await coloured("always", [], { NO_COLOR: "1" })).toBe(false);
    expect(await coloured("always", [], { CLICOLOR: "0" })).toBe(false);
    expect(await coloured("always", ["--color", "never"], {})).toBe(false);
    for (const never of ["--no-color", "--no-colour", "--colour=never"])
      expect(await coloured("always", [never], {}), never).toBe(false);
    expect(await coloured("never", ["--colour", "always"], {})).toBe(true);
    expect(await coloured("never", [], {}, 80)).toBe(false);
    expect(await coloured("never", [], { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured("auto", [], {}, 80)).toBe(true);
  });

  test("of ASCII drawing: --ascii and --no-ascii, the locale, the settings", async () => {
    const unicode = async (ascii: boolean, argv: readonly string[], env: object) =>
      (await aimap(["tree", ...argv], { env: { ...home({ ascii }).env, ...env } })).stdout.includes("├");
    expect(await unicode(true, [], {})).toBe(false);
    expect(await unicode(true, ["--no-ascii"], {})).toBe(true);
    expect(await unicode(false, [], {})).toBe(true);
    expect(await unicode(false, ["--ascii"], {})).toBe(false);
    expect(await unicode(false, [], { LC_ALL: "C" })).toBe(false);
    expect(await unicode(false, ["--no-ascii"], { LC_ALL: "C" })).toBe(true);
  });

  test("of pagers: --no-pager, AIMAP_PAGER and PAGER, the settings, less", async () => {
    const pagerOf = async (pager: string, argv: readonly string[], env: object) => {
      let used: string | null = null;
      await aimap(["list", ...argv], {
        env: { ...home({ pager }).env, ...env },
        columns: 80,
        rows: 10,
        page: (_, command) => {
          used = command;
          return true;
        },
      });
      return used;
    };
    expect(await pagerOf("most", [], {})).toBe("most");
    expect(await pagerOf("", [], {})).toBe(null);
    expect(await pagerOf("most", [], { PAGER: "more" })).toBe("more");
    expect(await pagerOf("most", ["--no-pager"], { PAGER: "more" })).toBe(null);
  });
});

describe("malformed settings", () => {
  test.each([
    ['{"map": [}', /not JSON: .* at line 1, column \d+/],
    ['{\n  "color": "never",\n}', /not JSON: .* at line 3, column 1/],
    ["[]", /not a JSON object/],
    ['{"color": "blue"}', /color must be auto, always or never/],
    ['{"map": []}', /map must be one or more files, bundled or mine/],
    ['{"map": ["a", 3]}', /map must be/],
    ['{"ascii": "true"}', /ascii must be true or false/],
    ['{"colour": "never"}', /no setting "colour"; the settings are map, list, color, pager, ascii/],
    ['{"__proto__": 1}', /no setting "__proto__"/],
  ])("%j are an error that says where", async (text, words) => {
    const { env, path } = home(text);
    for (const argv of [["list"], ["config"], ["config", "set", "ascii", "true"]]) {
      const { stdout, stderr, exitCode } = await aimap(argv, { env });
      expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
      expect(stderr).toContain(`aimap: the settings "${SHOWN}": `);
      expect(stderr).toMatch(words);
    }
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(JSON.parse((await aimap(["list", "--json"], { env })).stderr)).toMatchObject({
      error: { code: "broken-settings" },
    });
  });

  test("do not prevent help, the version, the path, or commands that name their map", async () => {
    const { env, path } = home("{");
    for (const argv of [["--help"], ["--version"], ["config", "--help"], ["list", "--json", "--map", MINE]]) {
      expect(await aimap(argv, { env })).toMatchObject({ stderr: "", exitCode: 0 });
    }
    expect((await aimap(["config", "path"], { env })).stdout).toBe(`${path}\n`);
    // completion works without them
    expect((await aimap(["completion", "zsh", "--", "show", "x"], { env })).exitCode).toBe(0);
  });

  test("an empty file sets nothing; a folder instead of the file is reported", async () => {
    expect(await aimap(["list", "--limit", "1"], { env: home("").env })).toMatchObject({ exitCode: 0 });
    const { env, path } = home();
    mkdirSync(path, { recursive: true });
    expect(await aimap(["list"], { env })).toMatchObject({
      stderr: `aimap: cannot read the settings "${SHOWN}": it is a folder\n`,
      exitCode: 1,
    });
  });
});
