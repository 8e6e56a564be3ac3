// `custom.aimap` in a CSL-JSON item: facts that CSL has no variable for, or that its variables would not give back.
import * as v from "valibot";
import { type CslExtras, FACT_KEYS } from "../../../map/csl.ts";
import { PAPER_FIELDS } from "../../../map/fields.ts";
import { EXTRA_FORMATS } from "../../../map/model.ts";
import { NAME_PART_ROWS } from "../../../map/names.ts";
import { isObject } from "./items.ts";

const string = v.string("not a text");
const text = v.optional(string);
const textOrNull = v.optional(v.nullable(string));
const texts = v.array(string, "not a list");
const namePart = v.optional(v.string());
const mark = v.optional(v.literal(true));
const personName = v.object(
  Object.fromEntries(NAME_PART_ROWS.map(([part, { isText }]) => [part, isText ? namePart : mark])),
  "not a name",
);
const extraField = v.object(
  { format: v.picklist(EXTRA_FORMATS), name: v.string(), value: v.unknown() },
  "not a field with format, name and value",
);
function oneOf(values: readonly string[]) {
  return v.picklist(values, `is none of ${values.join(", ")}`);
}

const OWN_KEYS = [...FACT_KEYS, "date", "dateSource"] as const;
type OwnKey = (typeof OWN_KEYS)[number];

/** A fact as JSON can state it. Whether a text is a date is checked where it is read. */
function factSchema(key: OwnKey): v.GenericSchema {
  const { type } = PAPER_FIELDS[key];
  if (typeof type !== "string") return v.optional(type.isOptional ? v.nullable(oneOf(type.oneOf)) : oneOf(type.oneOf));
  if (type === "texts") return v.optional(texts);
  if (type === "people") return v.optional(v.array(personName, "not a list"));
  if (type === "extra") return v.optional(v.array(extraField, "not a list"));
  if (type === "flag") return v.optional(v.boolean("is neither true nor false"));
  return type === "text" ? text : textOrNull;
}

// one schema for each key, which Object.fromEntries loses
const SCHEMAS = Object.fromEntries(OWN_KEYS.map((key) => [key, factSchema(key)])) as Record<OwnKey, v.GenericSchema>;

/** The facts in `custom.aimap`, and what is wrong with others there, by name. */
export function readOwnFacts(value: unknown): {
  readonly facts: CslExtras;
  readonly wrong: ReadonlyMap<string, string>;
} {
  const wrong = new Map<string, string>();
  if (value === undefined) return { facts: {}, wrong };
  if (!isObject(value)) return { facts: {}, wrong: new Map([["", "not an object"]]) };
  const facts = OWN_KEYS.flatMap((key) => {
    const checked = v.safeParse(SCHEMAS[key], value[key]);
    if (checked.success) return checked.output === undefined ? [] : [[key, checked.output] as const];
    wrong.set(key, checked.issues[0].message);
    return [];
  });
  // each value has the type of its field in the field table, which the compiler cannot follow
  return { facts: Object.fromEntries(facts) as CslExtras, wrong };
}
