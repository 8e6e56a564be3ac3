// A search result of the sanitised copy of a map, as one of the map itself.
import type { Paper, ResearchMap } from "../map/model.ts";
import type { SearchResult } from "../search/answer.ts";
import type { FieldMatch, SearchMatch } from "../search/match.ts";
import { paperRecord } from "./paper-record.ts";
import type { SanitisedMap } from "./sanitised-map.ts";
import { originalRanges } from "./sanitised-ranges.ts";

/** A result found in the sanitised copy, as one of the map. */
export function originalResult(
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
