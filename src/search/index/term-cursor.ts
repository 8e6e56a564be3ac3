// Walks through the terms of the dictionary in their order, without making strings of those that are passed over. The format
// is described in dictionary-writer.ts.
import { ByteReader } from "./byte-reader.ts";
import type { Column } from "./column.ts";
import { FLAG_BASE, STEM_BASE, TERM_FLAGS, TERMS_IN_BLOCK } from "./dictionary-writer.ts";

/** A term of the map. */
export interface TermEntry {
  readonly term: string;
  /** Its position in the order of all terms, from 1. */
  readonly number: number;
  readonly stem: string;
  /** Number of occurrences. */
  readonly frequency: number;
  /** Whether it occurs in the name of a person. */
  readonly isInNames: boolean;
  /** Whether it is a word of such a name, and not several words as one. */
  readonly isNameWord: boolean;
  /** Where its postings begin and end. */
  readonly postings: readonly [start: number, end: number];
}

export class TermCursor {
  /** The UTF-16 units of the term; those after its length belong to earlier ones. */
  units = new Uint16Array(64);
  length = 0;
  /** How many units it shares with what `units` held before. */
  shared = 0;
  readonly blockCount: number;
  private block = -1;
  private left = 0;
  private reader = new ByteReader(new Uint8Array(0));
  private stemCut = 0;
  private stemUnits: number[] = [];
  private frequencyAndFlags = 0;
  private postingsStart = 0;
  private postingsEnd = 0;

  constructor(
    /** A reader of some bytes of the terms. */
    private readonly read: (start: number, end: number) => ByteReader,
    private readonly blocks: Column,
  ) {
    this.blockCount = blocks.length / 2 - 1;
  }

  /** Number of the block of the term. */
  get blockNumber(): number {
    return this.block;
  }

  /** Goes to the beginning of a block; `next` then reads its first term. */
  open(block: number): void {
    const [start, end] = [this.blocks.at(block * 2), this.blocks.at(block * 2 + 2)];
    this.block = block;
    this.left = TERMS_IN_BLOCK;
    this.reader = this.read(start, end);
    this.postingsEnd = this.blocks.at(block * 2 + 1);
    // what is shared is counted from the beginning of the first term of a block
    this.length = 0;
  }

  /** Reads the next term, also of the next block. False: there is none. */
  next(): boolean {
    if (this.left === 0 || this.reader.isAtEnd) {
      if (this.block + 1 >= this.blockCount) return false;
      this.open(this.block + 1);
    }
    this.left -= 1;
    this.readUnits();
    this.readRest();
    return true;
  }

  /** Goes to the term with a number, which there is. */
  goTo(number: number): void {
    const block = blockOf(number);
    if (block !== this.block || number < this.number) this.open(block);
    while (this.number < number && this.next());
  }

  private readUnits(): void {
    const { reader } = this;
    const kept = reader.varint();
    this.length = kept + reader.varint();
    if (this.length > this.units.length) this.grow();
    const { units, length } = this;
    let isShared = true;
    this.shared = kept;
    for (let at = kept; at < length; at += 1) {
      const unit = reader.unit();
      isShared &&= units[at] === unit;
      if (isShared) this.shared += 1;
      units[at] = unit;
    }
    // a unit that no term can contain, so that a longer term before does not look shared
    if (length < units.length) units[length] = 0;
  }

  private readRest(): void {
    const { reader } = this;
    const stem = reader.varint();
    this.stemCut = Math.floor(stem / STEM_BASE);
    this.stemUnits = NO_UNITS;
    const few = stem % STEM_BASE;
    const added = few === STEM_BASE - 1 ? few + reader.varint() : few;
    if (added > 0) this.stemUnits = Array.from({ length: added }, () => reader.unit());
    this.frequencyAndFlags = reader.varint();
    this.postingsStart = this.postingsEnd;
    this.postingsEnd += reader.varint();
  }

  private grow(): void {
    const larger = new Uint16Array(this.length * 2);
    larger.set(this.units);
    this.units = larger;
  }

  /** The first units of the term. */
  text(length = this.length): string {
    let text = "";
    for (let at = 0; at < length; at += 1) text += String.fromCharCode(this.units[at] ?? 0);
    return text;
  }

  /** The position of the term in the order of all, from 1. */
  get number(): number {
    return (this.block + 1) * TERMS_IN_BLOCK - this.left;
  }

