// The terms of all texts in their order: what the postings say, read the other way round.
import { type Postings, pack, wordOf } from "./postings.ts";

export class WordSequence {
  private readonly terms: readonly string[];
  /** By number of a term. */
  private readonly initials: Uint16Array;
  /** By word number: the number of its term, from 1; 0 where there is no word. */
  private readonly numbers: Uint32Array;

  /** @param end the number after the last word */
  constructor(postings: ReadonlyMap<string, Postings>, end: number) {
    this.terms = [...postings.keys()];
    this.initials = Uint16Array.from(["", ...this.terms], (term) => term.charCodeAt(0));
    this.numbers = new Uint32Array(end);
    let number = 0;
    for (const list of postings.values()) {
      number += 1;
      for (let at = 0; at < list.length; at += 1) {
        const packed = list[at] ?? 0;
        const start = wordOf(packed);
        // a longer one is several words as one term, each of which has its own
        if (packed === pack(start, 1)) this.numbers[start] = number;
      }
    }
  }

  /** The first UTF-16 unit of a word's term; 0 where no word has that number. Faster than `termAt`. */
  initialAt(word: number): number {
    return this.initials[this.numbers[word] ?? 0] ?? 0;
  }

  /** The term of a word by its number; an empty string where no word has that number. */
  termAt(word: number): string {
    return this.terms[(this.numbers[word] ?? 0) - 1] ?? "";
  }
}
