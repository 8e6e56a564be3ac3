// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS, isTitle } from "../index/text-table.ts";
import { type Hit, hitCount } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { SECOND_FIELD_SHARE } from "../weights.ts";
import { CountedHits, NOT_COUNTED } from "./counted-hits.ts";
import { HitsOfPapers } from "./hits-of-papers.ts";
import { ROW, type StrengthColumns, type StrengthMemory, TITLE_HIT } from "./strength-memory.ts";

const IS_TITLE: readonly boolean[] = FIELDS.map((_, field) => isTitle(field));
/** No hit. */
const NONE = -1;

/**
 * The strengths of a unit in the papers that it has hits in. Columns instead of objects, because a common word occurs in
 * thousands of papers. Each paper has a row.
 */
export class Strengths {
  /** How many papers have hits. */
  count = 0;
  private titleHitCount = 0;
  private readonly columns: StrengthColumns;
  private readonly rowsByPaper: Uint32Array;
  private hitsOfPapers: HitsOfPapers | undefined;

  constructor(
    /** The hits that count. */
    readonly hits: CountedHits,
    private readonly memory: StrengthMemory,
  ) {
    this.columns = memory.takeColumns(hitCount(hits.groups));
    this.rowsByPaper = memory.takeRows();
  }

  /** The row of a paper; -1 if it has no hits. */
  rowOf(paper: number): number {
    return (this.rowsByPaper[paper] ?? 0) - 1;
  }

  /** Lets the next query use this memory. Afterwards, nothing is known any more. */
  release(): void {
    const { rowsByPaper, count } = this;
    for (let row = 0; row < count; row += 1) rowsByPaper[this.paperAt(row)] = 0;
    this.memory.giveBackRows(rowsByPaper);
    this.memory.giveBackColumns(this.columns);
    this.hitsOfPapers = undefined;
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

  /** Adds the points of a hit in a field of a paper. @returns the row of the paper */
  add(paper: number, field: number, points: number): number {
    const row = (this.rowsByPaper[paper] ?? 0) - 1;
    if (row < 0) return this.addRow(paper, field, points);
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
    return row;
  }

  private addRow(paper: number, field: number, points: number): number {
    const row = this.count;
    if (row === this.columns.size) this.columns.growRows();
    const { rows, points: all } = this.columns;
    this.count = row + 1;
    this.rowsByPaper[paper] = row + 1;
    const at = row * ROW.length;
    rows[at + ROW.paper] = paper;
    rows[at + ROW.bestField] = field;
    rows[at + ROW.titleHit] = NONE;
    all[row * 2] = points;
    all[row * 2 + 1] = 0;
    return row;
  }

  /** Notes that a hit is in a title of the paper of a row. */
  addTitleHit(row: number, group: number, place: number): void {
    const { columns, hits } = this;
    const at = this.titleHitCount * TITLE_HIT.length;
    if (at === columns.titleHits.length) columns.growTitleHits();
    const { rows, titleHits } = columns;
    const { occurrences } = hits.groupAt(group);
    const text = occurrences.textAt(place);
    const start = occurrences.positionAt(place);
    const last = row * ROW.length + ROW.titleHit;
    titleHits[at + TITLE_HIT.text] = text;
    titleHits[at + TITLE_HIT.start] = start;
    titleHits[at + TITLE_HIT.end] = start + occurrences.lengthAt(place);
    titleHits[at + TITLE_HIT.words] = hits.texts.significantWordCount(text);
    titleHits[at + TITLE_HIT.group] = group;
    titleHits[at + TITLE_HIT.before] = rows[last] ?? NONE;
    rows[last] = this.titleHitCount;
    this.titleHitCount += 1;
  }

  /** The last hit in a title of the paper of a row; -1 if there is none. */
  titleHitAt(row: number): number {
    return this.columns.rows[row * ROW.length + ROW.titleHit] ?? NONE;
  }

  /** One of the numbers of a hit in a title. @param which as in `TITLE_HIT` */
  ofTitleHit(hit: number, which: number): number {
    return this.columns.titleHits[hit * TITLE_HIT.length + which] ?? NONE;
  }

  /** The quality of a hit in a title. */
  qualityOfTitleHit(hit: number): number {
    return this.hits.groups[this.ofTitleHit(hit, TITLE_HIT.group)]?.quality ?? 0;
  }

  /**
   * The hits of a paper, in order.
   * @param next the papers that will be asked for next
   */
  hitsIn(paper: number, next: Uint32Array): readonly Hit[] {
    this.hitsOfPapers ??= new HitsOfPapers(this.hits, this.rowsByPaper.length);
    return this.hitsOfPapers.in(paper, next);
  }
}

/** The strength of a unit in every paper that it has hits in. Time grows with the number of hits. */
export function strengthsOf(index: SearchIndex, unit: QueryUnit, memory: StrengthMemory): Strengths {
  const hits = new CountedHits(index, unit);
  const strengths = new Strengths(hits, memory);
  const shared = new Map<number, number>();
  const repeated = repeatedGroups(hits);
  for (let group = 0; group < hits.groups.length; group += 1) {
    if (!repeated.has(group)) addGroup(hits, group, strengths, shared);
  }
  const { texts } = index;
  for (const [text, points] of shared) {
    const field = texts.fieldNumberAt(text);
    const { papers } = texts.ownersAt(text);
    for (let at = 0; at < papers.length; at += 1) strengths.add(papers[at] ?? 0, field, points);
  }
  return strengths;
}

/**
 * Adds the hits of a group.
 * @param shared by text with several owners: the most points of a hit there. A text of thousands of papers is added once.
 */
function addGroup(hits: CountedHits, group: number, strengths: Strengths, shared: Map<number, number>): void {
  const { texts } = hits;
  const { occurrences } = hits.groupAt(group);
  const pointsByField = hits.pointsByField(group);
  const { count } = occurrences;
  for (let place = 0; place < count; place += 1) {
    const text = occurrences.textAt(place);
    const field = texts.fieldNumberAt(text);
    const points = pointsByField[field] ?? NOT_COUNTED;
    if (points === NOT_COUNTED) continue;
    const owner = texts.ownerAt(text);
    const share = hits.nameShareOf(occurrences, place, field);
    if (owner < 0) {
      const ofPaper = points * (texts.ownersAt(text).share * share);
      if (ofPaper > (shared.get(text) ?? Number.NEGATIVE_INFINITY)) shared.set(text, ofPaper);
      continue;
    }
    const row = strengths.add(owner, field, points * share);
    if (IS_TITLE[field] === true) strengths.addTitleHit(row, group, place);
  }
}

/** The groups that add nothing: another one has the same occurrences, which count at least as much there. */
function repeatedGroups({ groups, leavesOutVenues }: CountedHits): ReadonlySet<number> {
  const strongest = new Map<Occurrences, number>();
  const repeated = new Set<number>();
  for (const [group, { occurrences, quality }] of groups.entries()) {
    const other = strongest.get(occurrences);
    strongest.set(occurrences, group);
    if (other === undefined || leavesOutVenues[group] !== leavesOutVenues[other]) continue;
    const isStronger = quality > (groups[other]?.quality ?? 0);
    repeated.add(isStronger ? other : group);
    if (!isStronger) strongest.set(occurrences, other);
  }
  return repeated;
}
