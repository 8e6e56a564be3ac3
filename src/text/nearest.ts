// The known words or names most similar to a misspelt one. A large vocabulary first finds the words that few edits separate
// from it. Then fuse.js proposes the most similar ones, in order of similarity (`propose`), and the edit distance decides
// which of them are close enough.
import Fuse, { type IFuseOptions } from "fuse.js/basic";
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

export interface NearWord {
  readonly word: string;
  /** The edit distance to the misspelt word. */
  readonly edits: number;
}

export interface Similarity {
  /** How many edits may separate two words. */
  readonly maxEdits: number;
  /** How many, if the first letter of the word is neither the first nor the second one of the other. */
  readonly maxEditsOfOtherInitial: number;
}

/** Many words, among which it finds those that are similar to another word. */
export interface Vocabulary {
  readonly similarTerms: (word: string, similarity: Similarity) => readonly { readonly term: string }[];
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
const WORDS = { threshold: WORD_THRESHOLD };
/** The same for names. They are longer, so that a lower threshold still proposes all close ones. */
const NAME_THRESHOLD = 0.4;
/** The edits that a name may be away, as a share of the length of what was typed. Higher: more far-fetched suggestions. */
const MAX_EDITS_OF_NAME = 0.4;
/** Names are compared only up to this many characters after the length of what was typed: its end may be missing. */
const EXTRA_NAME_LENGTH = 2;

/** Whether a word is long enough to be corrected. */
function isCorrectable(word: string): boolean {
  return word.length >= MIN_CORRECTABLE_LENGTH;
}

/** The words of `vocabulary` that `word` may be a misspelling of: those that the fewest edits separate from it, the most similar first. */
export function nearestWords(word: string, vocabulary: Vocabulary, limits: Partial<Similarity> = {}): NearWord[] {
  if (!isCorrectable(word)) return [];
  const maxEdits = Math.min(word.length < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2, limits.maxEdits ?? 2);
  const maxEditsOfOtherInitial = Math.min(maxEdits, limits.maxEditsOfOtherInitial ?? maxEdits);
  const isSwapRequired = word.length < MIN_LENGTH_FOR_ONE_EDIT;
  const similar = vocabulary.similarTerms(word, { maxEdits, maxEditsOfOtherInitial }).map(({ term }) => term);
  const candidates = isSwapRequired ? similar.filter((each) => isAnagram(word, each)) : similar;
  const proposed = candidates.length > MAX_PROPOSALS ? propose(word, candidates, WORDS) : candidates;
  const near = proposed
    .map((candidate) => ({ word: candidate, edits: editDistance(word, candidate) }))
    .filter(({ edits }) => edits > 0 || !isSwapRequired);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const closest = near.filter(({ edits }) => edits === fewest);
  if (closest.length < 2) return closest;
  // fuse.js proposes every word that so few edits separate from another, so that it is only needed for their order
  const ordered = propose(
    word,
    closest.map((each) => each.word),
    WORDS,
  );
  return ordered.map((each) => ({ word: each, edits: fewest }));
}

/** The names most similar to `text`, best first: for “did you mean”. */
export function nearest(text: string, names: readonly string[]): string[] {
  const { folded: typed, maxEdits, maxLength } = reachOf(text);
  if (typed === "") return [];
  const candidates = [...new Set(names)].map((name) => ({ name, folded: fold(name) }));
  const near = propose(typed, candidates, { threshold: NAME_THRESHOLD, keys: ["folded"] })
    .map(({ name, folded }) => ({
      name,
      edits: editDistance(typed, folded.slice(0, maxLength)),
    }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((a, b) => a.edits - b.edits);
  // next to a close name, a distant one does not help
  const fewestEdits = near[0]?.edits ?? 0;
  return near.filter(({ edits }) => edits <= fewestEdits + 1).map(({ name }) => name);
}

/** How far away from a text a name may be that `nearest` finds. */
export interface Reach {
  /** What is compared of the text. */
  readonly folded: string;
  readonly maxEdits: number;
  /** How many characters of a name are compared. */
  readonly maxLength: number;
}

export function reachOf(text: string): Reach {
  const folded = fold(text.trim()).slice(0, MAX_PATTERN_LENGTH);
  const maxEdits = Math.max(1, Math.ceil(folded.length * MAX_EDITS_OF_NAME));
  return { folded, maxEdits, maxLength: folded.length + EXTRA_NAME_LENGTH };
}

/** The candidates that fuse.js finds similar, best first. */
function propose<T>(text: string, candidates: readonly T[], options: IFuseOptions<T>): T[] {
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { ignoreLocation: true, ...options });
  return fuse.search(text.slice(0, MAX_PATTERN_LENGTH), { limit: MAX_PROPOSALS }).map(({ item }) => item);
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
