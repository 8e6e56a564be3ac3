// An answer as a table of records, for formats that write rows of fields.
import type { MapAnswer } from "../answers/answer.ts";
import { JSON_SHAPES } from "../answers/json-shapes.ts";
import { mapRecords } from "../answers/map-records.ts";
import type { PaperRecord } from "../answers/paper-record.ts";
import type { ShapeName } from "../answers/schema/shapes.ts";
import { didYouMean, Failure } from "../errors.ts";
import { authorsInShort } from "../map/names.ts";
import { eachOf } from "./pieces.ts";

export interface RecordTable {
  /** The fields requested, else all that a record of the answer can have; none if nobody needs them. */
  readonly columns: readonly string[];
  /** Can be read once. With exactly the columns if fields were requested, else whole: `valueIn` has the values of the columns. */
  readonly records: Iterable<object>;
}

export interface TableOptions {
  /** The fields requested, in this order; null: all. */
  readonly fields: readonly string[] | null;
  /** The format has a header, so that all records have the same columns. */
  readonly hasColumns?: boolean;
  /** Topics follow one another, each after the one above it; otherwise one is inside the other. */
  readonly isFlat?: boolean;
}

/** @throws Failure `unknown-field` */
export async function recordTable(
  answer: MapAnswer,
  { fields, hasColumns = false, isFlat = false }: TableOptions,
): Promise<RecordTable> {
  const all = mapRecords(answer, { isFlat });
  if (fields === null && !hasColumns) return { columns: [], records: all };
  const { fieldsOf } = await import("../answers/schema.ts");
  const shapes: readonly ShapeName[] = JSON_SHAPES[answer.type];
  const hasPapers = shapes.includes("paper") || shapes.includes("result");
  const known = [...fieldsOf(...JSON_SHAPES[answer.type]), ...(hasPapers ? Object.keys(SHORT_FIELDS) : [])];
  if (fields === null) return { columns: known, records: all };
  await checkFields(fields, known, shapes);
  return { columns: fields, records: eachOf(all, (record) => narrow(record, fields)) };
}

/**
 * Fields that tables have besides those of the record: what other fields state, in one short text. JSON has them only if
 * they are requested.
 */
const SHORT_FIELDS: Readonly<Partial<Record<string, (paper: PaperRecord) => string | null>>> = {
  by: (paper) => authorsInShort(paper) ?? paper.organizations[0] ?? null,
  comment: ({ placements }) => joined(placements.map(({ comment }) => comment)),
  topic: ({ placements }) => joined(placements.map(({ topicPath }) => topicPath.at(-1) ?? null)),
};

function joined(texts: readonly (string | null)[]): string | null {
  return [...new Set(texts.filter((text) => text !== null))].join("; ") || null;
}

/**
 * The value of a record in a column; undefined if records of its type have none. No copy with the short fields is made, which takes
 * longer than all the rest of a row.
 */
export function valueIn(record: object, column: string): unknown {
  const value: unknown = Reflect.get(record, column);
  return value === undefined && isPaperRecord(record) ? SHORT_FIELDS[column]?.(record) : value;
}

/** Whether it is a paper, or a result with all fields of one. */
function isPaperRecord(record: object): record is PaperRecord {
  return "type" in record && record.type === "paper";
}

/** The fields requested, in their order; null where a record of this type has no such field. */
function narrow(record: object, fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, valueIn(record, field) ?? null]));
}

/** More fields than these are not listed in an error. */
const MAX_LISTED = 12;

/** @throws Failure `unknown-field` with similar names, else with where the names are */
async function checkFields(
  fields: readonly string[],
  known: readonly string[],
  shapes: readonly ShapeName[],
): Promise<void> {
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const { fieldHolding } = await import("../answers/schema.ts");
  const holding = known.length > MAX_LISTED ? fieldHolding(unknown, ...shapes) : undefined;
  if (holding !== undefined)
    throw new Failure("unknown-field", `"${unknown}" is a part of the field ${holding}; name that`, [holding]);
  const { nearest } = await import("../text/nearest.ts");
  const near = nearest(unknown, known).slice(0, 2);
  const listed =
    known.length > MAX_LISTED ? '; "aimap help scripting" lists the fields' : `; fields are ${known.join(", ")}`;
  const next = near.length === 0 ? listed : `${didYouMean(near)} see "aimap help scripting"`;
  throw new Failure("unknown-field", `no field "${unknown}"${next}`, near);
}
