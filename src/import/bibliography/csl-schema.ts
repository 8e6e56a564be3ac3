// The shape of a CSL-JSON item, as far as it is read.
import * as v from "valibot";
import { type FieldType, PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import type { Paper } from "../../map/model.ts";

const string = v.string("is not a text");
const text = v.optional(string);
const textOrNumber = v.union([v.string(), v.number()], "is neither a text nor a number");
const texts = v.array(string, "is not a list");
const namePart = v.optional(v.string());
const name = v.object(
  {
    family: namePart,
    given: namePart,
    suffix: namePart,
    literal: namePart,
    "non-dropping-particle": namePart,
    "dropping-particle": namePart,
  },
  "is not a name",
);
const wholeName = v.object({ name: v.string(), family: v.string() }, "is not a name");

/** Fields of a paper that `custom.aimap` never holds, or holds in another form. */
const OTHER_KEYS: readonly (keyof Paper)[] = ["id", "authors", "placements", "notes"];

const SCHEMAS: Readonly<Partial<Record<Extract<FieldType, string>, v.GenericSchema>>> = {
  text: string,
  optionalText: v.nullable(string),
  optionalDate: v.nullable(string),
  texts,
  flag: v.boolean("is neither true nor false"),
};

/** The schema of a field, as the field table describes it. Whether a text is a date is checked later. */
function schemaOf(type: FieldType): v.GenericSchema {
  if (typeof type === "string") return SCHEMAS[type] ?? v.unknown();
  const choice = v.picklist(type.oneOf, `is none of ${type.oneOf.join(", ")}`);
  return type.isOptional ? v.nullable(choice) : choice;
}

/** What CSL has no variable for, or would not give back exactly as it was. */
const extras = v.object(
  {
    ...Object.fromEntries(
      PAPER_KEYS.filter((key) => !OTHER_KEYS.includes(key)).map((key) => [
        key,
        v.optional(schemaOf(PAPER_FIELDS[key].type)),
      ]),
    ),
    authors: v.optional(v.array(wholeName, "is not a list")),
  },
  "is not an object",
);

export const cslItemSchema = v.looseObject(
  {
    id: v.optional(textOrNumber),
    type: v.optional(string, "document"),
    title: text,
    author: v.optional(v.array(name, "is not a list"), []),
    issued: v.optional(v.object({ "date-parts": v.optional(v.array(v.array(textOrNumber))) }, "is not a date")),
    "container-title": text,
    volume: v.optional(textOrNumber),
    issue: v.optional(textOrNumber),
    page: v.optional(textOrNumber),
    DOI: text,
    URL: text,
    keyword: text,
    categories: v.optional(texts, []),
    custom: v.optional(v.object({ aimap: v.optional(extras) }, "is not an object")),
  },
  "is not an object",
);

export type CheckedCslItem = v.InferOutput<typeof cslItemSchema>;
