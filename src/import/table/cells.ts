// The rows of CSV and TSV. Our own TSV escapes as JSON does, and quotes mean nothing in it; anything else may quote cells.

export interface Row {
  /** From 1: where it begins; a quoted cell can go on over several lines. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a cell begins with a quotation mark that its row does not close. */
  readonly hasOpenQuote?: boolean;
}

/** The delimiter that separates the most cells of the first line. */
export function delimiterOf(text: string): "," | "\t" | ";" {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return count("\t") > 1 ? "\t" : count(";") > count(",") ? ";" : ",";
}

/** The rows that have any text, each read when it is asked for. */
export function* rowsOf(text: string, delimiter: string): Generator<Row, undefined> {
  const scanner = new CellScanner(text, delimiter);
  for (let row = scanner.next(); row !== null; row = scanner.next()) {
    if (row.cells.some((cell) => cell !== "")) yield row;
  }
}

class CellScanner {
  private at = 0;
  private line = 1;
  private hasOpenQuote = false;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  /** The next row; null at the end. */
  next(): Row | null {
    if (this.at >= this.text.length) return null;
    const { line } = this;
    const cells: string[] = [];
    this.hasOpenQuote = false;
    do cells.push(this.cell());
    while (this.skipDelimiter());
    this.skipLineEnd();
    return this.hasOpenQuote ? { line, cells, hasOpenQuote: true } : { line, cells };
  }

  /** `="2021"` is a text that a spreadsheet is not to take for a number. */
  private cell(): string {
    if (this.text.startsWith('="', this.at)) this.at += 1;
    const cell = this.text[this.at] === '"' ? this.quotedCell() : this.plainCell();
    return cell.startsWith('="') ? cell.replace(/^="([^"]*)"$/, "$1") : cell;
  }

  private plainCell(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.isAtEndOfCell()) this.at += 1;
    return this.text.slice(start, this.at).trim();
  }

  private isAtEndOfCell(): boolean {
    const character = this.text[this.at];
    return character === this.delimiter || character === "\n" || character === "\r";
  }

  /**
   * Two quotation marks are one. What comes after the closing one, up to the next delimiter, belongs to the cell; if the closing
   * one is on another line, it opens a cell there, and this one was forgotten.
   */
  private quotedCell(): string {
    const start = this.at + 1;
    let cell = "";
    let close: number;
    for (;;) {
      close = this.text.indexOf('"', this.at + 1);
      const end = close < 0 ? this.text.length : close;
      cell += this.text.slice(this.at + 1, end);
      this.at = end + 1;
      if (this.text[this.at] !== '"' || close < 0) break;
      cell += '"';
    }
    const isAtEnd = this.at >= this.text.length || this.isAtEndOfCell();
    if (close < 0 || (cell.includes("\n") && !isAtEnd)) {
      this.hasOpenQuote = true;
      this.at = start;
      return this.plainCell();
    }
    this.line += cell.split("\n").length - 1;
    return cell + this.plainCell();
  }

  private skipDelimiter(): boolean {
    const isDelimiter = this.text[this.at] === this.delimiter;
    if (isDelimiter) this.at += 1;
    return isDelimiter;
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === "\r") this.at += 1;
    if (this.text[this.at] === "\n") this.at += 1;
    this.line += 1;
  }
}
