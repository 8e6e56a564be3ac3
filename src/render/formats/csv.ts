// CSV by RFC 4180: a header, CRLF after each record, quotes where they are needed. Nothing found is the header alone.

import type { Views } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import { sanitise } from "../../text/sanitise.ts";
import { cellOf } from "../cells.ts";
import type { FormatOptions } from "../formats.ts";
import { recordViews } from "../record-views.ts";

export function csvViews(map: ResearchMap, options: FormatOptions): Views {
  return recordViews(map, options, {
    hasColumns: true,
    isFlat: true,
    render: ({ columns, records }) =>
      [columns, ...records.map((record) => rowOf(record, columns))].map(lineOf).join(""),
  });
}

/** The cells of a record in the order of the columns. */
export function rowOf(record: object, columns: readonly string[]): string[] {
  const values = new Map<string, unknown>(Object.entries(record));
  return columns.map((column) => cellOf(values.get(column)));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(printable(cell))).join(",")}\r\n`;
}

/** CSV has no escapes: of what a text can hold, it carries line breaks and tabs, and no other control characters. */
function printable(text: string): string {
  return text
    .split(/(\r\n|[\n\r\t])/)
    .map((part, at) => (at % 2 === 0 ? sanitise(part) : part))
    .join("");
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
