// A table with one line a row: cells are shortened to fit. Most command lines print one, so it is laid out without a library.
import { type Column, columnWidths, GAP, MIN_FLEXIBLE, type Row, unalignedTable } from "./columns.ts";
import type { Screen } from "./screen.ts";
import { joinLines, padEnd, truncate, widthOfText } from "./text.ts";

/** @param made the rows, each made when it is asked for: in a pipe, they need not all be there at once */
export function renderRows(columns: readonly Column[], made: Iterable<Row>, screen: Screen): string {
  if (!screen.isAligned) return unalignedTable(columns, made, screen);
  const rows = [...made];
  const layout = { columns, widths: columnWidths(columns, rows, screen.width), screen };
  const heads = columns.map(({ head }) => head);
  return joinLines([
    lineOf(heads, layout, (text) => screen.theme.head(text)),
    ...rows.map((cells, row) => rowLine(cells, row, layout)),
  ]);
}

interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly screen: Screen;
}

function rowLine(cells: Row, row: number, layout: Layout): string {
  const { columns, widths } = layout;
  const isTooLong = columns.at(-1)?.isWhole === true && widthOfText(cells.at(-1) ?? "") > (widths.at(-1) ?? 0);
  const paint = (text: string, at: number): string => columns[at]?.paint(text, row) ?? text;
  return isTooLong ? lineWithLongEnd(cells, layout, paint) : lineOf(cells, layout, paint);
}

/** Paints the text of a cell. @param at the position of its column */
type PaintCell = (text: string, at: number) => string;

function lineOf(cells: Row, { widths, screen }: Layout, paint: PaintCell): string {
  return cells.map((cell, at) => cellOf(cell, widths[at] ?? 0, screen, (text) => paint(text, at))).join(GAP);
}

/** A cell on one line, painted without the spaces that fill it up. */
function cellOf(cell: string, width: number, screen: Screen, paint: (text: string) => string): string {
  const text = truncate(cell, screen.width === null ? null : width, screen.glyphs.ellipsis);
  return text === "" ? " ".repeat(width) : padEnd(text, width).replace(text, () => paint(text));
}

/** A last cell that is longer than its column shares the room of the flexible column and of those between them. */
function lineWithLongEnd(cells: Row, { columns, widths, screen }: Layout, paint: PaintCell): string {
  const start = columns.findIndex(({ isFlexible }) => isFlexible);
  const room = widths.slice(start).reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  const end = truncate(cells.at(-1) ?? "", room, screen.glyphs.ellipsis);
  const left = room - widthOfText(end) - GAP.length;
  const before = cells
    .slice(0, start)
    .map((cell, at) => cellOf(cell, widths[at] ?? 0, screen, (text) => paint(text, at)));
  const flexible = left < MIN_FLEXIBLE ? [] : [cellOf(cells[start] ?? "", left, screen, (text) => paint(text, start))];
  return [...before, ...flexible, paint(end, columns.length - 1)].join(GAP);
}
