// Whether an abbreviation consists of the beginnings of words: `gnn` of “graph neural networks”, `rcnn` of “region-based
// convolutional neural networks”, `seq2seq` of “sequence to sequence”, `scrna` of “single-cell RNA”.
import { ABBREVIATION_LENGTH, LETTERS_OF_WORD } from "../weights.ts";
import { isStopWord } from "./stop-words.ts";

/** How words may be abbreviated. */
export interface SpellingRules {
  /** How many words inside the name may be missing from the abbreviation, besides stop words. */
  readonly maxSkipped?: number;
  /** How many letters a word may contribute besides its initial alone: at least 3, `seq` in seq2seq. Infinity: none. */
  readonly minLetters?: number;
  /** The beginnings of words inside a word: `ae` for autoencoder. Null if it is not a compound. */
  readonly initialsInside?: (term: string) => string | null;
}

/** Words that are abbreviated as a digit. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ["to", "2"],
  ["two", "2"],
  ["for", "4"],
  ["four", "4"],
]);

/** Stop words that names may end with. */
const NOUNS = /^(?:work|research|study)$/;

/** What an abbreviation can have for a word, if it is one character. */
export function initialsOf(term: string): string[] {
  const digit = DIGITS.get(term);
  return digit === undefined ? [term.charAt(0)] : [term.charAt(0), digit];
}

/** Whether the letters of an abbreviation are the beginnings of terms: of the first, of the last, and in order. */
export function spells(abbreviation: string, terms: readonly string[], rules: SpellingRules = {}): boolean {
  if (abbreviation.length > ABBREVIATION_LENGTH.max || terms.length > ABBREVIATION_LENGTH.max) return false;
  if (abbreviation.charAt(0) !== terms[0]?.charAt(0)) return false;
  const last = terms.at(-1) ?? "";
  if (!abbreviation.includes(last.charAt(0)) && !DIGITS.has(last)) return false;
  if (isStopWord(terms[0])) return false;
  if (isStopWord(last) && !NOUNS.test(last)) return false;
  // PoW has all initials of “proof of work”
  if (isStopWord(last)) return terms.length > 2 && terms.map((term) => term.charAt(0)).join("") === abbreviation;
  const { maxSkipped = 0, minLetters = LETTERS_OF_WORD.min, initialsInside = () => null } = rules;
  return isSpelt(abbreviation, { terms, minLetters, initialsInside }, 0, maxSkipped);
}

interface Words extends Required<Omit<SpellingRules, "maxSkipped">> {
  readonly terms: readonly string[];
}

/** Whether the letters are those of the words from `at` on. The lengths of both are limited, and so is the depth. */
function isSpelt(letters: string, words: Words, at: number, skips: number): boolean {
  const term = words.terms[at];
  if (term === undefined) return letters === "";
  if (letters === "") return false;
  for (const part of partsOf(term, letters, words)) {
    if (letters.startsWith(part) && isSpelt(letters.slice(part.length), words, at + 1, skips)) return true;
  }
  if (at === 0 || at === words.terms.length - 1) return false;
  if (isStopWord(term)) return isSpelt(letters, words, at + 1, skips);
  return skips > 0 && isSpelt(letters, words, at + 1, skips - 1);
}

/** What a word can contribute to an abbreviation: its initial, a digit, its own initials, or several letters. */
function* partsOf(term: string, letters: string, { minLetters, initialsInside }: Words): Generator<string> {
  // the cheap test first: all that a word can contribute begins with its initial or is a digit
  if (letters.charAt(0) !== term.charAt(0) && !DIGITS.has(term)) return;
  yield term.charAt(0);
  // 3DGS
  if (/^\d./.test(term)) yield term;
  const digit = DIGITS.get(term);
  if (digit !== undefined) yield digit;
  const inside = initialsInside(term);
  if (inside !== null) yield inside;
  if (minLetters > term.length) return;
  const longest = Math.min(term.length, letters.length, LETTERS_OF_WORD.max);
  for (let length = minLetters; length <= longest; length += 1) yield term.slice(0, length);
  // in the index, an abbreviation lost its last s like any plural: `recsy` of RecSys
  const short = term.slice(0, LETTERS_OF_WORD.min);
  if (short.endsWith("s")) yield short.slice(0, -1);
}
