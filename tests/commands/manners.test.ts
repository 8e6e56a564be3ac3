// What a person types by habit, by guess or by mistake, and what the program does with it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aimap, aimapJson, emptyFolder, fileOf, mapOf, ROOT } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

type Row = { readonly id: string; readonly [key: string]: unknown };
const ids = async (...argv: string[]): Promise<string[]> => (await aimapJson<Row[]>(argv)).map(({ id }) => id);
const PLAIN = { NO_COLOR: "1" };

const MAP = fileOf(
  mapOf({
    topics: [{ id: "a", name: "Alpha", parent: null, notes: [], groups: [] }],
    papers: [
      paperOf({
        id: "one",
        title: "Attention in theory",
        organizations: ["Google"],
        authors: ["Li"],
        keywords: ["SAE"],
      }),
      paperOf({
        id: "two",
        title: "Something else",
        organizations: ["Anthropic", "Google DeepMind"],
        authors: ["Li Wei"],
      }),
      paperOf({
        id: "three",
        title: "A third paper on attention",
        organizations: ["Meta"],
        authors: ["Ada Plain"],
        venue: "Attention Journal",
        placements: [{ topicId: "a", group: null, comment: "says little on theory" }],
      }),
    ],
  }),
);

describe("a first word that is no command", () => {
  test.each([
    ["sae", "sae", "to search for it: aimap search sae"],
    ["sparse autoencoders", "sparse", "to search for it: aimap search sparse autoencoders"],
    ["find sae", "find", "to search for it: aimap search sae"],
    ["grep sae -n 3", "grep", "to search for it: aimap search sae -n 3"],
    ["find", "find", "to search for it: aimap search WORDS"],
    ["ls", "ls", "to list papers: aimap list"],
    ["view gao2024scaling", "view", "to see it: aimap show gao2024scaling"],
    ["topics", "topics", "to see the topics: aimap tree"],
    ["settings", "settings", "try aimap config"],
    ["nonsense --help", "nonsense", "to search for it: aimap search nonsense --help"],
  ])("aimap %s: %s is no command", async (line, word, next) => {
    expect(await aimap(line.split(" "))).toEqual({
      stdout: "",
      stderr: `aimap: unknown command "${word}"; ${next}\n`,
      exitCode: 2,
    });
  });

  test.each([
    ["--colr never list", '"--colr"; did you mean --color?'],
    ["--colr=never nonsense", '"--colr"; did you mean --color?'],
    ["-n 3", '"-n"; options of a command follow its name, see "aimap --help"'],
    ["--wide --limit 3 tree", '"--limit"; options of a command follow its name, see "aimap --help"'],
  ])("aimap %s: the unknown option before it is named", async (line, problem) => {
    const { stderr, exitCode } = await aimap(line.split(" "));
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringContaining(`unknown option ${problem}`), exitCode: 2 });
  });

  test("what it suggests can be copied to a shell", async () => {
    const { stderr } = await aimap(["dark matter", "it's", "--json"]);
    expect(JSON.parse(stderr).error.suggestions).toEqual(["aimap search 'dark matter' 'it'\\''s' --json"]);
  });
});

