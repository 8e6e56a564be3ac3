// Reads the fields of one entry of a BibTeX file. Where the meaning of a mistake is clear, it costs nothing; a value without an end
// costs the entry.
import type { Scanner } from "./scanner.ts";

/** A piece of a value: pieces are joined by `#`. */
export interface ValuePart {
  readonly text: string;
  /** Whether it is the name of a string instead of a text. */
  readonly isName: boolean;
}

export interface SyntaxField {
  /** In lower case. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly value: readonly ValuePart[];
}

/** A mistake in the syntax. */
export interface SyntaxMistake {
  readonly line: number;
  readonly message: string;
  /** Whether something is missing because of it. */
  readonly isLoss: boolean;
}

/** A field after a brace that was meant to close its value, not the entry. */
const NEXT_FIELD = /[})]\s*,\s*[\w.:+-]+\s*=\s*["{\w]/y;
/** The next field inside a value: the brace that closes the value was meant to close the entry. */
const SWALLOWED_FIELD = /,\s{0,99}[\w-]{1,30}\s{0,99}=/;
const NAME_OF_FIELD = /[\w.:+-]+\s*=/y;
/** Words without braces, where a value should be. */
const BARE_WORDS = /[^{}",#=\r\n]+/y;
const STRAY_WORDS = /[^{}()",=\r\n]+/y;

/** Mistakes of one entry that are reported one by one. */
const MAX_MISTAKES = 5;

interface OpenEntry {
  /** What ends it. */
  readonly close: "}" | ")";
  /** How messages call it. */
  readonly name: string;
  readonly line: number;
}

/** Reads the fields of one entry. */
export class FieldReader {
  readonly mistakes: SyntaxMistake[] = [];
  private hasStray = false;

  constructor(
    private readonly scanner: Scanner,
    private readonly entry: OpenEntry,
  ) {}

  /** Null: the entry has to be left out. */
  readFields(): SyntaxField[] | null {
    const { scanner } = this;
    const fields: SyntaxField[] = [];
    for (;;) {
      scanner.skipSpace();
      const line = scanner.lineAt(scanner.at);
      if (scanner.isAtEnd || scanner.entryStartAt(scanner.at) !== null) {
        this.report(this.entry.line, `${this.entry.name} has no closing brace`);
        return fields;
      }
      if (scanner.character === this.entry.close && !scanner.isAt(NEXT_FIELD)) {
        scanner.at += 1;
        return fields;
      }
      const name = scanner.readName().toLowerCase();
      const value = name === "" ? this.skipStray(line) : this.readField(name, line);
      if (value === null) return null;
      if (value.length > 0) fields.push({ name, line, value });
    }
  }

  /** Null: it has to be left out. */
  readPreamble(): SyntaxField[] | null {
    const { line } = this.entry;
    const value = this.readValue("the text", line);
    return value === null ? null : [{ name: "", line, value }];
  }

  /** Null: the entry has to be left out. No parts: the field has no value. */
  private readField(name: string, line: number): readonly ValuePart[] | null {
    const { scanner } = this;
    scanner.skipSpace();
    if (!this.skip("=")) {
      if (scanner.character !== "{" && scanner.character !== '"') {
        this.leaveOut(line, `"${name}", which has no value`);
        this.skip(",");
        return [];
      }
      this.report(line, `an equals sign is missing after "${name}"`);
    }
    const value = this.readValue(`the value of "${name}"`, line);
    if (value === null || this.skip(",") || scanner.character === this.entry.close) return value;
    if (!scanner.isAtEntry()) {
      this.readWithoutComma(name, line);
      return value;
    }
    if (!SWALLOWED_FIELD.test(value.at(-1)?.text ?? "")) return value;
    this.leaveOut(line, `${this.entry.name}, because the value of "${name}" has no closing brace`);
    return null;
  }

  /** Text, names and numbers, joined by `#`. Null if a brace is missing. */
  private readValue(what: string, line: number): readonly ValuePart[] | null {
    const { scanner } = this;
    const parts: ValuePart[] = [];
    do {
      scanner.skipSpace();
      if (scanner.character === "{" || scanner.character === '"') {
        const text = this.readDelimited(what, line);
        if (text === null) return null;
        parts.push({ text, isName: false });
      } else {
        const word = scanner.readName();
        if (word !== "") parts.push(this.readBareValue(word, what, line));
      }
      scanner.skipSpace();
    } while (this.skip("#"));
    return parts;
  }

  private readDelimited(what: string, line: number): string | null {
    const text = this.scanner.readDelimited();
    if (typeof text === "string") return text;
    this.leaveOut(line, `${this.entry.name}, because ${what} ${text.reason}`);
    this.scanner.at = text.resumeAt;
    return null;
  }

  /** A number, the name of a string, or several words that should be in braces. */
  private readBareValue(word: string, what: string, line: number): ValuePart {
    const { scanner } = this;
    const { at } = scanner;
    const more = scanner.match(BARE_WORDS)?.[0].trim() ?? "";
    // a word before an equals sign is the next field
    if (more === "" || more.startsWith(this.entry.close) || scanner.character === "=") {
      scanner.at = at;
      return { text: word, isName: !/^\d/.test(word) };
    }
    this.report(line, `${what} is not in braces`);
    return { text: `${word} ${more}`, isName: false };
  }

  /** What follows a value that no comma follows. */
  private readWithoutComma(name: string, line: number): void {
    const { scanner } = this;
    if (scanner.isAt(NAME_OF_FIELD)) {
      this.report(line, `a comma is missing after "${name}"`);
      return;
    }
    const stray = scanner.match(STRAY_WORDS)?.[0].trim() ?? "";
    if (stray !== "") this.leaveOut(line, `"${stray}" after the value of "${name}"`);
  }

  /** Characters that have no meaning between fields. Null: the entry has to be left out. */
  private skipStray(line: number): readonly ValuePart[] | null {
    const { character } = this.scanner;
    if (character === "{" || character === '"') {
      const text = this.readDelimited("a text between its fields", line);
      if (text === null) return null;
      if (text.trim() !== "") this.leaveOut(line, `a text between the fields of ${this.entry.name}`);
      return [];
    }
    this.scanner.at += 1;
    if (character !== "," && !this.hasStray) {
      this.hasStray = true;
      this.report(line, `a stray ${character} in ${this.entry.name}`);
    }
    return [];
  }

  private skip(character: string): boolean {
    if (this.scanner.character !== character) return false;
    this.scanner.at += 1;
    return true;
  }

  private report(line: number, message: string): void {
    this.add({ line, message, isLoss: false });
  }

  private leaveOut(line: number, what: string): void {
    this.add({ line, message: `left out: ${what}`, isLoss: true });
  }

  /** An entry can have as many mistakes as characters; the reader of a report needs a few. */
  private add(mistake: SyntaxMistake): void {
    const rest = this.mistakes.length - MAX_MISTAKES;
    if (rest < 0) this.mistakes.push(mistake);
    else if (rest === 0) this.mistakes.push({ ...mistake, message: `left out: more like this in ${this.entry.name}` });
  }
}
