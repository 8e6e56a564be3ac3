// A table of a guide in a terminal: columns aligned, cells wrapped to fit; one below the other where it is too narrow.
import { hang, padEnd, widthOfText, wrap } from "../terminal/text.ts";

export interface TableOptions {
  readonly margin: string;
  /** Columns to fit, the margin included; null: no wrapping. */
  readonly width: number | null;
  /** Styles the names of the columns. */
  readonly head: (text: string) => string;
}

const GAP = "  ";

/** @param rows the cells of each row, the names of the columns first */
export function tableLines(rows: readonly (readonly string[])[], { margin, width, head }: TableOptions): string[] {
  const room = width === null ? Number.POSITIVE_INFINITY : width - margin.length;
  const widths = columnWidths(rows, room);
  if (widths === null) return rows.slice(1).flatMap((row) => stackedLines(row, margin, width));
  const blocks = rows.map((row, at) => rowLines(at === 0 ? row.map(head) : row, widths));
  // where a first cell has more than one line, only a blank line shows where the next row begins
  const isSpread = rows.some(([first = ""]) => widthOfText(first) > (widths[0] ?? 0));
  return blocks.flatMap((lines, at) => [...(isSpread && at > 1 ? [""] : []), ...lines.map((line) => margin + line)]);
}

/**
 * The width of each column: what its longest cell needs if that is little or everything fits, else a share of what the
 * others leave. Null: not even the longest words fit.
 */
function columnWidths(rows: readonly (readonly string[])[], room: number): number[] | null {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ""));
  const free = room - GAP.length * (columns.length - 1);
  const wanted = columns.map((cells) => Math.max(...cells.map(widthOfText)));
  if (sum(wanted) <= free) return wanted;
  const least = columns.map((cells, at) => {
    const need = wanted[at] ?? 0;
    return need <= free / 3 ? need : Math.max(...cells.flatMap((cell) => cell.split(" ").map(widthOfText)));
  });
  const spare = free - sum(least);
  if (spare < 0) return null;
  const missing = wanted.map((each, at) => each - (least[at] ?? 0));
  return least.map((each, at) => each + Math.floor((spare * (missing[at] ?? 0)) / sum(missing)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** A row whose cells are wrapped, side by side. */
function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, at) => wrap(cell, widths[at] ?? null));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, at) => padEnd(lines[line] ?? "", widths[at] ?? 0)).join(GAP),
  );
}

/** The first cell, and the others below it. */
function stackedLines([term = "", ...others]: readonly string[], margin: string, width: number | null): string[] {
  return [...hang(margin, term, width), ...hang(`${margin}  `, others.join(": "), width)];
}