describe("in a query", () => {
  test("-2024 leaves out what year:2024 keeps, as -year:2024 does", async () => {
    const all = await ids("search", "sae", "--all");
    const kept = await ids("search", "sae", "year:2024", "--all");
    for (const date of ["-2024", "-year:2024", "-2024..2024", "-2024-2024"]) {
      expect((await ids("search", "sae", date, "--all")).toSorted()).toEqual(
        all.filter((id) => !kept.includes(id)).toSorted(),
      );
    }
    // undated papers are from no year
    expect(await ids("search", "sae", "-2024")).toContain("extractingsae");
  });

  test("-n is --limit", async () => {
    expect(await ids("search", "sae", "-n", "3")).toEqual((await ids("search", "sae")).slice(0, 3));
    expect(await ids("list", "-n", "2")).toEqual((await ids("list")).slice(0, 2));
  });

  test.each(["-limit", "-json", "-format=csv", "-exit-code"])("%s is an option with a hyphen missing", async (word) => {
    const name = word.replace(/=.*/, "");
    const { stderr, exitCode, stdout } = await aimap(["search", "sae", word, "3"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(`did you mean -${name}?`);
  });

  test("the same word in quotes, or after --, is excluded", async () => {
    expect((await aimap(["search", "sae", '-"limit"'])).exitCode).toBe(0);
    expect((await aimap(["search", "--", "sae", "-limit"])).exitCode).toBe(0);
    expect((await aimap(["search", "sae", "-matryoshka"])).exitCode).toBe(0);
  });

  test.each([
    ["title:attention", ["one", "three"]],
    ["-title:attention", ["two"]],
    ["title:attention -title:third", ["one"]],
    ['title:"attention in theory"', ["one"]],
    ["comment:theory", ["three"]],
    ["keyword:sae", ["one"]],
    ["venue:attention", ["three"]],
    ["id:thr", ["three"]],
    ["title:theory comment:theory", []],
  ])("%s searches in that field", async (query, expected) => {
    expect((await ids("search", "--map", MAP, query)).toSorted()).toEqual(expected.toSorted());
  });
});

describe("names", () => {
  test("a part of a name matches all that have it; in quotes, an exact name only itself", async () => {
    expect((await ids("list", "--map", MAP, "--org", "google")).toSorted()).toEqual(["one", "two"]);
    expect(await ids("list", "--map", MAP, "--org", '"google"')).toEqual(["one"]);
    expect((await ids("search", "--map", MAP, "org:google")).toSorted()).toEqual(["one", "two"]);
    expect(await ids("search", "--map", MAP, 'org:"google"')).toEqual(["one"]);
    expect((await ids("list", "--map", MAP, "--author", "li")).toSorted()).toEqual(["one", "two"]);
    expect(await ids("list", "--map", MAP, "--author", '"li"')).toEqual(["one"]);
    // quoted only to keep the words together
    expect(await ids("search", "--map", MAP, 'org:"google deep"')).toEqual(["two"]);
  });

  test("a row shows the organisation that was asked for", async () => {
    const shown = async (...argv: string[]) =>
      (await aimap([...argv, "--map", MAP], { columns: 80, env: PLAIN })).stdout;
    expect(await shown("list", "--org", "deepmind")).toMatch(
      /^undated +Wei, Google DeepMind +Something else +Alpha +two$/m,
    );
    expect(await shown("timeline", "--org", "deepmind")).toContain("Google DeepMind");
    expect(await shown("search", "something", "--org", "deepmind")).toContain("Wei et al., Google DeepMind".slice(-15));
    expect(await shown("search", "org:deepmind")).toContain("Google DeepMind");
    expect(await shown("list", "--author", "wei")).toMatch(/^undated +Wei, Anthropic +Something else +Alpha +two$/m);
  });

  test("the candidates for an ambiguous name are one on a line, ready to be copied", async () => {
    expect(await aimap(["list", "--topic", "semantic"])).toEqual({
      stdout: "",
      stderr:
        'aimap: "semantic" could mean several topics; name one of these in full\n' +
        "  interpretability/semanticity\n" +
        "  heuristic-understanding/emergent-internal-model-building/semantic-directions\n",
      exitCode: 2,
    });
    const { stderr } = await aimap(["list", "--topic", "semantic", "--json"]);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: "ambiguous",
      suggestions: [expect.any(String), expect.any(String)],
    });
  });
});

test.each(["list", "timeline", "stats", "export"])("a file after %s is taken for a map", async (command) => {
  const file = fileOf("# A\n\n- [B](https://example.org/b)\n", "my list.md");
  const { stderr, exitCode } = await aimap([command, file]);
  expect(stderr).toBe(`aimap: ${command} takes no words; try aimap ${command} --map '${file}'\n`);
  expect(exitCode).toBe(2);
});

