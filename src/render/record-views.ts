// Views made of records: what each command prints as JSON, handed to a format that knows how to write rows of fields.

import { paperRecord } from "../answers/paper-record.ts";
import { entryRecord, periodRecord, resultRecord, topicRecord } from "../answers/records.ts";
import type { ShapeName } from "../answers/schema.ts";
import type { Views } from "../answers/views.ts";
import { didYouMean, Failure } from "../errors.ts";
import type { ResearchMap } from "../map/model.ts";
import { depthFirst, type TreeNode } from "../map/tree.ts";
import type { FormatOptions } from "./formats.ts";

export interface RecordTable {
  /** The fields asked for, else all that a record of the command can have; none where the format has no columns. */
  readonly columns: readonly string[];
  /** With exactly the columns where fields were asked for, else with all fields of each. */
  readonly records: readonly object[];
}

export interface RecordFormat {
  readonly render: (table: RecordTable) => string;
  /** Whether all records have the same columns. */
  readonly hasColumns?: boolean;
  /** Whether topics come one after the other, each after the one above it, instead of one inside the other. */
  readonly isFlat?: boolean;
}

export function recordViews(
  map: ResearchMap,
  { fields }: FormatOptions,
  { render, hasColumns = false, isFlat = false }: RecordFormat,
): Views {
  const print = async (shapes: readonly ShapeName[], records: () => readonly object[]): Promise<string> => {
    if (fields === null && !hasColumns) return render({ columns: [], records: records() });
    const { fieldsOf } = await import("../answers/schema.ts");
    const known = fieldsOf(...shapes);
    if (fields === null) return render({ columns: known, records: records() });
    await checkFields(fields, known);
    return render({ columns: fields, records: records().map((record) => narrow(record, fields)) });
  };
  const topics = (nodes: readonly TreeNode[]) => (isFlat ? nodes.flatMap(depthFirst) : nodes).map(topicRecord);
  return {
    list: (papers) => print(["paper"], () => papers.map((paper) => paperRecord(map, paper))),
    search: (results) => print(["result"], () => results.map((result) => resultRecord(map, result))),
    timeline: (periods) => print(["period"], () => periods.map((period) => periodRecord(map, period))),
    tree: (nodes) => print(["topic"], () => topics(nodes)),
    show: (entries) => print(["paper", "topic"], () => entries.map((entry) => entryRecord(map, entry))),
    cite: (papers) => print(["paper"], () => papers.map((paper) => paperRecord(map, paper))),
    overview: (nodes) => print(["topic"], () => topics(nodes)),
  };
}

/** The fields asked for, in their order; null where a record of this type has no such field. */
function narrow(record: object, fields: readonly string[]): object {
  const values = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
}

/** @throws Failure `unknown-field` with the valid ones */
export async function checkFields(fields: readonly string[], known: readonly string[]): Promise<void> {
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const { nearest } = await import("../text/nearest.ts");
  const near = nearest(unknown, known).slice(0, 2);
  const message = `no field "${unknown}"${didYouMean(near)}${near.length === 0 ? "; " : " "}the fields are ${known.join(", ")}`;
  throw new Failure("usage", "unknown-field", message, near.length > 0 ? near : known);
}
