// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS, isTitle } from "../index/text-table.ts";
import { type Hit, type HitGroup, hitCount } from "../matching/hits.ts";
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
/** Numbers of a row: the paper, the number of the field of the strongest hit, the first and last hit, and the hits in titles. */
const ROW = { paper: 0, bestField: 1, firstHit: 2, lastHit: 3, titleHits: 4, length: 5 } as const;
/** Numbers of a hit: its group and its place there, and the next hit of the same paper. */
const HIT = { group: 0, place: 1, next: 2, length: 3 } as const;

/**
 * The strengths of a unit in the papers that it has hits in. Columns instead of objects, because a common word occurs in
 * thousands of papers. Each paper has a row; its hits are a chain.
 */
export class Strengths {
  /** How many papers have hits. */
  count = 0;
  private lastHit = 0;
  private readonly columns: StrengthColumns;
  /** By paper: its row, from 1; null when the scores are known. */
  private rowsByPaper: Uint32Array | null;

  constructor(
    readonly groups: readonly HitGroup[],
    private readonly memory: StrengthMemory,
  ) {
    this.columns = memory.columnsFor(hitCount(groups) + 1);
    this.rowsByPaper = memory.takeRows();
  }

  /** The row of a paper; -1 if it has no hits. */
  rowOf(paper: number): number {
    if (this.rowsByPaper !== null) return (this.rowsByPaper[paper] ?? 0) - 1;
    for (let row = 0; row < this.count; row += 1) if (this.paperAt(row) === paper) return row;
    return -1;
  }

  /** Lets the next query use this memory. */
  release(): void {
    this.memory.giveBackColumns(this.columns);
    if (this.rowsByPaper === null) return;
    for (let row = 0; row < this.count; row += 1) this.rowsByPaper[this.paperAt(row)] = 0;
    this.memory.giveBackRows(this.rowsByPaper);
    this.rowsByPaper = null;
  }

  /** The position of the paper of a row. */
  paperAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.paper] ?? 0;
  }

  /** Points of the strongest hit. */
  bestAt(row: number): number {
    return this.columns.points[row * 2] ?? 0;
  }

  /** The points in all. */
  totalAt(row: number): number {
    return this.bestAt(row) + SECOND_FIELD_SHARE * (this.columns.points[row * 2 + 1] ?? 0);
  }

  /** Adds a hit by its group and its place there. */
  add(paper: number, group: number, place: number, field: number, points: number): void {
    const hit = this.addHit(group, place);
    const row = this.rowOf(paper);
    if (row < 0) {
      this.addRow(paper, hit, field, points);
      return;
    }
    const at = row * ROW.length;
    const { rows, hits } = this.columns;
    hits[(rows[at + ROW.lastHit] ?? 0) * HIT.length + HIT.next] = hit;
    rows[at + ROW.lastHit] = hit;
    if (isTitle(field)) rows[at + ROW.titleHits] = (rows[at + ROW.titleHits] ?? 0) + 1;
    this.strengthen(row, field, points);
  }

  private addHit(group: number, place: number): number {
    const hit = this.lastHit;
    this.lastHit += 1;
    const at = hit * HIT.length;
    const { columns } = this;
    if (at >= columns.hits.length) columns.hits = larger(columns.hits);
    columns.hits[at + HIT.group] = group;
    columns.hits[at + HIT.place] = place;
    columns.hits[at + HIT.next] = END;
    return hit;
  }

  private addRow(paper: number, hit: number, field: number, points: number): void {
    const row = this.count;
    this.count += 1;
    const at = row * ROW.length;
    const { columns } = this;
    if (at >= columns.rows.length) columns.growRows();
    if (this.rowsByPaper !== null) this.rowsByPaper[paper] = row + 1;
    const { rows } = columns;
    rows[at + ROW.paper] = paper;
    rows[at + ROW.bestField] = field;
    rows[at + ROW.firstHit] = hit;
    rows[at + ROW.lastHit] = hit;
    rows[at + ROW.titleHits] = isTitle(field) ? 1 : 0;
    columns.points[row * 2] = points;
    columns.points[row * 2 + 1] = 0;
  }

  private strengthen(row: number, field: number, points: number): void {
    const best = this.bestAt(row);
    const at = row * ROW.length + ROW.bestField;
    const { rows, points: all } = this.columns;
    if (field === rows[at]) {
      if (points > best) all[row * 2] = points;
    } else if (points > best) {
      all[row * 2 + 1] = best;
      all[row * 2] = points;
      rows[at] = field;
    } else if (points > (all[row * 2 + 1] ?? 0)) all[row * 2 + 1] = points;
  }

  /** How many hits in titles the paper of a row has. */
  titleHitsAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.titleHits] ?? 0;
  }

  /** The first hit of a row; -1 if there is none. */
  firstHitAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.firstHit] ?? END;
  }

  /** The next hit of the same paper; -1 if there is none. */
  hitAfter(hit: number): number {
    return this.columns.hits[hit * HIT.length + HIT.next] ?? END;
  }

  /** The group of a hit. */
  groupAt(hit: number): HitGroup {
    // the cast: hits are numbered when they are added
    return this.groups[this.columns.hits[hit * HIT.length + HIT.group] ?? 0] as HitGroup;
  }

  /** The place of a hit in its group. */
  placeAt(hit: number): number {
    return this.columns.hits[hit * HIT.length + HIT.place] ?? 0;
  }

  /** The hits of a row, in order. */
  hitsAt(row: number): Hit[] {
    const hits: Hit[] = [];
    for (let hit = this.firstHitAt(row); hit !== END; hit = this.hitAfter(hit)) {
      const { occurrences, matchType, quality } = this.groupAt(hit);
      hits.push({ ...occurrences.occurrenceAt(this.placeAt(hit)), matchType, quality });
    }
    return hits;
  }
}

