// Bibliographic facts from CSL-JSON: the shape of its items, checked, and what is wrong with them.
import * as v from "valibot";
import { type CslItem, factsOfCsl, issuedText, shownDateOfCsl } from "../../map/csl.ts";
import { parsePartialDate } from "../../map/dates.ts";
import { jsonProblem } from "../../map/load.ts";
import { DATE_SOURCES, KINDS, ORIGINS } from "../../map/model.ts";
import { type Problem, type ProblemRule, schemaProblems } from "../problems.ts";
import type { Bibliography, Reference } from "./reference.ts";

const scalar = v.union([v.string(), v.number()], "is neither text nor number");
const texts = v.array(v.string("is not a text"), "is not a list");
const nameSchema = v.object(
  {
    family: v.optional(v.string()),
    given: v.optional(v.string()),
    suffix: v.optional(v.string()),
    literal: v.optional(v.string()),
    "non-dropping-particle": v.optional(v.string()),
    "dropping-particle": v.optional(v.string()),
  },
  "is not a name",
);
const text = v.optional(v.string("is not a text"));
const textOrNull = v.optional(v.nullable(v.string("is not a text")));
const extras = v.object(
  {
    title: text,
    authors: v.optional(v.array(v.object({ name: v.string(), family: v.string() }, "is not a name"), "is not a list")),
    authorsComplete: v.optional(v.boolean("is neither true nor false")),
    published: textOrNull,
    kind: v.optional(v.picklist(KINDS, `is none of ${KINDS.join(", ")}`)),
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
    origin: v.optional(v.picklist(ORIGINS, `is none of ${ORIGINS.join(", ")}`)),
    date: textOrNull,
    dateSource: v.optional(v.nullable(v.picklist(DATE_SOURCES, `is none of ${DATE_SOURCES.join(", ")}`))),
  },
  "is not an object",
);
const itemSchema = v.looseObject(
  {
    id: v.optional(scalar),
    type: v.optional(v.string("is not a text"), "document"),
    title: v.optional(v.string("is not a text")),
    author: v.optional(v.array(nameSchema, "is not a list"), []),
    issued: v.optional(v.object({ "date-parts": v.optional(v.array(v.array(scalar))) }, "is not a date")),
    "container-title": v.optional(v.string("is not a text")),
    volume: v.optional(scalar),
    issue: v.optional(scalar),
    page: v.optional(scalar),
    DOI: v.optional(v.string("is not a text")),
    URL: v.optional(v.string("is not a text")),
    keyword: v.optional(v.string("is not a text")),
    categories: v.optional(texts, []),
    custom: v.optional(v.object({ aimap: v.optional(extras) }, "is not an object")),
  },
  "is not an object",
);
/** Members of an item that are read, and those that a reader of a map would not miss. */
const READ = new Set([...Object.keys(itemSchema.entries), "accessed", "source", "language"]);

/** The references of a CSL-JSON text in its order; items that are none are left out, with their place. */
export function parseReferences(text: string, file: string): Bibliography {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const references: Reference[] = [];
  for (const [index, value] of parseArray(text, file, problems).entries()) {
    const result = v.safeParse(itemSchema, value);
    if (!result.success) {
      remarks.push(...schemaProblems(result.issues, file, index));
      continue;
    }
    const report = (at: string, rule: ProblemRule, message: string): void =>
      void remarks.push({ file, at: `[${index}].${at}`, rule, message });
    references.push(toReference(result.output, file, index, report));
  }
  return { references, remarks, problems };
}

/** The elements of a JSON array; anything else is reported and counts as empty. */
export function parseArray(text: string, file: string, problems: Problem[]): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    const isMap = typeof value === "object" && value !== null && "papers" in value;
    const message = isMap ? "is a map, no list; --map opens it" : "is not a JSON array";
    problems.push({ file, at: null, rule: "not-read", message });
  } catch (error) {
    problems.push({ file, at: null, rule: "not-read", message: `not JSON: ${jsonProblem(error, text)}` });
  }
  return [];
}

function toReference(
  item: v.InferOutput<typeof itemSchema>,
  file: string,
  index: number,
  report: (at: string, rule: ProblemRule, message: string) => void,
): Reference {
  const { custom, ...rest } = item;
  const csl: CslItem = { ...rest, custom: { aimap: custom?.aimap } };
  const facts = factsOfCsl(csl);
  const id = item.id === undefined ? null : String(item.id);
  const issued = issuedText(csl);
  if (id === null) report("id", "missing-id", "is missing");
  if (facts.title === "") report("title", "missing-title", "is missing");
  if (issued !== "" && parsePartialDate(issued) === null) {
    report("issued", "impossible-date", `"${issued}" is not a date`);
  }
  return {
    ...facts,
    id,
    title: facts.title || facts.url || id || "untitled",
    dated: shownDateOfCsl(csl),
    collections: item.categories,
    notes: [],
    file,
    at: `[${index}]`,
    unread: Object.keys(item).filter((name) => !READ.has(name)),
  };
}
