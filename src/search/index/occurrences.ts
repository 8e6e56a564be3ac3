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

const NO_EXTRA_LENGTHS: ReadonlyMap<number, number> = new Map();

/** Occurrences, usually in the order of texts and positions. */
export class Occurrences {
  constructor(
    readonly texts: Uint32Array,
    /** By occurrence: the position and, in the lowest bits, the number of words. */
    private readonly spots: Uint32Array,
    private readonly extraLengths: ReadonlyMap<number, number> = NO_EXTRA_LENGTHS,
  ) {}

  static of(occurrences: readonly Occurrence[]): Occurrences {
    const builder = new OccurrencesBuilder();
    for (const { text, position, length } of occurrences) builder.add(text, position, length);
    return builder.finish();
  }

  /** All of several, one after the other. */
  static joined(all: readonly Occurrences[]): Occurrences {
    const [only, second] = all;
    if (only !== undefined && second === undefined) return only;
    const builder = new OccurrencesBuilder();
    for (const each of all) builder.addRange(each, 0, each.count);
    return builder.finish();
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
    return length === LONG ? (this.extraLengths.get(at) ?? 0) : length;
  }

  occurrenceAt(at: number): Occurrence {
    return { text: this.textAt(at), position: this.positionAt(at), length: this.lengthAt(at) };
  }

  *[Symbol.iterator](): Generator<Occurrence> {
    for (let at = 0; at < this.count; at += 1) yield this.occurrenceAt(at);
  }

  /** Those that a test keeps. */
  filter(isKept: (text: number) => boolean): Occurrences {
    const kept = new OccurrencesBuilder();
    for (let at = 0; at < this.count; at += 1) {
      if (isKept(this.textAt(at))) kept.add(this.textAt(at), this.positionAt(at), this.lengthAt(at));
    }
    return kept.count === this.count ? this : kept.finish();
  }

  /**
   * The index of the first one in a text at a position or later; only for those in the order of texts.
   * @param from none before this index is; who goes through texts in order begins where the last one was
   */
  firstFrom(text: number, position: number, from = 0): number {
    const spot = position << LENGTH_BITS;
    let [low, high] = [from, this.count];
    // first in steps that grow, because the next one is usually near
    for (let step = 1; from > 0 && low + step < high; step *= 2) {
      if (this.isBefore(low + step, text, spot)) low += step + 1;
      else high = low + step;
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isBefore(middle, text, spot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private isBefore(at: number, text: number, spot: number): boolean {
    const other = this.texts[at] ?? 0;
    return other < text || (other === text && (this.spots[at] ?? 0) < spot);
  }

  /** Whether one is in a text; only for those in the order of texts. */
  has(text: number): boolean {
    const at = this.firstFrom(text, 0);
    return at < this.count && this.textAt(at) === text;
  }

  /** As in `OccurrencesCursor`. */
  lengthBefore(text: number, end: number): number {
    return new OccurrencesCursor(this).lengthBefore(text, end);
  }
}

/** Makes occurrences one after the other. */
export class OccurrencesBuilder {
  count = 0;
  private texts = new Uint32Array(MIN_BUILT);
  private spots = new Uint32Array(MIN_BUILT);
  private extraLengths: Map<number, number> | undefined;

  add(text: number, position: number, length: number): void {
    const at = this.count;
    if (at === this.texts.length) this.grow();
    this.count = at + 1;
    this.texts[at] = text;
    this.spots[at] = (position << LENGTH_BITS) | (length > LENGTH_MASK ? LONG : length);
    if (length > LENGTH_MASK) {
      this.extraLengths ??= new Map();
      this.extraLengths.set(at, length);
    }
  }

  /** Adds those of others from one index up to, but not including, another. */
  addRange(others: Occurrences, from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.add(others.textAt(at), others.positionAt(at), others.lengthAt(at));
  }

  private grow(): void {
    const [texts, spots] = [new Uint32Array(this.count * 2), new Uint32Array(this.count * 2)];
    texts.set(this.texts);
    spots.set(this.spots);
    this.texts = texts;
    this.spots = spots;
  }

  finish(): Occurrences {
    const { texts, spots, count, extraLengths } = this;
    return new Occurrences(texts.slice(0, count), spots.slice(0, count), extraLengths);
  }
}

/** Goes through occurrences in the order of texts. Fast when it goes forward. */
export class OccurrencesCursor {
  private at = 0;
  private lastText = 0;
  private lastPosition = 0;

  constructor(private readonly occurrences: Occurrences) {}

  private goTo(text: number, position: number): void {
    const isForward = text > this.lastText || (text === this.lastText && position >= this.lastPosition);
    this.at = this.occurrences.firstFrom(text, position, isForward ? this.at : 0);
    this.lastText = text;
    this.lastPosition = position;
  }

  /** The number of words of the one that begins at a position of a text; 0 if there is none. */
  lengthFrom(text: number, position: number): number {
    const { occurrences } = this;
    this.goTo(text, position);
    const isThere = this.at < occurrences.count && occurrences.textAt(this.at) === text;
    return isThere && occurrences.positionAt(this.at) === position ? occurrences.lengthAt(this.at) : 0;
  }

  /** The number of words of the shortest one that ends before a position of a text; 0 if there is none. */
  lengthBefore(text: number, end: number): number {
    const { occurrences } = this;
    this.goTo(text, Math.max(0, end - MAX_COMPOUND_WORDS));
    let shortest = 0;
    for (let at = this.at; at < occurrences.count && occurrences.textAt(at) === text; at += 1) {
      const length = end - occurrences.positionAt(at);
      if (length <= 0) break;
      if (occurrences.lengthAt(at) === length) shortest = length;
    }
    return shortest;
  }

  /** The indexes of those in a text: from the first up to, but not including, the second. */
  rangeIn(text: number): readonly [from: number, to: number] {
    const { occurrences } = this;
    this.goTo(text, 0);
    let to = this.at;
    while (to < occurrences.count && occurrences.textAt(to) === text) to += 1;
    return [this.at, to];
  }
}

const MIN_BUILT = 16;
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
