// Reads the outermost object of a JSON text from its bytes, member by member.
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from "./json-marks.ts";
import { NotPlain } from "./not-plain.ts";

/** @throws NotPlain if something else comes next than whoever reads it expects */
export class JsonReader {
  /** Where it reads next. */
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    this.skipSpace();
    return this.at === this.bytes.length;
  }

  /** Whether this byte comes next, which is skipped then. */
  accepts(byte: number): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  expect(byte: number): void {
    if (!this.accepts(byte)) throw new NotPlain();
  }

  /** A key of an object, and the colon. */
  readKey(): string {
    this.skipSpace();
    const start = this.at;
    if (this.bytes[start] !== QUOTE) throw new NotPlain();
    this.skipText();
    const key = parsed(this.textFrom(start));
    this.expect(COLON);
    return String(key);
  }

  /** Any value. */
  readValue(): unknown {
    return parsed(this.skipValue());
  }

  /** Any value, as it is written; whether it is one is only known when it is parsed. */
  skipValue(): string {
    this.skipSpace();
    const start = this.at;
    let depth = 0;
    do {
      const byte = this.byte();
      if (byte === 0) throw new NotPlain();
      if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
      if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
      if (byte === QUOTE) this.skipText();
      else this.at += 1;
    } while (depth > 0 || !this.endsValue());
    return this.textFrom(start);
  }

  /** Zero after the end. */
  private byte(): number {
    return this.bytes[this.at] ?? 0;
  }

  private skipSpace(): void {
    while (isSpace(this.byte())) this.at += 1;
  }

  private skipText(): void {
    this.at += 1;
    for (let byte = this.byte(); byte !== QUOTE; byte = this.byte()) {
      if (byte < SPACE) throw new NotPlain();
      this.at += byte === BACKSLASH ? 2 : 1;
    }
    this.at += 1;
  }

  private textFrom(start: number): string {
    const { buffer, byteOffset } = this.bytes;
    return Buffer.from(buffer, byteOffset + start, this.at - start).toString("utf8");
  }

  /** Whether a value that is in nothing else ends here. */
  private endsValue(): boolean {
    const byte = this.byte();
    return byte <= SPACE || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT;
  }
}

/** @throws NotPlain if it is not JSON */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new NotPlain();
  }
}
