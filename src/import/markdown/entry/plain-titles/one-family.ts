// Family names first, with the year: `Nanda (2023) Progress measures for caves`, `Meng 2022: Locating Things in Boxes`, `Craig, 2018,
// A New U`; or without: `Caplan, The Case for Caves`, and `Hewitt & Liang: Probing Caves` where other entries of the page begin so.
import type { Conventions } from "../conventions.ts";
import { parseLoneCitation } from "../lone-citation.ts";
import { MODERN_YEAR } from "../name-patterns.ts";
import { LEADING_FAMILIES } from "../references/families.ts";
import { familiesOf } from "../references/people.ts";
import { countWords } from "../words.ts";
import { splitRest } from "./people-first.ts";
import type { PlainTitle, PlainTitleForm } from "./plain-title.ts";

const LEAD = new RegExp(
  `^(?<cited>\\p{Lu}[\\p{L}-]+(?:,? \\(${MODERN_YEAR}[a-z]?\\)[,.:]?|,? ${MODERN_YEAR}[a-z]?(?:[,.:]|(?= [-–—]))))(?: [-–—]{1,2})? (?=["“\\p{Lu}\\p{N}])`,
  "u",
);
const MIN_TITLE_WORDS = 3;

/** No title goes on with `The` after its first word and a comma, unless that is a name. */
const BEFORE_ARTICLE = /^(?<name>\p{Lu}[\p{L}-]+), (?<title>The \p{Lu}\S*(?: \S+){2,30})$/u;

function withoutYear(text: string, { familiesFirst }: Conventions): PlainTitle | null {
  const { name = "", title = "" } = BEFORE_ARTICLE.exec(text)?.groups ?? {};
  if (name !== "" && parseLoneCitation(`${name} 2000`) !== null) return { title, rest: "", people: `by ${name}` };
  const [lead = ""] = familiesFirst ? (LEADING_FAMILIES.exec(text) ?? []) : [];
  const people = lead.replace(/[,:] $/, "");
  if (people === "" || familiesOf(people) === null) return null;
  const { title: named, facts } = splitRest(text.slice(lead.length));
  return countWords(named) < MIN_TITLE_WORDS ? null : { title: named, rest: `, ${facts}`, people };
}

export const titleAfterFamily: PlainTitleForm = (text, conventions) => {
  const [found = "", cited = ""] = LEAD.exec(text) ?? [];
  const lone = found === "" ? null : parseLoneCitation(cited.replace(/[,.:]$/, ""));
  if (lone === null) return withoutYear(text, conventions);
  const { title, facts } = splitRest(text.slice(found.length));
  // `Cave 2019: The 2019 track on caves` is what an event is called
  if (countWords(title) < MIN_TITLE_WORDS || title.includes(lone.year)) return null;
  return { title, rest: `, (${lone.year}), ${facts}`, people: `${lone.person} (${lone.year}).` };
};
