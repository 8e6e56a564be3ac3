// A text by its lines, and changes of it that leave every other character as it is.

/** A part of a text that is replaced: `removed` is what is there. */
export interface Splice {
  /** In UTF-16 code units, in the text before any change. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export class TextLines {
  /** Where each line begins, and where its text ends, before the line break. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(readonly text: string) {
    for (const { index, 0: whole, 1: line = "" } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
      if (whole === "") break;
      this.starts.push(index);
      this.ends.push(index + line.length);
    }
  }

  /** How many there are; a break at the end begins no other. */
  get count(): number {
    return this.starts.length;
  }

  /** The text of a line, without its break. @param line from 1 */
  at(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  endOf(line: number): number {
    return this.ends[line - 1] ?? this.text.length;
  }

  isBlank(line: number): boolean {
    return this.at(line).trim() === "";
  }

  /** The line break after this line; that of the first line where it has none. */
  private breakAfter(line: number): string {
    const own = this.text.slice(this.endOf(line), this.startOf(line + 1));
    return own || this.text.slice(this.endOf(1), this.startOf(2)) || "\n";
  }

  /** @param column of the line, in UTF-16 code units from 0 */
  replace(line: number, column: number, removed: string, inserted: string): Splice {
    return { at: this.startOf(line) + column, removed, inserted };
  }

  /** Adds lines after this one; after line 0: at the beginning. */
  insertAfter(line: number, added: readonly string[]): Splice {
    const end = this.breakAfter(line);
    const isAfterBreak = line === 0 || this.startOf(line + 1) > this.endOf(line);
    const inserted = isAfterBreak ? added.map((each) => each + end) : added.map((each) => end + each);
    return { at: isAfterBreak ? this.startOf(line + 1) : this.text.length, removed: "", inserted: inserted.join("") };
  }
}

/** The text after these changes, no two of which overlap. Those at the same place come in their order. */
export function withSplices(text: string, splices: readonly Splice[]): string {
  let [result, from] = ["", 0];
  for (const { at, removed, inserted } of splices.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + inserted;
    from = at + removed.length;
  }
  return result + text.slice(from);
}
