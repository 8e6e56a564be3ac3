// What an entry states in brackets: `(Doe et al., ICML 2020)`.
import { parseStatedDate } from "../../stated-date.ts";
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { parseLoneCitation } from "./lone-citation.ts";
import { TAKEN } from "./marks.ts";
import { MODERN_YEAR } from "./name-patterns.ts";
import { isFullName, isPersonByName, isPlainName } from "./names.ts";
import { holdsOrganization, isMaker, isOrganization, makersIn } from "./organizations.ts";
import { isCollaboration, isListOfPeople, parsePeople } from "./people.ts";
import { parseDatedSource, splitFacts } from "./sources.ts";
import { isDateOrVenue, parseVenue } from "./venues.ts";
import { hasWords } from "./words.ts";

/** Words in brackets, without other brackets inside. */
export const GROUP = /[([【（]([^()[\]【】（）\n]{2,240})[)\]】）]/g;

/** No more groups are looked at, because each is compared with all the words around it. */
const MAX_GROUPS = 20;

/** `[CVPR 2025 (Oral)]`: what is in brackets inside of others comes last. */
const NESTED = /\[([^()[\]【】\n]{2,80}\d)\s?\(([^()[\]【】\n]{2,40})\)\s?\]/g;

export function takeGroups(whole: string, facts: FactCollector, conventions: Conventions): string {
  let groups = 0;
  const text = whole.replace(NESTED, (found, venue: string, remark: string) =>
    isDateOrVenue(venue) ? `[${venue}, ${remark}]` : found,
  );
  return text.replace(GROUP, (found, words: string, at: number, whole: string) => {
    groups += 1;
    if (groups > MAX_GROUPS || !isAside(whole, at, found.length)) return found;
    const canBeMakers = conventions.makersAtEnd && /^[(（]/.test(found) && !hasWords(whole.slice(at + found.length));
    return takeGroup(words, found, { facts, canBeMakers });
  });
}

/** Whether a group is outside of any sentence: before the comment, or alone at the end of it. */
export function isAside(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).replace(GROUP, " ");
  const after = text.slice(at + length);
  if (!hasWords(before) || parsePeople(before.replace(/^[\s,.:–—-]+/, ""), { isMarked: true }) !== null) return true;
  const groups = text.match(GROUP)?.length ?? 0;
  return groups === 1 && !hasWords(after);
}

/** Takes the facts in a group and returns what is left of it. */
function takeGroup(
  words: string,
  found: string,
  { facts, canBeMakers }: { readonly facts: FactCollector; readonly canBeMakers: boolean },
): string {
  // `【图卷积】`: a translation or a comment
  if (found.startsWith("【") && !facts.takeDatesAndVenues(words)) return found;
  if (takePeopleBeforeFacts(words, facts) || takeCitation(words, facts) || takePersonOnSite(words, facts))
    return ` ${TAKEN} `;
  if (
    takeFactFrom(words, facts) ||
    takePersonAndDate(words, facts) ||
    takeShortYear(words, facts) ||
    takeMakers(words, facts, canBeMakers)
  )
    return ` ${TAKEN} `;
  const parts = splitFacts(words.replace(/\/(?=\s)/g, ","));
  const hasVenue = words.includes(";") && words.split(";").some((part) => parseVenue(part) !== null);
  const isWhole = !hasVenue && !beginsWithPeople(parts);
  if (facts.takeDateOrVenue(words) || (isWhole && facts.takeDatedSource(words))) return ` ${TAKEN} `;
  const left = parts.filter((part) => !facts.takeDateOrVenue(part));
  if (left.length === 0) return ` ${TAKEN} `;
  if (left.length === parts.length) {
    return facts.takePeople(words) ? " " : (takePersonAndSource(parts, facts) ?? found);
  }
  const others = left.filter((part) => !facts.takeKind(part));
  const people = others.join(",");
  if (others.length === 0 || facts.takePeople(people, { isMarked: isListOfPeople(people) })) return " ";
  const [only = ""] = others;
  if (parts.length === 2 && others.length === 1 && isFullName(only) && !PRESENTED.test(only)) {
    if (facts.takePeople(only, { isMarked: true })) return " ";
  }
  if (others.every(isOrganization)) {
    facts.addOrganizations(...others.map((part) => part.trim()));
    return " ";
  }
  return `(${others.map((part) => part.trim()).join(", ")})`;
}

/** `J. Smith and J. Doe, Cave Letters 2020`: people, and then where and when. */
function beginsWithPeople([people = "", ...others]: readonly string[]): boolean {
  const last = others.at(-1);
  if (last === undefined) return false;
  if (parseVenue(last) !== null && isFullName(people)) return true;
  // `Bo Doe, University of Caves 2020`
  const isAtPlace = isPlainName(people) && holdsOrganization(last);
  return parseDatedSource(last) !== null && (isAtPlace || isPersonByName(people) || parsePeople(people) !== null);
}

/** `VLDB 2021 from Microsoft`, `VLDB 2021 from Ann Roe` */
export function takeFactFrom(words: string, facts: FactCollector): boolean {
  const [, fact = "", who = ""] = /^(.+\d\d|[\p{L} ]{4,20}) (?:from|by) (\p{Lu}.+)$/u.exec(words) ?? [];
  if (!isDateOrVenue(fact)) return false;
  const isMade = isOrganization(who);
  if (isMade) facts.addOrganizations(who);
  return (isMade || facts.takePeople(who, { isMarked: true })) && facts.takeDateOrVenue(fact);
}

