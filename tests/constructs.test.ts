// Each construct of each grammar, alone: eight times as much of it is read in at most sixteen times the time, both measured in
// this process, and again where the first measurement fails. AIMAP_LARGE=1 takes larger sizes and more constructs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acceptancesIn } from "../src/check/acceptances.ts";
import { Failure } from "../src/errors.ts";
import { draftMap } from "../src/import/build.ts";
import { findEntry } from "../src/map/find.ts";
import { readMapText } from "../src/map/load.ts";
import { linkMap } from "../src/map/map-file.ts";
import { Searcher } from "../src/search/searcher.ts";
import { readSettingsFile } from "../src/settings/settings-files.ts";
import { CONSTRUCTS, type Construct, LARGER_CONSTRUCTS } from "./constructs.ts";
import { timeGrowth } from "./cpu-growth.ts";
import { BUNDLED_MAP, emptyFolder } from "./harness.ts";

const { AIMAP_LARGE } = process.env;
const IS_LARGE = AIMAP_LARGE !== undefined;
const SIZE = IS_LARGE ? 2_500 : 500;
const MEASURED = { small: SIZE, large: 8 * SIZE, atMost: 16, minTime: 8 };

type Ending = keyof typeof CONSTRUCTS | keyof typeof LARGER_CONSTRUCTS;
type Read = (text: string) => unknown;

const folder = emptyFolder();

function listReader(ending: string): Read {
  return (text) => {
    const lists = [{ file: `list.${ending}`, text }];
    return draftMap({ title: null, lists, references: [], glossaries: [] });
  };
}

function readSettings(text: string): void {
  const path = join(folder, "config.json");
  writeFileSync(path, text);
  readSettingsFile(path);
}

const BUNDLED = linkMap(JSON.parse(readFileSync(BUNDLED_MAP, "utf8")));
const SEARCHER = new Searcher(BUNDLED);

const READERS: Readonly<Record<Ending, Read>> = {
  csv: listReader("csv"),
  tsv: listReader("tsv"),
  ris: listReader("ris"),
  json: listReader("json"),
  bib: listReader("bib"),
  md: listReader("md"),
  map: (text) => readMapText(text, "map.json"),
  glossary: (text) => {
    const glossaries = [{ file: "glossary.json", text }];
    return draftMap({ title: null, lists: [], references: [], glossaries });
  },
  name: (text) => findEntry(BUNDLED, text),
  query: (text) => SEARCHER.search(SEARCHER.understand(text)),
  settings: readSettings,
  acceptances: (text) => acceptancesIn(text, "list.md"),
};

/** Reads a text, or refuses it. */
async function readOrRefuse(read: Read, text: string): Promise<void> {
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

async function growing(constructs: readonly Construct[], read: Read): Promise<string[]> {
  const found: string[] = [];
  for (const { what, text } of constructs) {
    const growth = await timeGrowth({ ...MEASURED, text, read: (each) => readOrRefuse(read, each) });
    if (growth > MEASURED.atMost) found.push(`${what}: ${growth.toFixed(1)}`);
  }
  return found;
}

type Makers = readonly (() => readonly Construct[])[];

function testAll(name: string, constructs: Readonly<Partial<Record<Ending, Makers>>>): void {
  // the cast: `entries` loses the names
  const rows = Object.entries(constructs) as [Ending, Makers][];
  test.each(rows)(name, { timeout: 3_600_000 }, async (ending, makers) => {
    const all = makers.flatMap((make) => make());
    expect(await growing(all, READERS[ending])).toEqual([]);
  });
}

testAll("%s", CONSTRUCTS);
if (IS_LARGE) testAll("%s, more of it", LARGER_CONSTRUCTS);
