// Family names with year, venue or organisation before the title: `Doe et al. (ACL 2019) [A title](…)`,
// `[Doe et al., 2021](…): A title`, `**Doe & Roe, 2016** — A title`, `Doe & Roe, ACL 2019: A title`.
import { listedAddress } from "../addresses.ts";
import { FactCollector } from "../facts.ts";
import { withoutOrnament } from "../lead.ts";
import { kindOfAddress } from "../link-kinds.ts";
import { isLabel } from "../link-labels.ts";
import { parseLoneCitation } from "../lone-citation.ts";
import { FAMILY_NAME, hasEtAl, MODERN_YEAR, OTHERS_AT_END } from "../name-patterns.ts";
import { isMaker } from "../organizations.ts";
import { parsePeople, type StatedPeople } from "../people.ts";
import { type Piece, plainPiece } from "../pieces.ts";
import { isJournalName } from "../sources.ts";
import type { EntryLine, FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords } from "../words.ts";
import { plainTitle } from "./plain.ts";
import { referenceTitle } from "./reference.ts";

export const attributedTitle: TitleForm = (line) => {
  const [first, next] = line.pieces;
  if (first === undefined || first.isCode || first.isPicture || first.type === "break") return null;
  if (next?.type === "link" && first.type === "text") return linkAfterPeople(first, next, line);
  if (first.type === "link" || first.isBold || first.isItalic)
    return next === undefined ? null : afterLabel(first, next, line);
  const [start = "", words = ""] = /^([^:\n]{5,120}):\s(?=\S)/.exec(first.text) ?? [];
  const cited = words === "" ? null : parseAttribution(words);
  if (cited?.venue == null) return null;
  return withTitle(cited, {
    ...line,
    pieces: [{ ...first, text: first.text.slice(start.length) }, ...line.pieces.slice(1)],
  });
};

interface Attribution {
  readonly people: StatedPeople;
  /** A venue with its year, or an organisation; null: there is only a year. */
  readonly venue: string | null;
  readonly year: string | null;
}

