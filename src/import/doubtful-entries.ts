// Entries of which a part is likely to be wrong: people in a title, titles that are cut, authors that are no people. One is
// enough to be named.

import { squash } from "../text/fold.ts";
import { beginsWithPeople } from "./cited-in-text.ts";
import { placesOf, quoted, type Sign } from "./doubtful-titles.ts";
import { parseLoneCitation } from "./markdown/entry/lone-citation.ts";
import { isDateOrVenue } from "./markdown/entry/venues.ts";
import type { OutlinePaper } from "./outline.ts";
import { isNameOfSum } from "./table/sum-row.ts";

/** Titles that begin with the people who should be authors, or are the name of one. */
export const peopleInTitles: Sign = (page) => {
  const names = new Set(page.papers.flatMap(({ authors }) => authors.map(squash)));
  return entryFinding(
    page.papers.filter((paper) => isListed(paper) && hasPeopleInTitle(paper, names)),
    page.papers,
    ["title has people in it", "titles have people in them"],
  );
};

function hasPeopleInTitle({ title, authors }: OutlinePaper, names: ReadonlySet<string>): boolean {
  if (/\s/.test(title) && names.has(squash(title))) return true;
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(title)) return true;
  const words = title.replace(/^[\p{Lu}\p{N}][\p{L}\p{N}-]*: /u, "");
  return authors.length === 0 && (beginsWithPeople(words) || beginsWithFamily(title)) && !OTHER_WORK.test(title);
}

/** `Belinkov, Probing Classifiers: A Review`, `Hewitt & Liang: Probing Deep Caves`: what one word alone before a title can be. */
const FAMILY_FIRST = /^(\p{Lu}\p{Ll}{2,}(?: & (\p{Lu}\p{Ll}{2,}):|,)) [\p{Lu}\d][^,&:]{6,100}(?::.*)?$/u;

function beginsWithFamily(title: string): boolean {
  const [found, first = "", second] = / (?:and|or|or,) /.test(title.split(":", 1)[0] ?? "")
    ? []
    : (FAMILY_FIRST.exec(title) ?? []);
  const names = [first.split(/[ ,]/, 1)[0] ?? "", second ?? ""].filter(Boolean);
  return found !== undefined && names.every((name) => parseLoneCitation(`${name} 2000`) !== null);
}

/** `Doe et al. (2010): a reply` is about a work. */
const OTHER_WORK = /\b(?:reply|response|comment(?:ary)?|review|revisited|correction|erratum|critique)\b/i;

/** Titles with a venue, a volume or pages in them, or cut after an abbreviation: `…: An Overview, 35 Ga`. */
export const venuesInTitles: Sign = ({ papers }) =>
  entryFinding(
    papers.filter((paper) => isListed(paper) && hasVenueInTitle(paper.title)),
    papers,
    ["title ends or begins with parts of a citation", "titles end or begin with parts of a citation"],
  );

function hasVenueInTitle(title: string): boolean {
  const [, before = ""] = /^(.{3,60}?),? ["“«].{20,}["”»]$/u.exec(title) ?? [];
  if (before !== "" && (/\b(?:19|20)\d\d\b/.test(before) || isDateOrVenue(before))) return true;
  return CUT.test(title) || VOLUME.test(title);
}

const CUT = /, \d{1,3} \p{Lu}\p{Ll}{1,6}$|\s(?:v|vs|eds?|vol|pp)$/u;
/** `, 104 California Law Review 671`, `, 12(3), 4` */
const VOLUME = /, \d{1,3} (?:\p{Lu}[\p{L}.&]*\s){1,6}\d{1,5}$|[\s,]\d{1,4}\s?\(\d{1,4}\)[:,]\s?\d/u;

/** Titles that are nothing but an identifier. */
export const identifiersAsTitles: Sign = ({ papers }) =>
  entryFinding(
    papers.filter(
      (paper) =>
        isListed(paper) && /^(?:doi:?\s?)?10\.\d{4,9}\/\S+$|^arxiv:?\s?\d{4}\.\d{4,5}(?:v\d+)?$/i.test(paper.title),
    ),
    papers,
    ["title is an identifier", "titles are identifiers"],
  );

