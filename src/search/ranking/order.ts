// The order of results: best first, and papers with equal scores in the order of the index.
import type { SearchIndex } from "../index/search-index.ts";
import type { ScoredPapers } from "./scored-papers.ts";

/** From so many results on, and more in a large map, sorting them digit by digit takes less time than comparing them. */
const MANY = 300;
const PAPERS_PER_RESULT = 128;

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Scores are first sorted by numbers of two digits. */
const MAX_NUMBER = DIGITS * DIGITS - 1;

/** Rows, and the number of each. */
interface NumberedRows {
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Puts the results of one query after the other in order. The memory is used again. */
export class ResultOrder {
  /** By the position of a paper in the order of the index: its row, from 1. All zeros between two queries. */
  private rowsInOrder = new Uint32Array();
  private readonly starts = new Uint32Array(DIGITS + 1);
  private lists: readonly NumberedRows[] = [];

  constructor(private readonly index: SearchIndex) {}

  /** @param rows of the papers @returns the same, the best first; until the next query */
  inOrder(rows: Uint32Array, { scores, papers }: ScoredPapers): Uint32Array {
    const { index } = this;
    if (rows.length < MANY + index.paperCount / PAPERS_PER_RESULT) {
      return rows.toSorted(
        (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || index.orderOf(papers[a] ?? 0) - index.orderOf(papers[b] ?? 0),
      );
    }
    this.makeRoom();
    const [list, spare] = this.lists.map((each) => ({
      rows: each.rows.subarray(0, rows.length),
      numbers: each.numbers.subarray(0, rows.length),
    }));
    if (list === undefined || spare === undefined) return rows;
    this.putInOrderOfIndex(rows, papers, list.rows);
    if (number(list, scores)) {
      this.sortByDigit(list, spare, 0);
      this.sortByDigit(spare, list, DIGIT_BITS);
      sortEqualNumbers(list, scores);
    }
    return list.rows;
  }

  private makeRoom(): void {
    const { paperCount } = this.index;
    if (this.rowsInOrder.length >= paperCount) return;
    this.rowsInOrder = new Uint32Array(paperCount);
    this.lists = [0, 1].map(() => ({ rows: new Uint32Array(paperCount), numbers: new Uint32Array(paperCount) }));
  }

  private putInOrderOfIndex(rows: Uint32Array, papers: Uint32Array, ordered: Uint32Array): void {
    const { rowsInOrder, index } = this;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      rowsInOrder[index.orderOf(papers[row] ?? 0)] = row + 1;
    }
    let count = 0;
    for (let order = 0; order < rowsInOrder.length; order += 1) {
      const row = rowsInOrder[order] ?? 0;
      if (row === 0) continue;
      ordered[count++] = row - 1;
      rowsInOrder[order] = 0;
    }
  }

  /** Smallest digit first; keeps the order of equals. */
  private sortByDigit({ rows, numbers }: NumberedRows, sorted: NumberedRows, shift: number): void {
    // read once: this runs through thousands of rows for each key
    const { rows: sortedRows, numbers: sortedNumbers } = sorted;
    const starts = this.starts.fill(0);
    for (let at = 0; at < numbers.length; at += 1) {
      const next = (((numbers[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    for (let at = 0; at < rows.length; at += 1) {
      const each = numbers[at] ?? 0;
      const digit = (each >>> shift) & (DIGITS - 1);
      const place = starts[digit] ?? 0;
      sortedRows[place] = rows[at] ?? 0;
      sortedNumbers[place] = each;
      starts[digit] = place + 1;
    }
  }
}

/**
 * Turns scores into whole numbers from the best one down, which take less time to sort: first by their last digit, then by the
 * first. The few scores that are so close that they have the same number are compared afterwards.
 * @returns whether the scores differ
 */
function number({ rows, numbers }: NumberedRows, scores: Float64Array): boolean {
  let [best, worst] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < rows.length; at += 1) {
    const score = scores[rows[at] ?? 0] ?? 0;
    if (score > best) best = score;
    if (score < worst) worst = score;
  }
  const scale = MAX_NUMBER / (best - worst);
  for (let at = 0; at < rows.length; at += 1) numbers[at] = (best - (scores[rows[at] ?? 0] ?? 0)) * scale;
  return best > worst;
}

/** Sorts the rows with the same number by their scores, in place; most have equal scores already. */
function sortEqualNumbers({ rows, numbers }: NumberedRows, scores: Float64Array): void {
  for (let start = 0; start < rows.length; ) {
    let end = start + 1;
    let isSorted = true;
    while (end < rows.length && numbers[end] === numbers[start]) {
      if ((scores[rows[end] ?? 0] ?? 0) > (scores[rows[end - 1] ?? 0] ?? 0)) isSorted = false;
      end += 1;
    }
    if (!isSorted) rows.subarray(start, end).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    start = end;
  }
}
