// The JSON Schema of a paper, in a record and in a map file: from the field table, with what a record derives from it.
import { type FieldType, PAPER_FIELDS, PAPER_KEYS } from "../map/fields.ts";
import type { Paper } from "../map/model.ts";
import { list, optionalDate, optionalText, record, ref, type Schema, text, texts, year } from "./json-schema.ts";
import { type DerivedKey, isDerived, RECORD_KEYS } from "./paper-record.ts";

const SCHEMAS: Readonly<Record<Extract<FieldType, string>, (description: string) => Schema>> = {
  text,
  optionalText,
  texts,
  flag: (description) => ({ description, type: "boolean" }),
  optionalDate,
  placements: (description) => list(ref("placement"), description),
  notes: (description) => list(ref("note"), description),
};

const DERIVED: Readonly<Record<DerivedKey, Schema>> = {
  year: year("the year of the date"),
  layer: text("name of the layer that it came from"),
  layers: { ...texts("names of all layers that list it, the lowest first"), minItems: 1 },
};

export const paper = record("a listed work: article, preprint, post, essay, report …", {
  type: { const: "paper" },
  ...Object.fromEntries(RECORD_KEYS.map((key) => [key, isDerived(key) ? DERIVED[key] : fieldSchema(key)])),
});

export const paperRow = record("a paper in a map file", {
  ...Object.fromEntries(PAPER_KEYS.map((key) => [key, fieldSchema(key)])),
  placements: { ...list(ref("placementRow")), minItems: 1 },
});

function fieldSchema(key: keyof Paper): Schema {
  const { type, description } = PAPER_FIELDS[key];
  return typeof type === "string"
    ? SCHEMAS[type](description)
    : { description, enum: type.isOptional ? [...type.oneOf, null] : type.oneOf };
}