test("a file in place of a command is taken for a map; no command but those of maps takes one", async () => {
  const file = fileOf("# A\n\n- [B](https://example.org/b)\n", "list.md");
  const { stderr, exitCode } = await aimap([file]);
  expect(stderr).toBe(`aimap: unknown command "${file}", which is a file; to list papers: aimap list --map ${file}\n`);
  expect(exitCode).toBe(2);
  expect((await aimap(["cache", "clear", file])).stderr).not.toContain("--map");
});

describe("words that a command does not take", () => {
  test.each([
    ["list foo", "list takes no words; try aimap search foo"],
    ["timeline foo bar", "timeline takes no words; try aimap search foo bar"],
    ["stats foo", "stats takes no words; try aimap search foo"],
    ["tree failure modes", "tree takes one topic; try aimap tree 'failure modes'"],
    ["schema list tree", 'schema takes one command; see "aimap schema --help"'],
    ["help list search", 'help takes one name; see "aimap help --help"'],
    ["tree nothing here", 'tree takes one topic; see "aimap tree --help"'],
    ["edit a b", 'edit takes one id; see "aimap edit --help"'],
    [
      "edit zoom in an introduction to circuits",
      "edit takes one id; try aimap edit 'zoom in an introduction to circuits'",
    ],
    ["list help", "list takes no words; try aimap list --help"],
    ["export foo", 'export takes no words; see "aimap export --help"'],
    ["diff a b c", 'diff takes 2 words; see "aimap diff --help"'],
  ])("aimap %s", async (line, message) => {
    expect(await aimap(line.split(" "))).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode: 2 });
  });
});

test("only a search offers an order by relevance", async () => {
  expect((await aimap(["search", "--help"])).stdout).toMatch(/--sort <key> .*relevance/);
  for (const command of ["list", "timeline", "tree"])
    expect((await aimap([command, "--help"])).stdout).not.toContain("relevance");
  expect((await aimap(["list", "--sort", "relevance"])).stderr).toContain("needs a query");
});

test("a command of another name for --version names the option", async () => {
  expect((await aimap(["version"])).stderr).toBe('aimap: unknown command "version"; try aimap --version\n');
  expect((await aimap(["--help"])).stdout).toContain("aimap --version");
});

test("a field that is like none is not answered with all of them", async () => {
  const { stderr } = await aimap(["list", "--json", "--fields", "xyzzy"]);
  expect(JSON.parse(stderr).error).toEqual({
    code: "unknown-field",
    message: 'no field "xyzzy"; "aimap help scripting" lists the fields',
    suggestions: [],
  });
});

