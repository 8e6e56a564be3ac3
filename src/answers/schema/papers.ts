// The JSON Schema of a paper, in a record and in a map file: from the field table, with what a record derives from it.
import { type FieldType, PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import { EXTRA_FORMATS, type Paper } from "../../map/model.ts";
import { NAME_PART_ROWS } from "../../map/names.ts";
import { type DerivedKey, isDerived, RECORD_KEYS } from "../paper-record.ts";
import { list, optionalDate, optionalText, record, ref, type Schema, text, texts, year } from "./keywords.ts";

const SCHEMAS: Readonly<Record<Extract<FieldType, string>, (description: string) => Schema>> = {
  text,
  optionalText,
  texts,
  flag: (description) => ({ description, type: "boolean" }),
  optionalDate,
  people: (description) => list(ref("personName"), description),
  extra: (description) => list(ref("extraField"), description),
  placements: (description) => list(ref("placement"), description),
  notes: (description) => list(ref("note"), description),
};

const DERIVED: Readonly<Record<DerivedKey, Schema>> = {
  year: year("the year of the date"),
  added: optionalDate("the day on which the reader added the work to the list"),
  layer: text("name of the layer that it came from"),
  layers: { ...texts("names of all layers that contain it, the lowest first"), minItems: 1 },
};

export const notes = list(ref("note"), "the curator's notes");
const topicId = text("id of the topic");
const group = optionalText("label for several papers inside the topic");
const comment = optionalText("what the curator wrote about the paper in this topic");

export const PAPER_SHAPES = {
  paper: record("a listed work: article, preprint, post, essay, report …", {
    type: { const: "paper" },
    ...Object.fromEntries(RECORD_KEYS.map((key) => [key, isDerived(key) ? DERIVED[key] : fieldSchema(key)])),
  }),
  placement: record("a paper under a topic", {
    topicId,
    topicPath: texts("names from the top of the tree down to the topic"),
    group,
    comment,
  }),
  note: record("a curator's bullet; notes nest", { text: text("its text"), notes: list(ref("note")) }),
  personName: {
    description: "a person or an organisation in the parts of a CSL name: only those that the name has",
    type: "object",
    properties: Object.fromEntries(
      NAME_PART_ROWS.map(([part, { isText, description }]) => [
        part,
        isText ? text(description) : { description, const: true },
      ]),
    ),
  },
  extraField: record("a field that the bibliography states besides, unchanged", {
    format: { description: "whose field it is", enum: EXTRA_FORMATS },
    name: text("as the format calls it"),
    value: { description: "text, or any JSON where the format is CSL-JSON" },
  }),
} as const;

export const PAPER_ROW_SHAPES = {
  paperRow: record("a paper in a map file", {
    ...Object.fromEntries(PAPER_KEYS.map((key) => [key, fieldSchema(key)])),
    placements: { ...list(ref("placementRow")), minItems: 1 },
  }),
  placementRow: record("a paper under a topic in a map file", { topicId, group, comment }),
} as const;

function fieldSchema(key: keyof Paper): Schema {
  const { type, description } = PAPER_FIELDS[key];
  return typeof type === "string"
    ? SCHEMAS[type](description)
    : { description, enum: type.isOptional ? [...type.oneOf, null] : type.oneOf };
}
