// Why a paper is in the results: the shape of what is said about it, also in the JSON output. Two names differ from those in the
// rest of the code, because JSON keys and values stay the same: `way` is the match type, and `nearness` is proximity.
import type { MatchType, SearchField } from "./weights.ts";

/** A half-open range of UTF-16 units that matched. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
  /** The words of the query that it answers, as typed. */
  readonly query: string;
  /** The match type. */
  readonly way: MatchType;
}

export interface FieldMatch {
  /** JSON path of the text in the paper's record; null for a note on a topic, which the record does not contain. */
  readonly path: string | null;
  readonly field: SearchField;
  readonly text: string;
  readonly ranges: readonly MatchRange[];
}

/**
 * A part of a result's score: the matches of one unit of the query, the proximity of units, or the title. Of a related paper:
 * something that it shares.
 */
export interface Reason {
  /** Words of the query, as typed; null for a reason that is not about one unit. Of a related paper: as it states them. */
  readonly query: string | null;
  /** `nearness` is proximity. Only related papers have mentions: one paper mentions the other, or both the same. */
  readonly what: "words" | "nearness" | "title" | "mention";
  /** The match type of the strongest hit; null for a reason that is not about one unit. */
  readonly way: MatchType | null;
  /** The field of the strongest hit; null for a reason that is not about one unit. */
  readonly field: SearchField | null;
  /** Part of the score, up to 1. */
  readonly share: number;
}

export interface SearchMatch {
  /** 1 for the best. */
  readonly rank: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Strongest field first. */
  readonly fields: readonly FieldMatch[];
  /** Largest share first. */
  readonly reasons: readonly Reason[];
}