test("the ids that an ambiguous name can mean stay apart on a narrow terminal: what goes on is indented further", async () => {
  const { stderr } = await aimap(["list", "--topic", "semantic"], { columns: 40 });
  const [, ...lines] = stderr.trimEnd().split(/\n(?= )/);
  expect(lines.join("\n").replaceAll("\n    ", "").split("\n")).toContain(
    "  heuristic-understanding/emergent-internal-model-building/semantic-directions",
  );
  expect(Math.max(...stderr.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
});

describe("an id", () => {
  test.each(["@olah2020zoom", "[@olah2020zoom]", "Elhage et al. 2021", "elhage et al. (2021)", "Olah et al., 2020"])(
    "can be written as lists and texts name a work: %s",
    async (written) => {
      const { stdout } = await aimap(["show", written, "--format", "ids"]);
      expect(stdout).toBe(/olah/i.test(written) ? "olah2020zoom\n" : "elhage2021mathematical\n");
    },
  );

  test("that is a citation of several papers, or of none, is answered as any other", async () => {
    expect((await aimap(["show", "Bussmann et al. 2024"])).stderr).toMatch(
      /could mean several papers or topics; name one of these in full\n(?: {2}bussmann2024\w+\n){2}/,
    );
    expect((await aimap(["show", "Elhage et al. 1921"])).exitCode).toBe(3);
  });
});

describe("before a list is begun", () => {
  test.each([
    [
      "list --layer mine",
      'no layer "mine"; the only layer is bundled; your own list is the layer mine once "aimap add" or "aimap mark" has begun it',
    ],
    ["search sae layer:mine", 'your own list is the layer mine once "aimap add" or "aimap mark" has begun it'],
    ["list --tag thesis", 'no tag "thesis"; no paper has one, and "aimap mark ID --tag +thesis" puts it on a paper'],
    ["list --status queued", 'no papers match: none has a status, and "aimap mark ID queued" gives it one'],
    ["timeline --status read", 'no papers match: none has a status, and "aimap mark ID read" gives it one'],
  ])("aimap %s says how to begin", async (line, message) => {
    expect((await aimap(line.split(" "), { columns: 300 })).stderr).toContain(message);
  });
});

describe("values", () => {
  test.each([
    "explore --print",
    "explore --print --json",
    "list --format --json",
    "search sae --sort",
    "list --format --",
    "check --rule --fix",
  ])("a value is missing: aimap %s", async (line) => {
    const { stderr, exitCode } = await aimap(line.split(" "));
    const [, option = ""] = /(--(?:print|format|sort|rule))/.exec(line) ?? [];
    expect(stderr).toMatch(new RegExp(`${option} needs a value: ${option} <`));
    expect(exitCode).toBe(2);
  });

  test.each([
    ["list --color pink", '--color must be auto, always or never, not "pink"'],
    ["list --limit ten", '--limit must be a whole number, 0 or more, not "ten"'],
    ["list --limit", '--limit needs a value: --limit <n>; see "aimap list --help"'],
    ["list --sort size", '--sort must be date, year, title, author, topic or added, not "size"'],
    ["list --year 2024..2020", "--year must begin with the earlier date: 2020..2024"],
    ["list --since 2024 --until 2020", "since 2024 is after until 2020; write since 2020 and until 2024"],
    ["completion tcsh", 'shell must be bash, zsh or fish, not "tcsh"'],
    [
      "stats --by size",
      '--by must be author, org, venue, keyword, topic, year, kind, status, tag or layer, not "size"',
    ],
    ["diff - -", "only one of the two maps can be read from standard input; name a file for the other"],
  ])("aimap %s", async (line, message) => {
    expect(await aimap(line.split(" "))).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode: 2 });
  });

  test("dates that overlap are not the wrong way round", async () => {
    expect((await aimap(["list", "--since", "2024-06", "--until", "2024"])).exitCode).toBe(0);
    expect((await aimap(["list", "--year", "2024-06..2024"])).exitCode).toBe(0);
    expect((await aimap(["list", "--since", "2024", "--since", "2019", "--until", "2020"])).exitCode).toBe(0);
  });

  test.each([
    ["add x --note y", 'unknown option "--note"; did you mean aimap note?'],
    ["cite one -o refs.bib", 'unknown option "-o"; "> FILE" at the end of the line writes to a file'],
  ])("%s names another way", async (line, message) => {
    expect((await aimap(line.split(" "))).stderr).toBe(`aimap: ${message}\n`);
  });

  test("the schema of a type of record is printed by its name", async () => {
    const { stdout, exitCode } = await aimap(["schema", "paper"]);
    const schema: { $ref: string; $defs: Record<string, unknown> } = JSON.parse(stdout);
    expect({ exitCode, ref: schema.$ref, has: "paper" in schema.$defs }).toEqual({
      exitCode: 0,
      ref: "#/$defs/paper",
      has: true,
    });
  });

  test("a bibliography that is not read whole says so, also once it is prepared", async () => {
    const folder = emptyFolder();
    const map = join(folder, "e.bib");
    writeFileSync(map, "@article{a, title={One thing}, year={2020}}\n@article{b, title={Two, year={2021}\n");
    const env = { XDG_CACHE_HOME: folder };
    for (const _ of [1, 2]) {
      const { stderr } = await aimap(["list", "--map", map], { columns: 300, env });
      expect(stderr).toContain(`${map}: 1 entry is not read, or not whole; "aimap check ${map}" says which`);
    }
    const together = await aimap(["list", "--map", "bundled", "--map", map], { columns: 300, env });
    expect(together.stderr).toContain("1 entry is not read");
  });

  test("what an export has no place for is said", async () => {
    const text =
      "# Mine\n\n## A\n\n- [x] Li et al. (2023). [Some paper](https://arxiv.org/abs/2209.10652) - a remark\n  - a note\n";
    const map = join(emptyFolder(), "mine.md");
    writeFileSync(map, text);
    const saidOf = async (format: string): Promise<string> =>
      (await aimap(["export", "--format", format, "--map", map], { columns: 200 })).stderr;
    expect(await saidOf("ris")).toBe(
      "left out: comments, notes, statuses and “et al.”; aimap export --format map writes everything\n",
    );
    expect(await saidOf("bibtex")).toBe("left out: comments and notes; aimap export --format map writes everything\n");
    expect(await saidOf("csv")).toBe("");
  });

  test.each(["x.pdf", "x.docx", "x.j"])("export -o %s is refused, and nothing is written", async (name) => {
    const path = join(emptyFolder(), name);
    const { stdout, stderr, exitCode } = await aimap(["export", "-o", path]);
    expect({ stdout, exitCode, isWritten: existsSync(path) }).toEqual({ stdout: "", exitCode: 2, isWritten: false });
    expect(stderr).toMatch(
      /^aimap: nothing to export as \.\w+; endings are \.json, \.md, .*, or choose with --format\n$/,
    );
  });

  test("export writes any name if --format says what, and the map if there is no ending", async () => {
    const folder = emptyFolder();
    expect((await aimap(["export", "-o", join(folder, "x.txt"), "--format", "dot"])).exitCode).toBe(0);
    expect((await aimap(["export", "-o", join(folder, "v1.2", "..", "map")])).exitCode).not.toBe(2);
  });

  test("-o - is standard output, as - is everywhere, and so is --report - where the map is in a file", async () => {
    const list = fileOf("- [A title](https://example.org/a)\n", "list.md");
    for (const argv of [["export"], ["build", list]])
      expect(await aimap([...argv, "-o", "-"])).toEqual(await aimap(argv));
    expect(existsSync("-")).toBe(false);
    const path = join(emptyFolder(), "map.json");
    const { stdout } = await aimap(["build", list, "-o", path, "--report", "-", "--quiet"]);
    expect(JSON.parse(stdout)).toMatchObject({ type: "report", papers: 1 });
    expect(await aimap(["build", list, "--report", "-"])).toEqual({
      stdout: "",
      stderr: "aimap: --report - and the map would both be written to standard output; write the map with -o FILE\n",
      exitCode: 2,
    });
  });

  test("a folder in place of the file is named as one, with --force or without", async () => {
    const folder = emptyFolder();
    for (const force of [[], ["--force"]]) {
      const { stderr, exitCode } = await aimap(["export", "--format", "bibtex", "-o", folder, ...force]);
      expect({ stderr, exitCode }).toEqual({
        stderr: `aimap: cannot write "${folder}": it is a folder\n`,
        exitCode: 1,
      });
    }
  });

  test("a JSON file of another kind is no map and no list", async () => {
    const file = fileOf('{ "name": "x", "version": "1.0.0", "type": "module", "author": "A. Roe" }\n', "package.json");
    for (const argv of [
      ["list", "--map", file],
      ["build", file],
    ])
      expect(await aimap(argv)).toMatchObject({ stdout: "", exitCode: 1 });
  });

  test("build writes JSON, and no list", async () => {
    const list = fileOf("# L\n\n## T\n\n- [A](https://example.org)\n", "list.md");
    const path = join(emptyFolder(), "out.md");
    const { stderr, exitCode } = await aimap(["build", list, "-o", path]);
    expect({ exitCode, isWritten: existsSync(path) }).toEqual({ exitCode: 2, isWritten: false });
    expect(stderr).toMatch(/writes JSON, not \.md; name the file with \.json/);
    const other = await aimap(["build", list, "-o", join(emptyFolder(), "x.xyz")]);
    // as `mktemp` makes names
    expect(other.exitCode).toBe(0);
    const named = join(emptyFolder(), "named");
    expect(await aimap(["build", list, "-o", named])).toMatchObject({ exitCode: 0 });
    expect(existsSync(named)).toBe(true);
  });
});

