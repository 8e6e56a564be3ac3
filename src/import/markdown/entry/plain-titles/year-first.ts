// As references are written, people and year first: `Doe, J. (2017). Title. Venue.`
import { parseStatedDate } from "../../../stated-date.ts";
import { parseCitedLead } from "../cited-lead.ts";
import type { Conventions } from "../conventions.ts";
import { isLoneName, oneFamilyFirst } from "../family-first.ts";
import { isFullName } from "../names.ts";
import { parsePeople } from "../people.ts";
import { isSource } from "../sources.ts";
import { isDateOrVenue } from "../venues.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const CITED =
  /^(.{2,300}?)[\s.,]*[(\s]((?:1[5-9]|20)\d\d[a-z]?)(?:\s?[–-]\s?\d{2,4})?(?:,\s(\p{L}{3,9}\.?(?:\s\d{1,2})?)(?:[–-]\d{1,2})?(?=\)))?(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?<!\b(?:vs|cf|e\.g|i\.e|approx|St|Mrs?|Dr|pp?)\.)(?:\s+|$)(.*))?$/u;

/** `Echoes in wet caves, Cave Lett., 24, 984–989.`: as geologists cite, with commas between everything. */
const JOURNAL =
  /^(?<name>[^.]{8,400}), (?<source>\p{Lu}[^,]{1,80}?),? (?<numbers>\d{1,4}(?:\s?\(\w{1,6}\))?, (?:[A-Z]?\d+\s?[-–]\s?[A-Z]?\d+|\w{4,10}))(?:, doi:?\s?\S+)?\.?$/u;

/** `Ann Roe. 2019. `: one full name, and full stops around the year. */
const ONE_NAME = /^\p{Lu}\p{L}+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+\.\s(?:19|20)\d\d[a-z]?\.\s/u;

/**
 * `Chris Olah 2020 - Zoom In`: full names before a year and a dash, or family names where entries begin with people. One full name
 * alone is believed before a year between full stops, and before one in brackets where many entries begin with people in bold.
 */
function isSigned(text: string, people: string, conventions: Conventions): boolean {
  const { peopleFirst, peopleInBold, familiesAfterTitle } = conventions;
  if (ONE_NAME.test(text)) return isFullName(people);
  if (oneFamilyFirst(people) !== null || isLoneName(people)) return true;
  // `Ann Roe (2019).`, which other entries have in bold
  if (peopleInBold && /^[\s,]*\((?:19|20)\d\d[a-z]?\)\./.test(text.slice(people.length)))
    return parseCitedLead(`${people} (2019).`) !== null;
  // `Caves Made Simple (2001) - Roe, Ann.`
  const isDash = !familiesAfterTitle && /^[\s,]*\(?(?:19|20)\d\d[a-z]?\)?\s[-–—]\s/.test(text.slice(people.length));
  const names = isDash ? (parsePeople(`${people} et al.`, { isMarked: true })?.authors ?? []) : [];
  return names.length > 0 && (peopleFirst || names.every(isFullName));
}

export const titleAfterYear: PlainTitleForm = (text, conventions) => {
  if (!/(?:1[5-9]|20)\d\d/.test(text)) return null;
  const [, people = "", stated = "", day, title, after = ""] = CITED.exec(text) ?? [];
  const year = stated.replace(/[a-z]$/, "");
  const when = day === undefined ? year : `${day} ${year}`;
  if (day !== undefined && parseStatedDate(when) === null) return null;
  if (title === undefined || !(parsePeople(`${people}.`) !== null || isSigned(text, people, conventions))) return null;
  const numbered = JOURNAL.exec(text.slice(text.indexOf(title, people.length)));
  if (numbered?.groups !== undefined) {
    const { name, source, numbers } = numbered.groups;
    return { title: name ?? "", rest: `, (${when}), ${source} ${numbers}`, people: asCited(people) };
  }
  const { whole, rest } = withQuestion(text, title, after);
  return { title: whole, rest: `, (${when}), ${rest}`, people: asCited(people) };
};

/** `Doe, J` and `Doe, J.` are the same; one person with the family name first is written as others are. */
function asCited(people: string): string {
  return `${oneFamilyFirst(people) ?? people}.`;
}

/** `Better together? A field experiment.`: a question ends the title only if it is followed by where the work appeared. */
function withQuestion(text: string, title: string, after: string): { readonly whole: string; readonly rest: string } {
  const end = text.length - after.length;
  if (text.slice(0, end).trimEnd().at(-1) !== "?") return { whole: title, rest: after };
  const [found, subtitle, rest = ""] = /^([^.?]{8,200}(?:[.?]|$))(?:\s+(.*))?$/.exec(after) ?? [];
  const [source = ""] = after.split(/[,.]\s/, 1);
  if (found === undefined || subtitle === undefined || isSource(source) || isDateOrVenue(source))
    return { whole: `${title}?`, rest: after };
  return { whole: `${title}? ${subtitle.replace(/\.$/, "")}`, rest };
}
