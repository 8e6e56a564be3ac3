// The cells of a row, by what their columns hold.
import { isPlaceholder, isPlaceholderForTitle } from "../../text/placeholders.ts";
import type { Row } from "./cells.ts";
import type { Columns, ColumnUse } from "./columns.ts";

/** Shared by all rows: most have nothing in most columns. */
export const NONE: readonly never[] = [];

/** Split without white space around the parts: an expression that takes it along would look at long runs of it again and again. */
export function trimmedParts(text: string, separator: RegExp): string[] {
  return text.split(separator).map((part) => part.trim());
}

export class RowCells {
  constructor(
    private readonly row: Row,
    private readonly columns: Columns,
  ) {}

  text(use: ColumnUse): string {
    const at = this.columns.uses.indexOf(use);
    const text = at < 0 ? "" : (this.row.cells[at] ?? "").trim();
    if (this.columns.isOwn) return text;
    const saysNothing = use === "title" || use === "id" ? isPlaceholderForTitle : isPlaceholder;
    return saysNothing(text) ? "" : text;
  }

  textOrNull(use: ColumnUse): string | null {
    return this.text(use) || null;
  }

  texts(use: ColumnUse): readonly string[] {
    const text = this.text(use);
    return text === "" ? NONE : trimmedParts(text, /[;|\n]/).filter(Boolean);
  }

  /** Whether none of these columns holds anything. */
  areEmpty(columns: readonly number[]): boolean {
    return columns.every((at) => (this.row.cells[at] ?? "") === "");
  }

  /** The names of columns that hold something for which a map has no place. */
  unread(): readonly string[] {
    const { names, uses } = this.columns;
    const isUnread = (_: string, at: number): boolean => uses[at] === null && (this.row.cells[at] ?? "") !== "";
    return names.some(isUnread) ? names.filter(isUnread) : NONE;
  }
}
