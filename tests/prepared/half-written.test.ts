// A prepared map that turns out to be damaged after a part of the answer has been written.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { sourceOf } from "../../src/prepared/byte-source.ts";
import { SectionFile } from "../../src/prepared/bytes.ts";
import { cacheRows } from "../../src/prepared/cache.ts";
import { RECORDS } from "../../src/prepared/column-names.ts";
import { aimap, emptyFolder, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const MAP = mapOf({
  topics: [{ id: "a", name: "Alpha", parent: null, notes: [], groups: [] }],
  papers: Array.from({ length: 600 }, (_, at) => paperOf({ id: `p${at}`, abstract: `word ${at} `.repeat(100) })),
});

test.each(["json", "jsonl", "csv", "bibtex", "csl-json", "ris"])(
  "the rest of a list is written as %s",
  async (format) => {
    const [path, home] = [join(emptyFolder(), "map.json"), emptyFolder()];
    writeFileSync(path, JSON.stringify(MAP));
    // the clock of the disk ticks between two changes
    await setTimeout(30);
    const words = ["list", "--format", format, "--map", path];
    await aimap(words, { cache: { home } });
    const right = await aimap(words, { cache: { home } });
    expect(right.stdout.length).toBeGreaterThan(200_000);
    const [file = ""] = cacheRows(join(home, "aimap"), null).map((row) => row.path);
    const bytes = readFileSync(file);
    const records = new SectionFile(sourceOf(bytes)).section(RECORDS).bytes();
    // the last record: those before it are read and written first
    const at = bytes.indexOf(records) + records.length - 10;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await aimap(words, { cache: { home } })).toEqual(right);
  },
);
