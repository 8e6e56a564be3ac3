// The scores of papers, in columns: a common word is in tens of thousands of papers, and an object for each would take longer
// than comparing them.

export interface ScoredPaper {
  /** Position of the paper in the map. */
  readonly paper: number;
  readonly score: number;
  /** How much of the query the paper answers, up to 1. */
  readonly coverage: number;
  /** The part of the score for units that are close together as in the query. */
  readonly proximity: number;
  /** The part of the score for having the title that was typed. */
  readonly title: number;
}

/** The paper has several units of the query. */
export const SEVERAL = -1;

/** The papers that answer enough of one query, a row for each. The memory is used for the next query. */
export class ScoredPapers {
  /** How many rows there are. */
  count = 0;
  /** By row: the position of the paper. */
  papers = new Uint32Array();
  /** By row: how much of the query the paper answers. */
  coverages = new Float64Array();
  /** By row: the only unit of the query that the paper has, or `SEVERAL`; and the row of the paper in the strengths of that unit. */
  units = new Int32Array();
  unitRows = new Uint32Array();
  /** By row: the score. Only once the papers are scored. */
  scores = new Float64Array();

  /** @param size how many papers there may be */
  start(size: number): void {
    this.count = 0;
    if (size <= this.papers.length) return;
    this.papers = new Uint32Array(size);
    this.coverages = new Float64Array(size);
    this.units = new Int32Array(size);
    this.unitRows = new Uint32Array(size);
    this.scores = new Float64Array(size);
  }

  /** @param unit as in `units` */
  add(paper: number, coverage: number, unit: number, unitRow: number): void {
    this.papers[this.count] = paper;
    this.coverages[this.count] = coverage;
    this.units[this.count] = unit;
    this.unitRows[this.count] = unitRow;
    this.count += 1;
  }

  /** All rows. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.count);
    for (let row = 0; row < rows.length; row += 1) rows[row] = row;
    return rows;
  }

  /** The positions of the papers of some rows. */
  positionsOf(rows: Uint32Array): Uint32Array {
    const positions = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) positions[at] = this.papers[rows[at] ?? 0] ?? 0;
    return positions;
  }
}
