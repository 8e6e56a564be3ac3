// CSL, the citation style language that Zotero and pandoc use: what an item of its JSON states of a paper. What CSL has no
// variable for is in `custom.aimap`, and so is what CSL's variables would not give back unchanged.
import { type PartialDate, parsePartialDate } from "./dates.ts";
import { type CslDate, edtfOfCsl, parseEdtf } from "./edtf.ts";
import { emptyValue, PAPER_FIELDS, PAPER_KEYS } from "./fields.ts";
import { isArxivVenue, parseArxivId, parseDoi } from "./identifiers.ts";
import type { ExtraField, Json, Paper, PersonName } from "./model.ts";
import { NAME_PART_ROWS, PEOPLE, ROLES, type Role } from "./names.ts";
import { inOneShape } from "./one-shape.ts";
import { CSL_TYPES, type CslType, type Kind } from "./vocabulary.ts";

/** The type of a paper whose kind alone is known. CSL has no type for essays: `kind` tells them from posts. */
export const CSL_TYPE: Readonly<Record<Kind, CslType>> = {
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

const KIND_OF_TYPE: Readonly<Partial<Record<CslType, Kind>>> = {
  article: "preprint",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "book",
  collection: "book",
  "paper-conference": "conference",
  post: "post",
  "post-weblog": "post",
  report: "report",
  review: "article",
  "review-book": "article",
  thesis: "thesis",
  webpage: "post",
};

/** The kind of a CSL type; `other` for types that a map has no kind for. */
export function kindOfCslType(type: CslType): Kind {
  return KIND_OF_TYPE[type] ?? "other";
}

export function isCslType(type: string): type is CslType {
  return CSL_TYPES.some((each) => each === type);
}

export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
  readonly literal?: string | undefined;
  readonly "non-dropping-particle"?: string | undefined;
  readonly "dropping-particle"?: string | undefined;
  readonly "comma-suffix"?: boolean | string | number | undefined;
  readonly "static-ordering"?: boolean | string | number | undefined;
}

/** The variable in which CSL names people in each role. */
export const ROLE_VARIABLES = {
  authors: "author",
  editors: "editor",
  translators: "translator",
} as const satisfies Readonly<Record<Role, string>>;
const PEOPLE_VARIABLES = ROLES.map((role) => [PEOPLE[role], ROLE_VARIABLES[role]] as const);

/** Fields of a paper that an item does not state in its own right, or in another form. */
const OTHER_KEYS = ["id", ...ROLES, "date", "dateSource", "placements", "notes"] as const;
export type FactKey = Exclude<keyof Paper, (typeof OTHER_KEYS)[number]>;
const isFactKey = (key: keyof Paper): key is FactKey => !OTHER_KEYS.some((other) => other === key);

/** The fields of a paper that an item states, in the order of the field table. */
export const FACT_KEYS: readonly FactKey[] = PAPER_KEYS.filter(isFactKey);

/** What an item states of a paper, by the names of the paper's fields. */
export type CslFacts = Pick<Paper, FactKey>;

/** A value as JSON has it: whether a text is a date is checked where it is read. */
type Unchecked<T> = T extends PartialDate ? string : T;

/** `custom.aimap`: fields that CSL has no variable for, or that its variables would not give back. They win over those. */
export type CslExtras = {
  readonly [K in FactKey | "date" | "dateSource"]?: Unchecked<Paper[K]> | undefined;
};

/** The fields whose text one CSL variable holds as it is, with that variable. */
export const TEXT_VARIABLES: readonly (readonly [key: keyof Paper, variable: string])[] = PAPER_KEYS.flatMap((key) => {
  const { csl } = PAPER_FIELDS[key];
  return csl === undefined ? [] : [[key, csl] as const];
});

export interface CslItem {
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly editor?: readonly CslName[] | undefined;
  readonly translator?: readonly CslName[] | undefined;
  readonly issued?: CslDate | undefined;
  readonly number?: string | number | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
  readonly keyword?: string | undefined;
  readonly custom?: { readonly aimap?: CslExtras | undefined } | undefined;
  readonly [variable: string]: unknown;
}

/** Variables that are read into a field of a paper in another form, or that a map keeps elsewhere. */
const OTHER_VARIABLES = ["id", "type", "issued", "DOI", "URL", "keyword", "categories", "custom"];
const READ_VARIABLES: ReadonlySet<string> = new Set([
  ...TEXT_VARIABLES.map(([, variable]) => variable),
  ...Object.values(ROLE_VARIABLES),
  ...OTHER_VARIABLES,
]);

/** An empty title means that the item states none. */
export function factsOfCsl(item: CslItem): CslFacts {
  const facts: Record<string, unknown> = standardFacts(item);
  for (const [key, value] of Object.entries(item.custom?.aimap ?? {})) {
    if (value === undefined || !FACTS.has(key)) continue;
    // the cast: it has just been looked up
    const { type } = PAPER_FIELDS[key as FactKey];
    facts[key] = type === "optionalDate" ? parsePartialDate(String(value ?? "")) : value;
  }
  // one entry for each fact, checked against its type where the item was read
  return facts as CslFacts;
}

const FACTS: ReadonlySet<string> = new Set(FACT_KEYS);

/** Each fact, as it is where nothing is stated. */
const WITHOUT_FACTS = inOneShape(Object.fromEntries(FACT_KEYS.map((key) => [key, emptyValue(PAPER_FIELDS[key].type)])));

type Writable<Facts> = { -readonly [K in keyof Facts]?: Facts[K] };

