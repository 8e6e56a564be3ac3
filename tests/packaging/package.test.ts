// The package as others get it: packed, installed into an empty folder without anything else, run from elsewhere.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { HELP_TOPICS } from "../../src/help/topics.ts";
import { emptyFolder, environmentAt, ROOT } from "../harness.ts";
import { hasJudges, JUDGES } from "../programs.ts";

const home = emptyFolder();
const installed = join(home, "node_modules", "aimap");
const program = join(home, "node_modules", ".bin", "aimap");

function execute(command: string, args: readonly string[], cwd = home) {
  return spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
}

beforeAll(() => {
  const packed = execute("npm", ["pack", "--json", "--pack-destination", home], ROOT);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = readdirSync(home).find((name) => name.endsWith(".tgz"));
  writeFileSync(join(home, "package.json"), "{}");
  const install = execute("npm", ["install", "--omit=dev", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
  expect(install.status, install.stderr).toBe(0);
});

function bytesIn(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0) : stats.size;
}

describe("the packed library", () => {
  test("compiles in a strict TypeScript project, and runs", () => {
    const example =
      /<!-- library:[^>]*-->\n+```ts\n([\s\S]*?)```/.exec(
        readFileSync(join(ROOT, "src", "help", "library.md"), "utf8"),
      )?.[1] ?? "";
    expect(example).toContain('from "aimap"');
    writeFileSync(join(home, "mine.md"), "# Mine\n\n## Psychology\n\n- 2025: [A new one](https://example.org/new)\n");
    writeFileSync(join(home, "example.ts"), example);
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: "NodeNext",
      target: "ES2022",
      types: [],
      lib: ["ES2022", "DOM"],
    };
    writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module", dependencies: { aimap: "*" } }));
    writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["example.ts"] }));
    expect(
      execute(process.execPath, [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", "."]),
    ).toMatchObject({ stdout: "", status: 0 });
    const { stdout, stderr, status } = execute(process.execPath, ["example.js"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout.split("\n").length).toBeGreaterThan(3);
  });

  test("documents every function, with what it throws", () => {
    const types = readFileSync(join(installed, "dist", "index.d.ts"), "utf8");
    const functions = [...types.matchAll(/(\*\/\n)?export declare (?:async )?function (\w+)/g)];
    expect(functions.length).toBeGreaterThan(15);
    expect(functions.filter(([, comment]) => comment === undefined).map(([, , name]) => name)).toEqual([]);
    for (const name of ["loadMap", "buildMap", "searchPapers", "filterPapers", "findEntry", "findTopic"]) {
      expect(types).toMatch(new RegExp(`@throws Failure[^/]*\\*/\\nexport declare function ${name}\\(`));
    }
  });

  test.skipIf(!hasJudges)("pleases publint and arethetypeswrong (needs AIMAP_JUDGES)", () => {
    const judge = (name: string) => join(JUDGES, "node_modules", ".bin", name);
    const tarball = readdirSync(home).find((name) => name.endsWith(".tgz")) ?? "";
    const publint = execute(judge("publint"), ["run", "--strict", installed]);
    expect(publint.stdout + publint.stderr).toMatch(/All good!/);
    const types = execute(judge("attw"), ["--profile", "esm-only", "--no-emoji", "--no-color", tarball]);
    expect(types.stdout).toMatch(/node16 \(from ESM\) │ OK/);
    expect(types.status).toBe(0);
  });
});

