// Counts by year as a heat map: a row for each name, a cell for each year, darker for more papers. Wide cells hold the
// count as well.
import type { YearCount } from "../../map/map-columns.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, padStart, truncate, widthOfText } from "../../terminal/text.ts";
import { axisLine, largest } from "./charts.ts";

export interface HeatRow {
  readonly name: string;
  /** Papers in all, also those without a year. */
  readonly count: number;
  readonly years: readonly YearCount[];
}

/** The columns: each is `step` years long and `cell` characters wide. */
interface Grid {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly cell: number;
}

const ROOM_IN_PIPE = 72;
const GAP = 2;
/** Cells of at least this width hold a shade of two characters and the count. */
const CELL_WITH_COUNT = 5;
const MAX_CELL = 6;
/** After a shade or a count, unless cells are one character wide. */
const GAP_OF_CELLS = 1;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 1000];

export function heatMapLines(rows: readonly HeatRow[], screen: Screen): string[] {
  const { theme, glyphs, width } = screen;
  const digits = largest(
    rows.map(({ count }) => String(count).length),
    0,
  );
  const names = largest(
    rows.map(({ name }) => widthOfText(name)),
    0,
  );
  const all = width === null ? null : width - digits - 2 * GAP;
  const grid = gridFor(rows, all === null ? ROOM_IN_PIPE : all - nameWidthFor(rows, names, all));
  // names also get what whole cells leave
  const nameWidth = all === null ? names : Math.min(names, all - (grid === null ? 0 : widthOfGrid(grid)));
  const head = grid === null ? "" : axisOf(grid);
  const highest = largest(
    rows.flatMap((row) => (grid === null ? [] : countsOf(row, grid))),
    1,
  );
  return [
    ...(head === "" ? [] : [`${" ".repeat(nameWidth + digits + 2 * GAP)}${theme.axis(head)}`]),
    ...rows.map((row) => {
      const name = theme.heading(padEnd(truncate(row.name, nameWidth, glyphs.ellipsis), nameWidth));
      const cells = grid === null ? "" : cellsOf(row, grid, { highest, screen });
      return `${name}  ${theme.count(padStart(String(row.count), digits))}  ${cells}`;
    }),
  ];
}

/** Names get what cells of full size leave, at least two fifths of the line. @param room columns for names and cells */
function nameWidthFor(rows: readonly HeatRow[], names: number, room: number): number {
  const years = rows.flatMap((row) => row.years.map(({ year }) => year));
  const cells = years.length === 0 ? 0 : (largest(years, 0) - smallest(years) + 1) * MAX_CELL - GAP_OF_CELLS;
  return Math.min(names, Math.max(8, Math.floor(room * 0.4), room - cells));
}

/** The years of all rows, in as many columns as fit; null: none of them is dated, or there is no room. */
function gridFor(rows: readonly HeatRow[], room: number): Grid | null {
  const years = rows.flatMap((row) => row.years.map(({ year }) => year));
  if (years.length === 0) return null;
  const [first, last] = [smallest(years), largest(years, 0)];
  const step = STEPS.find((each) => columnsOf(first, last, each) <= room);
  if (step === undefined) return null;
  const start = Math.floor(first / step) * step;
  const cell = Math.floor((room + GAP_OF_CELLS) / columnsOf(first, last, step));
  return { first: start, last, step, cell: Math.min(MAX_CELL, cell) };
}

function smallest(years: readonly number[]): number {
  return years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
}

function columnsOf(first: number, last: number, step: number): number {
  return Math.floor(last / step) - Math.floor(first / step) + 1;
}

/** Nothing is after the gap of the last cell. */
function widthOfGrid({ first, last, step, cell }: Grid): number {
  return columnsOf(first, last, step) * cell - (cell > 1 ? GAP_OF_CELLS : 0);
}

function countsOf({ years }: HeatRow, { first, last, step }: Grid): number[] {
  const counts = Array.from({ length: columnsOf(first, last, step) }, () => 0);
  for (const { year, count } of years) {
    const at = Math.floor((year - first) / step);
    counts[at] = (counts[at] ?? 0) + count;
  }
  return counts;
}

function axisOf(grid: Grid): string {
  const { first, last, step, cell } = grid;
  const columns = columnsOf(first, last, step);
  const labels = Array.from({ length: columns }, (_, at) => ({ at: at * cell, text: String(first + at * step) }));
  return axisLine(labels, widthOfGrid(grid));
}

function cellsOf(
  row: HeatRow,
  grid: Grid,
  { highest, screen }: { readonly highest: number; readonly screen: Screen },
): string {
  const cells = countsOf(row, grid).map((count) => cellOf(count, highest, grid.cell, screen));
  return grid.cell > 1 ? cells.join("").slice(0, -GAP_OF_CELLS) : cells.join("");
}

function cellOf(count: number, highest: number, width: number, { theme, glyphs }: Screen): string {
  if (count === 0) return " ".repeat(width);
  const shades = glyphs.shade;
  const level = Math.max(1, Math.ceil((count / highest) * shades.length));
  const shade = shades[Math.min(level, shades.length) - 1] ?? "";
  if (width < CELL_WITH_COUNT)
    return theme.bar(shade.repeat(Math.max(1, width - 1))) + " ".repeat(Math.max(0, width - Math.max(1, width - 1)));
  return `${theme.bar(shade.repeat(2))}${padEnd(String(count).slice(0, width - 3), width - 2)}`;
}
