// No command grows faster than its map: twice as many papers, topics, groups, … are about twice the work, counted and not timed.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MapFile } from "../src/map/map-file.ts";
import { aimap, emptyFolder, fileOf, type Surroundings } from "./harness.ts";
import { MAPS } from "./large-inputs.ts";
import { type Counter, startCounting } from "./work.ts";

type Run = typeof import("../src/cli/run.ts");

let counter: Counter<Run>;
beforeAll(async () => {
  counter = await startCounting<Run>('export * from "./cli/run.ts";');
});
afterAll(() => counter.stop());

/** A map in a file, and one that differs from it a little. */
interface MapFiles {
  readonly MAP: string;
  readonly OTHER: string;
  /** The ids of its papers, a line each. */
  readonly ids: string;
}

function filesOf({ papers, ...map }: MapFile): MapFiles {
  const text = JSON.stringify({ ...map, papers });
  return {
    MAP: fileOf(text),
    OTHER: fileOf(text.replaceAll("number 1", "number one"), "other.json"),
    ids: papers.map(({ id }) => `${id}\n`).join(""),
  };
}

const EXPORTS = ["markdown", "csl-json", "opml", "mermaid", "dot"];

interface CommandLine {
  readonly line: string;
  readonly columns?: number;
  /** Whether the map has to be prepared, as when it is first used; the others find it prepared. */
  readonly isFirst?: boolean;
}

const COMMANDS: readonly CommandLine[] = [
  { line: "list", columns: 100, isFirst: true },
  { line: "search title", isFirst: true },
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

const cache = emptyFolder();

/** Answers the command once, about this map. */
async function answer({ line, columns, isFirst = false }: CommandLine, { MAP, OTHER, ids }: MapFiles): Promise<void> {
  const argv = line.split(" ").filter((word) => word !== "");
  const named = argv.map((word) => ({ MAP, OTHER })[word] ?? word);
  const surroundings: Surroundings = {
    stdin: ids,
    env: { AIMAP_MAP: MAP },
    ...(columns !== undefined && { columns }),
    ...(!isFirst && { cache: { home: cache } }),
  };
  const { exitCode, stderr } = await aimap(named, surroundings, counter.module.run);
  expect({ line, exitCode: [0, 1].includes(exitCode), stderr }).toMatchObject({ exitCode: true });
  expect(stderr).not.toContain("should not have happened");
}

describe.each(MAPS)("$what", ({ size, map }) => {
  let sizes: readonly MapFiles[];
  beforeAll(async () => {
    sizes = [0.5, 1, 2].map((times) => filesOf(map(Math.ceil(times * size))));
    for (const files of sizes) {
      for (const line of ["search title", "list --map MAP --map OTHER"]) await answer({ line }, files);
    }
  });

  test.each(COMMANDS)("$line ($columns, first: $isFirst)", async (command) => {
    const [half] = sizes;
    if (half === undefined) throw new Error("three sizes");
    // what is loaded or made once is not counted
    await answer(command, half);
    const counts = await counter.work(...sizes.map((files) => () => answer(command, files)));
    const [small = 0, middle = 0, large = 0] = counts;
    // differences: what every answer costs is in none of them; what hardly depends on the size is no growth
    const growth = (large - middle) / Math.max(middle - small, size * 2.5);
    expect(growth).toBeLessThan(AT_MOST);
  });
});
