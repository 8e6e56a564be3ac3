// Random command lines: no stack trace, only exit codes from the table, no escape characters without colour, JSON that parses.
import fc from "fast-check";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { aimap, fileOf } from "../harness.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";
import { expectNoFormula, expectSafe } from "../safe-output.ts";

const MAP = fileOf(HOSTILE_MAP);
const FLAGS = [
  "--topic",
  "--org",
  "--author",
  "--year",
  "--since",
  "--until",
  "--has",
  "--without",
  "--kind",
  "--sort",
  "--reverse",
  "--limit",
  "--json",
  "--color",
  "--ascii",
  "--map",
  "--depth",
  "--papers",
  "--by",
  "--chart",
  "--all",
  "--explain",
  "--help",
  "--version",
  "-V",
  "-h",
  "-o",
  "--",
  "-",
  "--title",
  "--nope",
  "--json=1",
  "-x",
  "-sae",
  "--no-color",
  "--format",
  "--fields",
  "-0",
  "--null",
  "--quiet",
  "--code",
  "--demo",
  "--print",
  "--format=csv",
  "--format=bibtex",
  "--format=dot",
  "--format=markdown",
  "--layer",
  "--force",
  "--no-ascii",
];
const VALUES = [
  "sae",
  "a",
  "a/b/c",
  "steering",
  "2024",
  "2020..2023",
  "..",
  "2024-13",
  "code",
  "date",
  "title",
  "month",
  "always",
  "0",
  "-1",
  "1e3",
  "",
  " ",
  MAP,
  "/no/such/file",
  "\u001b[31m",
  "\u202e",
  "漢字",
  "👩‍👩‍👧",
  "__proto__",
  "constructor",
  '"',
  "'",
  "topic:",
  "topic:a",
  "year:2024",
  "layer:bundled",
  "bundled",
  "set",
  "unset",
  "map",
  '"short"',
  "-short",
  "%s",
  "{}",
  "\\",
  "x".repeat(300),
  "a\nb",
  ...FORMATS,
  "id,title",
  "id,,x",
  "match,notes",
  "papers",
  "topics,histogram",
  "\u0000",
];
const word = fc.oneof(
  fc.constantFrom(...FLAGS, ...VALUES),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const commandLine = fc
  .tuple(fc.constantFrom(...Object.keys(COMMANDS), "help", "", "nope"), fc.array(word, { maxLength: 6 }))
  .map(([name, words]) => [name, ...words].filter((each, at) => at > 0 || each !== ""));

// 3,000 here, 30,000 in `.ci/run`, 300,000 with AIMAP_RUNS=100
test("any command line ends with a known exit code, readable text and valid JSON", async () => {
  await fc.assert(
    fc.asyncProperty(commandLine, fc.constantFrom(undefined, 40, 100), async (argv, columns) => {
      // without these options, nothing writes files
      const safe = argv.filter(
        (each) => each !== "-o" && !each.startsWith("--output") && each !== "set" && each !== "unset",
      );
      const outcome = await aimap(safe, {
        env: { AIMAP_MAP: MAP, NO_COLOR: "1" },
        stdin: "steering\n",
        browse: () => {},
        ...(columns === undefined ? {} : { columns }),
      });
      const { stdout, stderr, exitCode } = outcome;
      const isColoured = safe.some(
        (each, at) => each === "--color=always" || (each === "--color" && safe[at + 1] === "always"),
      );
      const lineEnds = safe.includes("-0") || safe.includes("--null") ? "\0\n" : "\r\n\t";
      expectSafe(outcome, { isColoured, lineEnds });
      const wantsJson = (safe.includes("--") ? safe.slice(0, safe.indexOf("--")) : safe).includes("--json");
      if (wantsJson && stdout.startsWith("[")) JSON.parse(stdout);
      if (wantsJson && stderr !== "") expect(JSON.parse(stderr)).toHaveProperty("error.code");
      if (safe.includes("--format=csv") && exitCode === 0 && stdout.startsWith("type,")) expectNoFormula(stdout);
    }),
    runs(3000),
  );
});
