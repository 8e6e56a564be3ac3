// CSV by RFC 4180: a header, CRLF after each record, quotes where they are needed. If nothing was found, only the header.
import type { MapAnswer } from "../../answers/answer.ts";
import { sanitise } from "../../text/sanitise.ts";
import { cellOf } from "../cells.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { eachOf, inPieces } from "../pieces.ts";
import { type RecordTable, recordTable, valueIn } from "../record-table.ts";

export function renderCsv(answer: MapAnswer, options: RenderOptions): Promise<Rendered> {
  return renderRows(answer, options, lineOf);
}

/** A header, and a row for each record. @param lineOf the line of the cells of a row */
export async function renderRows(
  answer: MapAnswer,
  { fields }: RenderOptions,
  lineOf: (cells: readonly string[]) => string,
): Promise<Rendered> {
  const table = await recordTable(answer, { fields, hasColumns: true, isFlat: true });
  return inPieces(eachOf(rowsOf(table), lineOf));
}

function* rowsOf({ columns, records }: RecordTable): Generator<readonly string[]> {
  yield columns;
  for (const record of records) yield rowOf(record, columns);
}

/** The cells of a record in the order of the columns. */
function rowOf(record: object, columns: readonly string[]): string[] {
  return columns.map((column) => cellOf(valueIn(record, column)));
}

function lineOf(cells: readonly string[]): string {
  let line = "";
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? "";
    if (at > 0) line += ",";
    // most cells are empty, or plain
    if (cell !== "") line += IS_WRITTEN_AS_IT_IS.test(cell) ? cell : quoted(printable(cell));
  }
  return `${line}\r\n`;
}

/** Printable ASCII without commas and quotes, and without a space at an end. */
const IS_WRITTEN_AS_IT_IS = /^(?! )[ !#-+\--~]*(?<! )$/;

/** CSV has no escapes: of the control characters it keeps line breaks and tabs, and sanitises the rest. */
function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .split(/(\r\n|[\n\r\t])/)
    .map((part, at) => (at % 2 === 0 ? sanitise(part) : part))
    .join("");
}

/** Most cells are nothing but this. */
const PLAIN = /^[ -~]*$/;

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
