// The hits of a unit that count for papers, and how much each does.

import type { Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS, type TextTable } from "../index/text-table.ts";
import type { HitGroup } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { FIELD_WEIGHTS, GIVEN_NAME_SHARE, GIVEN_NAME_SHARE_OF_ABBREVIATION, isPersonField } from "../weights.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const IS_PERSON: readonly boolean[] = FIELDS.map(isPersonField);
const VENUE = FIELDS.indexOf("venue");

/** Instead of the points of a field in which the hits of a group say nothing. */
export const NOT_COUNTED = -1;

const ALL_WEIGHTS = Float64Array.from(WEIGHTS);
const WEIGHTS_WITHOUT_VENUES = ALL_WEIGHTS.map((weight, field) => (field === VENUE ? NOT_COUNTED : weight));

interface CountingRules {
  readonly groups: readonly HitGroup[];
  readonly texts: TextTable;
  /** By group. A venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour. */
  readonly leavesOutVenues: readonly boolean[];
  readonly givenNameShare: number;
}

export class CountedHits {
  readonly groups: readonly HitGroup[];
  readonly texts: TextTable;
  readonly leavesOutVenues: readonly boolean[];
  private readonly givenNameShare: number;

  constructor({ groups, texts, leavesOutVenues, givenNameShare }: CountingRules) {
    this.groups = groups;
    this.texts = texts;
    this.leavesOutVenues = leavesOutVenues;
    this.givenNameShare = givenNameShare;
  }

  static of({ texts }: SearchIndex, { hits, expandedTo, isUnfinished = false }: QueryUnit): CountedHits {
    const leavesOutVenues = hits.map(({ matchType }) => matchType !== "exact" && !isUnfinished);
    const givenNameShare = expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
    return new CountedHits({ groups: hits, texts, leavesOutVenues, givenNameShare });
  }

  groupAt(group: number): HitGroup {
    // the cast: groups are numbered by this list
    return this.groups[group] as HitGroup;
  }

  /** Whether the hits of a group count in a field, by its number. */
  counts(group: number, field: number): boolean {
    return field !== VENUE || this.countsEverywhere(group);
  }

  /** Whether the hits of a group count in every field. */
  countsEverywhere(group: number): boolean {
    return this.leavesOutVenues[group] === false;
  }

  /** By number of a field: what a hit of a group counts there, if it is exact and not a given name, or `NOT_COUNTED`. */
  weightsByField(group: number): Float64Array {
    return this.countsEverywhere(group) ? ALL_WEIGHTS : WEIGHTS_WITHOUT_VENUES;
  }

  /** What the strengths of a group depend on besides its occurrences and their quality. */
  rulesOf(group: number): string {
    return `${this.leavesOutVenues[group]} ${this.givenNameShare}`;
  }

  /** Only one of the groups, as if its quality were 1. */
  ofGroup(group: number): CountedHits {
    const { texts, givenNameShare } = this;
    const groups = [{ ...this.groupAt(group), quality: 1 }];
    return new CountedHits({ groups, texts, givenNameShare, leavesOutVenues: [this.leavesOutVenues[group] === true] });
  }

  /** The share that an occurrence counts: less for a given name. */
  nameShareOf(occurrences: Occurrences, place: number, field: number): number {
    if (IS_PERSON[field] !== true) return 1;
    const end = occurrences.positionAt(place) + occurrences.lengthAt(place);
    return end < this.texts.wordCount(occurrences.textAt(place)) ? this.givenNameShare : 1;
  }
}
