// The shape of a CSL-JSON item, as far as it is read.
import * as v from "valibot";
import { DATE_SOURCES, KINDS, ORIGINS } from "../../map/model.ts";

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

function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, `is none of ${values.join(", ")}`);
}

/** What CSL has no field for, or would not give back exactly as it was. */
const extras = v.object(
  {
    title: text,
    authors: v.optional(v.array(wholeName, "is not a list")),
    authorsComplete: v.optional(v.boolean("is neither true nor false")),
    published: textOrNull,
    kind: v.optional(oneOf(KINDS)),
    venue: textOrNull,
    venueDetail: textOrNull,
    url: textOrNull,
    arxiv: textOrNull,
    doi: textOrNull,
    code: textOrNull,
    demo: textOrNull,
    organizations: v.optional(texts),
    keywords: v.optional(texts),
    alternativeTitles: v.optional(texts),
    origin: v.optional(oneOf(ORIGINS)),
    date: textOrNull,
    dateSource: v.optional(v.nullable(oneOf(DATE_SOURCES))),
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
