// TSV: one record per line, whatever its texts hold. Tabs, line breaks, backslashes and control characters are escaped as
// in JSON (`\t`, `\n`, `\\`, `\u001b`); quotes have no special meaning.
import type { MapAnswer } from "../../answers/answer.ts";
import type { Rendered, RenderOptions } from "../format.ts";
import { toJsonLine } from "../json.ts";
import { renderRows } from "./csv.ts";

export function renderTsv(answer: MapAnswer, options: RenderOptions): Promise<Rendered> {
  return renderRows(answer, options, lineOf);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(escapedCell).join("\t")}\n`;
}

function escapedCell(cell: string): string {
  return toJsonLine(cell).slice(1, -1).replaceAll('\\"', '"');
}
