// BibTeX that both bibtex and biber read. What a map keeps of a BibTeX source is written as the source has it.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { isAddedField } from "../../map/added.ts";
import { bibtexTypeOf, containerField, isPlainGenre, organizationField } from "../../map/bibtex-types.ts";
import { isDateVariable } from "../../map/csl-variables.ts";
import { monthName } from "../../map/dates.ts";
import { type CslDate, edtfOfCsl, parseEdtf } from "../../map/edtf.ts";
import { copyOf, type Json, type Paper, type PersonName, valuesOf } from "../../map/model.ts";
import { pagesWithDashes } from "../../map/pages.ts";
import { bibtexFieldOf } from "../../map/variable-names.ts";
import { fold } from "../../text/fold.ts";
import { citedDate, keywordsAndTags, organizationsAsAuthors } from "../citation.ts";
import { titleToLatex, toLatex } from "../latex.ts";
import { eachOf, inPieces, separated } from "../pieces.ts";

export function renderBibtex(answer: MapAnswer): Generator<string> {
  const papers = papersIn(answer);
  const keys = keysOf(papers);
  const isCitation = answer.type === "cite";
  const entries = eachOf(papers.entries(), ([at, each]) => {
    const paper = copyOf(each);
    const key = keys[at] ?? paper.id;
    return isCitation ? entryText(withoutReader(paper), key, organizationsAsAuthors(paper)) : entryText(paper, key);
  });
  return inPieces(separated(entries, "\n"));
}

/** The paper without what its reader keeps about it: that is nobody's business who reads the citations. */
function withoutReader(paper: Paper): Paper {
  return { ...valuesOf(paper), status: null, tags: [], extra: paper.extra.filter((field) => !isAddedField(field)) };
}

/** The name of a field and its value in LaTeX; null: the field is left out. */
type Field = readonly [name: string, value: string | null];

/** The name under which the type of a BibTeX entry is kept, where the writer would choose another. */
const ENTRY_TYPE = "entrytype";

/** @param makers the organisations that are its authors */
function entryText(paper: Paper, key: string, makers: readonly string[] = []): string {
  const stated = statedFields(paper);
  const entryType = stated.get(ENTRY_TYPE) ?? bibtexTypeOf(paper);
  const own: readonly Field[] = [
    ...peopleFields(paper, makers, stated.has("author") || stated.has("editor")),
    ["title", braced(titleToLatex(paper.title))],
    ...publicationFields(paper, entryType),
    ...(statesDate(stated) ? [] : stated.has("month") ? yearField(paper) : dateFields(paper)),
    ...identifierFields(paper),
    ...otherFields(paper),
  ];
  let lines = "";
  for (const [name, value] of stated.size === 0 ? own : withStated(own, stated)) {
    if (value !== null) lines += `  ${name.padEnd(13)} = ${value},\n`;
  }
  return `@${entryType}{${key},\n${lines}}\n`;
}

/** Its own fields, but those that the source states as the source has them. */
function withStated(own: readonly Field[], stated: ReadonlyMap<string, string>): Iterable<Field> {
  return new Map<string, string | null>([
    ...own.filter(([name, value]) => !stated.has(name) && !isStatedElsewhere(name, value, stated)),
    ...[...stated]
      .filter(([name]) => name !== ENTRY_TYPE)
      .map(([name, text]) => [name, statedValue(name, text)] as const),
  ]);
}

/** Fields under which a source can state the same: what it states there is not written twice. */
const OTHER_NAMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  language: ["langid", "hyphenation"],
  howpublished: ["journal", "journaltitle", "booktitle"],
  journal: ["booktitle"],
  booktitle: ["journal", "journaltitle"],
  number: ["issue"],
  keywords: ["keyword"],
  archiveprefix: ["eprinttype"],
};

function isStatedElsewhere(name: string, value: string | null, stated: ReadonlyMap<string, string>): boolean {
  return OTHER_NAMES[name]?.some((other) => inLatex(stated.get(other) ?? null) === value) ?? false;
}

const NOTHING_STATED: ReadonlyMap<string, string> = new Map();

/** The fields that a BibTeX source states besides, and those of other formats whose names and values BibTeX can hold. */
function statedFields({ extra, title }: Paper): ReadonlyMap<string, string> {
  if (extra.length === 0) return NOTHING_STATED;
  const fields = new Map<string, string>();
  const rank = (format: string): number => Number(format === "bibtex");
  for (const { format, name, value } of extra.toSorted((a, b) => rank(a.format) - rank(b.format))) {
    const field = format === "csl-json" ? bibtexFieldOf(name) : name;
    const text = format === "ris" ? null : name === "date" || isDateVariable(name) ? dateText(value) : textOf(value);
    if (text !== null && /^[a-z][\w:.+-]*$/i.test(field)) fields.set(field, text);
  }
  // a title that the map has from elsewhere wins
  const isOwnTitle = title.startsWith(fields.get("title")?.replace(/\.$/, "") ?? title);
  if (!isOwnTitle) for (const name of ["title", "subtitle"]) fields.delete(name);
  return fields;
}

