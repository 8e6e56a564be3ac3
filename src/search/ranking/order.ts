// The order of results: best first, and papers with equal scores in the order of the index.
import type { SearchIndex } from "../index/search-index.ts";
import type { ScoredPapers } from "./scored-papers.ts";

/** From so many results on, sorting them digit by digit takes less time than comparing them. */
const MANY = 1000;

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const BITS_OF_HALF = 32;

/** @param rows of the papers @returns the same, the best first */
export function inOrder(rows: Uint32Array, papers: ScoredPapers, index: SearchIndex): Uint32Array {
  if (rows.length < MANY) {
    return rows.toSorted(
      (a, b) =>
        papers.scoreAt(b) - papers.scoreAt(a) || index.orderOf(papers.paperAt(a)) - index.orderOf(papers.paperAt(b)),
    );
  }
  return byScore(inOrderOfIndex(rows, papers, index), papers);
}

function inOrderOfIndex(rows: Uint32Array, papers: ScoredPapers, index: SearchIndex): Uint32Array {
  const rowsFrom1 = new Uint32Array(index.paperCount);
  for (const row of rows) rowsFrom1[papers.paperAt(row)] = row + 1;
  const ordered = new Uint32Array(rows.length);
  let count = 0;
  for (let order = 0; order < index.paperCount && count < rows.length; order += 1) {
    const row = rowsFrom1[index.paperInOrder(order)] ?? 0;
    if (row > 0) ordered[count++] = row - 1;
  }
  return ordered;
}

/**
 * Sorts by score and keeps the order of equals: the last digit first, then those before it. The bits of numbers that are not
 * negative have the same order as the numbers.
 */
function byScore(rows: Uint32Array, papers: ScoredPapers): Uint32Array {
  const scores = new Float64Array(papers.count);
  for (const row of rows) scores[row] = papers.scoreAt(row);
  const halves = new Uint32Array(scores.buffer);
  let sorted = rows;
  for (const half of HALVES_FROM_LAST) {
    for (let shift = 0; shift < BITS_OF_HALF; shift += DIGIT_BITS) {
      sorted = byDigit(sorted, (row) => ((halves[row * 2 + half] ?? 0) >>> shift) & (DIGITS - 1));
    }
  }
  return sorted;
}

/** Which of the two halves of a number in memory comes last when it is written. */
const HALVES_FROM_LAST = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? [0, 1] : [1, 0];

/** Largest digit first. */
function byDigit(rows: Uint32Array, digitOf: (row: number) => number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  const digits = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const digit = DIGITS - 1 - digitOf(rows[at] ?? 0);
    digits[at] = digit;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  // all have the same digit
  if (starts[(digits[0] ?? 0) + 1] === rows.length) return rows;
  for (let digit = 1; digit <= DIGITS; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const digit = digits[at] ?? 0;
    const place = starts[digit] ?? 0;
    sorted[place] = rows[at] ?? 0;
    starts[digit] = place + 1;
  }
  return sorted;
}
