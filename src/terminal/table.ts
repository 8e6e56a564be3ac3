// Tables of aligned columns without borders. cli-table3 lays them out, but it does not know the terminal's width and cuts
// long words: cells are wrapped here first. In a pipe, where nothing is wrapped, it is not even loaded.
import { joinLines, widthOfText, wrap } from "./text.ts";

export interface Column {
  readonly head: string;
  /** Paints each line of a cell after it has been laid out. `row` counts from 0. */
  readonly paint: (text: string, row: number) => string;
  /** Takes the width that the others leave; at most one column. */
  readonly isFlexible?: boolean;
  /** Wider cells are wrapped. */
  readonly maxWidth?: number;
}

const GAP = 2;
const NO_BORDER = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-${side}`])
    .map((name) => [name, ""]),
);

/** `width` is the terminal's; null: every column as wide as its widest cell. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
  paintHead: (text: string) => string,
): string {
  const widths = columnWidths(columns, rows, width);
  const head = columns.map(
    (column, index): Cell => [{ text: column.head, width: widths[index] ?? 0, paint: paintHead }],
  );
  const body = rows.map((cells, row) =>
    columns.map(({ paint }, index): Cell => {
      const room = widths[index] ?? 0;
      const lines = wrap(cells[index] ?? "", width === null ? null : room);
      return lines.map((text) => ({ text, width: room, paint: (line) => paint(line, row) }));
    }),
  );
  const all = [head, ...body];
  // in a pipe no cell is wrapped
  return joinLines(width === null ? all.map(onOneLine) : blocksOf(all).flatMap((block) => layOut(block, widths)));
}

/** A line of a cell. */
interface Piece {
  readonly text: string;
  /** That of its column. */
  readonly width: number;
  readonly paint: (text: string) => string;
}

type Cell = readonly Piece[];

function onOneLine(cells: readonly Cell[]): string {
  return cells
    .flat()
    .map(({ text, width, paint }) => paintText(text, paint) + " ".repeat(Math.max(0, width - widthOfText(text))))
    .join(" ".repeat(GAP));
}

function paintText(text: string, paint: Piece["paint"]): string {
  return text === "" ? "" : paint(text);
}

/** cli-table3 compares each cell of a table with all others, so that a long table is laid out in several. */
const MAX_ROWS = 100;

function blocksOf<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / MAX_ROWS);
  return Array.from({ length: count }, (_, block) => rows.slice(block * MAX_ROWS, (block + 1) * MAX_ROWS));
}

/**
 * The lines of the rows. cli-table3 gets a stand-in of the same width for each text, which is put in its place afterwards:
 * it measures and cuts text that is not ASCII in another way than terminals do.
 */
function layOut(rows: readonly (readonly Cell[])[], colWidths: number[]): string[] {
  const Table: typeof import("cli-table3") = require("cli-table3");
  const table = new Table({
    chars: { ...NO_BORDER, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colWidths,
  });
  table.push(...rows.map((cells) => cells.map((lines) => lines.map(standIn).join("\n"))));
  const texts = rows.flatMap(inReadingOrder);
  const laidOut = table.toString().replace(STAND_IN, () => texts.shift() ?? "");
  return laidOut.split("\n");
}

const STAND_IN = /#+/g;

function standIn({ text, width }: Piece): string {
  return text === "" ? "" : "#".repeat(Math.min(Math.max(widthOfText(text), 1), width));
}

/** The painted texts of a row: of each line, those of its columns. */
function inReadingOrder(cells: readonly Cell[]): string[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => cells.flatMap((cell) => cell[line] ?? []))
    .flat()
    .filter(({ text }) => text !== "")
    .map(({ text, paint }) => paint(text));
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number | null,
): number[] {
  const natural = columns.map(({ head, maxWidth }, index) => {
    const cells = rows.map((row) => widthOfText(row[index] ?? ""));
    const needed = cells.reduce((most, each) => Math.max(most, each), widthOfText(head));
    return width === null ? needed : Math.min(needed, maxWidth ?? needed);
  });
  const flexible = columns.findIndex(({ isFlexible }) => isFlexible);
  if (width === null || flexible < 0) return natural;
  const others = natural.reduce((sum, each, index) => sum + (index === flexible ? 0 : each + GAP), 0);
  return natural.with(flexible, Math.max(1, Math.min(natural[flexible] ?? 0, width - others)));
}
