// Where a term occurs: one number for each occurrence, so that the index of a large map stays small and loads fast.
//
// The words of all texts are numbered one after the other, and one number is left free after each text. So words that
// follow each other have consecutive numbers, and no phrase reaches from one text into the next.
import { MAX_COMPOUND_WORDS } from "../weights.ts";

/** The occurrences of a term, in ascending order. Each is `word number × BASE + number of words`. */
export type Postings = readonly number[];

/** Some words in a row, counted through all texts. */
export interface WordSpan {
  /** Number of the first word. */
  readonly start: number;
  /** Number of words. */
  readonly length: number;
}

const BASE = MAX_COMPOUND_WORDS + 1;

export function pack(start: number, length: number): number {
  return start * BASE + length;
}

export function unpack(packed: number): WordSpan {
  const length = packed % BASE;
  return { start: (packed - length) / BASE, length };
}

/** The number of the first word. */
export function wordOf(packed: number): number {
  return Math.floor(packed / BASE);
}

/** The occurrences whose first word is from `start` up to, but not including, `end`. */
export function spansBetween(postings: Postings, start: number, end: number): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let at = firstAtLeast(postings, pack(start, 0)); at < postings.length; at += 1) {
    const span = unpack(postings[at] ?? 0);
    if (span.start >= end) break;
    spans.push(span);
  }
  return spans;
}

/** The length of the occurrence that starts at a word; 0 if there is none. */
export function lengthAt(postings: Postings, start: number): number {
  const packed = postings[firstAtLeast(postings, pack(start, 0))] ?? Number.POSITIVE_INFINITY;
  return packed < pack(start + 1, 0) ? packed - pack(start, 0) : 0;
}

/** The length of the occurrence that ends before a word; 0 if there is none. */
export function lengthBefore(postings: Postings, end: number): number {
  for (let length = 1; length <= MAX_COMPOUND_WORDS; length += 1) {
    const packed = pack(end - length, length);
    if (postings[firstAtLeast(postings, packed)] === packed) return length;
  }
  return 0;
}

/** The index of the first number of an ascending list that is at least `minimum`; its length if there is none. */
export function firstAtLeast(ascending: readonly number[], minimum: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < minimum) low = middle + 1;
    else high = middle;
  }
  return low;
}
