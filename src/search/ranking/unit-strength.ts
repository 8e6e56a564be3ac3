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
import { HIT, ROW, type StrengthColumns, type StrengthMemory } from "./strength-memory.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const IS_PERSON: readonly boolean[] = FIELDS.map(isPersonField);
const IS_TITLE: readonly boolean[] = FIELDS.map((_, field) => isTitle(field));
const VENUE = FIELDS.indexOf("venue");
const NO_FIELD = -1;
/** No further hit. */
const END = -1;

/**
 * The strengths of a unit in the papers that it has hits in. Columns instead of objects, because a common word occurs in
 * thousands of papers. Each paper has a row; its hits are a chain.
 */
export class Strengths {
  /** How many papers have hits. */
  count = 0;
  private hitCount = 0;
  private readonly columns: StrengthColumns;
  /** By paper: its row, from 1; null when the scores are known. */
  private rowsByPaper: Uint32Array | null;

  constructor(
    readonly groups: readonly HitGroup[],
    private readonly memory: StrengthMemory,
  ) {
    this.columns = memory.takeColumns(hitCount(groups));
    this.rowsByPaper = memory.takeRows();
  }

  /** The row of a paper; -1 if it has no hits. */
  rowOf(paper: number): number {
    const rows = this.rowsByPaper;
    return rows === null ? this.findRow(paper) : (rows[paper] ?? 0) - 1;
  }

  private findRow(paper: number): number {
    for (let row = 0; row < this.count; row += 1) if (this.paperAt(row) === paper) return row;
    return -1;
  }

  /** Lets the next query use this memory. */
  release(): void {
    this.memory.giveBackColumns(this.columns);
    const { rowsByPaper: rows, count } = this;
    if (rows === null) return;
    for (let row = 0; row < count; row += 1) rows[this.paperAt(row)] = 0;
    this.memory.giveBackRows(rows);
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
    const { points } = this.columns;
    return (points[row * 2] ?? 0) + SECOND_FIELD_SHARE * (points[row * 2 + 1] ?? 0);
  }

  /** Makes room for so many hits more. */
  reserve(count: number): void {
    const { columns, hitCount: used } = this;
    if (used + count > columns.size) columns.grow(Math.max(used + count, columns.size * 2));
  }

  /** Adds a hit before the others of its paper. There has to be room for it. */
  add(paper: number, group: number, place: number, field: number, points: number): void {
    const rows = this.rowsByPaper;
    if (rows === null) return;
    let row = (rows[paper] ?? 0) - 1;
    if (row < 0) {
      row = this.count;
      this.count = row + 1;
      rows[paper] = row + 1;
      this.startRow(row, paper, field, points);
    } else this.strengthen(row, field, points);
    this.link(row * ROW.length, group, place, field);
  }

  private startRow(row: number, paper: number, field: number, points: number): void {
    const { rows, points: all } = this.columns;
    const at = row * ROW.length;
    rows[at + ROW.paper] = paper;
    rows[at + ROW.bestField] = field;
    rows[at + ROW.firstHit] = END;
    rows[at + ROW.firstTitleHit] = END;
    all[row * 2] = points;
    all[row * 2 + 1] = 0;
  }

  private strengthen(row: number, field: number, points: number): void {
    const { rows, points: all } = this.columns;
    const best = all[row * 2] ?? 0;
    const at = row * ROW.length + ROW.bestField;
    if (field === rows[at]) {
      if (points > best) all[row * 2] = points;
    } else if (points > best) {
      all[row * 2 + 1] = best;
      all[row * 2] = points;
      rows[at] = field;
    } else if (points > (all[row * 2 + 1] ?? 0)) all[row * 2 + 1] = points;
  }

  private link(rowStart: number, group: number, place: number, field: number): void {
    const { rows, hits } = this.columns;
    const hit = this.hitCount;
    this.hitCount = hit + 1;
    const at = hit * HIT.length;
    hits[at + HIT.group] = group;
    hits[at + HIT.place] = place;
    hits[at + HIT.next] = rows[rowStart + ROW.firstHit] ?? END;
    rows[rowStart + ROW.firstHit] = hit;
    if (IS_TITLE[field] !== true) return;
    hits[at + HIT.nextInTitle] = rows[rowStart + ROW.firstTitleHit] ?? END;
    rows[rowStart + ROW.firstTitleHit] = hit;
  }

  /** The first hit of a row; -1 if there is none. */
  firstHitAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.firstHit] ?? END;
  }

  /** The next hit of the same paper; -1 if there is none. */
  hitAfter(hit: number): number {
    return this.columns.hits[hit * HIT.length + HIT.next] ?? END;
  }

  /** The first hit of a row in a title; -1 if there is none. */
  firstTitleHitAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.firstTitleHit] ?? END;
  }

  /** The next hit in a title of the same paper; -1 if there is none. */
  titleHitAfter(hit: number): number {
    return this.columns.hits[hit * HIT.length + HIT.nextInTitle] ?? END;
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

/** The strength of a unit in every paper that it has hits in. Time grows with the number of hits. */
export function strengthsOf(index: SearchIndex, unit: QueryUnit, memory: StrengthMemory): Strengths {
  const strengths = new Strengths(unit.hits, memory);
  // each hit is added before the others of its paper, so that the last one comes first
  for (let group = unit.hits.length - 1; group >= 0; group -= 1) addGroup(index, unit, group, strengths);
  return strengths;
}

function addGroup({ texts }: SearchIndex, unit: QueryUnit, group: number, strengths: Strengths): void {
  const hits = unit.hits[group];
  if (hits === undefined) return;
  const { occurrences, matchType, quality } = hits;
  const givenNameShare = unit.expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
  // a venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour
  const leftOut = matchType === "exact" || unit.isUnfinished === true ? NO_FIELD : VENUE;
  strengths.reserve(occurrences.count);
  for (let place = occurrences.count - 1; place >= 0; place -= 1) {
    const text = occurrences.textAt(place);
    const field = texts.fieldNumberAt(text);
    if (field === leftOut) continue;
    const isGivenName =
      IS_PERSON[field] === true && occurrences.positionAt(place) + occurrences.lengthAt(place) < texts.wordCount(text);
    const nameShare = isGivenName ? givenNameShare : 1;
    const points = (WEIGHTS[field] ?? 0) * quality;
    const owner = texts.ownerAt(text);
    if (owner >= 0) {
      strengths.add(owner, group, place, field, points * nameShare);
      continue;
    }
    const { papers, share } = texts.ownersAt(text);
    const shared = points * (share * nameShare);
    // room for what is left of the group too
    strengths.reserve(papers.length + place);
    for (let at = 0; at < papers.length; at += 1) strengths.add(papers[at] ?? 0, group, place, field, shared);
  }
}
