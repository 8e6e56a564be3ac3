// Help: every command with a summary, options in groups, examples that run; topics; and what a mistyped word is answered.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeProgram } from "../../src/cli/commander-program.ts";
import { examplesOf } from "../../src/cli/examples.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { HELP_TOPICS } from "../../src/help/topics.ts";
import { aimap, emptyFolder, environmentAt, mapOf, type Outcome } from "../harness.ts";
import { has } from "../programs.ts";
import { inFolder, plainWords } from "../screen.ts";

const LIST = `# List

## Topic

- 2020: [One](https://example.org)
- 2021-05: [Another thing](https://arxiv.org/pdf/2105.00001)
`;
const program = await makeProgram({ stdout: { write: () => {}, isTTY: false }, version: "0" } as never);
const NAMES = Object.keys(COMMANDS);
/** A folder with the files that the examples name. */
function folderOfExamples(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "my-list.md"), LIST);
  writeFileSync(join(folder, "old.json"), JSON.stringify(mapOf()));
  writeFileSync(
    join(folder, "library.bib"),
    "@misc{one, title = {One}, author = {Doe, Jane}, url = {https://example.org}}",
  );
  writeFileSync(join(folder, "remarks.txt"), "First this, then that.\n");
  return folder;
}

function inShell(line: string, folder: string): Outcome {
  const env = environmentAt(folder, { BROWSER: "echo", EDITOR: "true" });
  const { stdout, stderr, status } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env });
  return { stdout, stderr, exitCode: status ?? -1 };
}

/** The commands that need a list of one's own to work on. */
const ON_LIST: readonly string[] = ["edit", "undo"];

test("every command that can draw text takes the same options for it; the explorer has no pager and no width, and build draws only its report", () => {
  const optionsOf = (name: string) => program.commands.find((each) => each.name() === name)?.options ?? [];
  const drawing = ["--color", "--ascii", "--no-ascii", "--wide", "--no-pager"];
  const fewer: Readonly<Record<string, readonly string[]>> = {
    explore: ["--color", "--ascii"],
    build: ["--ascii", "--no-ascii"],
  };
  for (const name of NAMES) {
    const taken = optionsOf(name).flatMap(({ long }) => (drawing.includes(long ?? "") ? [long] : []));
    const expected = fewer[name] ?? (taken.length === 0 ? [] : drawing);
    expect(taken, name).toEqual(expected);
  }
  for (const name of ["add", "mark", "note", "edit", "undo", "check", "config", "cache", "help", "diff", "build"])
    expect(
      optionsOf(name).some(({ long }) => long === "--ascii"),
      name,
    ).toBe(true);
});

test.each(["tour", "explore", "my-reading", "output"])("with --ascii the guide %s draws in ASCII", async (name) => {
  const { stdout } = await aimap(["help", name, "--ascii"]);
  expect(stdout).not.toMatch(/[\u2010-\u2027\u2190-\u25ff✓✗]/);
  expect((await aimap(["help", name])).stdout).toMatch(/[\u2010-\u2027\u2190-\u25ff✓✗]/);
});

describe.each(program.commands.map((command) => [command.name(), command] as const))("aimap %s", (name, command) => {
  test("has a summary, a description, and two or three examples", () => {
    expect(command.summary()).toMatch(/^[a-z].*[^.]$/);
    expect(command.description()).toMatch(/^[A-Z].*\.$/s);
    expect([2, 3]).toContain(examplesOf(command).length);
    for (const { line, purpose } of examplesOf(command)) {
      expect(line).toMatch(new RegExp(`\\baimap ${name}\\b`));
      expect(purpose).not.toMatch(/\.$/);
    }
  });

  for (const { line } of examplesOf(command)) {
    const needsJq = /\bjq\b/.test(line);
    // the explorer takes the terminal: tests/explore/sessions.test.ts gives it one
    test.skipIf((needsJq && !has("jq")) || name === "explore")(`$ ${line}${needsJq ? " (needs jq)" : ""}`, async () => {
      const folder = folderOfExamples();
      if (ON_LIST.includes(name)) await inFolder(["mark", "gao2024scaling", "read"], folder);
      const argv = plainWords(line);
      const { stdout, stderr, exitCode } = argv === null ? inShell(line, folder) : await inFolder(argv, folder);
      // a build reports what became of its input
      const report = name === "build" ? /\n?\d+ topics?, \d+ papers?(?: in \d+ placements?)?, \d+ notes?\n$/ : /^$/;
      expect(stderr).toMatch(report);
      expect(exitCode).toBe(0);
      if (!/ -o | (?:un)?set | clear$/.test(line)) expect(stdout).not.toBe("");
    });
  }

  test("its help shows all of that, and fits 80 columns", async () => {
    const { stdout, stderr, exitCode } = await aimap([name, "--help"], { columns: 80 });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    for (const { long } of command.options) expect(stdout).toContain(long);
    for (const { line } of examplesOf(command)) expect(stdout).toContain(`    $ ${line}\n`);
    for (const line of stdout.split("\n")) if (!line.startsWith("    $ ")) expect(line.length).toBeLessThanOrEqual(80);
    // where a guide has the name of the command, it is shown
    if (name in HELP_TOPICS) return;
    expect(await aimap(["help", name], { columns: 80 })).toEqual({ stdout, stderr, exitCode });
  });
});

describe("help topics", () => {
  test("are listed in aimap --help, as every command is", async () => {
    const { stdout } = await aimap(["--help"], { columns: 80 });
    for (const name of [...NAMES, ...Object.keys(HELP_TOPICS)])
      expect(stdout).toMatch(new RegExp(`^  .*\\b${name}\\b`, "m"));
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(await aimap(["help"], { columns: 80 })).toMatchObject({ stdout });
  });
});

test.each([
  [["help", "filtrs"], 'aimap: no help on "filtrs"; did you mean filters?\n'],
  [["help", "serch"], 'aimap: no help on "serch"; did you mean search?\n'],
  [
    ["help", "xyzzy"],
    'aimap: no help on "xyzzy"; guides are tour, explore, filters, query, output, formats, scripting, my-reading, lists, layers, checks, environment, exit-codes, library, trust\n',
  ],
  [["timelin"], 'aimap: unknown command "timelin"; did you mean timeline?\n'],
  [["list", "--tpoic", "x"], 'aimap: unknown option "--tpoic"; did you mean --topic?\n'],
])("%j is answered with the likely one", async (argv, stderr) => {
  expect(await aimap(argv)).toEqual({ stdout: "", stderr, exitCode: 2 });
});