/** A date of CSL in EDTF, as BibLaTeX writes dates; a text as it is. */
function dateText(value: Json): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return textOf(value);
  // the cast: a date of CSL, of which only the members that dates have are looked at
  const date = value as CslDate;
  const edtf = edtfOfCsl(date) ?? "";
  return parseEdtf(edtf) === null ? textOf(date.literal ?? date.raw ?? null) : edtf;
}

function textOf(value: Json): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function statedValue(name: string, text: string): string | null {
  if (name === "title" || name === "subtitle") return braced(titleToLatex(text));
  if (name === "file" || name.endsWith("date")) return braced(text.replace(/[{}\p{Cc}]/gu, encodeURIComponent));
  // a field can hold several addresses
  return VERBATIM.has(name) ? braced(text.split(" ").map(encodeAddress).join(" ")) : inLatex(text);
}

/** Fields that BibLaTeX reads as they are. */
const VERBATIM: ReadonlySet<string> = new Set(["doi", "eprint", "url", "urlraw", "verba", "verbb", "verbc"]);

/** @param areStated whether the source states people in a form that is kept as it is */
function peopleFields(paper: Paper, makers: readonly string[], areStated: boolean): Field[] {
  const { authorNames, authorsComplete, editorNames, translatorNames } = paper;
  const isNamed = authorNames.length + editorNames.length + makers.length > 0 || areStated;
  const organizations = makers.map((name) => braced(toLatex(name))).join(" and ");
  return [
    ["author", makers.length > 0 && !areStated ? braced(organizations) : namesToBibtex(authorNames, authorsComplete)],
    ["editor", namesToBibtex(editorNames)],
    ["translator", namesToBibtex(translatorNames)],
    // bibtex sorts an entry without people by this
    ["key", isNamed ? null : braced(titleToLatex(paper.title))],
  ];
}

/** Where and by whom it was published, in the fields that the entry type has. */
function publicationFields(paper: Paper, entryType: string): Field[] {
  const container = containerField(entryType);
  const organization = organizationField(entryType);
  const isBook = entryType === "book";
  // a list often names the publisher where others name a journal
  const isBookOfVenue = isBook && paper.publisher === null;
  const isArticle = container === "journal";
  return [
    [container ?? (isBook ? "booktitle" : "howpublished"), isBookOfVenue ? null : inLatex(paper.venue)],
    ...(paper.genre === null || isPlainGenre(paper.genre, entryType) ? [] : [pair("type", inLatex(paper.genre))]),
    ["series", inLatex(paper.collectionTitle)],
    ["volume", inLatex(paper.volume)],
    ["number", inLatex(isArticle ? (paper.issue ?? paper.number) : (paper.number ?? paper.issue))],
    ["issue", isArticle || paper.number === null ? null : inLatex(paper.issue)],
    ["pages", inLatex(paper.pages === null ? null : pagesWithDashes(paper.pages))],
    ["edition", inLatex(paper.edition)],
    ...(organization === null ? [] : [pair(organization, inLatex(paper.organizations[0] ?? null))]),
    ["publisher", inLatex(isBookOfVenue ? paper.venue : paper.publisher)],
    ["address", inLatex(paper.publisherPlace)],
    ["eventtitle", inLatex(paper.event)],
  ];
}

const pair = (name: string, value: string | null): Field => [name, value];

/** Whether the source has a date of BibLaTeX, beside which a year would be one date too many. */
function statesDate(stated: ReadonlyMap<string, string>): boolean {
  return parseEdtf(stated.get("date") ?? "") !== null;
}

/** The year alone, where the source states the rest of the date in its own way. */
function yearField(paper: Paper): Field[] {
  const year = citedDate(paper)?.slice(0, 4);
  return year === undefined ? [] : [["year", braced(year)]];
}

function dateFields(paper: Paper): Field[] {
  if (paper.issued !== null) return [["date", braced(paper.issued)]];
  const date = citedDate(paper);
  if (date === null) return [];
  const [year = "", , day] = date.split("-");
  return [
    ["year", braced(year)],
    ["month", monthName(date)?.toLowerCase() ?? null],
    ["day", day === undefined ? null : braced(String(Number(day)))],
  ];
}

function identifierFields(paper: Paper): Field[] {
  return [
    ["eprint", verbatim(paper.arxiv)],
    ["archiveprefix", paper.arxiv === null ? null : "{arXiv}"],
    ["doi", verbatim(paper.doi)],
    ["isbn", inLatex(paper.isbn)],
    ["issn", inLatex(paper.issn)],
    ["pmid", inLatex(paper.pmid)],
    ["url", verbatim(paper.url)],
    ["file", filesToBibtex(paper.files)],
  ];
}

