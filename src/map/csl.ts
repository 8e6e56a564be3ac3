// CSL, the citation style language that Zotero and pandoc use: what an item of its JSON states of a paper. What CSL has no
// variable for is in `custom.aimap`, and so is what CSL's variables would not give back unchanged.
import { type PartialDate, parsePartialDate } from "./dates.ts";
import { emptyValue, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { parseArxivId, parseDoi } from "./identifiers.ts";
import type { Kind, Paper } from "./model.ts";
import { joinVenueDetail } from "./venue.ts";

/** CSL has no type for essays: `custom.aimap` tells them from posts. */
export const CSL_TYPE: Readonly<Record<Kind, string>> = {
  article: "article-journal",
  conference: "paper-conference",
  preprint: "article",
  report: "report",
  thesis: "thesis",
  book: "book",
  post: "post",
  essay: "post-weblog",
  other: "document",
};

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map([
  ...Object.entries(CSL_TYPE).map(([kind, type]): [string, Kind] => [type, kind as Kind]),
  ["post-weblog", "post"],
  ["webpage", "post"],
  ["chapter", "book"],
]);

/** The kind of a CSL type; `other` for types that a map has no kind for. */
export function kindOfCslType(type: string): Kind {
  return KIND_OF_TYPE.get(type) ?? "other";
}

export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
  readonly literal?: string | undefined;
  readonly "non-dropping-particle"?: string | undefined;
  readonly "dropping-particle"?: string | undefined;
}

/** A person's name as bibliographies know it. */
export interface PersonName {
  /** The whole name in reading order. */
  readonly name: string;
  /** The family name with its particles; the whole name of an organisation. */
  readonly family: string;
}

/** Fields of a paper that an item does not state in its own right, or in another form. */
const OTHER_KEYS = ["id", "authors", "date", "dateSource", "placements", "notes"] as const;
export type FactKey = Exclude<keyof Paper, (typeof OTHER_KEYS)[number]>;
const isFactKey = (key: keyof Paper): key is FactKey => !OTHER_KEYS.some((other) => other === key);

/** The fields of a paper that an item states, in the order of the field table. */
export const FACT_KEYS: readonly FactKey[] = PAPER_KEYS.filter(isFactKey);

/** What an item states of a paper, by the names of the paper's fields. */
export type CslFacts = Pick<Paper, FactKey> & { readonly authors: readonly PersonName[] };

/** A value as JSON has it: whether a text is a date is checked where it is read. */
type Unchecked<T> = T extends PartialDate ? string : T;

/** `custom.aimap`: fields that CSL has no variable for, or that its variables would not give back. They win over those. */
export type CslExtras = {
  readonly [K in FactKey | "date" | "dateSource"]?: Unchecked<Paper[K]> | undefined;
} & { readonly authors?: readonly PersonName[] | undefined };

/** The fields whose text one CSL variable holds as it is, with that variable. */
export const TEXT_VARIABLES: readonly (readonly [key: keyof Paper, variable: string])[] = PAPER_KEYS.flatMap((key) => {
  const { csl } = PAPER_FIELDS[key];
  return csl === undefined ? [] : [[key, csl] as const];
});

export interface CslItem {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly issued?: { readonly "date-parts"?: readonly (readonly (string | number)[])[] | undefined } | undefined;
  readonly "container-title"?: string | undefined;
  readonly volume?: string | number | undefined;
  readonly issue?: string | number | undefined;
  readonly page?: string | number | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
  readonly keyword?: string | undefined;
  readonly custom?: { readonly aimap?: CslExtras | undefined } | undefined;
  readonly [variable: string]: unknown;
}

/** An empty title means that the item states none. */
export function factsOfCsl(item: CslItem): CslFacts {
  const own = item.custom?.aimap ?? {};
  const standard = standardFacts(item);
  const readFact = (key: FactKey): unknown => {
    const { type } = PAPER_FIELDS[key];
    if (own[key] === undefined) return standard[key] ?? emptyValue(type);
    return type === "optionalDate" ? parsePartialDate(String(own[key] ?? "")) : own[key];
  };
  const facts = Object.fromEntries(FACT_KEYS.map((key) => [key, readFact(key)]));
  // one entry for each fact, checked against its type where the item was read
  return { ...facts, authors: own.authors ?? (item.author ?? []).map(toName) } as CslFacts;
}

/** What CSL's own variables state. */
function standardFacts(item: CslItem): Partial<CslFacts> {
  const own = item.custom?.aimap ?? {};
  const url = own.url === undefined ? (item.URL ?? null) : own.url;
  const detail = { volume: textOf(item.volume), issue: textOf(item.issue), pages: textOf(item.page) };
  return {
    ...Object.fromEntries(TEXT_VARIABLES.map(([key, variable]) => [key, textOf(item[variable])])),
    title: plainTitle(item.title ?? ""),
    published: parsePartialDate(issuedText(item)),
    kind: kindOfCslType(item.type ?? "document"),
    venueDetail: joinVenueDetail(detail),
    url,
    arxiv: url === null ? null : parseArxivId(url),
    doi: item.DOI === undefined ? null : (parseDoi(item.DOI) ?? item.DOI),
    keywords: item.keyword?.split(/\s*[,;]\s*/).filter(Boolean) ?? [],
    origin: "seed",
  };
}

/** The date that a map showed for it; null if it was in no map. */
export function shownDateOfCsl(item: CslItem): Pick<Paper, "date" | "dateSource"> | null {
  const { date, dateSource } = item.custom?.aimap ?? {};
  if (date === undefined && dateSource === undefined) return null;
  return { date: parsePartialDate(date ?? ""), dateSource: dateSource ?? null };
}

/** `issued` as `2024-06-15`, whether that day exists or not; empty where it is not stated. */
export function issuedText({ issued }: CslItem): string {
  const parts = issued?.["date-parts"]?.[0] ?? [];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** CSL allows five tags in a title; anything else that looks like a tag belongs to the title. */
function plainTitle(title: string): string {
  return title
    .replace(/<\/?(?:i|b|sup|sub|sc)>|<span [^<>]*>|<\/span>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function toName(name: CslName): PersonName {
  if (name.literal !== undefined) return { name: name.literal, family: name.literal };
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(" ");
  const family = join(name["non-dropping-particle"], name.family);
  return { name: join(name.given, name["dropping-particle"], family, name.suffix), family };
}
