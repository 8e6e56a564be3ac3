// TSV: one record a line, whatever its texts hold. Tabs, line breaks, backslashes and control characters are escaped as
// in JSON (`\t`, `\n`, `\\`, `\u001b`); quotes mean nothing.

import type { Views } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import type { FormatOptions } from "../formats.ts";
import { toJsonLine } from "../json.ts";
import { recordViews } from "../record-views.ts";
import { rowOf } from "./csv.ts";

export function tsvViews(map: ResearchMap, options: FormatOptions): Views {
  return recordViews(map, options, {
    hasColumns: true,
    isFlat: true,
    render: ({ columns, records }) =>
      [columns, ...records.map((record) => rowOf(record, columns))].map(lineOf).join(""),
  });
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(escapeCell).join("\t")}\n`;
}

function escapeCell(cell: string): string {
  return toJsonLine(cell).slice(1, -1).replaceAll('\\"', '"');
}