describe("what a person at the terminal reads", () => {
  test.each([
    ["list -n 5", "5 of 86 shown\n"],
    ["list --org openai", "4 of 86 papers\n"],
    ["list --org openai -n 1", "1 of 4 shown\n"],
    ["list", "86 papers\n"],
    ["timeline -n 5", "5 of 86 shown\n"],
    ["tree", ""],
    ["tree --org openai", "4 of 86 papers\n"],
    ["stats --by author -n 2", "2 of 421 shown\n"],
    ["list --year 2031", "no papers match\n"],
  ])("aimap %s: %j", async (line, stderr) => {
    const argv = line.split(" ");
    expect(await aimap(argv, { columns: 80, env: PLAIN })).toMatchObject({ stderr, exitCode: 0 });
    expect(await aimap([...argv, "--quiet"], { columns: 80, env: PLAIN })).toMatchObject({ stderr: "" });
    expect(await aimap(argv)).toMatchObject({ stderr: "" });
  });

  test("is the first line of what a pager shows", async () => {
    for (const argv of [["search", "learning"], ["list"]]) {
      let paged = "";
      const page = (text: string): boolean => {
        paged = text;
        return true;
      };
      const { stderr } = await aimap(argv, { columns: 80, rows: 10, env: PLAIN, page });
      expect(stderr).toBe("");
      expect(paged).toMatch(/^\d+ (?:of 86 )?papers[;\n]/);
    }
  });

  test("has no sign that the locale cannot show", async () => {
    for (const env of [{ LC_ALL: "C" }, { LANG: "POSIX" }]) {
      const { stderr } = await aimap(["search", "sae"], { columns: 80, env: { ...PLAIN, ...env } });
      expect(stderr).toBe("sae -> sparse autoencoder: 14 of 86 papers\n");
    }
    expect((await aimap(["search", "sae", "--ascii"], { columns: 80 })).stderr).toContain("->");
    expect((await aimap(["diff", MAP, MAP], { columns: 250, env: { LANG: "C" } })).stderr).toMatch(
      / -> .*no difference/,
    );
  });

  test("that the keyboard is read", async () => {
    const run = (line: string, hasKeyboard: boolean) =>
      aimap(line.split(" "), { columns: 80, stdin: "", hasKeyboard, env: PLAIN });
    for (const line of ["show -", "cite -"])
      expect((await run(line, true)).stderr).toMatch(
        /^reading from the keyboard, one name a line; Ctrl-D ends the input\n/,
      );
    expect((await run("check -", true)).stderr).toMatch(/^reading from the keyboard, a list or map; Ctrl-D/);
    expect((await run("show -", false)).stderr).toBe("");
  });

  test("that a map without problems has none, and what is accepted", async () => {
    expect((await aimap(["check"], { columns: 100 })).stderr).toBe(
      "no problems found, 10 accepted findings; --severity note shows them\n",
    );
    expect((await aimap(["check", MAP], { columns: 100 })).stderr).toMatch(/warning|note|no problems found/);
  });
});

