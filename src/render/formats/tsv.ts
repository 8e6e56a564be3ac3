// TSV: one record per line, whatever its texts hold. Tabs, line breaks, backslashes and control characters are escaped as
// in JSON (`\t`, `\n`, `\\`, `\u001b`); quotes have no special meaning.
import type { MapAnswer } from "../../answers/answer.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { toJsonLine } from "../json.ts";
import { inPieces } from "../pieces.ts";
import { recordTable } from "../record-table.ts";
import { rowOf } from "./csv.ts";

export async function renderTsv(answer: MapAnswer, { fields }: RenderOptions): Promise<Rendered> {
  const { columns, records } = await recordTable(answer, { fields, hasColumns: true, isFlat: true });
  return inPieces(lines(columns, records));
}

function* lines(columns: readonly string[], records: Iterable<object>): Generator<string> {
  yield lineOf(columns);
  for (const record of records) yield lineOf(rowOf(record, columns));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(escapedCell).join("\t")}\n`;
}

function escapedCell(cell: string): string {
  return toJsonLine(cell).slice(1, -1).replaceAll('\\"', '"');
}
