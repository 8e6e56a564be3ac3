// Words between which a space is missing: `memorysearch`, also with a mistake in one of them: `memorysaerch`.
import type { Token } from "../index/tokens.ts";
import { CONFIDENCE_PER_EDIT, LENGTH_OF_DIVIDED_HALF } from "../weights.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryWord } from "./query-word.ts";

/** Two halves of a word as the map has them, and where the second begins. */
interface Halves {
  readonly at: number;
  readonly words: readonly [string, string];
}

/**
 * A word as the two words of the map that it consists of, if the map has them next to each other: who leaves out a space asks for
 * what both words ask for. One may be misspelt, if the whole is no misspelling of one word. Null if there are none.
 */
export function separateWords(lookup: MapLookup, token: Token, typed: string): readonly QueryWord[] | null {
  const { term, start } = token;
  if (!isDivisible(term)) return null;
  const halves = halvesBeside(lookup, term, (half) => (lookup.index.has(half) ? [half] : []));
  const found = halves ?? misspeltBeside(lookup, term, typed);
  if (found === null) return null;
  const border = start + found.at;
  const ends = [
    { term: term.slice(0, found.at), start, end: border, isJoined: token.isJoined },
    { term: term.slice(found.at), start: border, end: token.end, isJoined: false },
  ];
  return ends.map((half, at) => ({
    token: half,
    typed: typed.slice(half.start - start, half.end - start),
    readings: [found.words[at] ?? half.term],
    confidence: 1,
  }));
}

function isDivisible(term: string): boolean {
  const { min, max } = LENGTH_OF_DIVIDED_HALF;
  return term.length >= 2 * min && term.length <= 2 * max && /^[a-z]+$/.test(term);
}

/** The halves that the map has next to each other most often. */
function halvesBeside(
  { forms, hits }: MapLookup,
  term: string,
  readingsOf: (half: string, other: string) => readonly string[],
): Halves | null {
  const { min } = LENGTH_OF_DIVIDED_HALF;
  let [best, most]: [Halves | null, number] = [null, 0];
  for (let at = min; at <= term.length - min; at += 1) {
    const [start, end] = [term.slice(0, at), term.slice(at)];
    const seconds = readingsOf(end, start);
    const firsts = seconds.length === 0 ? [] : readingsOf(start, end);
    for (const first of firsts) {
      for (const second of seconds) {
        const { count } = hits.phrase([forms.withSameStem(first), forms.withSameStem(second)]);
        if (count > most) [best, most] = [{ at, words: [first, second] }, count];
      }
    }
  }
  return best;
}

/** The same, if one of them has a mistake. */
function misspeltBeside(lookup: MapLookup, term: string, typed: string): Halves | null {
  const { index, corrections } = lookup;
  if (corrections.of(term, typed).length > 0) return null;
  return halvesBeside(lookup, term, (half, other) => {
    if (index.has(half)) return [half];
    if (!index.has(other)) return [];
    return index.similarTerms(half, { maxEdits: 1, maxEditsOfOtherInitial: 0 }).map((near) => near.term);
  });
}

/** How a word is read that consists of two words of the map; null if it does not, or rather is the misspelling of one. */
export function dividedWord(
  lookup: MapLookup,
  term: string,
  typed: string,
): Omit<QueryWord, "token" | "typed" | "alsoRead"> | null {
  if (!isDivisible(term) || lookup.corrections.of(term, typed).length > 0) return null;
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
