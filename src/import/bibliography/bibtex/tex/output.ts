// The text that a TeX reader prints, in pieces, and the groups that are open in it.
import { accented } from "./accents.ts";

const LETTER_AT_START = /^[\p{L}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
/** Pieces that are joined to make a superscript or subscript of them. */
const MAX_SCRIPT_PIECES = 4;

/** What the end of a group does. */
export interface Group {
  /** Marks that its first character gets. */
  readonly marks?: readonly string[];
  /** What is made of its text. */
  readonly script?: (text: string) => string;
  /** What is printed after it. */
  readonly after?: string;
  /** What is printed before another group that follows at once. */
  readonly between?: string;
  readonly isQuotation?: boolean;
}

interface OpenGroup extends Group {
  /** Index of its first piece. */
  readonly start: number;
}

export class TexOutput {
  /** How many of the open groups have accents, and how many are in quotation marks. */
  accents = 0;
  quotations = 0;
  /** Whether only white space came before in the group: there a command without an argument sets a font. */
  isGroupStart = true;
  private readonly pieces: string[] = [];
  private readonly groups: OpenGroup[] = [];
  /** Whether a word was printed that must not join what comes next. */
  private isWordOpen = false;

  /** All that was printed; groups that are still open end here. */
  finish(): string {
    while (this.groups.length > 0) this.close();
    return this.pieces.join("");
  }

  print(text: string): void {
    if (text === "") return;
    if (this.isWordOpen && LETTER_AT_START.test(text)) this.pieces.push(" ");
    this.isWordOpen = false;
    this.isGroupStart &&= text.trim() === "";
    this.pieces.push(text);
  }

  /** Prints a word that joins no letter or digit beside it. */
  printWord(word: string): void {
    if (LETTER_AT_END.test((this.pieces.at(-1) ?? "").slice(-2))) this.pieces.push(" ");
    this.print(word);
    this.isWordOpen = true;
  }

  /** Prints instead of the last piece, if that is `piece`. @returns whether it is */
  printInsteadOf(piece: string, text: string): boolean {
    if (this.pieces.at(-1) !== piece) return false;
    this.pieces.pop();
    this.print(text);
    return true;
  }

  /** Prints what `print` prints with marks on its first character. */
  printAccented(marks: readonly string[], print: () => void): void {
    const start = this.pieces.length;
    print();
    this.replaceFrom(start, (text) => accented(text, marks));
  }

  open(group: Group): void {
    if (group.marks !== undefined) this.accents += 1;
    if (group.isQuotation === true) this.quotations += 1;
    this.groups.push({ ...group, start: this.pieces.length });
    this.isGroupStart = true;
  }

  /** Ends the innermost group. @returns what it does; null if none is open */
  close(): Group | null {
    const group = this.groups.pop();
    this.isGroupStart = false;
    if (group === undefined) return null;
    const { start, marks, script, after } = group;
    if (marks !== undefined) {
      this.accents -= 1;
      this.replaceFrom(start, (text) => accented(text, marks));
    }
    if (script !== undefined && this.pieces.length - start <= MAX_SCRIPT_PIECES) this.replaceFrom(start, script);
    if (group.isQuotation === true) this.quotations -= 1;
    if (after !== undefined) this.print(after);
    return group;
  }

  private replaceFrom(start: number, change: (text: string) => string): void {
    this.pieces.push(change(this.pieces.splice(start).join("")));
  }
}
