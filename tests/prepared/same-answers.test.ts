// Answers are the same bytes with and without the cache, when a map is prepared and when it is read from what was prepared.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import { CachedMap } from "../../src/prepared/cache.ts";
import { aimap, emptyFolder } from "../harness.ts";
import { hostileMap } from "../hostile-inputs.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";

/** Command lines about a map; ID and TOPIC are names that the map has, or nearly has. */
const LINES = [
  "list",
  "list --json",
  "list --limit 2 --sort title --json",
  "list --sort date --reverse --format ids",
  "list --sort author --format csv",
  "list --sort topic --format tsv --fields id,topics,layers",
  "list --topic TOPIC --json",
  "list --has comment --without notes --format ids",
  "list --has file --format bibtex",
  "list --kind preprint --since 1999 --format ris",
  "list --layer one --format csl-json",
  "list --author ID",
  "list --status queued --format markdown",
  "search ID --json",
  "search word --explain",
  "timeline",
  "timeline --json",
  "tree",
  "tree --papers",
  "tree --json",
  "tree TOPIC --progress",
  "tree --since 1999 --papers",
  "tree --limit 2 --json",
  "timeline --limit 3 --json",
  "stats --by author --json",
  "stats --by keyword",
  "stats --by venue --json",
  "show ID",
  "show ID --json",
  "show TOPIC --json",
  "show 10.1000/x",
  "show https://e.org/",
  "show 2309.08600",
  "cite ID",
  "open ID --print",
  "export --format json",
  "export --format markdown",
  "export --format dot",
  "",
] as const;

/** The clock of the disk ticks between two changes of a file. */
const tick = (): Promise<unknown> => setTimeout(25);

async function writeLayers(files: readonly MapFile[]): Promise<{ readonly folder: string; readonly names: string[] }> {
  const folder = emptyFolder();
  const names = files.map((file, at) => {
    const name = `${["one", "two", "three"][at]}.json`;
    writeFileSync(join(folder, name), JSON.stringify(file));
    return name;
  });
  await tick();
  return { folder, names };
}

function wordsOf(line: string, { papers, topics }: MapFile, at: number): string[] {
  const id = papers[at % papers.length]?.id ?? "none";
  const topic = topics[at % topics.length]?.id ?? "none";
  return line
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (word === "ID" ? id : word === "TOPIC" ? topic : word));
}

/** @returns whether the map was prepared if it is valid, and only then */
async function compare(files: readonly MapFile[], lines: readonly string[], at: number): Promise<boolean> {
  const { folder, names } = await writeLayers(files);
  const home = emptyFolder();
  const maps = names.flatMap((name) => ["--map", join(folder, name)]);
  for (const line of lines) {
    const words = [...wordsOf(line, files[0] ?? HOSTILE_MAP, at), ...maps];
    const plain = await aimap(words);
    for (const columns of [undefined, 80]) {
      const answer = await aimap(words, {
        cache: { home },
        ...(columns === undefined ? {} : { columns, rows: 9_999 }),
      });
      if (columns === undefined) expect(answer, `first ${line}`).toEqual(plain);
    }
    expect(await aimap(words, { cache: { home } }), line).toEqual(plain);
  }
  const sources = names.map((name) => ({ name: join(folder, name), path: join(folder, name) }));
  const { exitCode } = await aimap(["list", ...maps]);
  const options = { folder: join(home, "aimap"), program: "0.0.0-test", now: () => 0, isRead: true, user: null };
  // a broken map is never cached
  return (exitCode === 0) === ((CachedMap.of(sources, options)?.open() ?? null) !== null);
}

test("every command answers the same from a prepared map", async () => {
  expect(await compare([HOSTILE_MAP], LINES, 3)).toBe(true);
});

test("any map, alone or with another, gives any answer the same from the cache", async () => {
  const prepared: boolean[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(hostileMap, { minLength: 1, maxLength: 2 }),
      fc.subarray([...LINES], { minLength: 3, maxLength: 5 }),
      fc.nat(9),
      async (files, lines, at) => {
        prepared.push(await compare(files, lines, at));
      },
    ),
    runs(60),
  );
  expect(prepared).not.toContain(false);
}, 120_000);
