// Where names may begin that an abbreviation spells: the words by their initial and the initial of the word after them.

import { ByteReader } from "./byte-reader.ts";
import type { ByteWriter } from "./byte-writer.ts";
import type { Column } from "./column.ts";
import type { IndexSection } from "./index-sections.ts";

/** What the word after a word begins with; `-` is for stop words. */
const SECOND = "abcdefghijklmnopqrstuvwxyz0123456789-";
export const STOP_WORD = "-";

/** The number of a pair of initials; -1 where no abbreviation can begin so. */
function pairOf(first: string, second: string): number {
  const at = first.charCodeAt(0) - 97;
  const next = second === "" ? -1 : SECOND.indexOf(second);
  return at >= 0 && at < 26 && next >= 0 ? at * SECOND.length + next : -1;
}

const PAIR_COUNT = 26 * SECOND.length;

export class InitialPairsWriter {
  private readonly words: number[][] = Array.from({ length: PAIR_COUNT }, () => []);

  /** Words are added in ascending order. */
  add(first: string, second: string, word: number): void {
    this.words[pairOf(first, second)]?.push(word);
  }

  /** @returns by pair, where its words begin; and the end */
  finish(writer: ByteWriter): Uint32Array {
    const starts = new Uint32Array(PAIR_COUNT + 1);
    for (const [pair, words] of this.words.entries()) {
      starts[pair] = writer.length;
      let last = 0;
      for (const word of words) {
        writer.varint(word - last);
        last = word;
      }
    }
    starts[PAIR_COUNT] = writer.length;
    return starts;
  }
}

export class InitialPairs {
  constructor(
    private readonly starts: Column,
    private readonly words: IndexSection,
  ) {}

  /** The numbers of the words with an initial that another one follows, or `STOP_WORD`; those that a test keeps. */
  find(first: string, second: string, isKept: (word: number) => boolean): number[] {
    const pair = pairOf(first, second);
    if (pair < 0) return [];
    const reader = new ByteReader(this.words.bytes(this.starts.at(pair), this.starts.at(pair + 1)));
    const found: number[] = [];
    for (let word = 0; !reader.isAtEnd; ) {
      word += reader.varint();
      if (isKept(word)) found.push(word);
    }
    return found;
  }
}
