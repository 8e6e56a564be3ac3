// What a check looks at: a map, and where each part of it is written.

import type { MapDraft } from "../import/build.ts";
import type { SourceLocation } from "../import/problems.ts";
import type { PartialDate } from "../map/dates.ts";
import type { MapFile, Paper, TopicRow } from "../map/model.ts";
import type { RuleName } from "./rules.ts";

/** A place in a file: a line and column, both from 1, or a JSON path such as `papers[12].url`. */
export interface Spot {
  readonly file: string;
  readonly line: number | null;
  /** In UTF-16 units. */
  readonly column: number | null;
  readonly path: string | null;
}

/** The one safe answer to a finding: another text in the place of this one. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

export interface Found {
  readonly rule: RuleName;
  readonly spot: Spot;
  /** Id of the paper or topic that it is about. */
  readonly id: string | null;
  readonly message: string;
  readonly fix: Fix | null;
}

export interface Subject {
  readonly map: MapFile;
  readonly today: PartialDate;
  /** What the map was made of; null: it is a file. */
  readonly draft: MapDraft | null;
  /** The texts of all inputs, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a paper is stated: each of its entries, then its reference. */
  readonly placesOf: (paper: Paper) => readonly Spot[];
  /** Where it says `words` in `field`, as near as can be told. */
  readonly spotOf: (paper: Paper, field: keyof Paper, words: string) => Spot;
  readonly spotOfTopic: (topic: TopicRow) => Spot;
  readonly spotOfGlossary: (index: number) => Spot;
}

/** A map file: places are paths in it. */
export function mapSubject(map: MapFile, file: string, text: string, today: PartialDate): Subject {
  const indexOf = new Map([...map.papers, ...map.topics].map((row) => [row, 0]));
  for (const rows of [map.papers, map.topics]) for (const [index, row] of rows.entries()) indexOf.set(row, index);
  const at = (path: string): Spot => ({ file, line: null, column: null, path });
  return {
    map,
    today,
    draft: null,
    texts: new Map([[file, text]]),
    placesOf: (paper) => [at(`papers[${indexOf.get(paper)}]`)],
    spotOf: (paper, field) => at(`papers[${indexOf.get(paper)}].${field}`),
    spotOfTopic: (topic) => at(`topics[${indexOf.get(topic)}]`),
    spotOfGlossary: (index) => at(`glossary[${index}]`),
  };
}

/** Lists and bibliographies: places are lines, or paths in CSL-JSON. */
export function draftSubject(
  draft: MapDraft,
  texts: ReadonlyMap<string, string>,
  glossary: string | null,
  today: PartialDate,
): Subject {
  const linesOf = new Map([...texts].map(([file, text]) => [file, text.split("\n")]));
  const starts = startsOf(draft);
  const spotAt = (place: SourceLocation): Spot => spotOfPlace(place, linesOf);
  const placesOf = ({ id }: Paper): Spot[] => (draft.locationsOfPaper.get(id) ?? []).map(spotAt);
  const find = (spot: Spot, words: string): Spot | null => {
    const lines = linesOf.get(spot.file);
    if (spot.line === null || lines === undefined) return null;
    const end = (starts.get(spot.file) ?? []).find((start) => start > (spot.line ?? 0)) ?? lines.length + 1;
    for (let line = spot.line; line < end; line += 1) {
      const column = lines[line - 1]?.indexOf(words) ?? -1;
      if (column >= 0) return { ...spot, line, column: column + 1 };
    }
    return null;
  };
  return {
    map: draft.map,
    today,
    draft,
    texts,
    placesOf,
    spotOf: (paper, field, words) => {
      const spots = placesOf(paper);
      const found = words === "" ? undefined : spots.map((spot) => find(spot, words)).find((spot) => spot !== null);
      const inJson = spots.find(({ file, path }) => path !== null && texts.get(file)?.includes(JSON.stringify(words)));
      if (found === undefined && inJson !== undefined) {
        return { ...inJson, path: `${inJson.path}.${CSL_NAMES[field] ?? field}` };
      }
      return found ?? spots[0] ?? { file: "", line: null, column: null, path: null };
    },
    spotOfTopic: ({ id }) => spotAt(draft.locationOfTopic.get(id) ?? { file: "", at: 1 }),
    spotOfGlossary: (index) => ({ file: glossary ?? "", line: null, column: null, path: `[${index}]` }),
  };
}

const CSL_NAMES: Partial<Record<keyof Paper, string>> = {
  url: "URL",
  doi: "DOI",
  date: "issued",
  code: "custom.aimap.code",
  demo: "custom.aimap.demo",
};

export function spotOfPlace(
  { file, at }: { readonly file: string; readonly at: number | string | null },
  linesOf: ReadonlyMap<string, readonly string[]>,
): Spot {
  if (typeof at !== "number") return { file, line: null, column: null, path: at };
  const column = /\S/.exec(linesOf.get(file)?.[at - 1] ?? "")?.index ?? 0;
  return { file, line: at, column: column + 1, path: null };
}

/** The lines on which papers, topics and references begin, by file, in order. */
export function startsOf({ locationsOfPaper, locationOfTopic, references, outlines }: MapDraft): Map<string, number[]> {
  const starts = new Map<string, Set<number>>();
  const headings = outlines.flatMap(({ file, headings: each }) => each.map(({ line }) => ({ file, at: line })));
  const all = [...[...locationsOfPaper.values()].flat(), ...locationOfTopic.values(), ...references, ...headings];
  for (const { file, at } of all) {
    if (typeof at === "number") starts.set(file, (starts.get(file) ?? new Set()).add(at));
  }
  return new Map([...starts].map(([file, lines]) => [file, [...lines].sort((a, b) => a - b)]));
}
