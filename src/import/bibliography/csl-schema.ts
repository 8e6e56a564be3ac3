// The shape of a CSL-JSON item, as far as it is read.
import * as v from "valibot";
import { type CslExtras, FACT_KEYS } from "../../map/csl.ts";
import { PAPER_FIELDS } from "../../map/fields.ts";
import { EXTRA_FORMATS } from "../../map/model.ts";

const string = v.string("is not a text");
const text = v.optional(string);
const textOrNull = v.optional(v.nullable(string));
const textOrNumber = v.union([v.string(), v.number()], "is neither a text nor a number");
const texts = v.array(string, "is not a list");
const namePart = v.optional(v.string());
const flag = v.optional(v.union([v.boolean(), v.string(), v.number()]));
const name = v.object(
  {
    family: namePart,
    given: namePart,
    suffix: namePart,
    literal: namePart,
    "non-dropping-particle": namePart,
    "dropping-particle": namePart,
    "comma-suffix": flag,
    "static-ordering": flag,
  },
  "is not a name",
);
const personName = v.object(
  {
    family: namePart,
    given: namePart,
    droppingParticle: namePart,
    nonDroppingParticle: namePart,
    suffix: namePart,
    commaSuffix: v.optional(v.literal(true)),
    staticOrdering: v.optional(v.literal(true)),
    literal: namePart,
  },
  "is not a name",
);
const extraField = v.object(
  { format: v.picklist(EXTRA_FORMATS), name: v.string(), value: v.unknown() },
  "is not a field with format, name and value",
);
const names = v.optional(v.array(name, "is not a list"), []);

function oneOf(values: readonly string[]) {
  return v.picklist(values, `is none of ${values.join(", ")}`);
}

const EXTRA_KEYS = [...FACT_KEYS, "date", "dateSource"] as const;

/** What CSL has no variable for, or would not give back exactly as it was. */
const extras = v.object(
  {
    ...Object.fromEntries(EXTRA_KEYS.map((key) => [key, extraSchema(key)])),
  },
  "is not an object",
  // each key has the schema of its field in the field table, which the compiler cannot follow
) as unknown as v.GenericSchema<CslExtras>;

/** A fact as JSON can state it. Whether a text is a date is checked where it is read. */
function extraSchema(key: (typeof EXTRA_KEYS)[number]): v.GenericSchema {
  const { type } = PAPER_FIELDS[key];
  if (typeof type !== "string") return v.optional(type.isOptional ? v.nullable(oneOf(type.oneOf)) : oneOf(type.oneOf));
  if (type === "texts") return v.optional(texts);
  if (type === "people") return v.optional(v.array(personName, "is not a list"));
  if (type === "extra") return v.optional(v.array(extraField, "is not a list"));
  if (type === "flag") return v.optional(v.boolean("is neither true nor false"));
  return type === "text" ? text : textOrNull;
}

export const cslItemSchema = v.looseObject(
  {
    id: v.optional(textOrNumber),
    type: v.optional(string, "document"),
    title: text,
    author: names,
    editor: names,
    translator: names,
    issued: v.optional(
      v.looseObject(
        {
          "date-parts": v.optional(v.array(v.array(v.nullable(textOrNumber)))),
          season: v.optional(textOrNumber),
          circa: flag,
        },
        "is not a date",
      ),
    ),
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
