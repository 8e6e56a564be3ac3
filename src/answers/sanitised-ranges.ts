// Ranges of a text in its sanitised form, and the other way round.
import { sanitise } from "../text/sanitise.ts";

/** A half-open range of UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a range of the text is in the sanitised text. */
export function sanitisedRange(text: string, { start, end }: TextRange): TextRange {
  return { start: sanitisedLength(text, start), end: sanitisedLength(text, end) };
}

/** Where a range of the sanitised text is in the text: from the first character that it shows to the last. */
export function originalRange(text: string, { start, end }: TextRange): TextRange {
  const lengths = (at: number): number => sanitisedLength(text, at);
  const first = firstWhere(text.length, (at) => lengths(at + 1) > start);
  return { start: first, end: firstWhere(text.length, (at) => lengths(at) >= end) };
}

/** The length of what is left of the first `end` units. */
function sanitisedLength(text: string, end: number): number {
  return sanitise(text.slice(0, end)).length;
}

/** The first number below `limit` that passes a test which all later ones pass too; else `limit`. */
function firstWhere(limit: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
