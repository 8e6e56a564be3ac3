// The syntax of a BibTeX file: its entries, strings and preambles, with the line of each. One broken entry costs only
// itself; where the meaning of a mistake is clear, not even that.
import { FieldReader, type SyntaxField, type SyntaxMistake } from "./field-reader.ts";
import { type EntryStart, Scanner } from "./scanner.ts";

export interface SyntaxEntry {
  /** In lower case: `article`, `string`, `preamble`. */
  readonly type: string;
  /** Empty if it has none. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  readonly fields: readonly SyntaxField[];
}

export interface BibtexSyntax {
  readonly entries: readonly SyntaxEntry[];
  readonly mistakes: readonly SyntaxMistake[];
}

export function parseSyntax(text: string): BibtexSyntax {
  const parser = new SyntaxParser(text);
  parser.readEntries();
  return parser;
}

/** Text between entries. */
const BETWEEN_ENTRIES = /[^@%]+|@/y;
const SPACE = /\s*/y;
/** A key ends at a comma, or with its line. */
const KEY = /[^,=\r\n]*/y;
/** Its beginning: a line can be long, and can have an entry after each few characters. */
const START_OF_KEY = /[^,=\r\n]{1000}/y;
/** `b title = {…}`: a key of one word, and no comma before the first field. */
const KEY_BEFORE_FIELD = /([^\s,=(){}"#%]+)[ \t]+(?=[A-Za-z][\w.:+-]*[ \t]*=[ \t]*["{\d])/y;
const REST_OF_KEY = /[^,\r\n]*/y;
/** An equals sign after the name of a field, not inside a key. */
const DELIMITED_VALUE = /=\s*["{]/y;
const COMMON_NAME = /^(?:author|title|year|date|month|journal|editor|url|doi)$/i;

class SyntaxParser implements BibtexSyntax {
  readonly entries: SyntaxEntry[] = [];
  readonly mistakes: SyntaxMistake[] = [];
  private readonly scanner: Scanner;

  constructor(text: string) {
    this.scanner = new Scanner(text);
  }

  readEntries(): void {
    const { scanner } = this;
    while (!scanner.isAtEnd) {
      const start = scanner.character === "@" ? scanner.entryStartAt(scanner.at) : null;
      if (start !== null) this.readEntry(start);
      else if (scanner.character === "%") scanner.skipLine();
      else scanner.match(BETWEEN_ENTRIES);
    }
  }

  private readEntry(start: EntryStart): void {
    const line = this.scanner.lineAt(this.scanner.at);
    if (start.type === "comment") {
      this.skipComment(start);
      return;
    }
    this.scanner.at = start.end;
    const hasKey = start.type !== "string" && start.type !== "preamble";
    const key = hasKey ? this.readKey(start, line) : "";
    const name = key === "" ? `an @${start.type}` : `the entry "${key}"`;
    const reader = new FieldReader(this.scanner, { close: start.close, name, line });
    const fields = start.type === "preamble" ? reader.readPreamble() : reader.readFields();
    for (const mistake of reader.mistakes) this.mistakes.push(mistake);
    if (fields !== null) this.entries.push({ type: start.type, key, line, fields });
  }

  /** Text that is not to be read. Without its closing brace it ends where the next entry begins. */
  private skipComment({ end, close }: EntryStart): void {
    this.scanner.at = end - 1;
    const text = close === ")" ? null : this.scanner.readDelimited();
    if (text === null) this.scanner.skipLine();
    else if (typeof text !== "string") this.scanner.at = text.resumeAt;
  }

  /** The key, after which the fields begin. */
  private readKey({ close }: EntryStart, line: number): string {
    const { scanner } = this;
    scanner.match(SPACE);
    const start = scanner.at;
    const alone = scanner.match(KEY_BEFORE_FIELD)?.[1];
    if (alone !== undefined) {
      this.mistakes.push({ line, message: `a comma is missing after the key "${alone}"`, isLoss: false });
      return alone;
    }
    const long = scanner.match(START_OF_KEY)?.[0] ?? "";
    if (!long.includes(close)) scanner.at = start;
    let text = scanner.at > start ? long : (scanner.match(KEY)?.[0] ?? "");
    if (scanner.character === "=") {
      if (scanner.isAt(DELIMITED_VALUE) || COMMON_NAME.test(text.trim())) {
        scanner.at = start;
        return "";
      }
      text += scanner.match(REST_OF_KEY)?.[0] ?? "";
    }
    const end = text.indexOf(close);
    if (end >= 0) {
      scanner.at = start + end;
      return text.slice(0, end).trim();
    }
    if (scanner.character === ",") scanner.at += 1;
    else if (!scanner.isAtEnd) {
      const message = `a comma is missing after the key "${text.trim()}"`;
      this.mistakes.push({ line, message, isLoss: false });
    }
    return text.trim();
  }
}
