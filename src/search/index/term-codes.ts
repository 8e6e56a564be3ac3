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
   * A test whether the words from one on may spell an abbreviation. True does not mean that they do.
   * @param termAt the number of the term of a word; 0 where a text ends
   */
  spellingTest(abbreviation: string, { termAt, beginnings, maxWords }: WordsToSpell): (word: number) => boolean {
    this.codes ??= this.section.bytes();
    const { codes } = this;
    const steps = stepsOf(abbreviation);
    const end = 1 << abbreviation.length;
    return (word) => {
      // a bit for each position in the abbreviation up to which it may be spelt
      let reached = 1;
      for (let at = word; at < word + maxWords; at += 1) {
        const term = termAt(at);
        if (term === 0) return false;
        const code = codes[term] ?? 0;
        const isLeftOut = at > word && (code & STOP_WORD_BIT) !== 0;
        reached =
          (isLeftOut ? reached : 0) | reachedWith(reached, code, steps) | severalWith(reached, term, beginnings);
        reached &= end * 2 - 1;
        if (at > word && (reached & end) !== 0) return true;
        if (reached === 0) return false;
      }
      return false;
    };
  }
}

export interface WordsToSpell {
  readonly termAt: (word: number) => number;
  /** The terms that may give several letters. */
  readonly beginnings: readonly Beginning[];
  /** How many words are compared. */
  readonly maxWords: number;
}

/** The positions that two to five letters reach, from the one where they begin. */
const SEVERAL_LETTERS = 0b111100;

/** By code of an initial, as bits: the positions in an abbreviation that have it. */
interface Steps {
  readonly letters: Int32Array;
  /** 2 and 4 are also written for “to”, “two”, “for” and “four”. */
  readonly digits: Int32Array;
}

function stepsOf(abbreviation: string): Steps {
  const steps = { letters: new Int32Array(INITIAL_MASK + 1), digits: new Int32Array(INITIAL_MASK + 1) };
  for (let position = 0; position < abbreviation.length; position += 1) {
    const letter = abbreviation.charAt(position);
    setBit(steps.letters, codeOfInitial(letter), position);
    if (letter !== "2" && letter !== "4") continue;
    for (const initial of ["t", "f"]) setBit(steps.digits, codeOfInitial(initial), position);
  }
  // no abbreviation contains what has no code
  steps.letters[0] = 0;
  return steps;
}

function setBit(bits: Int32Array, at: number, bit: number): void {
  bits[at] = (bits[at] ?? 0) | (1 << bit);
}

/** The positions reached by the initial of a term, by the two of a compound, or by a digit for “to” or “for”. */
function reachedWith(reached: number, code: number, { letters, digits }: Steps): number {
  const initial = code & INITIAL_MASK;
  const byLetter = reached & (letters[initial] ?? 0);
  const byDigit = reached & (digits[initial] ?? 0);
  return ((byLetter | byDigit) << 1) | ((code & COMPOUND_BIT) === 0 ? 0 : byLetter << 2);
}

/** The positions reached by several letters of a term. */
function severalWith(reached: number, term: number, beginnings: readonly Beginning[]): number {
  let next = 0;
  for (let each = 0; each < beginnings.length; each += 1) {
    const beginning = beginnings[each];
    if (beginning === undefined || (reached & (1 << beginning.at)) === 0) continue;
    if (term >= beginning.from && term < beginning.to) next |= SEVERAL_LETTERS << beginning.at;
  }
  return next;
}
