// The memory of strengths, in columns, which is used for one query after the other: a common word needs some megabytes.

/** Numbers of a row: the paper, the field of its strongest hit, and the last hit in a title. */
export const ROW = { paper: 0, bestField: 1, titleHit: 2, length: 3 } as const;
/**
 * Numbers of a hit in a title: the text, the position of its first word and the one after its last, the number of significant
 * words of the title, the group of the hit, and the one before it in a title of the same paper.
 */
export const TITLE_HIT = { text: 0, start: 1, end: 2, words: 3, group: 4, before: 5, length: 6 } as const;

/** The columns of the strengths of one unit. */
export class StrengthColumns {
  rows: Int32Array;
  /** By row: points of the strongest hit, and of the strongest in another field. */
  points: Float64Array;
  titleHits: Int32Array;

  /** @param size for how many papers there is room */
  constructor(size: number) {
    this.rows = new Int32Array(size * ROW.length);
    this.points = new Float64Array(size * 2);
    this.titleHits = new Int32Array(size * TITLE_HIT.length);
  }

  /** How many papers there is room for. */
  get size(): number {
    return this.points.length / 2;
  }

  growRows(): void {
    const [rows, points] = [new Int32Array(this.rows.length * 2), new Float64Array(this.points.length * 2)];
    rows.set(this.rows);
    points.set(this.points);
    this.rows = rows;
    this.points = points;
  }

  growTitleHits(): void {
    const titleHits = new Int32Array(this.titleHits.length * 2);
    titleHits.set(this.titleHits);
    this.titleHits = titleHits;
  }
}

const MAX_KEPT = 16;
const MIN_SIZE = 256;

export class StrengthMemory {
  private readonly freeRows: Uint32Array[] = [];
  private readonly freeColumns: StrengthColumns[] = [];

  constructor(private readonly paperCount: number) {}

  /** Columns with room for so many papers, but no more than the map has. */
  takeColumns(papers: number): StrengthColumns {
    const size = Math.min(papers, this.paperCount);
    const known = this.freeColumns.findIndex((columns) => columns.size >= size);
    const [columns = new StrengthColumns(Math.max(size, MIN_SIZE))] =
      known < 0 ? [] : this.freeColumns.splice(known, 1);
    return columns;
  }

  giveBackColumns(columns: StrengthColumns): void {
    if (this.freeColumns.unshift(columns) > MAX_KEPT) this.freeColumns.pop();
  }

  /** A column with a zero for each paper. */
  takeRows(): Uint32Array {
    return this.freeRows.pop() ?? new Uint32Array(this.paperCount);
  }

  /** @param rows all zeros again */
  giveBackRows(rows: Uint32Array): void {
    if (this.freeRows.length < MAX_KEPT) this.freeRows.push(rows);
  }
}