  get frequency(): number {
    return Math.floor(this.frequencyAndFlags / FLAG_BASE);
  }

  get isNameWord(): boolean {
    return (this.frequencyAndFlags & TERM_FLAGS.isNameWord) !== 0;
  }

  startsWith(prefix: string): boolean {
    if (prefix.length > this.length) return false;
    for (let at = 0; at < prefix.length; at += 1) if (this.units[at] !== prefix.charCodeAt(at)) return false;
    return true;
  }

  entry(): TermEntry {
    const flags = this.frequencyAndFlags % FLAG_BASE;
    const term = this.text();
    return {
      term,
      number: this.number,
      stem: term.slice(0, this.length - this.stemCut) + String.fromCharCode(...this.stemUnits),
      frequency: this.frequency,
      isInNames: (flags & TERM_FLAGS.inNames) !== 0,
      isNameWord: this.isNameWord,
      postings: [this.postingsStart, this.postingsEnd],
    };
  }

  /**
   * The last block that does not begin with a term after a text; -1 if all do.
   * @param isPrefix whether terms that begin with the text do not count as after it
   */
  lastBlockUpTo(text: string, isPrefix: boolean, from = 0): number {
    let [low, high] = [from, this.blockCount];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.compareFirst(middle, text);
      if (order < 0 || (order === 0 && isPrefix) || (order === 0 && this.isFirst(middle, text))) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** All terms of a block. */
  termsOfBlock(block: number): string[] {
    const terms: string[] = [];
    this.open(block);
    while (terms.length < TERMS_IN_BLOCK && this.next()) terms.push(this.text());
    return terms;
  }

  /** Reads the next term that does not begin with the first units of this one. False: there is none. */
  nextWithout(length: number): boolean {
    const prefix = this.text(length);
    if (this.beginsWith(this.block + 1, prefix)) this.open(this.lastBlockUpTo(prefix, true, this.block + 1));
    // until here, `units` begins with the prefix
    while (this.next()) if (this.shared < length) return true;
    return false;
  }

  /** Walks through the terms that begin with a text; each time, the cursor is at one of them. */
  *withPrefix(prefix: string): Generator<this> {
    this.open(Math.max(0, this.lastBlockUpTo(prefix, false)));
    while (this.next()) {
      if (this.startsWith(prefix)) yield this;
      else if (this.isAfter(prefix)) return;
    }
  }

  /** Whether the term is after all that begin with a text. */
  isAfter(prefix: string): boolean {
    for (let at = 0; at < prefix.length; at += 1) {
      const order = (at < this.length ? (this.units[at] ?? 0) : -1) - prefix.charCodeAt(at);
      if (order !== 0) return order > 0;
    }
    return false;
  }

  /** The number of the first term that begins with a text or is after it; or, of the first that is after all that do. */
  numberOfFirst(prefix: string, isAfterAll: boolean): number {
    this.open(Math.max(0, this.lastBlockUpTo(prefix, isAfterAll)));
    while (this.next()) {
      if (this.isAfter(prefix) || (!isAfterAll && this.startsWith(prefix))) return this.number;
    }
    return this.number + 1;
  }

  /** Whether the first term of a block begins with a text. */
  beginsWith(block: number, text: string): boolean {
    return block < this.blockCount && this.compareFirst(block, text) === 0;
  }

  /** Negative: the first term of a block is before all that begin with a text; 0: it begins with it; else it is after. */
  private compareFirst(block: number, text: string): number {
    const reader = this.firstOf(block);
    const length = reader.varint();
    for (let at = 0; at < text.length; at += 1) {
      const order = (at < length ? reader.unit() : -1) - text.charCodeAt(at);
      if (order !== 0) return order;
    }
    return 0;
  }

  private isFirst(block: number, text: string): boolean {
    return this.firstOf(block).varint() === text.length;
  }

  /** A reader at the length of the first term of a block. */
  private firstOf(block: number): ByteReader {
    const reader = this.read(this.blocks.at(block * 2), this.blocks.at(block * 2 + 2));
    reader.varint();
    return reader;
  }
}

const NO_UNITS: number[] = [];

/** The block of the term with a number. */
export function blockOf(number: number): number {
  return Math.floor((number - 1) / TERMS_IN_BLOCK);
}
