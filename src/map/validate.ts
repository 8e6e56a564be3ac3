// Every mistake in a map file. Loaded for maps that are not plainly valid, because it takes long.
import * as v from "valibot";
import { findInconsistencies, quote } from "./consistency.ts";
import { parsePartialDate } from "./dates.ts";
import { type Choice, type FieldType, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { EXTRA_FORMATS, type MapFile, type Note, SCHEMA_VERSION } from "./model.ts";
import { NAME_PART_ROWS } from "./names.ts";
import { isNestedDeeper, MAX_NESTING, MAX_NOTE_DEPTH } from "./nesting.ts";

const text = v.string("not a text");
const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== "", "empty"),
);
const texts = v.array(text, "not a list");
const optionalText = v.nullable(text);
const date = v.nullable(
  v.pipe(
    text,
    v.check(
      (value) => parsePartialDate(value) !== null,
      ({ input }) => `${quote(input)} is not a date`,
    ),
  ),
);
const oneOf = (values: readonly string[]) =>
  v.picklist(values, ({ input }) => `${quote(input)} is none of ${values.join(", ")}`);

const noteSchema: v.GenericSchema<Note> = v.object({
  text,
  notes: v.lazy(() => v.array(noteSchema, "not a list")),
});
const notes = v.array(noteSchema, "not a list");

const placement = v.object({ topicId: filled, group: optionalText, comment: optionalText }, "not an object");

const namePart = v.optional(v.string("not a text"));
const mark = v.optional(v.literal(true, "not true"));
const person = v.object(
  Object.fromEntries(NAME_PART_ROWS.map(([part, { isText }]) => [part, isText ? namePart : mark])),
  "not an object",
);

const extraField = v.object({ format: oneOf(EXTRA_FORMATS), name: filled, value: v.unknown() }, "not an object");

const TYPES: Readonly<Record<Exclude<FieldType, Choice>, v.GenericSchema>> = {
  text: filled,
  optionalText,
  texts,
  flag: v.boolean("is neither true nor false"),
  optionalDate: date,
  people: v.array(person, "not a list"),
  extra: v.array(extraField, "not a list"),
  placements: v.pipe(v.array(placement, "not a list"), v.minLength(1, "empty: a paper is listed under a topic")),
  notes,
};

function schemaOf(type: FieldType): v.GenericSchema {
  if (typeof type === "string") return TYPES[type];
  return type.isOptional ? v.nullable(oneOf(type.oneOf)) : oneOf(type.oneOf);
}

const paper = v.object(
  Object.fromEntries(PAPER_KEYS.map((key) => [key, schemaOf(PAPER_FIELDS[key].type)])),
  "not an object",
);

const topic = v.object({ id: filled, name: filled, parent: optionalText, notes, groups: texts }, "not an object");

const mapFile = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION, `not ${SCHEMA_VERSION}`),
  title: text,
  description: optionalText,
  topics: v.array(topic, "not a list"),
  papers: v.array(paper, "not a list"),
  glossary: v.array(v.object({ term: filled, expansions: texts, words: texts }, "not an object"), "not a list"),
});

/** Every mistake in a map file with its location, such as `papers[12].date: "2024-13" is not a date`; empty if it is valid. */
export function findProblems(value: unknown): string[] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || !("papers" in value)) return ['not a map; a map is made by "aimap build"'];
  if (isNestedDeeper(value, MAX_NESTING)) return [`notes are nested deeper than ${MAX_NOTE_DEPTH} levels`];
  const result = v.safeParse(mapFile, value);
  if (!result.success) {
    return result.issues.map(
      ({ path, message, input }) => `${locationOf(path)}${input === undefined ? "missing" : message}`,
    );
  }
  // the schema has just checked every row of the field table, which is what a paper's type demands
  return findInconsistencies(result.output as unknown as MapFile);
}

function locationOf(path: readonly v.IssuePathItem[] | undefined): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.length === 0 ? "the file is " : `${steps.join("").replace(/^\./, "")}: `;
}
