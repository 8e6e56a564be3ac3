// Who wrote a work, where its title says it: `A title - by Jane Doe`, `Doe et al. 2022: A title`, `A title(@Stanford)`.
import { takePeopleBefore } from "./cited-lead.ts";
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { FAMILY_NAME, MODERN_YEAR, NAME_WORD } from "./name-patterns.ts";
import { isWordForm } from "./names.ts";

/** `A title(@Stanford)` comes from Stanford. */
export function takeMaker(title: string, facts: FactCollector): string {
  const [found, makers] = /\s*[(（]@([^()（）]+)[)）]\s*$/.exec(title) ?? [];
  if (found === undefined || makers === undefined) return title;
  facts.addOrganizations(...makers.split(/\s*(?:[,&;]|\s@)\s*/).filter(Boolean));
  return title.slice(0, -found.length);
}

/** `A title - by Jane Doe`, `Doe et al. 2022: A title`, `Doe, Roe 2022 : A title` */
const SIGNED = /^(?<title>.{3,300}?)\s[-–—]\sby\s(?<people>\p{Lu}.{2,120})$/u;
const CITED = new RegExp(
  `^(?<people>${NAME_WORD}(?:\\set al\\.?|(?:\\s&|,)\\s${NAME_WORD})),?\\s\\(?(?<year>${MODERN_YEAR})\\)?\\s?:\\s(?<title>\\S.*)$`,
  "u",
);
/** `Doe 2002 : A title`: one family name, where a space is before the colon too. */
const CITED_ALONE = /^(?<people>\p{Lu}\p{Ll}{2,20})\s(?<year>(?:19|20)\d\d)\s:\s(?<title>["“\p{Lu}]\S*\s\S.*)$/u;
/** `Doe et al. A title`, `AL Doe et al.: A title`: others that are left out can only be people. */
const CITED_WITH_OTHERS = new RegExp(
  `^(?<people>(?:\\p{Lu}{1,2}\\.?\\s)?${NAME_WORD}\\set al\\.)(?:\\s?:)?\\s(?<title>["“\\p{Lu}]\\S*\\s\\S.*)$`,
  "u",
);

const SEVERAL = /[,&]|\sand\s|\set\.? al\b/;

const PERSON = `(?:\\p{Lu}\\.[\\s-]?){1,3}${FAMILY_NAME}`;
/** `[A title, J. Doe](…)`, `[A title, J. Doe, A. B. Roe & M. Poe](…)`: behind a title of some words, initials are those of people. */
const INITIALS_AT_END = new RegExp(
  `(?<=\\S\\s\\S+\\s\\S+),\\s(${PERSON}(?:(?:,|,?\\s(?:&|and))\\s${PERSON}){0,9})$`,
  "u",
);

/** `[A title - Jane Doe et al. (2020)](…)`, after its date was taken; one name alone only where other titles end so. */
export function takePeopleAtEnd(title: string, facts: FactCollector, { peopleAfterDash }: Conventions): string {
  const [ending = "", signed = ""] = INITIALS_AT_END.exec(title) ?? [];
  if (ending !== "" && !facts.hasAuthors && facts.takePeople(signed, { isMarked: true }))
    return title.slice(0, -ending.length);
  const [found, people = ""] = /\s[-–—]\s(\p{Lu}(?:(?!\s[-–—]\s)[^:]){4,200})$/u.exec(title) ?? [];
  if (found === undefined || !(facts.hasAnyDate || peopleAfterDash)) return title;
  // `Jane Doe (CaveConf 2018)`
  const [, names = people, source = ""] = /^(.+?)\s\(([^()]+\s(?:19|20)\d\d)\)$/.exec(people) ?? [];
  if (!peopleAfterDash && !SEVERAL.test(names)) return title;
  if (!facts.takePeople(names, { isMarked: peopleAfterDash })) return title;
  if (source !== "") facts.takeSource(source);
  return title.slice(0, -found.length);
}

export function takePeopleOfTitle(text: string, facts: FactCollector): string {
  const { title, people, year } = (SIGNED.exec(text) ?? CITED.exec(text) ?? CITED_WITH_OTHERS.exec(text))?.groups ?? {};
  if (title === undefined || people === undefined || facts.hasAuthors)
    return takePersonOfTitle(takeFamilyOfTitle(text, facts), facts);
  if (!facts.takePeople(people, { isMarked: true })) return text;
  if (year !== undefined) facts.takeDateOrVenue(year);
  return title;
}

function takeFamilyOfTitle(text: string, facts: FactCollector): string {
  const { title, people, year } = CITED_ALONE.exec(text)?.groups ?? {};
  if (title === undefined || people === undefined || year === undefined || facts.hasAuthors) return text;
  facts.takeCitation({ people: [people], year });
  return title;
}

/** `Pearl, Judea - Causality`, `Caplan, Bryan. The Case against Caves`: one person, where the work has a date. */
const PERSON_FIRST =
  /^(?<people>\p{Lu}[\p{L}'’-]+, \p{Lu}\p{Ll}+(?: \p{Lu}\.)?)(?: [-–—]|[.:]) (?<title>["“\p{Lu}\p{N}].*)$/u;

function takePersonOfTitle(text: string, facts: FactCollector): string {
  const { people = "", title } =
    (facts.hasAuthors || !facts.hasAnyDate ? undefined : PERSON_FIRST.exec(text)?.groups) ?? {};
  const areNames = title !== undefined && !people.split(", ").every(isWordForm);
  return areNames && takePeopleBefore(people, facts) ? title : text;
}
