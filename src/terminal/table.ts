// A table whose cells can have several lines. cli-table3 lays it out, but it does not know the terminal's width and cuts long
// words: cells are wrapped here first.
import Table from "cli-table3";
import { type Column, columnWidths, GAP, type Row, unalignedTable } from "./columns.ts";
import type { Screen } from "./screen.ts";
import { joinLines, wrap } from "./text.ts";

const NO_BORDER = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid", "middle"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-${side}`])
    .map((name) => [name, ""]),
);

export function renderTable(columns: readonly Column[], rows: readonly Row[], screen: Screen): string {
  if (!screen.isAligned) return unalignedTable(columns, rows, screen);
  const widths = columnWidths(columns, rows, screen.width);
  const table = new Table({
    chars: { ...NO_BORDER, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0, compact: true },
    colWidths: widths,
  });
  const layOut = (cells: Row, paint: (text: string, at: number) => string): string[] =>
    cells.map((cell, at) =>
      wrap(cell, screen.width === null ? null : (widths[at] ?? 0))
        .map((line) => paint(line, at))
        .join("\n"),
    );
  table.push(
    layOut(
      columns.map(({ head }) => head),
      (text) => screen.theme.head(text),
    ),
    ...rows.map((cells, row) => layOut(cells, (text, at) => columns[at]?.paint(text, row) ?? text)),
  );
  return joinLines(table.toString().split("\n"));
}