const MAX_LENGTH = 160;
const FAMILY = new RegExp(`^${FAMILY_NAME}$`, "u");
/** `(2021b)` */
const YEAR = `\\(?(${MODERN_YEAR})[a-z]?\\)?`;
const YEAR_AT_END = new RegExp(`[\\s,]${YEAR}$`);
const VENUE = /[\s,]\(?(\p{Lu}[\w&-]*\s?['’]?\d{2,4})\)?$/u;
const ORGANIZATION = /,\s([^,]{2,40})$/;

/** What the whole of the text says of people, and of year, venue or organisation after them. */
function parseAttribution(text: string): Attribution | null {
  const words = withoutOrnament(text.slice(0, MAX_LENGTH + 1)).trim();
  if (words.length > MAX_LENGTH) return null;
  const venue = VENUE.exec(words);
  const year = YEAR_AT_END.exec(words);
  const organization = ORGANIZATION.exec(words);
  if (venue?.[1] !== undefined && isDateOrVenue(venue[1])) return of(words.slice(0, venue.index), venue[1], null);
  if (year?.[1] !== undefined) return of(words.slice(0, year.index), null, year[1]);
  if (organization?.[1] !== undefined && hasEtAl(words) && isMaker(organization[1]))
    return of(words.slice(0, organization.index), organization[1], null);
  return null;
}

function of(text: string, venue: string | null, year: string | null): Attribution | null {
  const bare = text.replace(/[\s,]{1,4}$/, "");
  const named = bare.replace(OTHERS_AT_END, "");
  const hasOthers = named !== bare;
  const names = named.split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s/);
  if ((names.length < 2 && !hasOthers) || !names.every(isFamily)) return null;
  return { people: { authors: names, isComplete: !hasOthers, organizations: [] }, venue, year };
}

/** `Wu 2001`: one family name, where something else shows that it is somebody's. */
function one(name: string, year: string): Attribution | null {
  return isFamily(name)
    ? { people: { authors: [name], isComplete: true, organizations: [] }, venue: null, year }
    : null;
}

function isFamily(name: string): boolean {
  return FAMILY.test(name) && parsePeople(`${name} et al.`, { isMarked: true }) !== null;
}

/** `Turner & Hahn 2007 Molecular Biology and Evolution`, `Wu 2001 Heredity`: people, year and journal. */
const BEFORE_JOURNAL = new RegExp(
  `^(?<people>[^\\d()]{2,80}?),?\\s\\(?(?<year>${MODERN_YEAR})\\)?,?\\s(?<journal>\\p{Lu}[^,:;()?!"“”]{1,70})$`,
  "u",
);

/** `[Doe et al. 1996](…)`: collects who wrote a work that is called by its people and its year, and where it appeared. */
export function takeAttribution(title: string, url: string | null, facts: FactCollector): void {
  // quick to say no
  if (facts.hasAuthors || !/\d{4}/.test(title)) return;
  const { people: names = "", year = "", journal = "" } = BEFORE_JOURNAL.exec(title)?.groups ?? {};
  if (isJournalName(journal)) {
    const found = of(names, null, year) ?? one(names, year);
    if (found === null) return;
    take(found, facts);
    facts.takeReferenceSource(journal, "article");
    return;
  }
  if (!/\d\)?$/.test(title)) return;
  const cited = parseAttribution(title);
  if (cited === null || cited.venue !== null) return;
  // `Caves and Karst 2019` may be what a site is called
  if (!cited.people.isComplete || kindOfAddress(url ?? "") === "paper") take(cited, facts);
}

function take({ people, venue, year }: Attribution, facts: FactCollector): void {
  facts.setPeople(people);
  if (year !== null) facts.takeCitedDate(year);
  if (venue !== null && !facts.takeDateOrVenue(venue)) facts.addOrganizations(venue);
}

/** `Doe et al. (ACL 2019) [A title](…)`, `Doe et al, OpenAI, [A title](…)` */
function linkAfterPeople(first: Piece, link: Piece, { pieces, facts }: EntryLine): FoundTitle | null {
  const cited = isLabel(link) ? null : parseAttribution(first.text.replace(/(?<![\s:.,–—-])[\s:.,–—-]{1,6}$/, ""));
  if (cited?.venue == null) return null;
  take(cited, facts);
  return { title: link.text, url: listedAddress(link.url), prefix: "", after: pieces.slice(2), isCitation: true };
}

/** `[Doe et al. 2019](…). A title. Cave Letters, 12, 3-20`: the label is the beginning of a reference that goes on after it. */
function asReference(label: Piece, next: Piece, line: EntryLine): FoundTitle | null {
  if (label.type !== "link" || next.type !== "text" || next.isCode) return null;
  const [mark] = /^\s{0,2}(?:[.,–—-]\s)?\s{0,2}(?=["“\p{Lu}\p{N}]|$)/u.exec(next.text) ?? [];
  const [, names = "", year = ""] = LABEL.exec(label.text.trim()) ?? [];
  if (mark === undefined || mark === "" || year === "") return null;
  const cited = of(names, null, year) ?? one(names, year);
  if (cited === null) return null;
  const words = next.text.slice(mark.length);
  // whoever they are, the label has shown that they are people
  const written: EntryLine = {
    ...line,
    pieces: [{ ...next, text: `Doe et al. (${year}). ${words}` }, ...line.pieces.slice(2)],
  };
  const trial = new FactCollector();
  if (referenceTitle({ ...written, facts: trial }) !== null && trial.hasVenue) {
    const found = referenceTitle(written);
    line.facts.setPeople(cited.people);
    return found === null || found === "prose" ? null : { ...found, url: listedAddress(label.url) };
  }
  // a single name, and words that say something about the work, need more than that
  const isJoined = cited.people.authors.length > 1 || !cited.people.isComplete;
  if (mark.length < MIN_MARK || !isJoined || isSentence(words)) return null;
  // the title ends where that of a reference with its people would
  const dated = plainPiece(
    `${cited.people.authors.join(" & ")}${cited.people.isComplete ? "" : " et al."} ${year}. ${words}`,
  );
  const plain = plainTitle({ ...line, pieces: [dated, ...line.pieces.slice(2)] });
  return plain.isCitation ? { ...plain, url: listedAddress(label.url) } : null;
}

/** In UTF-16 code units: a mark with its space, or two spaces. */
const MIN_MARK = 2;

const LABEL = new RegExp(`^([^\\d()]{2,80}?)[\\s,.]{1,2}${YEAR}[.,]?$`);

/** `[Doe et al., 2021](…): A title`, `**Doe & Roe, 2016** — A title` */
function afterLabel(label: Piece, next: Piece, line: EntryLine): FoundTitle | null {
  const reference = asReference(label, next, line);
  if (reference !== null) return reference;
  const [mark] = /^\s{0,2}(?:[:–—-]\s)?\s?(?=["“\p{Lu}\p{N}])/u.exec(next.text) ?? [];
  if (next.type !== "text" || next.isCode || mark === undefined || mark === "") return null;
  const cited =
    parseAttribution(label.text.replace(/[:.,]$/, "")) ?? (label.type === "link" ? loneOrOthers(label.text) : null);
  const words = next.text.slice(mark.length);
  if (cited === null || isSentence(words)) return null;
  const found = withTitle(cited, { ...line, pieces: [plainPiece(words), ...line.pieces.slice(2)] });
  return { ...found, url: label.type === "link" ? listedAddress(label.url) : found.url };
}

/** `[Meng et al.](…)`, `[Meng 2022](…)` */
function loneOrOthers(text: string): Attribution | null {
  const cited = parseLoneCitation(text);
  if (cited !== null) return one(cited.person, cited.year);
  const people = hasEtAl(text) ? parsePeople(text) : null;
  return people === null ? null : { people, venue: null, year: null };
}

const MIN_TITLE_WORDS = 3;

/** Whether the words say something about the work: they end in a full stop, and most of the longer ones are in small letters. A question is a title. */
function isSentence(text: string): boolean {
  const longer = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const small = longer.filter((word) => /^\p{Ll}/u.test(word));
  return countWords(text) < MIN_TITLE_WORDS || (/[.!]$/.test(text.trimEnd()) && small.length * 2 > longer.length);
}

function withTitle(cited: Attribution, line: EntryLine): FoundTitle {
  take(cited, line.facts);
  return { ...plainTitle(line), isCitation: true };
}
