// Ranges of a text in its sanitised form, and the other way round.
import { sanitise } from "../text/sanitise.ts";

/** A half-open range of UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

type ToRange = (range: TextRange) => TextRange;

/** Where ranges of a text are in the sanitised text. */
export function sanitisedRanges(text: string): ToRange {
  const lengthOf = sanitisedLengths(text);
  return ({ start, end }) => ({ start: lengthOf(start), end: lengthOf(end) });
}

/** Where ranges of the sanitised text are in the text: from the first character that they show to the last. */
export function originalRanges(text: string): ToRange {
  const lengthOf = sanitisedLengths(text);
  return ({ start, end }) => {
    const first = firstWhere(text.length, (at) => lengthOf(at + 1) > start);
    return { start: first, end: firstWhere(text.length, (at) => lengthOf(at) >= end) };
  };
}

/** Characters before which a text can be divided, and its parts sanitised one by one. */
const DIVIDES = /[A-Za-z0-9 \u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/g;
const PART_LENGTH = 64;

/** How long what is left of the first units of a text is: the text is sanitised once, however often this is asked. */
function sanitisedLengths(text: string): (end: number) => number {
  const marks = [{ at: 0, length: 0 }];
  for (let last = marks[0]; last !== undefined; ) {
    DIVIDES.lastIndex = last.at + PART_LENGTH;
    const at = DIVIDES.exec(text)?.index;
    if (at === undefined) break;
    last = { at, length: last.length + sanitise(text.slice(last.at, at)).length };
    marks.push(last);
  }
  return (end) => {
    const { at, length } = marks[firstWhere(marks.length, (index) => (marks[index]?.at ?? 0) > end) - 1] ?? {
      at: 0,
      length: 0,
    };
    return length + sanitise(text.slice(at, end)).length;
  };
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