/** Rows of a table that count the rows above them. */
export const sumsAsTitles: Sign = ({ papers }) =>
  entryFinding(
    papers.filter(
      ({ title, url, reference }) =>
        isNameOfSum(title) && (url ?? reference?.url ?? null) === null && (reference?.authorNames.length ?? 0) === 0,
    ),
    papers,
    ["title looks like a row of totals", "titles look like rows of totals"],
  );

/** Authors that no person is called. */
export const oddAuthors: Sign = ({ papers }) =>
  entryFinding(
    papers.filter((paper) => isListed(paper) && paper.authors.some(isOddName)),
    papers,
    ["entry has an author who does not look like a person", "entries have authors who do not look like people"],
    ({ authors }) => authors.find(isOddName) ?? "",
  );

const MAX_WORDS_OF_NAME = 6;

function isOddName(name: string): boolean {
  return (
    /[\d:?]|\s(?:the|of|in|for|with|an|on|at|to|from|by)\s/.test(name) ||
    /^(?:von|par|por|by) \p{Lu}\p{Ll}+ \p{Lu}/u.test(name) ||
    name.split(/\s+/).length > MAX_WORDS_OF_NAME
  );
}

/** People before or after a title that stayed in the comment, of an entry that has no authors. */
export const peopleInComments: Sign = ({ papers }) =>
  entryFinding(
    papers.filter((paper) => isListed(paper) && paper.authors.length === 0 && hasPeopleAtStart(paper.comment ?? "")),
    papers,
    [
      "entry has no authors, but a comment that begins with people",
      "entries have no authors, but comments that begin with people",
    ],
    ({ comment }) => comment ?? "",
  );

function hasPeopleAtStart(comment: string): boolean {
  return (
    beginsWithPeople(comment) || /^(?:by|von|par|por|di|door) \p{Lu}[\p{L}.]+ \p{Lu}\p{Ll}+(?:[,.;(]|$)/u.test(comment)
  );
}

/** `Oct 18` of a timetable, read as a year. */
export const daysAsYears: Sign = ({ papers, lines }) =>
  entryFinding(
    papers.filter((paper) => isListed(paper) && hasDayAsYear(paper, lines[paper.line - 1] ?? "")),
    papers,
    ["date was made of two digits after a month", "dates were made of two digits after a month"],
    ({ date }) => date ?? "",
  );

function hasDayAsYear({ date }: OutlinePaper, line: string): boolean {
  if (date === null || line.includes(date.slice(0, 4))) return false;
  return new RegExp(
    `(?<!\\d )\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.? ${date.slice(2, 4)}\\b(?!/)`,
    "i",
  ).test(line);
}

/** The year after this one is that of works in press. */
export const futureDates: Sign = ({ papers, today }) => {
  const next = today === null ? null : `${Number(today.slice(0, 4)) + 1}`;
  return entryFinding(
    papers.filter((paper) => next !== null && isListed(paper) && (paper.date ?? "") > next),
    papers,
    ["date is in the future", "dates are in the future"],
    ({ date }) => date ?? "",
  );
};

/** What a bibliography states was not read from words. */
function isListed({ reference, isLiteral }: OutlinePaper): boolean {
  return reference === null && !isLiteral;
}

function entryFinding(
  found: readonly OutlinePaper[],
  papers: readonly OutlinePaper[],
  [one, many]: readonly [string, string],
  example: (paper: OutlinePaper) => string = ({ title }) => title,
): ReturnType<Sign> {
  const [first] = found;
  if (first === undefined) return null;
  const places = placesOf(found.map(({ line }) => line));
  const message = `${found.length} ${found.length === 1 ? one : many}, ${places} (${quoted(example(first))})`;
  return { at: first.line, message, share: found.length / papers.length };
}
