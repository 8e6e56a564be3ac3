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

/** How many numbers `ScoredPapers` keeps of each paper. */
const PARTS = 4;

export class ScoredPapers {
  count = 0;
  readonly papers: Uint32Array;
  /** By row: the score, the coverage, and the parts for proximity and title. */
  private readonly parts: Float64Array;

  /** @param size how many papers there may be */
  constructor(size: number) {
    this.papers = new Uint32Array(size);
    this.parts = new Float64Array(size * PARTS);
  }

  add(paper: number, score: number, coverage: number, proximity: number, title: number): void {
    const at = this.count * PARTS;
    this.papers[this.count] = paper;
    this.parts[at] = score;
    this.parts[at + 1] = coverage;
    this.parts[at + 2] = proximity;
    this.parts[at + 3] = title;
    this.count += 1;
  }

  paperAt(row: number): number {
    return this.papers[row] ?? 0;
  }

  scoreAt(row: number): number {
    return this.parts[row * PARTS] ?? 0;
  }

  coverageAt(row: number): number {
    return this.parts[row * PARTS + 1] ?? 0;
  }

  at(row: number): ScoredPaper {
    const [score = 0, coverage = 0, proximity = 0, title = 0] = this.parts.subarray(row * PARTS, (row + 1) * PARTS);
    return { paper: this.paperAt(row), score, coverage, proximity, title };
  }

  /** All rows. */
  rows(): Uint32Array {
    return Uint32Array.from({ length: this.count }, (_, row) => row);
  }

  /** The rows that a test keeps, in their order. */
  rowsWith(isKept: (row: number) => boolean): Uint32Array {
    const kept = new Uint32Array(this.count);
    let length = 0;
    for (let row = 0; row < this.count; row += 1) {
      if (isKept(row)) kept[length++] = row;
    }
    return kept.subarray(0, length);
  }
}
