// People at the end, after a comma or a full stop: `Title, A. Author, NeurIPS 2020`
import { ET_AL, FAMILY_NAME, NAME_WORD, PARTICLE } from "../name-patterns.ts";
import { isFullName, isWordForm } from "../names.ts";
import { holdsOrganization } from "../organizations.ts";
import { isListOfPeople, parsePeople } from "../people.ts";
import { isJournalName, isSureSource, parseDatedSource } from "../sources.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords, hasWords, isInAbbreviation } from "../words.ts";
import { MAX_TITLE_LENGTH, MIN_TITLE_LENGTH, type PlainTitleForm } from "./plain-title.ts";

const MAX_FACT_LENGTH = 160;

const END = new RegExp(
  `(?:[,.?]\\s+|[,，])(?=${PARTICLE}{0,3}(?:[\\p{Lu}\\d]|\\p{Ll}{1,6}\\p{Lu}|arxiv\\b))|,(?=(?:19|20)\\d\\d[\\s[(]*$)|:\\s+(?=(?!An?\\s|The\\s)${NAME_WORD}(?:\\s${NAME_WORD})?,?\\s${ET_AL}[^:]{0,40}$)`,
  "gu",
);

/** `, Future Generation Cave Systems 2016, (`: a comma after the year, before a link in brackets. */
const SOURCE_BEFORE_LINK = /,\s+([^,.:]{3,80}\s(?:19|20)\d\d),\s*[[(]\s*$/;

export const titleBeforeFacts: PlainTitleForm = (text, { addressedParagraphs }) => {
  const dated = SOURCE_BEFORE_LINK.exec(text);
  if (dated !== null && dated.index > MIN_TITLE_LENGTH && parseDatedSource(dated[1] ?? "") !== null)
    return { title: text.slice(0, dated.index), rest: text.slice(dated.index) };
  for (const { index, 0: mark } of text.matchAll(END)) {
    if (index > MAX_TITLE_LENGTH) return null;
    const rest = text.slice(index + 1);
    const end = mark.startsWith("?") ? index + 1 : index;
    if (index <= MIN_TITLE_LENGTH || isInAbbreviation(text, index) || /\bal\.?$/.test(text.slice(0, index))) continue;
    if (
      areOnlyFacts(rest, { isSentence: mark.startsWith(".") }) ||
      (mark.startsWith(",") && isOneBeforeYear(rest) && countWords(text.slice(0, end)) > MAX_NAME_WORDS) ||
      (mark.startsWith(".") && areFamilies(rest, addressedParagraphs ? 1 : 2))
    )
      return { title: text.slice(0, end), rest };
  }
  return null;
};

const MAX_NAME_WORDS = 3;
const NAME_AND_YEAR = /^\s*(?<name>\p{Lu}[\p{L}.'’ -]{3,40}),\s(?:19|20)\d\d[\s[(]*$/u;

/** `Ann Roe, 2017`; but `Molecular Cell, 2017` is a journal. */
function isOneBeforeYear(text: string): boolean {
  const { name = "" } = NAME_AND_YEAR.exec(text)?.groups ?? {};
  const words = name.split(" ");
  const isPhrase =
    isWordForm(words.at(-1) ?? "") || holdsOrganization(name) || words.some((word) => NO_FAMILY.test(word));
  return isFullName(name) && !isPhrase && !isJournalName(name);
}

const NO_FAMILY = /^(?:Cells?|Cortex|Brain)$/;

/**
 * Whether the text consists only of facts: people, then perhaps a venue and a date, or these two alone.
 * @param options.isSentence whether a full stop comes before it, so that one full name is believed: `. Jane Doe. ICML 2019`
 */
export function areOnlyFacts(text: string, { isSentence = false }: { readonly isSentence?: boolean } = {}): boolean {
  // a colon or a dash comes before a link
  const tail = text
    .replace(/^\s*(?:19|20)\d\d,\s+(?=\p{Lu})/u, "")
    .replace(/\s*[[(]+\s*$|\s*:\s*$|\s+[-–—]{1,3}\s*$/, "");
  if (tail.length <= MAX_FACT_LENGTH && hasWords(tail) && areDatesAndVenues(tail)) return true;
  const dated = tail.replace(REMARK, "");
  if (dated !== tail && dated.length <= MAX_FACT_LENGTH && hasWords(dated) && areDatesAndVenues(dated)) return true;
  for (const end of endsOfPeople(tail)) {
    const [people, facts] = [tail.slice(0, end), tail.slice(end)];
    const other = firstOther(facts);
    const isPerson = isSentence && /^\.\s/.test(facts) && isFullName(people);
    // what has a part before it stays a part of all longer texts
    if (other > 0) return false;
    if (other < 0 && (hasWords(facts) ? areDatedPeople(people) || isPerson : arePeopleAlone(people))) return true;
  }
  return false;
}

/** `CaveConf 2013 (first of its kind)` */
const REMARK = /(?<=\d\d)\s\([^()]{3,80}\)$/;

/** Where people can end and a venue or a date begin, from the end. */
function endsOfPeople(text: string): number[] {
  const start = Math.max(0, text.length - MAX_FACT_LENGTH);
  const ends = text.slice(start).matchAll(/\.(?=\s)|,|\s(?=[([])|\s(?=(?:19|20)\d\d\b)|$/g);
  return [...ends].map(({ index }) => start + index).reverse();
}

const FAMILY_AT_START = new RegExp(`^\\s+${FAMILY_NAME}(?:,\\s|\\s*$)`, "u");

/** `. Chai, Wulff, van der Isola`: nothing but family names at the end, after a full stop, and as many as are needed. */
function areFamilies(text: string, minNames: number): boolean {
  if (!FAMILY_AT_START.test(text)) return false;
  const { authors = [] } = parsePeople(`${text} et al.`, { isMarked: true }) ?? {};
  return authors.length >= minNames && authors.every((name) => /^(?:\p{Ll}+\s){0,3}\S+$/u.test(name));
}

/** `Low - Dose CT Image Denoising`: no initials, but an abbreviation in words that no name ends in. */
const PHRASE = /^\s*\p{Lu}\p{Ll}+\s\p{Lu}{2}\s[^,;]*\p{Ll}{4}(?:ing|ion|ity|ness|ment)[\s.]*$/u;

/** Without a venue or a date, words are only believed to be people if each name has two parts, or there are more. */
function arePeopleAlone(text: string): boolean {
  if (PHRASE.test(text)) return false;
  const people = parsePeople(text);
  return people !== null && (!people.isComplete || people.authors.every((name) => /[\s.]/.test(name)));
}

function areDatesAndVenues(text: string): boolean {
  return firstOther(text) < 0;
}

/** The first of the parts that is neither a date nor a venue; -1: all are. */
function firstOther(text: string): number {
  if (isSureSource(text.replace(/^[\s.,;]+/, ""))) return -1;
  const isFact = (part: string): boolean => isDateOrVenue(part) || isSureSource(part);
  return text.split(/[.,;()[\]]+(?=\s|$)|[()[\]]/).findIndex((part) => part.trim() !== "" && !isFact(part));
}

/** Full names and lists are believed if a venue or date comes after them. */
function areDatedPeople(text: string): boolean {
  if (parsePeople(text) !== null || isListOfPeople(text)) return true;
  const names = parsePeople(text, { isMarked: true })?.authors ?? [];
  return names.length > 1 && names.every((name) => /\s/.test(name));
}
