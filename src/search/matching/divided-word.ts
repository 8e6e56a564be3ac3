// Words between which a space is missing: `memorysearch`, also with a mistake in one of them: `memorysaerch`.
import { CONFIDENCE_PER_EDIT, LENGTH_OF_DIVIDED_HALF } from "../weights.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryWord } from "./query-word.ts";

/** How a word is read that consists of two words of the map; null if it does not, or rather is the misspelling of one. */
export function dividedWord(
  lookup: MapLookup,
  term: string,
  typed: string,
): Omit<QueryWord, "token" | "typed" | "alsoRead"> | null {
  const { min, max } = LENGTH_OF_DIVIDED_HALF;
  if (term.length < 2 * min || term.length > 2 * max || !/^[a-z]+$/.test(term)) return null;
  if (lookup.corrections.of(term, typed).length > 0) return null;
  const half = dividedAt(lookup, term);
  if (half > 0) return { readings: [term], confidence: 1, parts: [term.slice(0, half), term.slice(half)] };
  const parts = misspeltHalves(lookup, term);
  return parts && { readings: [parts.join("")], confidence: 1 - CONFIDENCE_PER_EDIT, parts };
}

/** Where a term divides into two words of the map, the rarer of which is as frequent as possible; 0: nowhere. */
function dividedAt({ index }: MapLookup, term: string): number {
  let [best, most] = [0, 0];
  const { min } = LENGTH_OF_DIVIDED_HALF;
  for (let at = min; at <= term.length - min; at += 1) {
    const uses = Math.min(index.frequencyOf(term.slice(0, at)), index.frequencyOf(term.slice(at)));
    if (uses > most) [best, most] = [at, uses];
  }
  return best;
}

/** Two words of which one is misspelt: the other is the longest that the map has more than once. */
function misspeltHalves({ index, corrections }: MapLookup, term: string): readonly [string, string] | null {
  const min = LENGTH_OF_DIVIDED_HALF.minMisspelt;
  const corrected = (half: string): string | undefined =>
    corrections.of(half, half).find(({ edits }) => edits === 1)?.word;
  for (let length = term.length - min; length >= min; length -= 1) {
    const [start, rest] = [term.slice(0, length), term.slice(length)];
    const second = index.frequencyOf(start) > 1 ? corrected(rest) : undefined;
    if (second !== undefined) return [start, second];
    const [beginning, end] = [term.slice(0, -length), term.slice(-length)];
    const first = index.frequencyOf(end) > 1 ? corrected(beginning) : undefined;
    if (first !== undefined) return [first, end];
  }
  return null;
}
