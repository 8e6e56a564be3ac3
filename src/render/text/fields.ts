// A table of the fields that were asked for. Long values take several lines; titles get the room that the others leave.
import type { MapAnswer } from "../../answers/answer.ts";
import type { PlacementRecord } from "../../answers/paper-record.ts";
import type { Column } from "../../terminal/columns.ts";
import type { Screen } from "../../terminal/screen.ts";
import { renderTable } from "../../terminal/table.ts";
import { joinLines } from "../../terminal/text.ts";
import { placementInWords } from "../phrases.ts";
import { recordTable } from "../record-table.ts";
import { fact, factLines, wholeFact } from "./facts.ts";

/** Longer values take several lines, where the terminal has no room for all. */
const MAX_WIDTH = 30;
/** Fields that people copy. */
const WHOLE: ReadonlySet<string> = new Set(["id", "url", "doi", "arxiv", "code", "demo"]);

/** @throws Failure `unknown-field` */
export async function fieldsText(answer: MapAnswer, fields: readonly string[], screen: Screen): Promise<string> {
  const { columns, records } = await recordTable(answer, { fields, hasColumns: true, isFlat: true });
  const rows = Array.from(records, (record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return columns.map((column) => inWords(column, values.get(column), screen));
  });
  if (rows.length === 0) return "";
  const isTable = screen.width === null || screen.width >= columns.length * MIN_COLUMN;
  return isTable ? renderTable(columnsFor(columns, screen), rows, screen) : stacked(columns, rows, screen);
}

/** Columns that a field and the gap after it take at least; where there is no room for that, fields are one below the other. */
const MIN_COLUMN = 10;

function stacked(fields: readonly string[], rows: readonly (readonly string[])[], screen: Screen): string {
  const blocks = rows.map((row) =>
    factLines(
      fields.flatMap((field, at) => (WHOLE.has(field) ? wholeFact : fact)(field, row[at] ?? null)),
      screen,
    ),
  );
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

function columnsFor(fields: readonly string[], { theme }: Screen): Column[] {
  const flexible = fields.includes("title") ? "title" : fields.find((field) => !WHOLE.has(field));
  return fields.map((field) => ({
    head: field,
    paint: field === "id" ? theme.id : field === "title" ? theme.title : (text) => text,
    isFlexible: field === flexible,
    ...(WHOLE.has(field) || field === flexible ? {} : { maxWidth: MAX_WIDTH }),
  }));
}

/** A value as people read it. */
function inWords(field: string, value: unknown, { glyphs }: Screen): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return typeof value === "object" ? JSON.stringify(value) : String(value);
  const words = value.map((each) => {
    // the cast: `placements` of every record is a list of placement records
    if (field === "placements") return placementInWords(each as PlacementRecord, glyphs.step);
    if (typeof each !== "object" || each === null) return String(each);
    for (const key of ["title", "name", "text"]) if (key in each) return String(Reflect.get(each, key));
    return JSON.stringify(each);
  });
  return words.join(field === "path" ? ` ${glyphs.step} ` : ", ");
}
