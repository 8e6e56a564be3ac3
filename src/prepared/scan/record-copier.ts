// Copies objects of a JSON text as records (see src/prepared/records.ts): without their keys, which have to be known, and without
// spaces. It notes where each value and each item of a list is, and makes no values of them, because a large map would become
// millions. One loop runs over all bytes, so that V8 has little to compile.
import { EMPTY_LIST, NOTHING } from "../records.ts";
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isMark,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from "./json-marks.ts";
import { NotPlain } from "./not-plain.ts";

export const NOTHING_BYTE = String(NOTHING).charCodeAt(0);
export const EMPTY_LIST_BYTE = String(EMPTY_LIST).charCodeAt(0);
const [NULL, TRUE, FALSE] = [Buffer.from("null"), Buffer.from("true"), Buffer.from("false")];
const NO_KEY = Buffer.of();
/** The largest byte of ASCII, which has all of its bits. */
export const MAX_ASCII = 0x7f;

/** Where an object is not copied, because a text in it has escapes. */
export const HAS_ESCAPES = -1;

export class RecordCopier {
  /** The records, one after the other. */
  readonly written: Buffer;
  length = 0;
  /** Where each value of the last record begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The first of its items, for each value that is a list; and after all others. */
  readonly firstItems: Uint32Array;
  itemStarts = new Uint32Array(1 << 8);
  itemEnds = new Uint32Array(1 << 8);
  /** The bits that one byte of its texts has. */
  bits = 0;
  private items = 0;
  /** Where the last record begins. */
  private begin = 0;
  private record: string | undefined;
  /** What was before each value when it was last looked at closely: the mark, the key, the colon and spaces. */
  private readonly before: Uint8Array[];

  /** @param most how long all records are at most; memory that is not written to takes no place */
  constructor(
    most: number,
    private readonly keys: readonly Uint8Array[],
  ) {
    this.written = Buffer.allocUnsafeSlow(most);
    this.starts = new Uint32Array(keys.length);
    this.ends = new Uint32Array(keys.length);
    this.firstItems = new Uint32Array(keys.length + 1);
    this.before = keys.map(() => NO_KEY);
  }

  /**
   * Copies an object that has all keys in order. Objects in its lists are only copied, whatever is in them.
   * @param from where it begins
   * @param isEscaped whether texts may have escapes, which are then those that JSON.stringify writes
   * @returns where it ends, or HAS_ESCAPES
   * @throws NotPlain
   */
  copy(bytes: Uint8Array, from: number, isEscaped: boolean): number {
    this.bits = 0;
    this.items = 0;
    this.begin = this.length;
    this.record = undefined;
    let at = from;
    for (let field = 0; field < this.keys.length; field += 1) {
      at = this.skipKey(bytes, at, field);
      this.write(field === 0 ? OPEN_LIST : COMMA);
      this.starts[field] = this.length;
      this.firstItems[field] = this.items;
      at = this.copyValue(bytes, at, isEscaped);
      if (at === HAS_ESCAPES) return at;
      this.ends[field] = this.length;
    }
    this.firstItems[this.keys.length] = this.items;
    const end = afterSpace(bytes, at);
    if (bytes[end] !== CLOSE_OBJECT || this.length >= this.written.length) throw new NotPlain();
    this.write(CLOSE_LIST);
    return end + 1;
  }

  /** Whether the value of a field is more than null or an empty list. */
  states(field: number): boolean {
    const byte = this.firstByte(field);
    return byte !== NOTHING_BYTE && byte !== EMPTY_LIST_BYTE;
  }

  firstByte(field: number): number {
    return this.written[this.starts[field] ?? 0] ?? 0;
  }

  /** The value of a field, as JSON. */
  jsonOf(field: number): string {
    const [start = 0, end = 0] = [this.starts[field], this.ends[field]];
    if (this.bits > MAX_ASCII) return this.written.toString("utf8", start, end);
    // most records are ASCII: they are decoded once, and faster
    this.record ??= this.written.toString("latin1", this.begin, this.length);
    return this.record.slice(start - this.begin, end - this.begin);
  }

  private write(byte: number): void {
    this.written[this.length] = byte;
    this.length += 1;
  }

  /** What is before a value: a mark, the key and the colon. In most files, all papers have the same spaces there. */
  private skipKey(bytes: Uint8Array, from: number, field: number): number {
    const before = this.before[field] ?? NO_KEY;
    if (before.length > 0 && isAt(bytes, from, before)) return afterSpace(bytes, from + before.length);
    const end = this.keyEnd(bytes, from, field);
    this.before[field] = bytes.subarray(from, end);
    return end;
  }

