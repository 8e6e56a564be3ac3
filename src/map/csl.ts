// CSL, the language of citation styles that Zotero and pandoc speak: what an item of its JSON says of a paper. What CSL
// has no word for stands in `custom.aimap`, and so does what its own words would not give back sign by sign.
import { parsePartialDate } from "./dates.ts";
import { parseArxivId, parseDoi } from "./identifiers.ts";
import type { DateSource, Kind, Origin, Paper } from "./model.ts";
import { joinVenueDetail } from "./venue.ts";

/** CSL knows no essay: it is told from a post on a site by `custom.aimap`. */
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

/** The kind of a CSL type; `other` for those that a map does not tell apart. */
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

/** `custom.aimap`: what is there stands above CSL's own words, null for what is not known. */
export interface CslExtras {
  readonly title?: string | undefined;
  readonly authors?: readonly PersonName[] | undefined;
  readonly authorsComplete?: boolean | undefined;
  readonly published?: string | null | undefined;
  readonly kind?: Kind | undefined;
  readonly venue?: string | null | undefined;
  readonly venueDetail?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly arxiv?: string | null | undefined;
  readonly doi?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly demo?: string | null | undefined;
  readonly organizations?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly alternativeTitles?: readonly string[] | undefined;
  readonly origin?: Origin | undefined;
  /** The date that a map shows, and where that comes from. */
  readonly date?: string | null | undefined;
  readonly dateSource?: DateSource | null | undefined;
}

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
}

export interface PersonName {
  /** The whole name in reading order. */
  readonly name: string;
  /** The family name with its particles; the whole name of an organisation. */
  readonly family: string;
}

/** What an item says of a paper, by the names that a map gives it. */
export type CslFacts = Omit<Paper, "id" | "authors" | "date" | "dateSource" | "placements" | "notes"> & {
  readonly authors: readonly PersonName[];
};

/** An empty title is none. */
export function factsOfCsl(item: CslItem): CslFacts {
  const own = item.custom?.aimap ?? {};
  const url = own.url === undefined ? (item.URL ?? null) : own.url;
  const doi = item.DOI === undefined ? null : (parseDoi(item.DOI) ?? item.DOI);
  const detail = { volume: textOf(item.volume), issue: textOf(item.issue), pages: textOf(item.page) };
  const keywords = item.keyword?.split(/\s*[,;]\s*/).filter(Boolean) ?? [];
  return {
    title: own.title ?? plainTitle(item.title ?? ""),
    alternativeTitles: own.alternativeTitles ?? [],
    authors: own.authors ?? (item.author ?? []).map(toName),
    authorsComplete: own.authorsComplete ?? true,
    organizations: own.organizations ?? [],
    published: own.published === undefined ? parsePartialDate(issuedText(item)) : parsePartialDate(own.published ?? ""),
    kind: own.kind ?? kindOfCslType(item.type ?? "document"),
    venue: own.venue === undefined ? (item["container-title"] ?? null) : own.venue,
    venueDetail: own.venueDetail === undefined ? joinVenueDetail(detail) : own.venueDetail,
    url,
    arxiv: own.arxiv === undefined ? (url === null ? null : parseArxivId(url)) : own.arxiv,
    doi: own.doi === undefined ? doi : own.doi,
    code: own.code ?? null,
    demo: own.demo ?? null,
    keywords: own.keywords?.length ? own.keywords : keywords,
    origin: own.origin ?? "seed",
  };
}

/** The date that a map showed for it; null where it was in none. */
export function shownDateOfCsl(item: CslItem): Pick<Paper, "date" | "dateSource"> | null {
  const { date, dateSource } = item.custom?.aimap ?? {};
  if (date === undefined && dateSource === undefined) return null;
  return { date: parsePartialDate(date ?? ""), dateSource: dateSource ?? null };
}

/** `issued` as `2024-06-15`, whether there is such a day or not; empty where it says nothing. */
export function issuedText({ issued }: CslItem): string {
  const parts = issued?.["date-parts"]?.[0] ?? [];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
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

function toName(name: CslName): PersonName {
  if (name.literal !== undefined) return { name: name.literal, family: name.literal };
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(" ");
  const family = join(name["non-dropping-particle"], name.family);
  return { name: join(name.given, name["dropping-particle"], family, name.suffix), family };
}
