// As medicine cites: `Kaplan J, McCandlish S, et al. Title. Venue. 2019 Feb 6;12(3):1-9.`, `Kaplan J, Roe M et al. Title, Venue
// 2019;12:1-9.`
import { MODERN_YEAR } from "../name-patterns.ts";
import { LETTERED } from "../references/listed-people.ts";
import type { PlainTitle, PlainTitleForm } from "./plain-title.ts";

const PERSON =
  "(?:(?:van|von|de|del|den|der|la|le)\\s){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?\\s(?:\\p{Lu}(?:\\sI{2,3})?|\\p{Lu}{2,3})(?:,?\\s(?:Jr|Sr|2nd|3rd)|,\\sI{2,3})?";
const PEOPLE = new RegExp(
  `^((?:${PERSON},\\s+){0,40}(?:${PERSON}(?:,? et al)?|et al))(?:,\\s(?:eds?|editors?))?\\.\\s+(?<rest>\\S.*)$`,
  "u",
);
/** A single person is believed only where volume and pages, or a publisher's year, end the reference. */
const PUBLISHED = /;\s?(?:1[5-9]|20)\d\d\b|\s(?:1[5-9]|20)\d\d;/;

const VOLUME = /\s(?:1[5-9]|20)\d\d;\s?\d/;

/** `Karvonen A. CaveBench (2025)`: a year in brackets at the end; but `Vitamin D. A review (2020)` names nobody. */
const YEAR_AT_END = new RegExp(`\\s\\(${MODERN_YEAR}\\)[\\s.,:–—-]*$`);

/** In `Ian H. Witten, A title` the family name comes after the initial. */
const GOES_ON = /^\p{Lu}[\p{L}'’-]+(?:,|\s(?:and|&)\s)/u;

/** `A title, Cell Syst 2021;12:176-194`: a comma before the journal, and its year before the volume. */
const BEFORE_SOURCE = /^(?<title>[^.?]{8,400}),\s(?<after>\p{Lu}[^,.;:]{1,80}\s(?:1[5-9]|20)\d\d;\s?\d.*)$/u;
/** `A title. II. Another sentence. Cave Med. 1992;135(9):1029-41.`: all up to the journal, whose year a volume follows, is the title. */
const SENTENCES =
  /^(?<title>[^;]{3,400}?[.?])\s(?<after>\p{Lu}[^.?;:]{1,60}\.?\s(?:1[5-9]|20)\d\d(?:\s\p{Lu}\p{Ll}{2,8}(?:\s\d{1,2})?)?;\s?\d.*)$/u;
const SENTENCE = /^(?<title>[^.?]{3,400}\??)(?:\.|(?<=\?))(?:\s+(?<after>.*))?$/;

export const vancouverTitle: PlainTitleForm = (text) => {
  if (!text.includes(".")) return null;
  const found = PEOPLE.exec(text);
  const { rest } = found?.groups ?? {};
  const people = found?.[1];
  if (people === undefined || rest === undefined) return null;
  if (!people.includes(",") && ((GOES_ON.test(rest) && !VOLUME.test(rest)) || !PUBLISHED.test(rest)))
    return datedOne(people, rest);
  const { title, after = "" } = (BEFORE_SOURCE.exec(rest) ?? SENTENCES.exec(rest) ?? SENTENCE.exec(rest))?.groups ?? {};
  // a year is the title of nothing that has words after it
  if (title === undefined || /^(?:1[5-9]|20)\d\d$/.test(title)) return null;
  const { facts, date } = withDate(after);
  return {
    title: title.replace(/\.$/, ""),
    rest: date === null ? `, ${facts}` : `, (${date}), ${facts}`,
    people: givenNamesFirst(people),
  };
};

function datedOne(people: string, rest: string): PlainTitle | null {
  const found = YEAR_AT_END.exec(rest);
  if (found === null || found.index < 1 || !/^\S+ \p{Lu}{1,2}$/u.test(people) || LETTERED.test(people)) return null;
  return { title: rest.slice(0, found.index), rest: found[0], people: givenNamesFirst(people) };
}

/** `BMJ. 2010 Feb 6;340:c332.`, `Cell 2015;161:1-9`: the date between journal and volume. */
const DATED =
  /^(?<journal>[^;]{0,120}?)[.;:]?\s(?<date>(?:1[5-9]|20)\d\d(?:\s\p{Lu}\p{Ll}{2,8}(?:[-–]\p{Lu}\p{Ll}{2,8})?(?:\s\d{1,2})?)?)(?:[;.:]|$)(?<after>.*)$/u;

/** `184(13):3573-3587.e29.`: issue and pages after a volume, which a full stop ends. */
const PAGES = /^(\s?\d+)(?:\s?\([^()]{1,20}\))?(?::\s?\w[\w.]*(?:\s?[-–]\s?\w[\w.]*)?(?:\s[a-z]\d+)?)?(?=[.;\s]|$)/;

function withDate(text: string): { readonly facts: string; readonly date: string | null } {
  const { journal = "", date, after = "" } = DATED.exec(text)?.groups ?? {};
  if (date === undefined) return { facts: text, date: null };
  // a journal has no month for two: `2018 Jan-Feb` began in January
  const day = date.replace(/[-–]\p{L}+/u, "");
  const volume = after.replace(PAGES, "$1.");
  return { facts: `${journal.replace(/[\s.;:]+$/, "")}${volume === "" ? "" : `, ${volume}`}`, date: day };
}

function givenNamesFirst(people: string): string {
  return people
    .replace(/, (?:2nd|3rd)(?=,|\s|$)/g, "")
    .replace(
      /((?:(?:van|von|de|del|den|der|la|le)\s){0,2}\p{Lu}[^,]*?)\s(\p{Lu}{1,3})(?=,|$|\s(?:Jr|Sr|I|et al))/gu,
      (_, family: string, initials: string) => `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`,
    );
}
