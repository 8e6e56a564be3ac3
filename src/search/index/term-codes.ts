// What an abbreviation can contain of each term, in one byte: its initial, and whether it is a stop word or a compound. Comparing
// these rules out nearly all words at which a name could begin, without reading the words.
import { initialsInside } from "./compound-initials.ts";
import type { IndexSection } from "./index-sections.ts";
import { isStopWord } from "./stop-words.ts";

const INITIALS = "abcdefghijklmnopqrstuvwxyz0123456789";
const INITIAL_MASK = 63;
const STOP_WORD_BIT = 64;
const COMPOUND_BIT = 128;

/** The code of an initial, from 1; 0 for what no abbreviation contains. */
function codeOfInitial(letter: string): number {
  return letter === "" ? 0 : INITIALS.indexOf(letter) + 1;
}

/**
 * The codes of terms, by their number; 0 is no term.
 * @param isWord whether the map has a word
 */
export function writeTermCodes(
  terms: readonly { readonly term: string }[],
  isWord: (word: string) => boolean,
): Uint8Array {
  const codes = new Uint8Array(terms.length + 1);
  for (const [at, { term }] of terms.entries()) {
    const stop = isStopWord(term) ? STOP_WORD_BIT : 0;
    const compound = initialsInside(term, isWord) === null ? 0 : COMPOUND_BIT;
    codes[at + 1] = codeOfInitial(term.charAt(0)) | stop | compound;
  }
  return codes;
}

/** The terms that begin with some letters of an abbreviation in a row. */
export interface Beginning {
  /** The position of the letters in the abbreviation. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export class TermCodes {
  private codes: Uint8Array | undefined;

  constructor(private readonly section: IndexSection) {}

  /**
   * Whether the words from one on may spell an abbreviation. True does not mean that they do.
   * @param termAt the number of the term of a word; 0 where a text ends
   * @param beginnings the terms that may give several letters
   */
  maySpell(abbreviation: string, word: number, { termAt, beginnings, maxWords }: WordsToSpell): boolean {
    this.codes ??= this.section.bytes();
    const end = 1 << abbreviation.length;
    // a bit for each position in the abbreviation up to which it may be spelt
    let reached = 1;
    for (let at = word; at < word + maxWords; at += 1) {
      const term = termAt(at);
      if (term === 0) return false;
      const code = this.codes[term] ?? 0;
      let next = at > word && (code & STOP_WORD_BIT) !== 0 ? reached : 0;
      for (let position = 0; position < abbreviation.length; position += 1) {
        if ((reached & (1 << position)) === 0) continue;
        next |= reachedWith(abbreviation, position, code);
        for (const { at: letters, from, to } of beginnings) {
          if (letters === position && term >= from && term < to) next |= SEVERAL_LETTERS << position;
        }
      }
      reached = next & (end * 2 - 1);
      if (at > word && (reached & end) !== 0) return true;
      if (reached === 0) return false;
    }
    return false;
  }
}

export interface WordsToSpell {
  readonly termAt: (word: number) => number;
  readonly beginnings: readonly Beginning[];
  /** How many words are compared. */
  readonly maxWords: number;
}

/** The positions that two to five letters reach, from the one where they begin. */
const SEVERAL_LETTERS = 0b111100;

/** The positions reached by the initial of a term, by the two of a compound, or by a digit for “to” or “for”. */
function reachedWith(abbreviation: string, position: number, code: number): number {
  const letter = abbreviation.charCodeAt(position);
  const initial = code & INITIAL_MASK;
  const own = initial >= 1 && initial <= 26 ? initial + 96 : initial + 21;
  if (initial > 0 && own === letter) {
    return (1 << (position + 1)) | ((code & COMPOUND_BIT) === 0 ? 0 : 1 << (position + 2));
  }
  // 2 and 4 are also written for “to”, “two”, “for” and “four”
  const isDigit = letter === 50 || letter === 52;
  return isDigit && (initial === 6 || initial === 20) ? 1 << (position + 1) : 0;
}
