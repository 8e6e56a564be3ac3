// Where words of a query match in the map, and how well.
import type { Occurrence } from "../index/search-index.ts";
import { MATCH_QUALITY, type MatchType } from "../weights.ts";

/** An occurrence that answers a part of the query. */
export interface Hit extends Occurrence {
  readonly matchType: MatchType;
  /** How much it counts, up to 1. */
  readonly quality: number;
}

/** Hits where the words occur exactly as they were typed. */
export function exactHits(occurrences: readonly Occurrence[]): Hit[] {
  return occurrences.map((occurrence) => ({ ...occurrence, matchType: "exact", quality: MATCH_QUALITY.exact }));
}
