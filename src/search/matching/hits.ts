// Where words of a query match in the map, and how well.
import type { Occurrence, Occurrences } from "../index/occurrences.ts";
import { MATCH_QUALITY, type MatchType } from "../weights.ts";

/** An occurrence that answers a part of the query. */
export interface Hit extends Occurrence {
  readonly matchType: MatchType;
  /** How much it counts, up to 1. */
  readonly quality: number;
}

/** Occurrences that answer a part of the query in the same way. There is at least one. */
export interface HitGroup {
  readonly occurrences: Occurrences;
  readonly matchType: MatchType;
  /** How much each of them counts, up to 1; more only for an id. */
  readonly quality: number;
}

/** A group of these occurrences; none if there are none. */
export function hitsAt(occurrences: Occurrences, matchType: MatchType, quality: number): HitGroup[] {
  return occurrences.count === 0 ? [] : [{ occurrences, matchType, quality }];
}

/** Hits where the words occur exactly as they were typed. */
export function exactHits(occurrences: Occurrences): HitGroup[] {
  return hitsAt(occurrences, "exact", MATCH_QUALITY.exact);
}

/** Hits where a name occurs that is abbreviated, or the abbreviation of a name. */
export function initialismHits(occurrences: Occurrences): HitGroup[] {
  return hitsAt(occurrences, "initialism", MATCH_QUALITY.initialism);
}

export function hitCount(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { occurrences }) => sum + occurrences.count, 0);
}

/** The texts that have hits. */
export class TextsWithHits {
  private readonly marks: Uint8Array;

  constructor(groups: readonly HitGroup[]) {
    let last = -1;
    for (const { occurrences } of groups) for (const text of occurrences.texts) last = Math.max(last, text);
    this.marks = new Uint8Array(last + 1);
    for (const { occurrences } of groups) for (const text of occurrences.texts) this.marks[text] = 1;
  }

  has(text: number): boolean {
    return this.marks[text] === 1;
  }
}
