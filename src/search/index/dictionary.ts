// The terms of a map: finds one, those with a prefix, and those that a misspelt word is similar to. None of these walks
// through all terms. The format is described in dictionary-writer.ts.
import type { Similarity } from "../../text/nearest.ts";
import { ByteReader } from "./byte-reader.ts";
import type { Column } from "./column.ts";
import { TERMS_IN_BLOCK } from "./dictionary-writer.ts";
import type { IndexSection } from "./index-sections.ts";
import { Kept } from "./kept.ts";
import { blockOf, TermCursor, type TermEntry } from "./term-cursor.ts";
import type { TermLetters } from "./term-letters.ts";
import { TypoRows } from "./typo-rows.ts";

/** Terms with more occurrences are all frequent. */
const MAX_FREQUENCY = 1000;

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** So many terms are in many blocks. */
const MANY_TERMS = 100;

export class Dictionary {
  private allTerms: Uint8Array | undefined;
  private readonly frequent = new Kept<string, readonly TermEntry[]>();
  private readonly blockTerms = new Kept<number, readonly string[]>();
  private readonly known = new Kept<string, TermEntry | null>();

  constructor(
    private readonly terms: IndexSection,
    private readonly blocks: Column,
    private readonly letters: TermLetters,
  ) {}

  /** The entry of a term; null if the map does not have it. */
  find(term: string): TermEntry | null {
    return this.known.get(term, () => this.search(term));
  }

  private search(term: string): TermEntry | null {
    if (term === "") return null;
    const cursor = this.cursor();
    const block = cursor.lastBlockUpTo(term, false);
    if (block < 0) return null;
    cursor.open(block);
    while (cursor.next() && cursor.blockNumber === block) {
      if (cursor.length === term.length && cursor.startsWith(term)) return cursor.entry();
    }
    return null;
  }

  /** The term with a number. Neighbouring words of a text are often common, so that whole blocks are kept. */
  termAt(number: number): string {
    if (number === 0) return "";
    const block = blockOf(number);
    const terms = this.blockTerms.get(block, () => this.cursor().termsOfBlock(block));
    return terms[number - 1 - block * TERMS_IN_BLOCK] ?? "";
  }

  /** The terms that begin with a text, in their order. */
  *withPrefix(prefix: string): Generator<TermEntry> {
    for (const each of this.cursor().withPrefix(prefix)) yield each.entry();
  }

  /** As in `SearchIndex`. Most terms of a short prefix are passed over without being made. */
  mostFrequentWithPrefix(prefix: string, max: number): readonly TermEntry[] {
    return this.frequent.get(`${prefix} ${max}`, () => this.findMostFrequent(prefix, max));
  }

  private findMostFrequent(prefix: string, max: number): TermEntry[] {
    // numbers of terms by their frequency, up to a frequency that few terms have
    const counts = new Uint32Array(MAX_FREQUENCY + 1);
    for (const { frequency } of this.cursor().withPrefix(prefix)) increment(counts, Math.min(frequency, MAX_FREQUENCY));
    let least = MAX_FREQUENCY;
    let left = max - (counts[least] ?? 0);
    while (least > 1 && left > 0) {
      least -= 1;
      left -= counts[least] ?? 0;
    }
    // of the least frequent ones, only as many as there is room for
    left += counts[least] ?? 0;
    const found: TermEntry[] = [];
    for (const each of this.cursor().withPrefix(prefix)) {
      if (each.frequency < least || (each.frequency === least && left <= 0)) continue;
      if (each.frequency === least) left -= 1;
      found.push(each.entry());
    }
    return found;
  }

  /** The numbers of the terms that begin with a text: from the first up to, but not including, the second. */
  rangeOf(prefix: string): readonly [from: number, to: number] {
    const cursor = this.cursor();
    return [cursor.numberOfFirst(prefix, false), cursor.numberOfFirst(prefix, true)];
  }

  /** The terms that few edits separate from a word. Nearly all others are ruled out by their letters. */
  *similar(word: string, similarity: Similarity): Generator<TermEntry> {
    const { maxEdits, maxEditsOfOtherInitial } = similarity;
    const numbers = this.letters.perhapsSimilar(word, maxEdits, maxEditsOfOtherInitial);
    const rows = new TypoRows(word, similarity);
    const cursor = numbers.length > MANY_TERMS ? this.cursorOfAll() : this.cursor();
    for (const number of numbers) {
      cursor.goTo(number);
      rows.keep(0);
      if (rows.extend(cursor.units, cursor.length) === null && rows.isSimilar(cursor.length)) yield cursor.entry();
    }
  }

  /**
   * The terms whose first units, up to a length, few edits separate from a word. Terms that share a beginning are ruled out
   * together.
   */
  *beginningLike(word: string, maxEdits: number, maxLength: number): Generator<TermEntry> {
    const rows = new TypoRows(word, { maxEdits, maxEditsOfOtherInitial: maxEdits });
    const cursor = this.cursorOfAll();
    let isLeft = cursor.next();
    while (isLeft) {
      rows.keep(cursor.shared);
      const length = Math.min(cursor.length, maxLength);
      const lengthRuledOut = rows.extend(cursor.units, length);
      if (lengthRuledOut === null && rows.isSimilar(length)) yield cursor.entry();
      isLeft = lengthRuledOut === null ? cursor.next() : cursor.nextWithout(lengthRuledOut);
    }
  }

  /** Where many blocks are compared, all of them are read at once. */
  private cursorOfAll(): TermCursor {
    this.allTerms ??= this.terms.bytes();
    return new TermCursor(readFrom(this.allTerms), this.blocks);
  }

  private cursor(): TermCursor {
    return new TermCursor((start, end) => new ByteReader(this.terms.bytes(start, end)), this.blocks);
  }
}

function readFrom(bytes: Uint8Array): (start: number, end: number) => ByteReader {
  return (start, end) => new ByteReader(bytes, start, end);
}
