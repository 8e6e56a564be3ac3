// The known words or names most similar to a misspelt one. The search takes three steps, from cheap to exact:
//
//   1. the lengths and the sets of letters rule out nearly all of a large vocabulary (`plausibleWords`);
//   2. fuse.js proposes the most similar of the rest (`propose`);
//   3. the edit distance decides which of these are close enough, and puts them in order.
//
// A list of names is short, so `nearest` starts at the second step.
import Fuse, { type IFuseOptions } from "fuse.js";
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

export interface NearWord {
  readonly word: string;
  /** The edit distance to the misspelt word. */
  readonly edits: number;
}

/** Words shorter than this are never corrected: too many short words are one letter apart. */
const MIN_CORRECTABLE_LENGTH = 4;
/** Words shorter than this are only corrected where two neighbouring letters are swapped: `tset` for `test`. */
const MIN_LENGTH_FOR_ONE_EDIT = 5;
/** From this length on, a word may have two wrong letters. Lower: more typos are found, and more false corrections. */
const MIN_LENGTH_FOR_TWO_EDITS = 8;

/** How many candidates fuse.js may propose. Lower: faster, but close words can be missed. */
const MAX_PROPOSALS = 40;
/** The longest pattern, in characters, that fuse.js compares as a whole (its bitap algorithm works on 32-bit numbers). */
const MAX_PATTERN_LENGTH = 32;
/** The fuse.js threshold for single words, from 0 (only exact matches) to 1 (anything); step 3 removes the excess. */
const WORD_THRESHOLD = 0.5;
/** The same for names. They are longer, so that a lower threshold still proposes all close ones. */
const NAME_THRESHOLD = 0.4;
/** The edits that a name may be away, as a share of the length of what was typed. Higher: more far-fetched suggestions. */
const MAX_EDITS_OF_NAME = 0.5;
/** Names are compared only up to this many characters after the length of what was typed: its end may be missing. */
const EXTRA_NAME_LENGTH = 2;

/** Whether a word is long enough to be corrected. */
export function isCorrectable(word: string): boolean {
  return word.length >= MIN_CORRECTABLE_LENGTH;
}

/** The words of `vocabulary` that `word` may be a misspelling of: fewest edits first, then in order of similarity. */
export function nearestWords(word: string, vocabulary: Iterable<string>): NearWord[] {
  if (!isCorrectable(word)) return [];
  const maxEdits = word.length < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2;
  const isSwapRequired = word.length < MIN_LENGTH_FOR_ONE_EDIT;
  const candidates = plausibleWords(word, vocabulary, maxEdits);
  return propose(word, candidates, { threshold: WORD_THRESHOLD })
    .map((candidate) => ({ word: candidate, edits: editDistance(word, candidate) }))
    .filter(({ word: candidate, edits }) =>
      isSwapRequired ? edits === 1 && isAnagram(word, candidate) : edits <= maxEdits,
    )
    .sort((a, b) => a.edits - b.edits);
}

/** The names most similar to `text`, best first: for “did you mean”. */
export function nearest(text: string, names: readonly string[]): string[] {
  const typed = fold(text.trim()).slice(0, MAX_PATTERN_LENGTH);
  if (typed === "") return [];
  const candidates = [...new Set(names)].map((name) => ({ name, folded: fold(name) }));
  const maxEdits = Math.max(1, Math.ceil(typed.length * MAX_EDITS_OF_NAME));
  const near = propose(typed, candidates, { threshold: NAME_THRESHOLD, keys: ["folded"] })
    .map(({ name, folded }) => ({
      name,
      edits: editDistance(typed, folded.slice(0, typed.length + EXTRA_NAME_LENGTH)),
    }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((a, b) => a.edits - b.edits);
  // next to a close name, a distant one does not help
  const fewestEdits = near[0]?.edits ?? 0;
  return near.filter(({ edits }) => edits <= fewestEdits + 1).map(({ name }) => name);
}

/** Step 1: the words that can be `maxEdits` away at all, judged by their lengths and their letters. */
function plausibleWords(word: string, vocabulary: Iterable<string>, maxEdits: number): string[] {
  const letters = letterSet(word);
  const plausible: string[] = [];
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > maxEdits) continue;
    // one edit adds at most one letter to the set and removes at most one
    if (countBits(letters ^ letterSet(candidate)) <= 2 * maxEdits) plausible.push(candidate);
  }
  return plausible;
}

/** Step 2: the candidates that fuse.js finds similar, best first. */
function propose<T>(text: string, candidates: readonly T[], options: IFuseOptions<T>): T[] {
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { ignoreLocation: true, ...options });
  return fuse.search(text.slice(0, MAX_PATTERN_LENGTH), { limit: MAX_PROPOSALS }).map(({ item }) => item);
}

/** The set of a word's letters, as the bits of a number. Other characters share these 32 bits, which does no harm here. */
function letterSet(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
