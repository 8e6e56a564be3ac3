// Searches a map by what people see: where invisible characters separate the letters of a word, the word is found too.

import type { Paper, ResearchMap } from "../map/model.ts";
import { NOTHING_FOUND, type SearchAnswer, type SearchResult } from "../search/answer.ts";
import type { FieldMatch, SearchMatch } from "../search/explain.ts";
import type { SearchOptions } from "../search/search-papers.ts";
import { askBoth } from "./find-as-seen.ts";
import { paperRecord } from "./paper-record.ts";
import { type SanitisedMap, sanitisedMap } from "./sanitised-map.ts";
import { originalRanges } from "./sanitised-ranges.ts";

/** As `searchPapers`; what only the sanitised copy of the map has follows the other results. @throws Failure as it does */
export async function searchAsSeen(map: ResearchMap, query: string, options: SearchOptions): Promise<SearchAnswer> {
  const { searchPapers } = await import("../search/search-papers.ts");
  const sanitised = sanitisedMap(map);
  if (sanitised.map === map) return searchPapers(map, query, options);
  const [found, seen] = await askBoth(map, sanitised, (where) => searchPapers(where, query, options));
  const results = found?.results ?? [];
  const papers = new Set(results.map(({ paper }) => paper));
  const others = (seen?.results ?? [])
    .filter(({ paper }) => !papers.has(sanitised.originalPaper(paper)))
    .map((result, at) => originalResult(map, sanitised, result, results.length + at + 1));
  // how the query was read is reported of the search that found something
  const answer = results.length === 0 && others.length > 0 ? seen : (found ?? seen);
  return { ...(answer ?? NOTHING_FOUND), results: [...results, ...others] };
}

/** A result found in the sanitised copy, as one of the map. */
function originalResult(
  map: ResearchMap,
  { originalPaper }: SanitisedMap,
  { paper, match }: SearchResult,
  rank: number,
): SearchResult {
  const original = originalPaper(paper);
  return { paper: original, match: originalMatch(map, original, match, rank) };
}

function originalMatch(map: ResearchMap, paper: Paper, match: SearchMatch, rank: number): SearchMatch {
  const record = paperRecord(map, paper);
  return { ...match, rank, fields: match.fields.map((field) => originalField(record, field)) };
}

/** A text that the record does not hold stays sanitised. */
function originalField(record: object, field: FieldMatch): FieldMatch {
  const text = field.path === null ? undefined : valueAt(record, field.path);
  if (typeof text !== "string") return field;
  const toOriginal = originalRanges(text);
  return { ...field, text, ranges: field.ranges.map((range) => ({ ...range, ...toOriginal(range) })) };
}

/** The value at a JSON path such as `placements[0].comment`. */
function valueAt(record: object, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    record,
  );
}
