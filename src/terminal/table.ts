// A table whose cells can have several lines. cli-table3 lays it out, but it does not know the terminal's width and cuts long
// words: cells are wrapped here first. In a pipe, where nothing is wrapped, it is not even loaded.
import { type Column, columnWidths, GAP, type Row, unalignedTable } from "./columns.ts";
import type { Screen } from "./screen.ts";
import { joinLines, widthOfText, wrap } from "./text.ts";

const NO_BORDER = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-${side}`])
    .map((name) => [name, ""]),
);

export function renderTable(columns: readonly Column[], rows: readonly Row[], screen: Screen): string {
  if (!screen.isAligned) return unalignedTable(columns, rows, screen);
  const widths = columnWidths(columns, rows, screen.width);
  const { head: paintHead } = screen.theme;
  const head = columns.map((column, at): Cell => [{ text: column.head, width: widths[at] ?? 0, paint: paintHead }]);
  const body = rows.map((cells, row) =>
    columns.map(({ paint }, at): Cell => {
      const width = widths[at] ?? 0;
      const lines = wrap(cells[at] ?? "", screen.width === null ? null : width);
      return lines.map((text) => ({ text, width, paint: (line) => paint(line, row) }));
    }),
  );
  return joinLines(blocksOf([head, ...body]).flatMap((block) => layOut(block, widths)));
}

/** A line of a cell. */
interface Piece {
  readonly text: string;
  /** That of its column. */
  readonly width: number;
  readonly paint: (text: string) => string;
}

type Cell = readonly Piece[];

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
function layOut(rows: readonly (readonly Cell[])[], widths: readonly number[]): string[] {
  const Table: typeof import("cli-table3") = require("cli-table3");
  const table = new Table({
    chars: { ...NO_BORDER, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colWidths: [...widths],
  });
  for (const cells of rows) table.push(cells.map((lines) => lines.map(standIn).join("\n")));
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
