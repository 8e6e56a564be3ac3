// A position in a BibTeX text, and the tokens that can be read from there. Each character is read at most twice, whatever
// the text contains.

/** `@article{` and how far it reaches. */
export interface EntryStart {
  /** In lower case. */
  readonly type: string;
  /** The character that ends the entry. */
  readonly close: "}" | ")";
  /** Position after the brace. */
  readonly end: number;
}

/** Why a value cannot be read. */
export interface BrokenValue {
  readonly reason: string;
  /** Where reading goes on: the next entry, or the end of the text. */
  readonly resumeAt: number;
}

const ENTRY_START = /@[ \t]*([A-Za-z][\w:-]*)\s*([{(])/y;
const SPACE = /\s*/y;
const NAME = /[^\s{}(),="#%@]+/y;
/** What can follow a value that is closed where its author meant it to be. */
const AFTER_VALUE = /\s*(?:[,#})]|$)/y;

const [QUOTE, BACKSLASH, OPEN, CLOSE, AT] = ['"', "\\", "{", "}", "@"].map((character) => character.charCodeAt(0));
const [LINE_FEED, RETURN, SPACE_CODE, TAB] = ["\n", "\r", " ", "\t"].map((character) => character.charCodeAt(0));

export class Scanner {
  at = 0;
  /** Positions after the end of each line. */
  private readonly lineEnds: readonly number[];

  constructor(readonly text: string) {
    this.lineEnds = lineEndsOf(text);
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character at this position; empty at the end. */
  get character(): string {
    return this.text.charAt(this.at);
  }

  /** The line of a position, from 1. */
  lineAt(position: number): number {
    let [low, high] = [0, this.lineEnds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lineEnds[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /** Goes on after `pattern`, which is sticky, and returns what it matched; null if it does not match here. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  /** Goes on after white space and after comments, which biber allows between the fields of an entry. */
  skipSpace(): void {
    this.match(SPACE);
    while (this.character === "%") {
      this.skipLine();
      this.match(SPACE);
    }
  }

  skipLine(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  /** A name of a field or string; empty if there is none here. */
  readName(): string {
    return this.match(NAME)?.[0] ?? "";
  }

  /** The entry that begins at `position`. */
  entryStartAt(position: number): EntryStart | null {
    ENTRY_START.lastIndex = position;
    const [, type, open] = ENTRY_START.exec(this.text) ?? [];
    if (type === undefined) return null;
    return { type: type.toLowerCase(), close: open === "(" ? ")" : "}", end: ENTRY_START.lastIndex };
  }

  /** Whether `pattern`, which is sticky, matches here. */
  isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Whether an entry begins at `position`, as the first thing on its line. */
  isAtEntry(position = this.at): boolean {
    return (
      this.text.charCodeAt(position) === AT && this.isFirstOnLine(position) && this.entryStartAt(position) !== null
    );
  }

  /** The text in braces or quotation marks that begin here, without them. */
  readDelimited(): string | BrokenValue {
    const start = this.at + 1;
    const isQuoted = this.text.charCodeAt(this.at) === QUOTE;
    let depth = 0;
    for (let at = start; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === OPEN) depth += 1;
      else if (code === CLOSE) {
        depth -= 1;
        if (depth < 0) return isQuoted ? this.broken("quotation mark", at) : this.readUntil(start, at);
      } else if (code === QUOTE && isQuoted && depth === 0 && !this.isAccent(at)) return this.readUntil(start, at);
      else if (code === AT && this.isAtEntry(at) && !this.isClosedAfter(at, depth)) {
        return this.broken(isQuoted ? "quotation mark" : "brace", at);
      }
    }
    return this.broken(isQuoted ? "quotation mark" : "brace", this.text.length);
  }

  private readUntil(start: number, end: number): string {
    this.at = end + 1;
    return this.text.slice(start, end);
  }

  private broken(missing: string, at: number): BrokenValue {
    return { reason: `has no closing ${missing}`, resumeAt: this.nextEntry(at) };
  }

  /** BibTeX has no `"G\"odel"`, but people write it: a mark after a backslash and before a letter is an accent. */
  private isAccent(at: number): boolean {
    return this.text.charCodeAt(at - 1) === BACKSLASH && /[\p{L}{\\]/u.test(this.text.charAt(at + 1));
  }

  /** Whether a value that contains an entry is closed before the next entry: then its author has quoted an entry. */
  private isClosedAfter(entry: number, depth: number): boolean {
    let open = depth + 1;
    for (let at = entry; at < this.text.length && open > 0; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === OPEN) open += 1;
      else if (code === CLOSE) {
        open -= 1;
        AFTER_VALUE.lastIndex = at + 1;
        if (open === 0) return AFTER_VALUE.test(this.text);
      } else if (code === AT && at > entry && this.isAtEntry(at)) return false;
    }
    return false;
  }

  private nextEntry(from: number): number {
    let at = this.text.indexOf("@", from);
    while (at >= 0 && !this.isAtEntry(at)) at = this.text.indexOf("@", at + 1);
    return at < 0 ? this.text.length : at;
  }

  private isFirstOnLine(position: number): boolean {
    let at = position - 1;
    while (this.text.charCodeAt(at) === SPACE_CODE || this.text.charCodeAt(at) === TAB) at -= 1;
    return at < 0 || this.text.charCodeAt(at) === LINE_FEED || this.text.charCodeAt(at) === RETURN;
  }
}

function lineEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isEnd = code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
    if (isEnd) ends.push(at + 1);
  }
  return ends;
}