  private keyEnd(bytes: Uint8Array, from: number, field: number): number {
    const key = this.keys[field] ?? NO_KEY;
    const mark = afterSpace(bytes, from);
    if (bytes[mark] !== (field === 0 ? OPEN_OBJECT : COMMA)) throw new NotPlain();
    const start = afterSpace(bytes, mark + 1);
    if (!isAt(bytes, start, key)) throw new NotPlain();
    const colon = afterSpace(bytes, start + key.length);
    if (bytes[colon] !== COLON) throw new NotPlain();
    return afterSpace(bytes, colon + 1);
  }

  private copyValue(bytes: Uint8Array, at: number, isEscaped: boolean): number {
    const byte = bytes[at];
    if (byte === QUOTE) return this.copyText(bytes, at, isEscaped);
    const start = this.length;
    if (byte === OPEN_LIST) {
      const items = this.items;
      const end = this.copyList(bytes, at, isEscaped);
      if (this.items === items) this.replace(start, EMPTY_LIST_BYTE);
      return end;
    }
    const end = this.copyWord(bytes, at);
    if (this.isWord(NULL, start)) this.replace(start, NOTHING_BYTE);
    else if (!this.isWord(TRUE, start) && !this.isWord(FALSE, start)) throw new NotPlain();
    return end;
  }

  private isWord(word: Uint8Array, start: number): boolean {
    return this.length - start === word.length && isAt(this.written, start, word);
  }

  private replace(start: number, byte: number): void {
    this.length = start;
    this.write(byte);
  }

  private copyList(bytes: Uint8Array, from: number, isEscaped: boolean): number {
    const { written } = this;
    const first = this.items;
    let length = this.length;
    written[length++] = OPEN_LIST;
    let itemStart = length;
    let [at, depth, isAfterValue] = [from + 1, 1, false];
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte === SPACE || isSpace(byte)) {
        at += 1;
      } else if (byte === QUOTE) {
        if (isAfterValue) throw new NotPlain();
        this.length = length;
        at = this.copyText(bytes, at, isEscaped);
        if (at === HAS_ESCAPES) return at;
        length = this.length;
        isAfterValue = true;
      } else if (byte === COMMA || byte === COLON) {
        if (!isAfterValue || (depth === 1 && byte === COLON)) throw new NotPlain();
        isAfterValue = false;
        if (depth === 1) this.noteItem(itemStart, length);
        written[length++] = byte;
        if (depth === 1) itemStart = length;
        at += 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        depth -= 1;
        if (depth === 0) {
          if (byte === CLOSE_OBJECT || (!isAfterValue && this.items > first)) throw new NotPlain();
          if (isAfterValue) this.noteItem(itemStart, length);
          written[length++] = byte;
          this.length = length;
          return at + 1;
        }
        isAfterValue = true;
        written[length++] = byte;
        at += 1;
      } else if (isAfterValue) {
        throw new NotPlain();
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        depth += 1;
        written[length++] = byte;
        at += 1;
      } else {
        this.length = length;
        at = this.copyWord(bytes, at);
        length = this.length;
        isAfterValue = true;
      }
    }
  }

  private noteItem(start: number, end: number): void {
    if (this.items === this.itemStarts.length) {
      this.itemStarts = doubled(this.itemStarts);
      this.itemEnds = doubled(this.itemEnds);
    }
    this.itemStarts[this.items] = start;
    this.itemEnds[this.items] = end;
    this.items += 1;
  }

  private copyText(bytes: Uint8Array, from: number, isEscaped: boolean): number {
    const { written } = this;
    let [at, length, bits] = [from + 1, this.length + 1, 0];
    written[this.length] = QUOTE;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      written[length] = byte;
      length += 1;
      if (byte === QUOTE) break;
      if (byte < SPACE) throw new NotPlain();
      bits |= byte;
      if (byte !== BACKSLASH) continue;
      if (!isEscaped) return HAS_ESCAPES;
      // what the backslash is before, such as a quotation mark
      written[length] = bytes[at] ?? 0;
      length += 1;
      at += 1;
    }
    this.length = length;
    this.bits |= bits;
    return at;
  }

  /** A number, true, false or null; whether it is one, whoever looks at the value has to find out. */
  private copyWord(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let byte = bytes[at] ?? 0; byte > SPACE && !isMark(byte); byte = bytes[at] ?? 0) {
      this.write(byte);
      at += 1;
    }
    if (at === from) throw new NotPlain();
    return at;
  }
}

function isAt(bytes: Uint8Array, start: number, part: Uint8Array): boolean {
  for (let at = 0; at < part.length; at += 1) if (bytes[start + at] !== part[at]) return false;
  return true;
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  // most are spaces
  while (bytes[at] === SPACE || isSpace(bytes[at] ?? 0)) at += 1;
  return at;
}

function doubled(words: Uint32Array) {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