describe("the packed program", () => {
  test("brings no other package, its licences, and less than 4 MB", () => {
    expect(readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["aimap"]);
    expect(bytesIn(installed)).toBeLessThan(4_000_000);
    expect(existsSync(join(installed, "LICENSE"))).toBe(true);
    const licences = readFileSync(join(installed, "dist", "LICENSES.txt"), "utf8");
    for (const name of [
      "commander",
      "chalk",
      "fuse.js",
      "cli-table3",
      "date-fns",
      "valibot",
      "open",
      "mdast-util-to-markdown",
    ])
      expect(licences).toContain(`${name} `);
  });

  test("has the licence text of every package that it contains", () => {
    const files = readdirSync(join(installed, "dist", "library", "npm"), { recursive: true, encoding: "utf8" });
    const names = files.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -".js".length));
    expect(names.length).toBeGreaterThan(10);
    const licences = readFileSync(join(installed, "dist", "LICENSES.txt"), "utf8");
    for (const name of names) expect(licences).toMatch(new RegExp(`^${name.replace(/[.+]/g, "\\$&")} \\d`, "m"));
    for (const part of licences.split(`\n${"-".repeat(80)}\n`))
      expect(part).toMatch(/permission|redistribution|licensed under/i);
    // the script that opens addresses has its own
    expect(readFileSync(join(installed, "dist", "xdg-open"), "utf8")).toContain("Permission is hereby granted");
  });

  test("runs nothing when it is installed", () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { scripts?: object };
    const names = Object.keys(scripts);
    expect(names.filter((name) => /^(?:pre|post)?install$|^(?:pre|post)prepare$/.test(name))).toEqual([]);
    expect(existsSync(join(installed, "binding.gyp"))).toBe(false);
  });

  test("is the same bytes when somebody else packs it again", () => {
    const again = emptyFolder();
    const line = `umask 077; TZ=Asia/Tokyo LC_ALL=C npm pack --json --pack-destination '${again}'`;
    const packed = execute("sh", ["-c", line], ROOT);
    expect(packed.status, packed.stderr).toBe(0);
    const [name = ""] = readdirSync(again);
    // compared whole: a difference of megabytes is nothing to print
    expect(readFileSync(join(again, name)).equals(readFileSync(join(home, name)))).toBe(true);
  });

  test("names no path of the machine that packed it", () => {
    const names = readdirSync(installed, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => statSync(join(installed, name)).isFile());
    expect(files).toEqual(expect.arrayContaining(["package.json", "dist/packs/tree.cjs", "dist/index.js"]));
    for (const name of files) {
      expect(readFileSync(join(installed, name), "utf8")).not.toContain(ROOT);
    }
  });

  test("brings a manual page for every command and guide, where man looks for them after a global install", () => {
    const { man } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { man: string[] };
    const pages = [
      "aimap.1",
      ...Object.keys(COMMANDS).map((name) => `aimap-${name}.1`),
      ...Object.keys(HELP_TOPICS).map((topic) => `aimap-${topic}.7`),
    ];
    expect([...man].sort()).toEqual(pages.map((page) => `./dist/man/${page}.gz`).sort());
    const tarball = readdirSync(home).find((name) => name.endsWith(".tgz"));
    const prefix = join(home, "global");
    const flags = ["--global", "--prefix", prefix, "--offline", "--no-audit", "--no-fund"];
    expect(execute("npm", ["install", ...flags, `./${tarball}`]).status).toBe(0);
    for (const page of pages) {
      const section = page.at(-1) ?? "";
      const text = gunzipSync(readFileSync(join(prefix, "share", "man", `man${section}`, `${page}.gz`))).toString();
      expect(text).toMatch(new RegExp(`^\\.TH AIMAP\\S* ${section} \\d{4}-\\d\\d-\\d\\d "aimap \\d`));
    }
  });

  test("runs from another folder and through a symbolic link", () => {
    const elsewhere = emptyFolder();
    const link = join(elsewhere, "map-of-ai");
    symlinkSync(program, link);
    const { stdout, stderr, status } = execute(link, ["search", "sae", "--json"], elsewhere);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(JSON.parse(stdout).length).toBeGreaterThan(8);
  });

  test("runs where its compiled code is of another Node, or gone", () => {
    const copy = join(emptyFolder(), "copy");
    mkdirSync(copy);
    execute("cp", ["-r", `${installed}/.`, copy]);
    const code = join(copy, "dist", "packs", "show.code");
    const { size } = statSync(code);
    const show = () => {
      const { stdout, stderr, status } = execute(process.execPath, [
        join(copy, "bin", "aimap.js"),
        "show",
        "gao2024scaling",
      ]);
      return { stdout, stderr, status };
    };
    const whole = show();
    expect(whole).toMatchObject({ stderr: "", status: 0 });
    for (const other of ["not what V8 wrote", "x".repeat(size)]) {
      writeFileSync(code, other);
      expect(show()).toEqual(whole);
    }
    execute("rm", [code]);
    expect(show()).toEqual(whole);
  });

  test("finds the same with the index that ships as with one made from the map", () => {
    const map = join(ROOT, "data", "map.json");
    // the same bytes but for the name of the layer
    const unnamed = (json: string): string => json.replace(/"(?:layer": |layers": \[\s+)"\w+"/g, "layer");
    const rebuilt = (...argv: string[]) => unnamed(execute(program, [...argv, "--json", "--map", map]).stdout);
    for (const query of ["sae", "chain of thougth", "in-context -org:mit", '"dark matter"', "scaling before 2020"]) {
      const shipped = execute(program, ["search", query, "--json"]);
      expect(shipped).toMatchObject({ stderr: "", status: 0 });
      expect(rebuilt("search", query)).toBe(unnamed(shipped.stdout));
    }
    expect(rebuilt("list")).toBe(unnamed(execute(program, ["list", "--json"]).stdout));
  });

  test.each(Object.keys(HELP_TOPICS))("explains %s", (topic) => {
    const [title] = /(?<=^# ).+/m.exec(readFileSync(join(ROOT, "src", "help", `${topic}.md`), "utf8")) ?? [];
    expect(execute(program, ["help", topic]).stdout.split("\n")[0]).toBe(title);
  });

  test("builds a map and lists it", () => {
    writeFileSync(join(home, "list.md"), "# Mine\n\n## T\n\n- 2020: [One](https://example.org)\n");
    expect(execute(program, ["build", "list.md", "-o", "mine.json"])).toMatchObject({
      stdout: "",
      stderr: "1 topic, 1 paper, 0 notes\n",
      status: 0,
    });
    expect(execute(program, ["check", "list.md", "mine.json"])).toMatchObject({ stdout: "", stderr: "", status: 0 });
    expect(JSON.parse(execute(program, ["check", "--json"]).stdout)).toMatchObject({ findings: [], accepted: 10 });
    expect(JSON.parse(execute(program, ["list", "--json", "--map", "mine.json"]).stdout)).toMatchObject([
      { title: "One" },
    ]);
  });

  test("measures and wraps wide characters", () => {
    const title = "日本語".repeat(20);
    writeFileSync(join(home, "wide.md"), `# Wide\n\n## T\n\n- 2020: [${title}](https://example.org)\n`);
    const listed = execute(program, ["list", "--map", "wide.md"]);
    expect(listed).toMatchObject({ stderr: "", status: 0 });
    expect(listed.stdout).toContain(title);
    const drawn = execute(program, ["export", "--format", "dot", "--map", "wide.md"]);
    expect(drawn).toMatchObject({ stderr: "", status: 0 });
    expect(drawn.stdout).toMatch(/日\\n/);
  });

  test("lays maps over one another, exports, compares, and keeps settings", () => {
    writeFileSync(join(home, "mine.md"), "# Mine\n\n## Psychology\n\n- 2025: [A new one](https://example.org/new)\n");
    const env = environmentAt(home);
    const run = (line: string) => spawnSync(program, line.split(" "), { cwd: home, encoding: "utf8", env });
    expect(run("config set map bundled mine.md")).toMatchObject({ stdout: "", stderr: "", status: 0 });
    expect(JSON.parse(run("list --json").stdout)).toHaveLength(87);
    expect(run("list --layer mine --format ids").stdout).toBe("newone2025\n");
    expect(run("diff --since bundled").stdout).toBe("+ A new one\n  2025 · Psychology · newone2025\n");
    for (const form of [
      "markdown -o all.md",
      "csl-json -o refs.json",
      "glossary -o glossary.json",
      "map -o all.json",
    ]) {
      expect(run(`export --format ${form}`)).toMatchObject({ stdout: "", stderr: "", status: 0 });
    }
    const built = run("build all.md --references refs.json --glossary glossary.json --quiet");
    expect(built).toMatchObject({ stdout: readFileSync(join(home, "all.json"), "utf8"), stderr: "", status: 0 });
    for (const form of ["opml", "mermaid", "dot", "csv", "bibtex", "ris"]) {
      expect(run(`export --format ${form}`).stdout).toContain("A new one");
    }
    expect(run("config unset map")).toMatchObject({ status: 0 });
  });

  test("ends quietly when its reader goes away, and hands everything to a slow one", () => {
    const shell = (command: string) => execute("bash", ["-c", command.replaceAll("aimap", program)]);
    expect(shell("set -o pipefail; aimap list | head -1 | wc -l")).toMatchObject({
      stdout: "1\n",
      stderr: "",
      status: 0,
    });
    const whole = shell("aimap timeline --json").stdout;
    expect(shell("aimap timeline --json | (sleep 0.3; cat)").stdout).toBe(whole);
    expect(whole.length).toBeGreaterThan(100_000);
    expect(JSON.parse(whole)).toHaveLength(13);
  });

  test("every format reaches a slow reader whole", () => {
    const shell = (command: string) => execute("bash", ["-c", command.replaceAll("aimap", program)]).stdout;
    for (const format of ["text", "json", "jsonl", "csv", "tsv", "markdown", "bibtex", "csl-json", "ris", "ids"]) {
      const whole = shell(`aimap list --format ${format}`);
      expect(shell(`aimap list --format ${format} | (sleep 0.2; cat)`)).toBe(whole);
      expect(shell(`set -o pipefail; aimap list --format ${format} | head -c 10; echo $?`)).toBe(
        `${whole.slice(0, 10)}0\n`,
      );
    }
  });

  test("opens addresses by BROWSER, else by the script of the `open` package, which ships with it", async () => {
    const folder = emptyFolder();
    const log = join(folder, "log");
    const browser = join(folder, "www-browser");
    writeFileSync(browser, `#!/bin/sh\nprintf '%s' "$*" > '${log}'\n`, { mode: 0o755 });
    const url = "https://arxiv.org/abs/2406.04093";
    const open = (env: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, [program, "open", "gao2024scaling"], { cwd: folder, encoding: "utf8", env });
    expect(open(environmentAt(folder, { BROWSER: `/no/such/browser:${browser} --new %s` }))).toMatchObject({
      stdout: "",
      stderr: "",
      status: 0,
    });
    expect(readFileSync(log, "utf8")).toBe(`--new ${url}`);
    writeFileSync(log, "");
    const { PATH = "" } = process.env;
    const env = environmentAt(folder, { PATH: [folder, PATH].join(delimiter) });
    expect(open(env)).toMatchObject({ stdout: "", stderr: "", status: 0 });
    // that browser is started in the background
    while (readFileSync(log, "utf8") === "") await sleep(20);
    expect(readFileSync(log, "utf8")).toBe(url);
  });

  test.skipIf(!existsSync("/dev/full"))("reports that there is no room for its output (needs /dev/full)", () => {
    const { stderr } = execute("bash", ["-c", `${program} list > /dev/full; echo $? >&2`]);
    expect(stderr).toBe("aimap: cannot write the output: the disk is full\n1\n");
  });

  test("an interrupt ends it with 130", async () => {
    const child = spawn(program, ["show", "-"], { stdio: ["pipe", "inherit", "inherit"] });
    const ended = once(child, "exit");
    // more than a pipe holds: once it is written, the program is reading
    await new Promise((resolve) => child.stdin.write("gao2024scaling\n".repeat(100_000), resolve));
    child.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
  });
});
