// Where words occur, in columns: a common word occurs in thousands of texts, and an object for each would take longer than
// the rest of a search.
import { MAX_COMPOUND_WORDS } from "../weights.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** Some words in a row in one text. */
export interface Occurrence {
  /** Number of the text in the index. */
  readonly text: number;
  /** Position of the first word in the text, from 0. */
  readonly position: number;
  /** Number of words. */
  readonly length: number;
}

/** Bits of the number of words in a spot. */
const LENGTH_BITS = 2;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
if (MAX_COMPOUND_WORDS > LENGTH_MASK) throw new Error("a compound has more words than a spot can say");

/** The number of words of an occurrence that is longer, such as a phrase, is beside its spot. */
const LONG = 0;

/** Occurrences, usually in the order of texts and positions. */
export class Occurrences {
  private extraLengths: Map<number, number> | undefined;

  constructor(
    readonly texts: Uint32Array,
    /** By occurrence: the position and, in the lowest bits, the number of words. */
    private readonly spots: Uint32Array,
  ) {}

  static of(occurrences: readonly Occurrence[]): Occurrences {
    const texts = new Uint32Array(occurrences.length);
    const spots = new Uint32Array(occurrences.length);
    const made = new Occurrences(texts, spots);
    for (const [at, { text, position, length }] of occurrences.entries()) {
      texts[at] = text;
      spots[at] = (position << LENGTH_BITS) | (length > LENGTH_MASK ? LONG : length);
      if (length > LENGTH_MASK) {
        made.extraLengths ??= new Map();
        made.extraLengths.set(at, length);
      }
    }
    return made;
  }

  get count(): number {
    return this.texts.length;
  }

  textAt(at: number): number {
    return this.texts[at] ?? 0;
  }

  positionAt(at: number): number {
    return (this.spots[at] ?? 0) >>> LENGTH_BITS;
  }

  lengthAt(at: number): number {
    const length = (this.spots[at] ?? 0) & LENGTH_MASK;
    return length === LONG ? (this.extraLengths?.get(at) ?? 0) : length;
  }

  occurrenceAt(at: number): Occurrence {
    return { text: this.textAt(at), position: this.positionAt(at), length: this.lengthAt(at) };
  }

  *[Symbol.iterator](): Generator<Occurrence> {
    for (let at = 0; at < this.count; at += 1) yield this.occurrenceAt(at);
  }

  /** Those that a test keeps. */
  filter(isKept: (text: number) => boolean): Occurrences {
    const kept: Occurrence[] = [];
    for (let at = 0; at < this.count; at += 1) if (isKept(this.textAt(at))) kept.push(this.occurrenceAt(at));
    return kept.length === this.count ? this : Occurrences.of(kept);
  }

  /** The index of the first one in a text at a position or later; only for those in the order of texts. */
  firstFrom(text: number, position: number): number {
    const spot = position << LENGTH_BITS;
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.textAt(middle);
      if (other < text || (other === text && (this.spots[middle] ?? 0) < spot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The number of words of the one that begins at a position of a text; 0 if there is none. */
  lengthFrom(text: number, position: number): number {
    const at = this.firstFrom(text, position);
    return this.textAt(at) === text && at < this.count && this.positionAt(at) === position ? this.lengthAt(at) : 0;
  }

  /** The number of words of the one that ends before a position of a text; 0 if there is none. */
  lengthBefore(text: number, end: number): number {
    for (let length = 1; length <= Math.min(MAX_COMPOUND_WORDS, end); length += 1) {
      for (let at = this.firstFrom(text, end - length); at < this.count && this.textAt(at) === text; at += 1) {
        if (this.positionAt(at) !== end - length) break;
        if (this.lengthAt(at) === length) return length;
      }
    }
    return 0;
  }

  /** Those in one text. */
  inText(text: number): Occurrence[] {
    const found: Occurrence[] = [];
    for (let at = this.firstFrom(text, 0); at < this.count && this.textAt(at) === text; at += 1) {
      found.push(this.occurrenceAt(at));
    }
    return found;
  }

  has(text: number): boolean {
    const at = this.firstFrom(text, 0);
    return at < this.count && this.textAt(at) === text;
  }
}

export const NO_OCCURRENCES = new Occurrences(new Uint32Array(0), new Uint32Array(0));

/** A list that is written: pairs of a text and a spot, in the order of texts and positions. */
export type Postings = number[];

export function addPosting(postings: Postings, text: number, position: number, length: number): void {
  postings.push(text, (position << LENGTH_BITS) | length);
}

/** Each text as its distance from the one before. */
export function writePostings(writer: ByteWriter, postings: Postings): void {
  let last = 0;
  for (let at = 0; at < postings.length; at += 2) {
    const text = postings[at] ?? 0;
    writer.varint(text - last);
    writer.varint(postings[at + 1] ?? 0);
    last = text;
  }
}

/** Reads what `writePostings` wrote; all in one loop, because common words have many. */
export function readPostings(bytes: Uint8Array, count: number): Occurrences {
  const texts = new Uint32Array(count);
  const spots = new Uint32Array(count);
  let text = 0;
  let from = 0;
  for (let at = 0; at < count; at += 1) {
    let byte = bytes[from++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[from++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    text += value;
    byte = bytes[from++] ?? 0;
    value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[from++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    texts[at] = text;
    spots[at] = value;
  }
  return new Occurrences(texts, spots);
}
