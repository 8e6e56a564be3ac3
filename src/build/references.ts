// Bibliographic facts from CSL-JSON, the format that Zotero and pandoc speak. What CSL has no word for stands in
// `custom.aimap`: kind, organisations, keywords, alternative titles, further links.
import * as v from "valibot";
import { kindOfCslType } from "../map/csl.ts";
import { type PartialDate, parsePartialDate } from "../map/dates.ts";
import { parseArxivId, parseDoi } from "../map/identifiers.ts";
import { jsonProblem } from "../map/load.ts";
import { KINDS, type Kind, ORIGINS, type Origin } from "../map/model.ts";
import { joinVenueDetail } from "../map/venue.ts";
import { type Problem, schemaProblems } from "./problems.ts";

export interface PersonName {
  /** The whole name in reading order. */
  readonly name: string;
  /** The family name with its particles; the whole name of an organisation. */
  readonly family: string;
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly PersonName[];
  readonly authorsComplete: boolean;
  readonly published: PartialDate | null;
  readonly kind: Kind;
  readonly venue: string | null;
  readonly venueDetail: string | null;
  readonly url: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  readonly organizations: readonly string[];
  readonly keywords: readonly string[];
  readonly alternativeTitles: readonly string[];
  readonly origin: Origin;
}

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
const itemSchema = v.object(
  {
    id: scalar,
    type: v.optional(v.string("is not a text"), "document"),
    title: v.string("is not a text"),
    author: v.optional(v.array(nameSchema, "is not a list"), []),
    issued: v.optional(v.object({ "date-parts": v.optional(v.array(v.array(scalar))) }, "is not a date")),
    "container-title": v.optional(v.string("is not a text")),
    volume: v.optional(scalar),
    issue: v.optional(scalar),
    page: v.optional(scalar),
    DOI: v.optional(v.string("is not a text")),
    URL: v.optional(v.string("is not a text")),
    custom: v.optional(v.object({ aimap: v.optional(extras) }, "is not an object")),
  },
  "is not an object",
);
type CslItem = v.InferOutput<typeof itemSchema>;

/** The references of a CSL-JSON text, and what is wrong with it. */
export function parseReferences(text: string, file: string): { references: Reference[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const ids = new Map<string, number>();
  for (const [index, value] of parseArray(text, file, problems).entries()) {
    const result = v.safeParse(itemSchema, value);
    if (!result.success) {
      problems.push(...schemaProblems(result.issues, file, index));
      continue;
    }
    const reference = toReference(result.output, (at, message) =>
      problems.push({ file, at: `[${index}].${at}`, message }),
    );
    const twin = ids.get(reference.id);
    if (twin !== undefined)
      problems.push({ file, at: `[${index}].id`, message: `"${reference.id}" is the id of [${twin}] too` });
    ids.set(reference.id, index);
    references.push(reference);
  }
  return { references, problems };
}

/** The elements of a JSON array; anything else is reported and counts as empty. */
export function parseArray(text: string, file: string, problems: Problem[]): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    problems.push({ file, at: null, message: "is not a JSON array" });
  } catch (error) {
    problems.push({ file, at: null, message: `not JSON: ${jsonProblem(error, text)}` });
  }
  return [];
}

function toReference(item: CslItem, report: (at: string, message: string) => void): Reference {
  const own = item.custom?.aimap ?? v.getDefaults(extras);
  const url = item.URL ?? null;
  return {
    id: String(item.id),
    title: item.title,
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
    keywords: own.keywords ?? [],
    alternativeTitles: own.alternativeTitles ?? [],
    origin: own.origin ?? "seed",
  };
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

function toDate(item: CslItem, report: (at: string, message: string) => void): PartialDate | null {
  const parts = item.issued?.["date-parts"]?.[0];
  if (parts === undefined || parts.length === 0) return null;
  const written = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  const date = parsePartialDate(written);
  if (date === null) report("issued", `"${written}" is not a date`);
  return date;
}
