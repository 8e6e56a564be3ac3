// What makes a value a valid map file: its shape, then what a shape cannot express (unique ids, parents, placements).
import * as v from "valibot";
import { startOf } from "../text/graphemes.ts";
import { parsePartialDate } from "./dates.ts";
import { type Choice, type FieldType, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { EXTRA_FORMATS, type MapFile, type Note, SCHEMA_VERSION } from "./model.ts";
import { fullName, NAME_PART_ROWS, PEOPLE, ROLES } from "./names.ts";

const MAX_NOTE_DEPTH = 50;
const MAX_TOPIC_DEPTH = 50;

const text = v.string("is not a text");
const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== "", "is empty"),
);
const texts = v.array(text, "is not a list");
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
  notes: v.lazy(() => v.array(noteSchema, "is not a list")),
});
const notes = v.array(noteSchema, "is not a list");

const placement = v.object({ topicId: filled, group: optionalText, comment: optionalText }, "is not an object");

const namePart = v.optional(v.string("is not a text"));
const mark = v.optional(v.literal(true, "is not true"));
const person = v.object(
  Object.fromEntries(NAME_PART_ROWS.map(([part, { isText }]) => [part, isText ? namePart : mark])),
  "is not an object",
);

const extraField = v.object({ format: oneOf(EXTRA_FORMATS), name: filled, value: v.unknown() }, "is not an object");

const TYPES: Readonly<Record<Exclude<FieldType, Choice>, v.GenericSchema>> = {
  text: filled,
  optionalText,
  texts,
  flag: v.boolean("is neither true nor false"),
  optionalDate: date,
  people: v.array(person, "is not a list"),
  extra: v.array(extraField, "is not a list"),
  placements: v.pipe(v.array(placement, "is not a list"), v.minLength(1, "is empty: a paper is listed under a topic")),
  notes,
};

function schemaOf(type: FieldType): v.GenericSchema {
  if (typeof type === "string") return TYPES[type];
  return type.isOptional ? v.nullable(oneOf(type.oneOf)) : oneOf(type.oneOf);
}

const paper = v.object(
  Object.fromEntries(PAPER_KEYS.map((key) => [key, schemaOf(PAPER_FIELDS[key].type)])),
  "is not an object",
);

const topic = v.object({ id: filled, name: filled, parent: optionalText, notes, groups: texts }, "is not an object");

const mapFile = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION, `is not ${SCHEMA_VERSION}`),
  title: text,
  description: optionalText,
  topics: v.array(topic, "is not a list"),
  papers: v.array(paper, "is not a list"),
  glossary: v.array(v.object({ term: filled, expansions: texts, words: texts }, "is not an object"), "is not a list"),
});

/** Every mistake in a map file with its location, such as `papers[12].date: "2024-13" is not a date`; empty if it is valid. */
export function findProblems(value: unknown): string[] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || !("papers" in value)) return ['is not a map; a map is made by "aimap build"'];
  if (isNestedDeeper(value, MAX_NOTE_DEPTH * 2 + 10)) return [`notes are nested deeper than ${MAX_NOTE_DEPTH} levels`];
  const result = v.safeParse(mapFile, value);
  if (!result.success) {
    return result.issues.map(
      ({ path, message, input }) => `${locationOf(path)}${input === undefined ? "is missing" : message}`,
    );
  }
  // the schema has just checked every row of the field table, which is what a paper's type demands
  return findInconsistencies(result.output as unknown as MapFile);
}

function locationOf(path: readonly v.IssuePathItem[] | undefined): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.length === 0 ? "the file " : `${steps.join("").replace(/^\./, "")}: `;
}

function quote(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${startOf(shown, 60)}…` : shown;
}

/** Whether arrays and objects are nested deeper than `limit`, which bounds the recursion. */
function isNestedDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => typeof part === "object" && part !== null && isNestedDeeper(part, limit - 1));
}

function findInconsistencies({ topics, papers }: MapFile): string[] {
  return [...findTopicProblems(topics), ...findPaperProblems(papers, new Set(topics.map(({ id }) => id)))];
}

function findTopicProblems(topics: MapFile["topics"]): string[] {
  const problems: string[] = [];
  const rowById = new Map(topics.map((row) => [row.id, row]));
  const isInCycle = cycleFinder(rowById);
  const seen = new Map<string, { readonly index: number; readonly depth: number }>();
  for (const [index, { id, parent }] of topics.entries()) {
    const twin = seen.get(id);
    const depth = parent === null ? 1 : (seen.get(parent)?.depth ?? 0) + 1;
    if (twin !== undefined) problems.push(`topics[${index}].id: ${quote(id)} is the id of topics[${twin.index}] too`);
    else seen.set(id, { index, depth });
    if (parent !== null && !rowById.has(parent)) {
      problems.push(`topics[${index}].parent: there is no topic ${quote(parent)}`);
    } else if (parent !== null && twin === undefined && (!seen.has(parent) || parent === id)) {
      const problem = isInCycle(id) ? `${quote(id)} is below itself` : `${quote(parent)} comes after it`;
      problems.push(`topics[${index}].parent: ${problem}; parents come first`);
    } else if (depth > MAX_TOPIC_DEPTH) {
      problems.push(`topics[${index}]: ${quote(id)} is deeper than ${MAX_TOPIC_DEPTH} levels`);
    }
  }
  return problems;
}

/** Whether a topic is below itself. Each topic is visited once, however many topics are asked about. */
function cycleFinder(rowById: ReadonlyMap<string, { readonly parent: string | null }>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const path = new Set<string>();
    let at: string | null = id;
    for (; at !== null && !known.has(at) && !path.has(at); at = rowById.get(at)?.parent ?? null) path.add(at);
    // the topics from the one that the path comes back to are in a cycle; those before it only lead to one
    let isInCycle = false;
    for (const each of path) {
      isInCycle ||= each === at;
      known.set(each, isInCycle);
    }
    return known.get(id) ?? false;
  };
}

function findPaperProblems(papers: MapFile["papers"], topicIds: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, paper] of papers.entries()) {
    const twin = seen.get(paper.id);
    if (twin !== undefined) problems.push(`papers[${index}].id: ${quote(paper.id)} is the id of papers[${twin}] too`);
    else seen.set(paper.id, index);
    for (const role of ROLES) {
      const names = paper[PEOPLE[role]].map(fullName);
      if (JSON.stringify(names) === JSON.stringify(paper[role])) continue;
      problems.push(`papers[${index}].${role}: is not the same people as ${PEOPLE[role]}`);
    }
    for (const [at, { topicId }] of paper.placements.entries()) {
      if (topicIds.has(topicId)) continue;
      problems.push(`papers[${index}].placements[${at}].topicId: there is no topic ${quote(topicId)}`);
    }
  }
  return problems;
}
