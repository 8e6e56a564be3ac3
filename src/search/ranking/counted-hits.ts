// The hits of a unit that count for papers, and how much each does.

import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS, type TextTable } from "../index/text-table.ts";
import type { HitGroup } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { FIELD_WEIGHTS, GIVEN_NAME_SHARE, GIVEN_NAME_SHARE_OF_ABBREVIATION, isPersonField } from "../weights.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const IS_PERSON: readonly boolean[] = FIELDS.map(isPersonField);
const VENUE = FIELDS.indexOf("venue");

export class CountedHits {
  readonly groups: readonly HitGroup[];
  readonly texts: TextTable;
  /** By group. A venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour. */
  readonly leavesOutVenues: readonly boolean[];
  private readonly givenNameShare: number;

  constructor({ texts }: SearchIndex, { hits, expandedTo, isUnfinished = false }: QueryUnit) {
    this.groups = hits;
    this.texts = texts;
    this.leavesOutVenues = hits.map(({ matchType }) => matchType !== "exact" && !isUnfinished);
    this.givenNameShare = expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
  }

  groupAt(group: number): HitGroup {
    // the cast: groups are numbered by this list
    return this.groups[group] as HitGroup;
  }

  /** Whether the hits of a group count in a field, by its number. */
  counts(group: number, field: number): boolean {
    return field !== VENUE || this.leavesOutVenues[group] === false;
  }

  /** The points of a hit, by its group and its place there. @param share that the text counts for each of its papers */
  pointsAt(group: number, place: number, share: number): number {
    const { occurrences, quality } = this.groupAt(group);
    const text = occurrences.textAt(place);
    const field = this.texts.fieldNumberAt(text);
    const points = (WEIGHTS[field] ?? 0) * quality;
    if (IS_PERSON[field] !== true) return points * share;
    const isGivenName = occurrences.positionAt(place) + occurrences.lengthAt(place) < this.texts.wordCount(text);
    return points * (isGivenName ? share * this.givenNameShare : share);
  }
}
