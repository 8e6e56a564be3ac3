// Every mistake in a map file. Loaded for maps that are not plainly valid, because it takes long.
import * as v from "valibot";
import { findInconsistencies, quote } from "./consistency.ts";
import { parsePartialDate } from "./dates.ts";
import { type Choice, type FieldType, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { type MapFile, SCHEMA_VERSION } from "./map-file.ts";
import { MAX_PROBLEMS } from "./max-problems.ts";
import { EXTRA_FORMATS, type Note } from "./model.ts";
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
  // each is checked by itself
  papers: v.array(v.unknown(), "not a list"),
  glossary: v.array(v.object({ term: filled, expansions: texts, words: texts }, "not an object"), "not a list"),
});

/**
 * Every mistake in a map file with its location, such as `papers[12].date: "2024-13" is not a date`; empty if it is valid. If there
 * are more than `MAX_PROBLEMS`, the last one says so.
 */
export function findProblems(value: unknown): string[] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || !("papers" in value)) return ['not a map; a map is made by "aimap build"'];
  if (isNestedDeeper(value, MAX_NESTING)) return [`notes are nested deeper than ${MAX_NOTE_DEPTH} levels`];
  const problems = problemsOfForm(value);
  if (problems.length > MAX_PROBLEMS)
    return [...problems.slice(0, MAX_PROBLEMS), "the rest of the file is not checked"];
  // every row of the field table has just been checked, which is what a paper's type demands
  return problems.length > 0 ? problems : findInconsistencies(value as MapFile);
}

function problemsOfForm(value: { readonly papers: unknown }): string[] {
  const { issues = [] } = v.safeParse(mapFile, value);
  const isGlossary = ({ path }: v.BaseIssue<unknown>): boolean => path?.[0]?.key === "glossary";
  const problems = [...issues.filter((issue) => !isGlossary(issue)).map((issue) => problemOf(issue))];
  const papers = Array.isArray(value.papers) ? value.papers : [];
  for (const [at, each] of papers.entries()) {
    if (problems.length > MAX_PROBLEMS) break;
    for (const issue of v.safeParse(paper, each).issues ?? []) problems.push(problemOf(issue, `papers[${at}]`));
  }
  return [...problems, ...issues.filter(isGlossary).map((issue) => problemOf(issue))];
}

/** @param start where the value is that was checked by itself */
function problemOf({ path, message, input }: v.BaseIssue<unknown>, start = ""): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  const location = `${start}${steps.join("")}`.replace(/^\./, "");
  return `${location === "" ? "the file is " : `${location}: `}${input === undefined ? "missing" : message}`;
}