/** What CSL's own variables state. */
function standardFacts(item: CslItem): Partial<CslFacts> {
  const own = item.custom?.aimap ?? {};
  const url = own.url === undefined ? (item.URL ?? null) : own.url;
  const cslType = item.type !== undefined && isCslType(item.type) ? item.type : "document";
  const arxiv = arxivOfNumber(textOf(item.number));
  const date = parseEdtf(edtfOfCsl(item.issued ?? {}) ?? "");
  const texts: Writable<CslFacts> = textsAndPeople(item);
  // one after the other: for each paper that is written, these are read back
  Object.assign(texts, publisherFacts(texts, cslType, arxiv !== null));
  if (isArxivVenue(texts.venue ?? "")) texts.venue = null;
  if (arxiv !== null) texts.number = null;
  texts.title = plainTitle(item.title ?? "");
  if (date !== null) Object.assign(texts, date);
  texts.kind = kindOfCslType(cslType);
  texts.cslType = cslType;
  texts.url = url;
  texts.arxiv = arxiv ?? parseArxivId(url ?? "") ?? parseArxivId(item.DOI ?? "");
  texts.doi = item.DOI === undefined ? null : (parseDoi(item.DOI) ?? item.DOI);
  texts.keywords = keywordsIn(item.keyword ?? "");
  texts.extra = extraOf(item);
  texts.origin = "seed";
  return texts;
}

const KEY_OF_TEXT: ReadonlyMap<string, keyof Paper> = new Map(TEXT_VARIABLES.map(([key, variable]) => [variable, key]));

function textsAndPeople(item: CslItem): Partial<CslFacts> {
  const facts: Record<string, unknown> = { ...WITHOUT_FACTS };
  for (const variable of Object.keys(item)) {
    const key = KEY_OF_TEXT.get(variable);
    if (key !== undefined) facts[key] = textOf(item[variable]);
  }
  for (const [key, variable] of PEOPLE_VARIABLES) {
    const people = item[variable] ?? [];
    if (people.length > 0) facts[key] = people.map(personOfCsl);
  }
  // the cast: the two tables name the facts that are texts, and those that are people
  return facts as Partial<CslFacts>;
}

/** Of a thesis or report the publisher is the organisation that it comes from; arXiv publishes nothing. */
function publisherFacts({ publisher = null }: Partial<CslFacts>, type: CslType, isOnArxiv: boolean): Partial<CslFacts> {
  if (isOnArxiv && publisher === ARXIV) return { publisher: null };
  if (publisher === null || !isByOrganization(type) || REPOSITORY.test(publisher)) return {};
  return { publisher: null, organizations: [publisher.replace(THESIS_BEFORE_SCHOOL, "")] };
}

/** Where anybody can put a work: that is no organisation that it comes from. */
export const REPOSITORY = /^(?:[a-z]{1,9}rxiv|zenodo|figshare|ssrn|osf|hal)\b/i;
/** `PhD thesis, University of Cambridge`: only the university is an organisation. */
export const THESIS_BEFORE_SCHOOL =
  /^(?:ph\.?d\.?|doctoral|master['’]?s?|bachelor['’]?s?)\s(?:thesis|dissertation),\s+/i;

/** Whether what CSL calls the publisher of such a work is the university or institution that it comes from. */
export function isByOrganization(type: CslType): boolean {
  return type === "thesis" || type === "report";
}

/** The publisher of a preprint on arXiv, as Zotero states it. */
export const ARXIV = "arXiv";

/** The arXiv id in a number such as `arXiv:2309.08600`. */
function arxivOfNumber(number: string | null): string | null {
  return number?.startsWith("arXiv:") ? parseArxivId(number) : null;
}

function keywordsIn(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

const VENUE = PAPER_FIELDS.venue.csl ?? "";

/** Members that no field of a paper has, or not as they are. */
function extraOf(item: CslItem): ExtraField[] {
  const isKept = (name: string, value: unknown): boolean =>
    !READ_VARIABLES.has(name) || (name === VENUE && isArxivVenue(textOf(value) ?? ""));
  const others = Object.keys(item).filter((name) => isKept(name, item[name]) && item[name] !== undefined);
  // the cast: an item comes from JSON
  return others.map((name) => ({ format: "csl-json", name, value: item[name] as Json }));
}

/** The date that a map showed for it; null if it was in no map. Our own export states the origin of each paper. */
export function shownDateOfCsl(item: CslItem): Pick<Paper, "date" | "dateSource"> | null {
  const { date, dateSource, origin } = item.custom?.aimap ?? {};
  if (date === undefined && dateSource === undefined && origin === undefined) return null;
  return { date: parsePartialDate(date ?? ""), dateSource: dateSource ?? null };
}

/** CSL allows five tags in a title; anything else that looks like a tag belongs to the title. */
export function plainTitle(title: string): string {
  if (!MAY_HAVE_TAGS_OR_SPACES.test(title)) return title;
  return title
    .replace(/<\/?(?:i|b|sup|sub|sc)>|<span [^<>]*>|<\/span>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most titles have no sign of a tag, no space but single ones, and none at an end. */
const MAY_HAVE_TAGS_OR_SPACES = /<|[^\S ]|^ | {2}| $/;

function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function personOfCsl(name: CslName): PersonName {
  const parts: Partial<Record<keyof PersonName, unknown>> = {};
  for (const [part, { csl, isText }] of NAME_PART_ROWS) if (isSet(name[csl])) parts[part] = isText ? name[csl] : true;
  // the cast: texts for the parts that are texts, and true for the others
  return parts as PersonName;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== false && value !== "" && value !== 0;
}

export function cslOfPerson(name: PersonName): CslName {
  const parts: Record<string, unknown> = {};
  for (const [part, { csl }] of NAME_PART_ROWS) if (name[part] !== undefined) parts[csl] = name[part];
  return parts;
}