describe("in a pipe", () => {
  test("rows are not padded, and nothing is shortened", async () => {
    for (const argv of [["list"], ["timeline"], ["list", "--fields", "date,title,id"]]) {
      const { stdout } = await aimap(argv);
      for (const line of stdout.split("\n").filter((each) => !/^(?:\d{4}|undated) +[█▏▎▍▌▋▊▉]/.test(each)))
        expect(line).not.toMatch(/ {3}|…/);
    }
  });

  test("--wide shortens nothing on a terminal either, and aligns", async () => {
    const { stdout } = await aimap(["list", "--wide"], { columns: 80, env: PLAIN });
    const [head = "", ...rows] = stdout.trimEnd().split("\n");
    expect(stdout).not.toContain("…");
    const at = head.indexOf("title");
    for (const row of rows) expect(row.slice(at - 2, at)).toBe("  ");
    expect((await aimap(["show", "bussmann2024showing", "--wide"], { columns: 40, env: PLAIN })).stdout).toContain(
      "https://www.alignmentforum.org/posts/TMAmHh4DdMr4nCSr5/showing-sae-latents-are-not-atomic-using-meta-saes\n",
    );
  });
});

describe("on a narrow terminal", () => {
  test("ids and addresses are not broken", async () => {
    for (const columns of [30, 36, 45, 59]) {
      for (const { id } of (await aimapJson<Row[]>(["list"])).slice(0, 40)) {
        const { stdout } = await aimap(["list", "--topic", "in-context", "--topic", "failure"], {
          columns,
          env: PLAIN,
        });
        if (stdout.includes(id.slice(0, 8))) expect(stdout).toContain(id);
      }
    }
    for (const columns of [33, 40, 50]) {
      const { stdout } = await aimap(["show", "2309.08600"], { columns, env: PLAIN });
      expect(stdout).toContain("https://arxiv.org/abs/2309.08600");
    }
    const { stdout } = await aimap(["list", "--author", "singh"], { columns: 22, env: PLAIN });
    expect(stdout).toMatch(/^ *singh2024tokenization$/m);
  });
});