function otherFields(paper: Paper): Field[] {
  return [
    ["language", inLatex(paper.language)],
    ["keywords", inLatex(keywordsAndTags(paper).join(", "))],
    ["note", inLatex(paper.note)],
    ["abstract", inLatex(paper.abstract)],
    ["readstatus", paper.status === null ? null : braced(paper.status)],
  ];
}

/** As JabRef writes them: `description:path:type`, separated by `;`. */
function filesToBibtex(files: readonly string[]): string | null {
  if (files.length === 0) return null;
  const entries = files.map((path) => `:${path.replace(/[\\:;]/g, "\\$&")}:${typeOfFile(path)}`);
  return braced(entries.join(";").replace(/[{}\p{Cc}]/gu, encodeURIComponent));
}

function typeOfFile(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toUpperCase() ?? "";
}

const braced = (latex: string): string => `{${latex}}`;

function inLatex(text: string | null): string | null {
  return text === null || text === "" ? null : braced(toLatex(text));
}

/** Links and identifiers are read as they are: what would end the field, or break a line, is percent-encoded. */
function verbatim(text: string | null): string | null {
  if (text === null || text === "") return null;
  return braced(encodeAddress(text));
}

function encodeAddress(text: string): string {
  return text.replace(/[\0-\x20\x7f{}\\]/g, encodeURIComponent);
}

function namesToBibtex(people: readonly PersonName[], isComplete = true): string | null {
  const names = people.map(nameToBibtex);
  if (names.length === 0) return null;
  return braced([...names, ...(isComplete ? [] : ["others"])].join(" and "));
}

/** `von Oswald, Johannes`. Braces keep a name together that bibtex would split otherwise. */
function nameToBibtex(name: PersonName): string {
  if (name.literal !== undefined) return singleName(name.literal);
  const { given: stated = "", droppingParticle, suffix } = name;
  const given = droppingParticle === undefined ? stated : [name.given, droppingParticle].filter(isStated).join(" ");
  if (given === "" && suffix === undefined) return singleName(name.family ?? "");
  const family = familyToBibtex(name);
  return `${family}, ${suffix === undefined ? "" : `${keepTogether(suffix)}, `}${keepTogether(given)}`;
}

function isStated(part: string | undefined): boolean {
  return part !== undefined;
}

function singleName(name: string): string {
  return /[\s,;=]|^others$/i.test(name) ? braced(toLatex(name)) : toLatex(name);
}

/** A name is split at `and` and at commas. In the family name, lower-case words before the first capital are particles. */
function familyToBibtex({ nonDroppingParticle, family = "" }: PersonName): string {
  const whole = ONE_PLAIN_WORD.test(family) || !hasLowerCase(family) ? toLatex(family) : braced(toLatex(family));
  if (nonDroppingParticle === undefined) return whole;
  if (/,|(?:^|\s)and(?:\s|$)/i.test(nonDroppingParticle)) return braced(toLatex(`${nonDroppingParticle} ${family}`));
  return `${toLatex(nonDroppingParticle)} ${whole}`;
}

/** As most family names are; no word of three letters, which could be `And`. */
const ONE_PLAIN_WORD = /^[A-Z](?:[a-z]|[A-Za-z-]{3,})?$/;

/** Whether it would be divided, or begin with a particle. */
function hasLowerCase(family: string): boolean {
  return HAS_AND_OR_COMMA.test(family) || family.split(/\s+/).some((word) => /^\p{Ll}/u.test(word));
}

/** What separates names, and the parts of a name. */
const HAS_AND_OR_COMMA = /[,;=]|(?:^|\s)and(?:\s|$)/i;

function keepTogether(part: string): string {
  return HAS_AND_OR_COMMA.test(part) ? braced(toLatex(part)) : toLatex(part);
}

/** Ids as keys: ASCII without the characters that are special in BibTeX, each once, ignoring case. */
function keysOf(papers: readonly Paper[]): string[] {
  const taken = new Set<string>();
  // by what a key begins with, the first number that may be free: many ids can become the same key
  const free = new Map<string, number>();
  return papers.map(({ id }) => {
    const safe = /^[\w.:/+-]+$/.test(id) ? id : fold(id).replace(/[^\w.:/+-]+/g, "-") || "paper";
    let key = safe;
    let number = free.get(safe.toLowerCase()) ?? 2;
    for (; taken.has(key.toLowerCase()); number += 1) key = `${safe}-${number}`;
    free.set(safe.toLowerCase(), number);
    taken.add(key.toLowerCase());
    return key;
  });
}
