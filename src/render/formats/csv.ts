// CSV by RFC 4180: a header, CRLF after each record, quotes where they are needed. If nothing was found, only the header.
import type { MapAnswer } from "../../answers/answer.ts";
import { sanitise } from "../../text/sanitise.ts";
import { cellOf } from "../cells.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { inPieces } from "../pieces.ts";
import { recordTable } from "../record-table.ts";

export async function renderCsv(answer: MapAnswer, { fields }: RenderOptions): Promise<Rendered> {
  const { columns, records } = await recordTable(answer, { fields, hasColumns: true, isFlat: true });
  return inPieces(lines(columns, records));
}

/** The cells of a record in the order of the columns. */
export function rowOf(record: object, columns: readonly string[]): string[] {
  return columns.map((column) => cellOf(Object.hasOwn(record, column) ? Reflect.get(record, column) : null));
}

function* lines(columns: readonly string[], records: Iterable<object>): Generator<string> {
  yield lineOf(columns);
  for (const record of records) yield lineOf(rowOf(record, columns));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(printable(cell))).join(",")}\r\n`;
}

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
