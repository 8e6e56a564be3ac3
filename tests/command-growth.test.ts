// No command grows faster than its map: twice as many papers, topics, groups, … are about twice the work, counted and not timed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MapFile } from "../src/map/map-file.ts";
import { aimap, emptyFolder, type Surroundings } from "./harness.ts";
import { MAPS } from "./large-inputs.ts";
import { type Counter, startCounting } from "./work.ts";

type Run = typeof import("../src/cli/run.ts");

let counter: Counter<Run>;
beforeAll(async () => {
  counter = await startCounting<Run>('export * from "./cli/run.ts";');
});
afterAll(() => counter.stop());

const folder = emptyFolder();

interface Files {
  readonly MAP: string;
  readonly OTHER: string;
  /** A line for each. */
  readonly ids: string;
}

/** The map of this size in a file, and one that differs from it a little. */
function filesOf(name: string, map: (size: number) => MapFile, size: number): Files {
  const [MAP, OTHER] = [join(folder, `${name}-${size}.json`), join(folder, `${name}-${size}-other.json`)];
  const made = map(size);
  const text = JSON.stringify(made);
  writeFileSync(MAP, text);
  writeFileSync(OTHER, text.replaceAll("number 1", "number one"));
  return { MAP, OTHER, ids: made.papers.map(({ id }) => `${id}\n`).join("") };
}

const EXPORTS = ["markdown", "csl-json", "opml", "mermaid", "dot"];

const COMMANDS: readonly { readonly line: string; readonly columns?: number }[] = [
  { line: "list", columns: 100 },
  { line: "list --sort topic" },
  { line: "list --format csv" },
  { line: "list --format markdown" },
  { line: "list --format bibtex" },
  { line: "list --format csl-json" },
  { line: "list --topic t0 --since 2011 --has date" },
  { line: "list --map MAP --map OTHER" },
  { line: "search title" },
  { line: "search titel", columns: 80 },
  { line: "timeline", columns: 100 },
  { line: "tree --papers", columns: 80 },
  { line: "show t0", columns: 80 },
  { line: "show -" },
  { line: "stats" },
  { line: "related p0" },
  { line: "cite t0" },
  { line: "", columns: 80 },
  { line: "completion bash -- show p" },
  { line: "completion bash -- list --topic t" },
  { line: "check MAP" },
  { line: "diff MAP OTHER" },
  { line: "diff MAP OTHER --format markdown" },
  ...EXPORTS.map((format) => ({ line: `export --format ${format}` })),
];

/** A logarithm is allowed; a square is 4. */
const AT_MOST = 2.5;

/** Answers the command once, about this map. */
async function answer(line: string, around: Surroundings, files: Files): Promise<void> {
  const argv = line.split(" ").filter((word) => word !== "");
  const named = argv.map((word) => (word === "MAP" || word === "OTHER" ? files[word] : word));
  const surroundings = { stdin: files.ids, ...around, env: { AIMAP_MAP: files.MAP } };
  const { exitCode, stderr } = await aimap(named, surroundings, counter.module.run);
  expect({ line, exitCode: [0, 1].includes(exitCode), stderr }).toMatchObject({ exitCode: true });
  expect(stderr).not.toContain("should not have happened");
}

describe.each(MAPS)("$what", ({ what, size, map }) => {
  let files: readonly Files[];
  beforeAll(() => {
    files = [0.5, 1, 2].map((times) => filesOf(what, map, Math.ceil(times * size)));
  });

  test.each(COMMANDS)("$line ($columns)", async ({ line, columns }) => {
    const around = columns === undefined ? {} : { columns };
    // what is loaded or made once is not counted
    for (const largest of files.slice(-1)) await answer(line, around, largest);
    const counts = await counter.work(...files.map((each) => () => answer(line, around, each)));
    const [small = 0, middle = 0, large = 0] = counts;
    // differences: what every answer costs is in none of them; what hardly depends on the size is no growth
    const growth = (large - middle) / Math.max(middle - small, size * 2.5);
    expect(growth).toBeLessThan(AT_MOST);
  });
});
