// Tables of aligned columns without borders. cli-table3 lays them out, but it does not know the terminal's width and cuts
// long words: cells are wrapped here first.
import Table from "cli-table3";
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
  const table = new Table({
    chars: { ...NO_BORDER, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colWidths: widths,
  });
  const layOut = (cells: readonly string[], paintOf: (column: Column, text: string) => string): string[] =>
    columns.map((column, index) =>
      wrap(cells[index] ?? "", width === null ? null : (widths[index] ?? 0))
        .map((line) => paintOf(column, line))
        .join("\n"),
    );
  table.push(
    layOut(
      columns.map(({ head }) => head),
      (_, text) => paintHead(text),
    ),
    ...rows.map((cells, row) => layOut(cells, ({ paint }, text) => paint(text, row))),
  );
  return joinLines(table.toString().split("\n"));
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
