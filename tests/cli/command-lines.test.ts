// Random command lines: no stack trace, only exit codes from the table, no escape characters without colour, JSON that parses.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aimap, emptyFolder, type Surroundings } from "../harness.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { hostileRuns } from "../runs.ts";
import { expectNoFormula, expectSafe } from "../safe-output.ts";
import { generatedLines } from "./generated-lines.ts";

/** Where lines may write: what they leave is removed after each. */
const folder = emptyFolder();
const inputs = emptyFolder();
/** What has been prepared stays. */
const cache = emptyFolder();
const MAP = join(inputs, "map.json");
const LIST = join(inputs, "list.md");
const writeInputs = (): void => {
  writeFileSync(MAP, JSON.stringify(HOSTILE_MAP));
  writeFileSync(LIST, "# T\n\n## A \u001b[31m\n\n- [One](https://e.org/1) (2020): \u202enote\n  - below =1+1\n");
};

// relative paths start from the folder of the process
const started = process.cwd();
beforeAll(() => {
  writeInputs();
  process.chdir(folder);
});
afterAll(() => process.chdir(started));

/** Lines that can write a file. A path that was made up must not lead out of the folder. */
const WRITES = /^(?:-o|--output|--fix|--force|build|config|add|mark|note|edit|undo|export|check)/;
const KEPT = [MAP, LIST, "/no/such/file"];
const isInside = (word: string): boolean => !/[/\\~]/.test(word) || /^https?:/.test(word) || KEPT.includes(word);
const safe = (argv: readonly string[]): readonly string[] =>
  argv.some((word) => WRITES.test(word)) ? argv.filter((word) => isInside(word) || /^a\/b/.test(word)) : argv;

async function expectGood(argv: readonly string[], columns: number | undefined): Promise<void> {
  const surroundings: Surroundings = {
    env: { AIMAP_MAP: MAP, NO_COLOR: "1", HOME: folder, LANG: "C.UTF-8" },
    folder,
    stdin: "steering\n",
    browse: () => {},
    openFile: () => {},
    edit: () => {},
    cache: { home: cache },
    ...(columns === undefined ? {} : { columns }),
  };
  const outcome = await aimap(argv, surroundings);
  const { stdout, stderr, exitCode } = outcome;
  const isColoured = argv.some(
    (each, at) => each === "--color=always" || (each === "--color" && argv[at + 1] === "always"),
  );
  // what comes after `--` is no option: for completion, the words of another command line
  const options = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const lineEnds = options.includes("-0") || options.includes("--null") ? "\0\n" : "\r\n\t";
  expectSafe(outcome, { isColoured, lineEnds, mayFindNothing: argv.includes("--exit-code") });
  const wantsJson = options.includes("--json");
  if (wantsJson && stdout.startsWith("[")) JSON.parse(stdout);
  // build always reports what it made
  const isReport = argv[0] === "build" && exitCode === 0;
  if (wantsJson && stderr !== "" && !isReport) expect(JSON.parse(stderr)).toHaveProperty("error.code");
  if (argv.includes("--format=csv") && exitCode === 0 && stdout.startsWith("type,")) expectNoFormula(stdout);
}

function clearFolder(argv: readonly string[]): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  if (argv.some((word) => WRITES.test(word))) writeInputs();
}

// 1,500 here, 6,000 in `.ci/run`
test("any two command lines end with a known exit code, readable text and valid JSON", async () => {
  const line = (await generatedLines({ map: HOSTILE_MAP, paths: [MAP, LIST, "/no/such/file", "out", "-"] })).map(safe);
  await fc.assert(
    fc.asyncProperty(line, line, fc.constantFrom(undefined, 40, 100), async (first, second, columns) => {
      // the second finds what the first has written
      for (const argv of [first, second]) await expectGood(argv, columns);
      clearFolder([...first, ...second]);
    }),
    hostileRuns(750),
  );
});
