// The memory of strengths, in columns, which is used for one query after the other: a common word needs some megabytes.

/** Numbers of a row: the paper, the field of its strongest hit, and the last hit in a title. */
export const ROW = { paper: 0, bestField: 1, titleHit: 2, length: 3 } as const;
/** Numbers of a hit in a title: its group and its place there, and the one before it in a title of the same paper. */
export const TITLE_HIT = { group: 0, place: 1, before: 2, length: 3 } as const;

/** The columns of the strengths of one unit. */
export class StrengthColumns {
  rows: Int32Array;
  /** By row: points of the strongest hit, and of the strongest in another field. */
  points: Float64Array;
  titleHits: Int32Array;

  /** @param size for how many papers, and hits in titles, there is room */
  constructor(readonly size: number) {
    this.rows = new Int32Array(size * ROW.length);
    this.points = new Float64Array(size * 2);
    this.titleHits = new Int32Array(size * TITLE_HIT.length);
  }

  /** The same with twice as much room. */
  twice(): StrengthColumns {
    const larger = new StrengthColumns(this.size * 2);
    larger.rows.set(this.rows);
    larger.points.set(this.points);
    larger.titleHits.set(this.titleHits);
    return larger;
  }
}

const MAX_KEPT = 16;
const MIN_SIZE = 256;

export class StrengthMemory {
  private readonly freeRows: Uint32Array[] = [];
  private readonly freeColumns: StrengthColumns[] = [];

  constructor(private readonly paperCount: number) {}

  /** Columns with room for so many papers and hits. */
  takeColumns(size: number): StrengthColumns {
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
