// The memory of strengths, in columns, which is used for one query after the other: a common word needs some megabytes.

/** Numbers of a row: the paper, the field of its strongest hit, and its first hit, and first hit in a title. */
export const ROW = { paper: 0, bestField: 1, firstHit: 2, firstTitleHit: 3, length: 4 } as const;
/** Numbers of a hit: its group and its place there, and the next hit of the same paper, and the next one in a title. */
export const HIT = { group: 0, place: 1, next: 2, nextInTitle: 3, length: 4 } as const;

/** The columns of the strengths of one unit. */
export class StrengthColumns {
  rows: Int32Array;
  /** By row: points of the strongest hit, and of the strongest in another field. */
  points: Float64Array;
  hits: Int32Array;

  /** @param size how many hits there is room for */
  constructor(size: number) {
    this.rows = new Int32Array(size * ROW.length);
    this.points = new Float64Array(size * 2);
    this.hits = new Int32Array(size * HIT.length);
  }

  get size(): number {
    return this.points.length / 2;
  }

  /** Makes room for so many hits. */
  grow(size: number): void {
    const larger = new StrengthColumns(size);
    larger.rows.set(this.rows);
    larger.points.set(this.points);
    larger.hits.set(this.hits);
    this.rows = larger.rows;
    this.points = larger.points;
    this.hits = larger.hits;
  }
}

const MAX_KEPT = 16;
const MIN_SIZE = 256;

export class StrengthMemory {
  private readonly freeRows: Uint32Array[] = [];
  private readonly freeColumns: StrengthColumns[] = [];

  constructor(private readonly paperCount: number) {}

  /** Columns with room for so many hits. */
  takeColumns(size: number): StrengthColumns {
    const known = this.freeColumns.findIndex((columns) => columns.size >= size);
    const [columns = new StrengthColumns(Math.max(size, MIN_SIZE))] = known < 0 ? [] : this.freeColumns.splice(known, 1);
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
