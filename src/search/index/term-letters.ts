// Which terms can be similar to a word, by their letters and lengths: few of them are read.
//
// A word of 32 bits for each term, by its number:
//
//   bits 0 to 25   the letters from a to z that it has
//   bit 26         whether it has a digit
//   bit 27         whether it has any other character
//   bits 28 to 31  its length in units, without the higher bits
import type { IndexSection } from "./index-sections.ts";

const DIGIT = 26;
const OTHER = 27;
const LENGTH_SHIFT = 28;
const LENGTH_MASK = 15;
const LETTERS_MASK = (1 << LENGTH_SHIFT) - 1;

/** @param terms in the order of the dictionary; the word of the first one has the number 1 */
export function writeTermLetters(terms: readonly { readonly term: string }[]): Uint32Array {
  const words = new Uint32Array(terms.length + 1);
  for (const [at, { term }] of terms.entries()) words[at + 1] = lettersOf(term) | (term.length << LENGTH_SHIFT);
  return words;
}

function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at += 1) letters |= bitOf(term.charCodeAt(at));
  return letters;
}

function bitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1 << (unit - 97);
  return 1 << (unit >= 48 && unit <= 57 ? DIGIT : OTHER);
}

export class TermLetters {
  private words: Uint32Array | undefined;

  constructor(private readonly section: IndexSection) {}

  /**
   * The numbers of the terms that so many edits may separate from a word, ascending. Each edit adds at most one letter and
   * takes at most one away, and changes the length by at most one.
   * @param maxEdits at most 7, because larger differences of lengths are not known
   * @param maxEditsOfOthers the same for terms without the first character of the word
   */
  perhapsSimilar(word: string, maxEdits: number, maxEditsOfOthers: number): number[] {
    this.words ??= this.section.words();
    const { words } = this;
    const letters = lettersOf(word);
    const initial = bitOf(word.charCodeAt(0));
    const found: number[] = [];
    // from -8 to 7, as the length is only known so far
    for (let number = 1; number < words.length; number += 1) {
      const bits = words[number] ?? 0;
      const longer = (((bits >>> LENGTH_SHIFT) - word.length + 8) & LENGTH_MASK) - 8;
      if (longer > maxEdits || -longer > maxEdits) continue;
      const max = (bits & initial) === 0 ? maxEditsOfOthers : maxEdits;
      if (countBits(letters & ~bits) > (longer > 0 ? max - longer : max)) continue;
      if (countBits(bits & ~letters & LETTERS_MASK) <= (longer < 0 ? max + longer : max)) found.push(number);
    }
    return found;
  }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
