// Rows with more or fewer cells than the header: a comma that nobody quoted moves every cell after it. Where only one reading
// fits the columns, it is undone; and the report names all of these rows.
import { isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { parsePeople } from "../markdown/entry/people.ts";
import type { Problem } from "../problems.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { Row } from "./cells.ts";
import type { Columns, ColumnUse } from "./columns.ts";

interface FittedRows {
  readonly rows: readonly Row[];
  readonly remarks: readonly Problem[];
}

/** More lines are not listed. */
const MAX_LINES = 10;

export function fittedRows(rows: readonly Row[], columns: Columns, file: string): FittedRows {
  const width = columns.names.length;
  const remarks: Problem[] = [];
  const short: number[] = [];
  const fitted = rows.map((row) => {
    const cells = withoutEmptyEnd(row.cells, width);
    if (row.hasOpenQuote)
      remarks.push({ file, at: row.line, rule: "syntax-mistake", message: "a quotation mark is not closed" });
    if (cells.length < width) short.push(row.line);
    if (cells.length <= width) return row;
    const joined = columns.isOwn ? null : joinedCells(cells, columns);
    const what =
      joined === null
        ? "what is in no column became a note"
        : "a comma without quotation marks was taken for one inside a cell";
    const message = `has ${cells.length} cells, the header has ${width}; ${what}; put cells with commas in quotation marks`;
    remarks.push({ file, at: row.line, rule: "syntax-mistake", message });
    return { ...row, cells: joined ?? cells };
  });
  const [first] = short;
  if (first !== undefined) {
    const lines = short.slice(0, MAX_LINES).join(", ") + (short.length > MAX_LINES ? ", …" : "");
    const message = `${short.length === 1 ? "a row has" : `${short.length} rows have`} fewer cells than the header, which has ${width}: line ${lines}`;
    remarks.push({ file, at: first, rule: "syntax-mistake", message });
  }
  return { rows: fitted, remarks };
}

/** A row may end in delimiters with nothing between them. */
function withoutEmptyEnd(cells: readonly string[], width: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.length > width ? cells.slice(0, Math.max(width, last + 1)) : cells;
}

/** What a cell of these columns looks like. */
const FORMS: Readonly<Partial<Record<ColumnUse, (cell: string) => boolean>>> = {
  url: (cell) => isWebAddress(cell) || parseDoi(cell) !== null || parseArxivId(cell) !== null,
  doi: (cell) => parseDoi(cell) !== null,
  arxiv: (cell) => parseArxivId(cell) !== null,
  date: (cell) => parseStatedDate(cell) !== null,
  day: (cell) => parseStatedDate(cell) !== null,
};

/** The cells with those of the people or of the title joined. Null: neither fits, or nothing shows whether it does. */
function joinedCells(cells: readonly string[], columns: Columns): readonly string[] | null {
  const count = cells.length - columns.names.length + 1;
  for (const use of ["authors", "title"] as const) {
    const at = columns.uses.indexOf(use);
    if (at < 0) continue;
    const joined = [...cells.slice(0, at), cells.slice(at, at + count).join(", "), ...cells.slice(at + count)];
    if (fits(joined, columns, at)) return joined;
  }
  return null;
}

function fits(cells: readonly string[], { uses }: Columns, joinedAt: number): boolean {
  const people = cells[uses.indexOf("authors")] ?? "";
  if (people !== "" && parsePeople(people, { isMarked: true }) === null) return false;
  const after = uses.flatMap((use, at) => (use == null || FORMS[use] === undefined || at < joinedAt ? [] : [at]));
  const stated = after.filter((at) => cells[at] !== "");
  return stated.length > 0 && stated.every((at) => FORMS[uses[at] ?? "id"]?.(cells[at] ?? "") === true);
}
