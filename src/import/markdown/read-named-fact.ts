// A fact whose name is known: the cell of a column, or a line below a paper that begins with the name.
import type { PartialDate } from "../../map/dates.ts";
import { isWebAddress } from "../../map/identifiers.ts";
import { squash } from "../../text/fold.ts";
import type { ReadDate } from "../date-column.ts";
import { statusOfWords, tagsOfWords } from "../reader-marks.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { Conventions } from "./entry/conventions.ts";
import { type EntryFacts, FactCollector } from "./entry/facts.ts";
import { kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { holdsOrganization } from "./entry/organizations.ts";
import { parsePeople, type StatedPeople } from "./entry/people.ts";
import { type Piece, wholeText } from "./entry/pieces.ts";
import { readFacts } from "./entry/read-facts.ts";
import { NO_MARKS, type TaskMarks } from "./entry/task.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens, hasWords } from "./entry/words.ts";
import type { FactRole } from "./fact-names.ts";
import { venueFacts, venueWithShortYear, withoutRemark } from "./venue-fact.ts";

export interface NamedFact {
  readonly name: string;
  /** Null for a name that is not known. */
  readonly role: FactRole | null;
  readonly pieces: readonly Piece[];
  /** All words of the pieces, on one line. */
  readonly words: string;
  /** Whom they name, where the source separates people; left out: the words say it. */
  readonly people?: StatedPeople;
}

export interface ReadFact {
  /** The facts of the entry that this one adds or replaces. */
  readonly facts: Partial<EntryFacts>;
  readonly keywords: readonly string[];
  readonly marks: TaskMarks;
  /** Words that are not a fact; null if there are none. */
  readonly rest: string | null;
}

export interface FactContext {
  /** The facts stated before this one. */
  readonly known: EntryFacts;
  readonly conventions: Conventions;
  readonly readDate: ReadDate;
}

/** Cells that mean that there is nothing: `-`, `n/a`, `TBD`. */
const EMPTY =
  /^[-–—/?.\s]*$|^n\s?\/?\s?a\.?$|^(?:authors? )?tb[da]$|^none$|^null$|^unknown$|^✗$|^×$|^x$|^coming soon\.?$/i;

const FOOTNOTES = /^(?:\[\d{1,3}(?:[,-]\s?\d{1,3}){0,9}\]\s?){1,9}$/;

const NAME_OF_FILE = /^[\w.-]+\.(?:md|pdf|html?|txt|docx?|ipynb)$/i;

const NOTHING: Pick<ReadFact, "keywords" | "marks"> = { keywords: [], marks: NO_MARKS };

export function isEmptyFact(words: string): boolean {
  return EMPTY.test(words);
}

function isLabelledLink({ type, text }: Piece): boolean {
  return type === "link" && kindOfLabel(text) !== null;
}

/** Reads a fact by what its name says that it is. */
export function readNamedFact(fact: NamedFact, { known, conventions, readDate }: FactContext): ReadFact {
  const { name, role, pieces, words } = fact;
  const collector = new FactCollector();
  const named = isRepository(fact) ? pieces.map((piece) => ({ ...piece, text: "code" })) : pieces;
  const shown = role === null ? named.map((piece) => ({ ...piece, isCode: false })) : pieces;
  const rest = readFacts(role === "links" ? labelled(pieces, name) : shown, collector, conventions);
  const stated = collector.facts();
  const links = [...known.links, ...stated.links];
  const found = (facts: Partial<EntryFacts>, left: string | null = null): ReadFact => ({
    ...NOTHING,
    facts: { links, ...facts },
    rest: left,
  });
  switch (role) {
    case "number":
      return found({});
    case "keywords":
      return { ...found({}), keywords: keywordsIn(pieces.filter((piece) => !isLabelledLink(piece))) };
    case "tags":
      return { ...found({}), marks: { ...NO_MARKS, tags: spansIn(pieces) ?? tagsOfWords(words) } };
    case "status": {
      const status = statusOfWords(words);
      return { ...found({}, status === null && !isEmptyFact(words) ? words : null), marks: { ...NO_MARKS, status } };
    }
    case "date":
      return dateFact(fact, known, { ...stated, links }, readDate);
    case "authors": {
      const { people: names, date } = withoutYear(words);
      const people = fact.people ?? peopleIn(names);
      const organizations = [...known.organizations, ...people.organizations];
      const dated = date === null ? {} : { date: known.date ?? date };
      return found({ authors: people.authors, authorsComplete: people.isComplete, organizations, ...dated });
    }
    case "venue": {
      // a column of sources can refer to footnotes
      if (FOOTNOTES.test(words)) return found({}, words);
      const { venue, remark } = withoutRemark(words);
      return found(venueFacts(venue, known, stated), remark);
    }
    case "organization":
      return found({ organizations: [...known.organizations, ...splitOrganizations(words)] });
    case "links":
      // `Paper` without a link leads nowhere
      return found(
        mergedFacts(known, stated),
        rest === "" || stated.links.length > 0 || squash(words) === squash(name) ? null : rest,
      );
    case "comment":
      // `[notes.md](notes.md)` is kept as a link
      return rest === "" || (stated.links.length > 0 && pieces.length === 1 && NAME_OF_FILE.test(rest))
        ? found(mergedFacts(known, stated))
        : found({}, words);
    default: {
      // `CaveNet (Roe et al., 2015)`
      const isCited =
        stated.authors.length > 0 &&
        stated.date !== null &&
        known.authors.length === 0 &&
        /[(,&]|\bet al\b/.test(words);
      const { authors, authorsComplete, date } = stated;
      const cited = isCited ? { authors, authorsComplete, date: known.date ?? date } : {};
      return found(cited, rest === "" && stated.links.length > 0 && !isRepository(fact) ? null : words);
    }
  }
}

/** `[CaveNet](https://github.com/a/b)`: whatever a column is called, a link alone in a cell leads to the code. */
function isRepository({ role, pieces: [only, another] }: NamedFact): boolean {
  if (role !== null || only?.type !== "link" || another !== undefined) return false;
  return kindOfLabel(only.text) === null && kindOfAddress(only.url ?? "") === "code";
}

/** In a column named `Code`, a link of other words leads to code. */
function labelled(pieces: readonly Piece[], name: string): readonly Piece[] {
  if (kindOfLabel(name) === null || /^links$/i.test(name)) return pieces;
  return pieces.map((piece) => {
    const text = piece.text.trim();
    if (piece.type === "text" && isWebAddress(text)) return { ...piece, type: "link", text: name, url: text };
    if (piece.isPicture === true && /\bstars?$/i.test(text) && kindOfAddress(piece.url ?? "") === "code")
      return { ...piece, text: "code" };
    const isNamed = ![null, "other"].includes(kindOfLabel(text));
    return piece.type === "link" && !isNamed && !isDateOrVenue(text) ? { ...piece, text: name } : piece;
  });
}

function mergedFacts(known: EntryFacts, stated: EntryFacts): Partial<EntryFacts> {
  const { date, venueDate, venue, kind } = stated;
  return {
    date: known.date ?? date,
    venueDate: known.venueDate ?? venueDate,
    venue: known.venue ?? venue,
    kind: known.kind ?? kind,
  };
}

/** `2024/25`, `2021–24` */
const SPAN = /^((?:19|20)\d\d)\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$/;

function dateFact({ name, words }: NamedFact, known: EntryFacts, stated: EntryFacts, readDate: ReadDate): ReadFact {
  // `2023.11(v2)`
  const [, first = words.replace(/\s*\(.*\)\s*$/, "")] = SPAN.exec(words) ?? [];
  const date = readDate(words) ?? readDate(first);
  const short = stated.venueDate === null ? venueWithShortYear(words) : null;
  const facts = {
    links: stated.links,
    date: date ?? known.date ?? stated.date,
    venueDate: known.venueDate ?? stated.venueDate ?? short?.date ?? null,
    venue: known.venue ?? stated.venue ?? short?.venue ?? null,
  };
  const isRead = date !== null || stated.date !== null || facts.venueDate !== null;
  // `Published: SIAM`
  const isVenue = !isRead && /^publi/i.test(name) && countTokens(words) <= MAX_VENUE_WORDS;
  if (isVenue) return { ...NOTHING, facts: { ...facts, ...venueFacts(words, known, stated) }, rest: null };
  return { ...NOTHING, facts, rest: isRead ? null : words };
}

/** More words are said about when or where a work is published. */
const MAX_VENUE_WORDS = 6;

/** `Doe, Jane | Lake University` on a line for each of the people. */
const PERSON_AT_PLACE = /^([^|,]{2,40}), ([^|,]{2,40}) \| ([^|]{2,120})$/;

function peopleAtPlaces(words: string): StatedPeople | null {
  if (!words.includes(" | ")) return null;
  const found = words.split(/\s+authors?\s*:\s*/i).map((line) => PERSON_AT_PLACE.exec(line.trim()));
  const people = found
    .filter((match) => match !== null)
    .map(([, family, given, place = ""]) => ({ family, given, place }));
  if (people.length < found.length) return null;
  const authors = people.map(({ family, given }) => `${given} ${family}`);
  return { authors, isComplete: true, organizations: [...new Set(people.map(({ place }) => place))] };
}

function peopleIn(words: string): StatedPeople {
  const placed = peopleAtPlaces(words);
  if (placed !== null) return placed;
  const people = parsePeople(words, { isMarked: true });
  if (people !== null) return people;
  const isComplete = !/\bet\.?\s?al\b|\.\.\.|…/i.test(words);
  const names = words
    .replace(/[\s,]*(?:\bet\.?\s?al\.?|\.\.\.|…)\s*$/i, "")
    .split(/\s*[,;、，]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/)
    .filter(Boolean);
  return { authors: names, isComplete, organizations: [] };
}

/** `Anna Berg et al., 2026`: a year after the people. */
function withoutYear(words: string): { readonly people: string; readonly date: PartialDate | null } {
  const [group, bracketed = ""] = /[\s.]*[(（]([^()（）]{4,20})[)）][\s.]*$/.exec(words) ?? [];
  const stated = group === undefined ? null : parseStatedDate(bracketed);
  if (group !== undefined && stated !== null) return { people: words.slice(0, -group.length), date: stated };
  const [found, year] = /[\s,，(（]+((?:19|20)\d\d)[)）]?\s*$/.exec(words) ?? [];
  if (found === undefined || year === undefined) return { people: words, date: null };
  return { people: words.slice(0, -found.length), date: parseStatedDate(year) };
}

/** `Microsoft&NVIDIA` names two; `EleutherAI et al.` and `University of Science and Technology` one. */
function splitOrganizations(words: string): string[] {
  const parts = words.replace(/\s*\bet al\.?$/i, "").split(/\s*[,;/，、](?!\s*(?:Inc|Ltd|LLC|Corp|Co|GmbH)\b)\s*/);
  return parts.flatMap((part) => {
    const names = part.split(/\s*&\s*|\s+and\s+/);
    const [first = "", second = ""] = names;
    const isOne =
      names.length === 2 && /\s(?:of|for)\s/.test(first) && !holdsOrganization(second) && !/^\p{Lu}+$/u.test(second);
    return isOne ? [part] : names.filter(Boolean);
  });
}

/** `` `caves` `deep maps` ``: each span of code is a keyword. */
function keywordsIn(pieces: readonly Piece[]): readonly string[] {
  return spansIn(pieces) ?? splitKeywords(wholeText(pieces));
}

/** The spans of code that a text consists of. Null: there are not several, or words between them. */
function spansIn(pieces: readonly Piece[]): readonly string[] | null {
  const spans = pieces.filter(({ isCode }) => isCode).map(({ text }) => text.trim());
  const areAll = spans.length > 1 && pieces.every(({ isCode, text }) => isCode || !hasWords(text));
  return areAll ? spans.filter(Boolean) : null;
}

/** `[benchmark], [long tasks]` or `benchmark; long tasks`. */
function splitKeywords(words: string): string[] {
  return words
    .split(/\s*[,;，、]\s*|\]\s*\[/)
    .map((word) => word.replace(/^[\s[]+|[\s\].]+$/g, ""))
    .filter(Boolean);
}
