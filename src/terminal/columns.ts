// The columns of tables without borders: how wide each is, so that the table fits the terminal.
import type { Screen } from "./screen.ts";
import { joinLines, widthOfText } from "./text.ts";

export interface Column {
  readonly head: string;
  /** Paints a cell, or each of its lines, after it has been laid out. `row` counts from 0. */
  readonly paint: (text: string, row: number) => string;
  /** Takes the width that the others leave; at most one column. */
  readonly isFlexible?: boolean;
  /** Wider cells do not make the column wider. */
  readonly maxWidth?: number;
  /** Only of the last column of rows: never shortened. A cell that is unusually long takes room from those before it. */
  readonly isWhole?: boolean;
}

/** A row's cells, as many as there are columns. */
export type Row = readonly string[];

export const GAP = "  ";
/** The flexible column gets at least this much, as long as the others can be narrower. */
export const MIN_FLEXIBLE = 8;

/** In a pipe there is nothing to lay out: cells are separated by two spaces, and empty ones are left out. */
export function unalignedTable(columns: readonly Column[], rows: Iterable<Row>, { theme }: Screen): string {
  const texts: string[] = [];
  let lines = [unalignedLine(columns.map(({ head }) => theme.head(head)))];
  let row = 0;
  for (const cells of rows) {
    lines.push(unalignedLine(painted(columns, cells, row)));
    row += 1;
    if (lines.length < LINES_AT_ONCE) continue;
    texts.push(joinLines(lines));
    lines = [];
  }
  return [...texts, joinLines(lines)].join("");
}

/** Lines are joined in parts, so that a long table is not in memory as lines and as cells besides. */
const LINES_AT_ONCE = 1000;

/** Stands in a cell without a text, so that the others are where their heads are. */
const NOTHING = "-";

function unalignedLine(cells: readonly string[]): string {
  return cells.map((cell) => cell || NOTHING).join(GAP);
}

function painted(columns: readonly Column[], cells: Row, row: number): string[] {
  return cells.map((cell, at) => (cell === "" ? "" : (columns[at]?.paint(cell, row) ?? cell)));
}

/** @param width columns of the terminal; null: each column is as wide as its widest cell */
export function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number | null): number[] {
  const needed = columns.map((column, at) =>
    widthNeeded(
      column,
      rows.map((row) => row[at] ?? ""),
      width,
    ),
  );
  return width === null ? needed : widthsIn(width, columns, needed);
}

/** How wide a column with these cells would be, if the others left enough room. @param width columns of the terminal */
export function widthNeeded(
  { head, maxWidth, isWhole }: Column,
  cells: readonly string[],
  width: number | null,
): number {
  const widths = cells.map(widthOfText);
  const needed = widths.reduce((most, each) => Math.max(most, each), widthOfText(head));
  if (width === null) return needed;
  return isWhole === true ? usualWidth(widths, widthOfText(head), width) : Math.min(needed, maxWidth ?? needed);
}

/** How wide each column is in a terminal of `width` columns. @param needed by each, as `widthNeeded` says */
export function widthsIn(width: number, columns: readonly Column[], needed: readonly number[]): number[] {
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible);
  const room = width - GAP.length * (columns.length - 1);
  if (flexible < 0) return fitting(needed, room);
  const least = Math.min(needed[flexible] ?? 0, MIN_FLEXIBLE);
  const others = fitting(needed.with(flexible, 0), room - least);
  const taken = others.reduce((sum, each) => sum + each, 0);
  return others.with(flexible, Math.max(1, Math.min(needed[flexible] ?? 0, room - taken)));
}

/** The widths, with the widest made narrower until all of them fit. */
function fitting(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  for (let excess = fitted.reduce((sum, each) => sum + each, 0) - room; excess > 0; excess -= 1) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if ((fitted[widest] ?? 0) <= 1) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

/** Cells up to this width get a column that has room for the longest of them. */
const USUAL = 28;

/** The width of the longest cell, or if that is unusually long, one that is enough for nine of ten. */
function usualWidth(cells: readonly number[], head: number, width: number): number {
  const sorted = cells.toSorted((a, b) => a - b);
  const longest = sorted.at(-1) ?? 0;
  if (longest <= Math.min(USUAL, width / 2)) return Math.max(head, longest);
  const usual = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  return Math.max(head, Math.min(usual, Math.floor(width / 2)));
}
