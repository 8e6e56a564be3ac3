// Tables of aligned columns without borders, one line a row. cli-table3 lays them out, but it does not know the terminal's
// width: cells are shortened to fit first. In a pipe there is nothing to lay out: cells are separated by two spaces.
import Table, { type Cell } from "cli-table3";
import type { Screen } from "./screen.ts";
import { joinLines, padEnd, truncate, widthOfText } from "./text.ts";

export interface Column {
  readonly head: string;
  /** Paints a cell after it has been laid out. `row` counts from 0. */
  readonly paint: (text: string, row: number) => string;
  /** Takes the width that the others leave; at most one column. */
  readonly isFlexible?: boolean;
  /** Wider cells are shortened. */
  readonly maxWidth?: number;
  /** Only of the last column: never shortened. If most cells are short, a long one takes room from the cells before it. */
  readonly isWhole?: boolean;
}

/** A row's cells, as many as there are columns. */
export type Row = readonly string[];

const GAP = "  ";
const NO_BORDER = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-${side}`])
    .map((name) => [name, ""]),
);
/** The flexible column gets at least this much, as long as the others can be shortened. */
const MIN_FLEXIBLE = 8;

export function renderTable(columns: readonly Column[], rows: readonly Row[], screen: Screen): string {
  const heads = columns.map(({ head }) => head);
  if (!screen.isAligned) {
    const lines = [heads.map(screen.theme.head), ...rows.map((cells, row) => painted(columns, cells, row))];
    return joinLines(lines.map((cells) => cells.filter((cell) => cell !== "").join(GAP)));
  }
  const widths = columnWidths(columns, rows, screen.width);
  const table = new Table({
    // the gap is a space of padding and one between the cells: cells that span columns count one only
    chars: { ...NO_BORDER, middle: " " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 1, compact: true },
    colWidths: widths.map((each) => each + 1),
  });
  table.push(
    shortened(heads, widths, screen).map(screen.theme.head),
    ...rows.map((cells, row) => layOut(columns, cells, row, { widths, screen })),
  );
  return joinLines(table.toString().split("\n"));
}

interface Layout {
  readonly widths: readonly number[];
  readonly screen: Screen;
}

function painted(columns: readonly Column[], cells: Row, row: number): string[] {
  return cells.map((cell, at) => (cell === "" ? "" : (columns[at]?.paint(cell, row) ?? cell)));
}

function shortened(cells: Row, widths: readonly number[], { width, glyphs }: Screen): string[] {
  return cells.map((cell, at) => truncate(cell, width === null ? null : (widths[at] ?? null), glyphs.ellipsis));
}

/** The cells of a row, each on one line. */
function layOut(columns: readonly Column[], cells: Row, row: number, layout: Layout): Cell[] {
  const { widths, screen } = layout;
  const last = cells.at(-1) ?? "";
  const isTooLong = columns.at(-1)?.isWhole === true && widthOfText(last) > (widths.at(-1) ?? 0);
  if (isTooLong) return withLongEnd(columns, cells, row, layout);
  return painted(columns, shortened(cells, widths, screen), row);
}

/** A last cell that is longer than its column: it shares the room of the flexible column and of those between them. */
function withLongEnd(columns: readonly Column[], cells: Row, row: number, { widths, screen }: Layout): Cell[] {
  const start = columns.findIndex(({ isFlexible }) => isFlexible);
  const room = widths.slice(start).reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  const { ellipsis } = screen.glyphs;
  const end = truncate(cells.at(-1) ?? "", room, ellipsis);
  const left = room - widthOfText(end) - GAP.length;
  const text = left < MIN_FLEXIBLE ? "" : padEnd(truncate(cells[start] ?? "", left, ellipsis), left);
  const paintedText = text === "" ? "" : (columns[start]?.paint(text.trimEnd(), row) ?? "");
  const padding = text === "" ? "" : text.slice(text.trimEnd().length) + GAP;
  const content = paintedText + padding + (columns.at(-1)?.paint(end, row) ?? end);
  const before = painted(columns, shortened(cells, widths, screen), row).slice(0, start);
  return [...before, { colSpan: columns.length - start, content }];
}

function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number | null): number[] {
  const natural = columns.map(({ head, maxWidth, isWhole }, index) => {
    const cells = rows.map((row) => widthOfText(row[index] ?? ""));
    const needed = cells.reduce((most, each) => Math.max(most, each), widthOfText(head));
    if (width === null) return needed;
    return isWhole === true ? usualWidth(cells, widthOfText(head), width) : Math.min(needed, maxWidth ?? needed);
  });
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible);
  if (width === null) return natural;
  if (flexible < 0) return fitting(natural, width - GAP.length * (columns.length - 1));
  const room = width - GAP.length * (columns.length - 1);
  const least = Math.min(natural[flexible] ?? 0, MIN_FLEXIBLE);
  const others = fitting(natural.with(flexible, 0), room - least);
  const taken = others.reduce((sum, each) => sum + each, 0);
  return others.with(flexible, Math.max(1, Math.min(natural[flexible] ?? 0, room - taken)));
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
