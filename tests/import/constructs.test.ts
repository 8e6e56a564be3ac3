// Each construct of a table, alone: eight times as much of it is read in at most sixteen times the time, both measured in this
// process, and again where the first measurement fails.
import { expect, test } from "vitest";
import { draftMap } from "../../src/import/build.ts";
import { CONSTRUCTS } from "../constructs.ts";

const SIZE = 4_000;
const TIMES = 8;
/** In milliseconds: what is faster is not measured well. */
const MIN_TIME = 20;

async function timeOf(text: string, file: string): Promise<number> {
  const before = process.cpuUsage();
  await draftMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(["csv", "tsv"] as const)("%s", async (ending) => {
  const file = `list.${ending}`;
  for (const { what, text } of CONSTRUCTS[ending].flatMap((make) => make())) {
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; growth > 2 * TIMES && tries < 3; tries += 1) {
      const once = await timeOf(text(SIZE), file);
      growth = (await timeOf(text(TIMES * SIZE), file)) / Math.max(once, MIN_TIME);
    }
    expect(growth, what).toBeLessThanOrEqual(2 * TIMES);
  }
});
