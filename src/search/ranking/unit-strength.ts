// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS, isTitle } from "../index/text-table.ts";
import { type Hit, hitCount } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { MIN_POINTS_OF_SHARED_TEXT, SECOND_FIELD_SHARE } from "../weights.ts";
import { CountedHits, NOT_COUNTED } from "./counted-hits.ts";
import type { FrequentStrengths, KeptStrengths } from "./frequent-strengths.ts";
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

  /** The field of the strongest hit, by its number; -1 for no row. */
  bestFieldAt(row: number): number {
    return row < 0 ? NONE : (this.columns.rows[row * ROW.length + ROW.bestField] ?? NONE);
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

  /** Adds the points of a text that several papers have. */
  addToAll(papers: readonly number[], field: number, points: number): void {
    for (let at = 0; at < papers.length; at += 1) this.add(papers[at] ?? 0, field, points);
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

  /** Begins with the strengths of the occurrences of one group. There are no others yet. */
  startWith({ count, titleHitCount, columns: kept }: KeptStrengths, group: number): void {
    const { columns, rowsByPaper } = this;
    const { quality } = this.hits.groupAt(group);
    while (columns.size < count) columns.growRows();
    while (columns.titleHits.length < kept.titleHits.length) columns.growTitleHits();
    columns.rows.set(kept.rows);
    columns.titleHits.set(kept.titleHits);
    const { points, titleHits } = columns;
    for (let at = 0; at < count * 2; at += 1) points[at] = (kept.points[at] ?? 0) * quality;
    for (let row = 0; row < count; row += 1) rowsByPaper[kept.rows[row * ROW.length + ROW.paper] ?? 0] = row + 1;
    for (let hit = 0; group > 0 && hit < titleHitCount; hit += 1)
      titleHits[hit * TITLE_HIT.length + TITLE_HIT.group] = group;
    this.count = count;
    this.titleHitCount = titleHitCount;
  }

  /** A copy, to be kept. */
  toKeep(shared: ReadonlyMap<number, number>): KeptStrengths {
    const { count, titleHitCount, columns } = this;
    const copy = {
      rows: columns.rows.slice(0, count * ROW.length),
      points: columns.points.slice(0, count * 2),
      titleHits: columns.titleHits.slice(0, titleHitCount * TITLE_HIT.length),
    };
    return { count, titleHitCount, columns: copy, shared };
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
    this.hitsOfPapers ??= new HitsOfPapers(this.hits);
    return this.hitsOfPapers.in(paper, next);
  }
}

/** Where strengths are kept between queries, and their memory. */
export interface StrengthStores {
  readonly memory: StrengthMemory;
  readonly frequent: Pick<FrequentStrengths, "of">;
}

/** The strength of a unit in every paper that it has hits in. Time grows with the number of hits. */
export function strengthsOf(index: SearchIndex, unit: QueryUnit, stores: StrengthStores): Strengths {
  const hits = CountedHits.of(index, unit);
  const strengths = new Strengths(hits, stores.memory);
  const repeated = repeatedGroups(hits);
  const largest = largestGroup(hits, repeated);
  const kept = largest < 0 ? null : keptOf(hits, largest, stores);
  const shared = new Map<number, number>();
  if (kept !== null) {
    const { quality } = hits.groupAt(largest);
    strengths.startWith(kept, largest);
    for (const [text, points] of kept.shared) shared.set(text, points * quality);
  }
  for (let group = 0; group < hits.groups.length; group += 1) {
    if (!repeated.has(group) && (kept === null || group !== largest)) addGroup(hits, group, strengths, shared);
  }
  const { texts } = index;
  for (const [text, points] of shared) {
    if (points < MIN_POINTS_OF_SHARED_TEXT) continue;
    const field = texts.fieldNumberAt(text);
    strengths.addToAll(texts.ownersAt(text).papers, field, points);
  }
  return strengths;
}

/** The group with the most hits of those that count; -1 if there is none. */
function largestGroup({ groups }: CountedHits, repeated: ReadonlySet<number>): number {
  let [largest, most] = [-1, 0];
  for (let group = 0; group < groups.length; group += 1) {
    const count = groups[group]?.occurrences.count ?? 0;
    if (count > most && !repeated.has(group)) [largest, most] = [group, count];
  }
  return largest;
}

/** The strengths of one group if its quality were 1; null if it has few hits. */
function keptOf(hits: CountedHits, group: number, { memory, frequent }: StrengthStores): KeptStrengths | null {
  const { occurrences } = hits.groupAt(group);
  return frequent.of(occurrences, hits.rulesOf(group), () => {
    const alone = hits.ofGroup(group);
    const strengths = new Strengths(alone, memory);
    const shared = new Map<number, number>();
    addGroup(alone, 0, strengths, shared);
    const kept = strengths.toKeep(shared);
    strengths.release();
    return kept;
  });
}

/**
 * Adds the hits of a group.
 * @param shared by text with several owners: the most points of a hit there. A text of thousands of papers is added once.
 */
function addGroup(hits: CountedHits, group: number, strengths: Strengths, shared: Map<number, number>): void {
  const { texts } = hits;
  const { occurrences, quality } = hits.groupAt(group);
  const weights = hits.weightsByField(group);
  const { count } = occurrences;
  for (let place = 0; place < count; place += 1) {
    const text = occurrences.textAt(place);
    const field = texts.fieldNumberAt(text);
    const weight = weights[field] ?? NOT_COUNTED;
    if (weight === NOT_COUNTED) continue;
    const owner = texts.ownerAt(text);
    const share = hits.nameShareOf(occurrences, place, field);
    if (owner < 0) {
      const ofPaper = weight * (texts.ownersAt(text).share * share) * quality;
      if (ofPaper > (shared.get(text) ?? Number.NEGATIVE_INFINITY)) shared.set(text, ofPaper);
      continue;
    }
    const row = strengths.add(owner, field, weight * share * quality);
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
