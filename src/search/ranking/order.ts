// The order of results: best first, and papers with equal scores in the order of the index.
import type { SearchIndex } from "../index/search-index.ts";
import type { ScoredPapers } from "./scored-papers.ts";

/** From so many results on, sorting them digit by digit takes less time than comparing them. */
const MANY = 1000;

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Scores are first sorted by numbers of two digits. */
const MAX_NUMBER = DIGITS * DIGITS - 1;

/** @param rows of the papers @returns the same, the best first */
export function inOrder(rows: Uint32Array, papers: ScoredPapers, index: SearchIndex): Uint32Array {
  const { scores, papers: positions } = papers;
  if (rows.length < MANY) {
    return rows.toSorted(
      (a, b) =>
        (scores[b] ?? 0) - (scores[a] ?? 0) || index.orderOf(positions[a] ?? 0) - index.orderOf(positions[b] ?? 0),
    );
  }
  return byScore(inOrderOfIndex(rows, papers, index), scores);
}

function inOrderOfIndex(rows: Uint32Array, { papers }: ScoredPapers, index: SearchIndex): Uint32Array {
  const rowsFrom1 = new Uint32Array(index.paperCount);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    rowsFrom1[index.orderOf(papers[row] ?? 0)] = row + 1;
  }
  const ordered = new Uint32Array(rows.length);
  let count = 0;
  for (let order = 0; order < rowsFrom1.length; order += 1) {
    const row = rowsFrom1[order] ?? 0;
    if (row > 0) ordered[count++] = row - 1;
  }
  return ordered;
}

/**
 * Sorts by score and keeps the order of equals. The scores become whole numbers from the best one down, which are sorted by
 * their last digit, then by the first. The few scores that are so close that they have the same number are compared.
 */
function byScore(rows: Uint32Array, scores: Float64Array): Uint32Array {
  let [best, worst] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < rows.length; at += 1) {
    const score = scores[rows[at] ?? 0] ?? 0;
    if (score > best) best = score;
    if (score < worst) worst = score;
  }
  if (best === worst) return rows;
  const scale = MAX_NUMBER / (best - worst);
  const numbers = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) numbers[at] = (best - (scores[rows[at] ?? 0] ?? 0)) * scale;
  const byLast = byDigit({ rows, numbers }, 0);
  const sorted = byDigit(byLast, DIGIT_BITS);
  sortEqualNumbers(sorted, scores);
  return sorted.rows;
}

/** Rows, and the number of each. */
interface NumberedRows {
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Smallest digit first. */
function byDigit({ rows, numbers }: NumberedRows, shift: number): NumberedRows {
  const starts = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const next = (((numbers[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = { rows: new Uint32Array(rows.length), numbers: new Uint32Array(rows.length) };
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[at] ?? 0;
    const digit = (number >>> shift) & (DIGITS - 1);
    const place = starts[digit] ?? 0;
    sorted.rows[place] = rows[at] ?? 0;
    sorted.numbers[place] = number;
    starts[digit] = place + 1;
  }
  return sorted;
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
