// Facts in and facts out: what a bibliography states, and how much of it is left after a way through a map and formats.
import { readFileSync } from "node:fs";
import { buildMap } from "../src/import/build.ts";
import { PAPER_KEYS } from "../src/map/fields.ts";
import { linkMap, type MapFile } from "../src/map/map-file.ts";
import type { Paper } from "../src/map/model.ts";
import { exportText } from "../src/render/exports.ts";
import { sanitiseDeep } from "../src/text/sanitise.ts";

export type RoundTripFormat = "bibtex" | "csl-json" | "ris";
const ENDING: Readonly<Record<RoundTripFormat, string>> = { bibtex: "bib", "csl-json": "json", ris: "ris" };

/** Not facts about a work: where a map lists it, and what is derived from other fields. */
const DERIVED: readonly (keyof Paper)[] = [
  "id",
  "placements",
  "authors",
  "editors",
  "translators",
  "date",
  "dateSource",
];
const FACT_FIELDS = PAPER_KEYS.filter((key) => !DERIVED.includes(key));

export async function mapOfText(text: string, ending: string): Promise<MapFile> {
  const built = await buildMap({
    title: null,
    lists: [{ file: `library.${ending}`, text }],
    references: [],
    glossaries: [],
  });
  return built.map;
}

export function mapOfFile(path: string): Promise<MapFile> {
  return mapOfText(readFileSync(path, "utf8"), path.replace(/^.*\./, ""));
}

/** The map as `aimap export` hands it on in these formats, one after the other. */
export async function through(map: MapFile, ...formats: readonly RoundTripFormat[]): Promise<MapFile> {
  let current = map;
  for (const format of formats) {
    // JSON keeps every character, escaped
    const shown = format === "csl-json" ? current : sanitiseDeep(current);
    current = await mapOfText(await exportText(format, shown, linkMap(shown)), ENDING[format]);
  }
  return current;
}

export interface FactCount {
  /** Values that the first map states, by field. */
  readonly stated: ReadonlyMap<string, number>;
  /** Those that are another value afterwards, or are lost. */
  readonly changed: readonly {
    readonly id: string;
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

/** Compares what two maps state of the papers with the same id. A value that nobody stated is a change, too. */
export function compareFacts(before: MapFile, after: MapFile): FactCount {
  const stated = new Map<string, number>();
  const changed: FactCount["changed"][number][] = [];
  const papers = new Map(after.papers.map((paper) => [paper.id, paper]));
  for (const paper of before.papers) {
    const other = papers.get(paper.id);
    for (const field of FACT_FIELDS) {
      const [old, now] = [paper[field], other?.[field]];
      if (!isEmpty(old)) stated.set(field, (stated.get(field) ?? 0) + 1);
      if (JSON.stringify(old) !== JSON.stringify(now)) changed.push({ id: paper.id, field, before: old, after: now });
    }
  }
  return { stated, changed };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
