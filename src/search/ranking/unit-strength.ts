// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS } from "../index/text-table.ts";
import type { Hit, HitGroup } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import {
  FIELD_WEIGHTS,
  GIVEN_NAME_SHARE,
  GIVEN_NAME_SHARE_OF_ABBREVIATION,
  isPersonField,
  SECOND_FIELD_SHARE,
} from "../weights.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const IS_PERSON: readonly boolean[] = FIELDS.map(isPersonField);
const VENUE = FIELDS.indexOf("venue");
const NO_FIELD = -1;
/** No further hit. */
const END = -1;

/**
 * The strengths of a unit in the papers that it has hits in. Columns instead of objects, because a common word occurs in
 * thousands of papers. Each paper has a row; its hits are a chain.
 */
export class Strengths {
  /** By row: the position of the paper in the map. */
  readonly papers: number[] = [];
  /** By row: points of the strongest hit. */
  readonly best: number[] = [];
  /** By row: points of the strongest hit in another field. */
  private readonly second: number[] = [];
  private readonly bestField: number[] = [];
  private readonly firstHit: number[] = [];
  private readonly lastHit: number[] = [];
  /** By hit in a chain: its group and its place there, and the next one. */
  private readonly hitGroup: number[] = [];
  private readonly hitPlace: number[] = [];
  private readonly nextHit: number[] = [];
  /** By paper: its row, from 1. */
  private readonly rows: Uint32Array;

  constructor(
    readonly groups: readonly HitGroup[],
    paperCount: number,
  ) {
    this.rows = new Uint32Array(paperCount);
  }

  /** The row of a paper; -1 if it has no hits. */
  rowOf(paper: number): number {
    return (this.rows[paper] ?? 0) - 1;
  }

  /** The points in all. */
  totalAt(row: number): number {
    return (this.best[row] ?? 0) + SECOND_FIELD_SHARE * (this.second[row] ?? 0);
  }

  /** Adds a hit by its group and its place there. */
  add(paper: number, [group, place]: readonly [number, number], field: number, points: number): void {
    const hit = this.hitGroup.push(group) - 1;
    this.hitPlace.push(place);
    this.nextHit.push(END);
    const row = this.rowOf(paper);
    if (row < 0) {
      this.rows[paper] = this.papers.push(paper);
      this.best.push(points);
      this.second.push(0);
      this.bestField.push(field);
      this.firstHit.push(hit);
      this.lastHit.push(hit);
      return;
    }
    this.nextHit[this.lastHit[row] ?? 0] = hit;
    this.lastHit[row] = hit;
    this.strengthen(row, field, points);
  }

  private strengthen(row: number, field: number, points: number): void {
    const best = this.best[row] ?? 0;
    if (field === this.bestField[row]) this.best[row] = Math.max(best, points);
    else if (points > best) {
      this.second[row] = best;
      this.best[row] = points;
      this.bestField[row] = field;
    } else this.second[row] = Math.max(this.second[row] ?? 0, points);
  }

  /** The first hit of a row; -1 if there is none. */
  firstHitAt(row: number): number {
    return this.firstHit[row] ?? END;
  }

  /** The next hit of the same paper; -1 if there is none. */
  hitAfter(hit: number): number {
    return this.nextHit[hit] ?? END;
  }

  /** The group of a hit. */
  groupAt(hit: number): HitGroup {
    // the cast: hits are numbered when they are added
    return this.groups[this.hitGroup[hit] ?? 0] as HitGroup;
  }

  /** The place of a hit in its group. */
  placeAt(hit: number): number {
    return this.hitPlace[hit] ?? 0;
  }

  textAt(hit: number): number {
    return this.groupAt(hit).occurrences.textAt(this.placeAt(hit));
  }

  hitAt(hit: number): Hit {
    const { occurrences, matchType, quality } = this.groupAt(hit);
    return { ...occurrences.occurrenceAt(this.placeAt(hit)), matchType, quality };
  }

  /** The hits of a row, in order. */
  hitsAt(row: number): Hit[] {
    const hits: Hit[] = [];
    for (let hit = this.firstHitAt(row); hit !== END; hit = this.hitAfter(hit)) hits.push(this.hitAt(hit));
    return hits;
  }
}

/** The strength of a unit in every paper that it has hits in. Time grows with the number of hits. */
export function strengthsOf(
  index: SearchIndex,
  { hits, expandedTo, isUnfinished = false }: Pick<QueryUnit, "hits" | "expandedTo" | "isUnfinished">,
): Strengths {
  const strengths = new Strengths(hits, index.paperCount);
  const { texts } = index;
  const givenNameShare = expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
  for (const [group, { occurrences, matchType, quality }] of hits.entries()) {
    // a venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour
    const leftOut = matchType === "exact" || isUnfinished ? NO_FIELD : VENUE;
    for (let place = 0; place < occurrences.count; place += 1) {
      const text = occurrences.textAt(place);
      const field = texts.fieldNumberAt(text);
      if (field === leftOut) continue;
      const end = occurrences.positionAt(place) + occurrences.lengthAt(place);
      const isGivenName = IS_PERSON[field] === true && end < texts.wordCount(text);
      const points = (WEIGHTS[field] ?? 0) * quality;
      const owner = texts.ownerAt(text);
      if (owner >= 0) {
        strengths.add(owner, [group, place], field, points * (isGivenName ? givenNameShare : 1));
        continue;
      }
      const { papers, share } = texts.ownersAt(text);
      const shared = points * (share * (isGivenName ? givenNameShare : 1));
      for (const paper of papers) strengths.add(paper, [group, place], field, shared);
    }
  }
  return strengths;
}