function larger(numbers: Int32Array): Int32Array {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** The memory of one `Strengths`. */
class StrengthColumns {
  rows: Int32Array;
  /** By row: points of the strongest hit, and of the strongest in another field. */
  points: Float64Array;
  hits: Int32Array;

  constructor(size: number) {
    this.rows = new Int32Array(size * ROW.length);
    this.points = new Float64Array(size * 2);
    this.hits = new Int32Array(size * HIT.length);
  }

  growRows(): void {
    this.rows = larger(this.rows);
    const points = new Float64Array(this.rows.length);
    points.set(this.points);
    this.points = points;
  }
}

/** Memory that is used for one query after the other: a common word needs a megabyte. */
export class StrengthMemory {
  private readonly freeRows: Uint32Array[] = [];
  private readonly freeColumns: StrengthColumns[] = [];

  constructor(private readonly paperCount: number) {}

  columnsFor(size: number): StrengthColumns {
    const known = this.freeColumns.findIndex(({ points }) => points.length >= size * 2);
    const [columns = new StrengthColumns(Math.max(size, MIN_COLUMN))] =
      known < 0 ? [] : this.freeColumns.splice(known, 1);
    return columns;
  }

  giveBackColumns(columns: StrengthColumns): void {
    if (this.freeColumns.unshift(columns) > MAX_COLUMNS_KEPT) this.freeColumns.pop();
  }

  /** A column with a zero for each paper. */
  takeRows(): Uint32Array {
    return this.freeRows.pop() ?? new Uint32Array(this.paperCount);
  }

  /** @param rows all zeros again */
  giveBackRows(rows: Uint32Array): void {
    if (this.freeRows.length < MAX_COLUMNS_KEPT) this.freeRows.push(rows);
  }
}

const MAX_COLUMNS_KEPT = 16;
const MIN_COLUMN = 256;

/** The strength of a unit in every paper that it has hits in. Time grows with the number of hits. */
export function strengthsOf(
  index: SearchIndex,
  { hits, expandedTo, isUnfinished = false }: QueryUnit,
  memory: StrengthMemory,
): Strengths {
  const strengths = new Strengths(hits, memory);
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
        strengths.add(owner, group, place, field, points * (isGivenName ? givenNameShare : 1));
        continue;
      }
      const { papers, share } = texts.ownersAt(text);
      const shared = points * (share * (isGivenName ? givenNameShare : 1));
      for (const paper of papers) strengths.add(paper, group, place, field, shared);
    }
  }
  return strengths;
}
