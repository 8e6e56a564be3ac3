// The shape of a CSL-JSON item, as far as it is read.
import * as v from "valibot";
import { type CslExtras, FACT_KEYS } from "../../map/csl.ts";
import { PAPER_FIELDS } from "../../map/fields.ts";

const string = v.string("is not a text");
const text = v.optional(string);
const textOrNull = v.optional(v.nullable(string));
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

function oneOf(values: readonly string[]) {
  return v.picklist(values, `is none of ${values.join(", ")}`);
}

const EXTRA_KEYS = [...FACT_KEYS, "date", "dateSource"] as const;

/** What CSL has no variable for, or would not give back exactly as it was. */
const extras = v.object(
  {
    ...Object.fromEntries(EXTRA_KEYS.map((key) => [key, extraSchema(key)])),
    authors: v.optional(v.array(wholeName, "is not a list")),
  },
  "is not an object",
  // each key has the schema of its field in the field table, which the compiler cannot follow
) as unknown as v.GenericSchema<CslExtras>;

/** A fact as JSON can state it. Whether a text is a date is checked where it is read. */
function extraSchema(key: (typeof EXTRA_KEYS)[number]): v.GenericSchema {
  const { type } = PAPER_FIELDS[key];
  if (typeof type !== "string") return v.optional(type.isOptional ? v.nullable(oneOf(type.oneOf)) : oneOf(type.oneOf));
  if (type === "texts") return v.optional(texts);
  if (type === "flag") return v.optional(v.boolean("is neither true nor false"));
  return type === "text" ? text : textOrNull;
}

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