/** `Kevin Meng, 2022` */
function takePersonAndDate(words: string, facts: FactCollector): boolean {
  const [person = "", date = "", ...others] = splitFacts(words);
  if (others.length > 0 || parseStatedDate(date) === null || !isPersonByName(person)) return false;
  return facts.takePeople(person, { isMarked: true }) && facts.takeDateOrVenue(date);
}

/** `WiSec 20`: an abbreviation and the last digits of a year. `COVID 19` is none. */
function takeShortYear(words: string, facts: FactCollector): boolean {
  const [, name, year] =
    /^(?=\S*\p{Lu}\S*\p{Lu})(?!COVID)([\p{Lu}\d][\p{L}\d&/-]{2,14})\s(9\d|[012]\d)$/u.exec(words.trim()) ?? [];
  return name !== undefined && facts.takeDateOrVenue(`${name.toUpperCase()}'${year}`) && facts.renameVenue(name);
}

/**
 * `OpenAI, June 2024`, `Meta AI & Stanford University, 2023`: organisations that are recognised by their whole names, and a date.
 * @param canBeAny whether the entry ends in organisations, known or not, as others of the page do
 */
function takeMakers(words: string, facts: FactCollector, canBeAny: boolean): boolean {
  const listed = canBeAny && !isDateOrVenue(words) ? makersIn(words) : null;
  if (listed !== null) {
    facts.addOrganizations(...listed);
    return true;
  }
  const parts = splitFacts(words).map((part) => part.trim());
  const date = parts.pop() ?? "";
  const makers = parts.flatMap((part) => part.split(/\s*&\s*|\s+and\s+/));
  if (makers.length === 0 || !makers.every(isMaker) || parseStatedDate(date) === null) return false;
  facts.takeDateOrVenue(date);
  facts.addOrganizations(...makers);
  return true;
}

/** What is said beside a year, and is nobody's name. */
const PRESENTED =
  /\b(?:oral|poster|spotlight|best|award|invited|keynote|honou?rable|highlight|extended|version|part)\b/i;

/** Where people write under their own names. */
const SITE =
  /^(.{3,60}?),\s((?:LessWrong|(?:AI )?Alignment Forum|EA Forum|Distill|Medium|Substack|Twitter|Transformer Circuits(?: Thread)?)\b.*)$/;

/** `Jo Doe, LessWrong, May 2020`. */
function takePersonOnSite(words: string, facts: FactCollector): boolean {
  const [, person, source] = SITE.exec(words) ?? [];
  if (person === undefined || source === undefined || parsePeople(person, { isMarked: true }) === null) return false;
  return facts.takeDatedSource(source) && facts.takePeople(person, { isMarked: true });
}

/** `jo, LessWrong 2020-08-31`: somebody, and a place that is not known by name with its date. Null: something else. */
function takePersonAndSource(parts: readonly string[], facts: FactCollector): string | null {
  const [person = "", source = ""] = parts;
  if (parts.length !== 2 || facts.hasAnyDate || !facts.takeDatedSource(source)) return null;
  return facts.takePeople(person, { isMarked: true }) ? ` ${TAKEN} ` : `(${person.trim()})`;
}

/** `Doe, Roe; NeurIPS 2022`, `Doe et al., Bioimaging 2022`: a semicolon ends the people, and so do others that are left out. */
function takePeopleBeforeFacts(words: string, facts: FactCollector): boolean {
  const [, cited = "", venue = "", year = ""] = OTHERS_AND_VENUE.exec(words) ?? [];
  if (venue !== "" && facts.takePeople(cited)) {
    if (!facts.takeDateOrVenue(`${venue} ${year}`)) facts.setVenue(venue);
    facts.takeDateOrVenue(year);
    return true;
  }
  const parts = words.split(";").map((part) => part.trim());
  const isFact = (part: string): boolean => isOnlyFacts(part) || parseDatedSource(part) !== null;
  const end = parts.findIndex(isFact);
  const people = parts.slice(0, end).join(", ");
  if (end < 1 || !parts.slice(end).every(isFact) || !facts.takePeople(people, { isMarked: true })) return false;
  for (const part of parts.slice(end)) if (!facts.takeDatesAndVenues(part)) facts.takeDatedSource(part);
  return true;
}

const OTHERS_AND_VENUE = /^(\p{Lu}.{2,200}? et al\.?),\s(\p{Lu}[\p{L}&-]+)\s((?:19|20)\d\d)$/u;

const CITATION = new RegExp(`^(.{3,}?)[\\s,]+((?:(?:0?[1-9]|1[0-2])[-/.])?(${MODERN_YEAR}))[a-z]?$`);

/** `Doe et al., 2020b`, `Elhage 2022`, `Elhage, 03-2022`. */
export function takeCitation(words: string, facts: FactCollector): boolean {
  const [, people, date, year] = CITATION.exec(words) ?? [];
  if (people === undefined || date === undefined) return false;
  const lone = facts.hasAuthors ? null : parseLoneCitation(`${people} ${year}`);
  if (lone !== null) {
    facts.takeCitation({ people: [lone.person], year: date });
    return true;
  }
  const isMarked = isCollaboration(people) || (isListOfPeople(people) && /\sand\s|&/.test(people));
  if (!facts.takePeople(people, { isMarked })) return false;
  facts.takeDateOrVenue(date);
  return true;
}

export function isOnlyFacts(words: string): boolean {
  return splitFacts(words).every(isDateOrVenue);
}