describe("--exit-code", () => {
  test.each([
    ["search kubernetes", 1],
    ["search sae", 0],
    ["list --year 2031", 1],
    ["list", 0],
    ["timeline --year 2031", 1],
    ["tree --year 2031", 1],
    ["tree", 0],
    ["tree psychology --empty", 1],
    ["tree --empty", 0],
    ["stats --by author --year 2031", 1],
    ["stats", 0],
    [`diff ${MAP} ${MAP}`, 0],
    [`diff bundled ${MAP}`, 1],
    ["show gao2024scaling", 0],
  ])("aimap %s ends with %i", async (line, exitCode) => {
    const outcome = await aimap([...line.split(" "), "--exit-code"]);
    expect(outcome).toEqual({ ...(await aimap(line.split(" "))), exitCode });
  });
});

describe("aimap --help", () => {
  test("has the commands first, and fits a terminal of 24 lines", async () => {
    const { stdout } = await aimap(["--help"], { columns: 80, rows: 24 });
    expect(stdout.split("\n").length).toBeLessThanOrEqual(24);
    expect(stdout.indexOf("search")).toBeLessThan(stdout.indexOf("Guides"));
    expect((await aimap(["help", "--json"])).stdout).toBe((await aimap(["--help"])).stdout);
    expect((await aimap(["help", "search", "--json"])).stdout).toBe((await aimap(["search", "--help"])).stdout);
    expect((await aimap(["help", "output"])).stdout).toContain("--exit-code");
  });
});

test("nothing that npm warns about runs when the package is installed", () => {
  // the cast: npm reads this file too, and refuses any other shape
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const name of ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"])
    expect(Object.keys(scripts)).not.toContain(name);
});
