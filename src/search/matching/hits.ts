// Where words of a query match in the map, and how well.
import type { Occurrence } from "../index/search-index.ts";
import { MATCH_QUALITY, type MatchType } from "../weights.ts";

/** An occurrence that answers a part of the query. */
export interface Hit extends Occurrence {
  readonly matchType: MatchType;
  /** How much it counts, up to 1. */
  readonly quality: number;
}

/** Common words have many hits; naming the keys is faster than `...`. */
export function toHit({ text, position, length }: Occurrence, matchType: MatchType, quality: number): Hit {
  return { text, position, length, matchType, quality };
}

/** Hits where the words occur exactly as they were typed. */
export function exactHits(occurrences: readonly Occurrence[]): Hit[] {
  return occurrences.map((occurrence) => toHit(occurrence, "exact", MATCH_QUALITY.exact));
}
