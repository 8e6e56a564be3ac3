// Bibliographic facts from CSL-JSON, the format that Zotero and pandoc speak. What CSL has no word for stands in
// `custom.aimap`: kind, organisations, keywords, alternative titles, further links.
import * as v from "valibot";
import { kindOfCslType } from "../map/csl.ts";
import { type PartialDate, parsePartialDate } from "../map/dates.ts";
import { parseArxivId, parseDoi } from "../map/identifiers.ts";
import { jsonProblem } from "../map/load.ts";
import { KINDS, ORIGINS } from "../map/model.ts";
import { joinVenueDetail } from "../map/venue.ts";
import { type Problem, type ProblemRule, schemaProblems } from "./problems.ts";
import type { Bibliography, PersonName, Reference } from "./reference.ts";

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
const extras = v.object(
  {
    kind: v.optional(v.picklist(KINDS, `is none of ${KINDS.join(", ")}`)),
    arxiv: v.optional(v.string("is not a text")),
    code: v.optional(v.string("is not a text")),
    demo: v.optional(v.string("is not a text")),
    venueDetail: v.optional(v.string("is not a text")),
    organizations: v.optional(texts, []),
    keywords: v.optional(texts, []),
    alternativeTitles: v.optional(texts, []),
    authorsComplete: v.optional(v.boolean("is neither true nor false"), true),
    origin: v.optional(v.picklist(ORIGINS, `is none of ${ORIGINS.join(", ")}`), "seed"),
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
type CslItem = v.InferOutput<typeof itemSchema>;

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
  item: CslItem,
  file: string,
  index: number,
  report: (at: string, rule: ProblemRule, message: string) => void,
): Reference {
  const own = item.custom?.aimap ?? v.getDefaults(extras);
  const url = item.URL ?? null;
  const id = item.id === undefined ? null : String(item.id);
  if (id === null) report("id", "missing-id", "is missing");
  const title = plainTitle(item.title ?? "");
  if (title === "") report("title", "missing-title", "is missing");
  return {
    id,
    title: title || url || id || "untitled",
    authors: item.author.map(toName),
    authorsComplete: own.authorsComplete ?? true,
    published: toDate(item, report),
    kind: own.kind ?? kindOfCslType(item.type),
    venue: item["container-title"] ?? null,
    venueDetail:
      own.venueDetail ??
      joinVenueDetail({ volume: textOf(item.volume), issue: textOf(item.issue), pages: textOf(item.page) }),
    url,
    arxiv: own.arxiv ?? (url === null ? null : parseArxivId(url)),
    doi: item.DOI === undefined ? null : (parseDoi(item.DOI) ?? item.DOI),
    code: own.code ?? null,
    demo: own.demo ?? null,
    organizations: own.organizations ?? [],
    keywords: own.keywords?.length ? own.keywords : (item.keyword?.split(/\s*[,;]\s*/).filter(Boolean) ?? []),
    alternativeTitles: own.alternativeTitles ?? [],
    origin: own.origin ?? "seed",
    collections: item.categories,
    notes: [],
    file,
    at: `[${index}]`,
    unread: Object.keys(item).filter((name) => !READ.has(name)),
  };
}

/** CSL allows five tags in a title; what else looks like one is the title's own. */
function plainTitle(title: string): string {
  return title
    .replace(/<\/?(?:i|b|sup|sub|sc)>|<span [^<>]*>|<\/span>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function textOf(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function toName(name: v.InferOutput<typeof nameSchema>): PersonName {
  if (name.literal !== undefined) return { name: name.literal, family: name.literal };
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(" ");
  const family = join(name["non-dropping-particle"], name.family);
  return { name: join(name.given, name["dropping-particle"], family, name.suffix), family };
}

function toDate(item: CslItem, report: (at: string, rule: ProblemRule, message: string) => void): PartialDate | null {
  const parts = item.issued?.["date-parts"]?.[0];
  if (parts === undefined || parts.length === 0) return null;
  const written = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  const date = parsePartialDate(written);
  if (date === null) report("issued", "impossible-date", `"${written}" is not a date`);
  return date;
}
