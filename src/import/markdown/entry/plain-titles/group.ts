// `Title (NeurIPS 2020) …` and `Title (2020): a subtitle …`
import { parseCitation } from "../link-labels.ts";
import { makersIn } from "../organizations.ts";
import { parsePeople } from "../people.ts";
import { isSource, parseDatedSource, saysVenue, splitFacts } from "../sources.ts";
import { isDateOrVenue, parseVenue } from "../venues.ts";
import { countWords, hasWords } from "../words.ts";
import type { PlainTitle, PlainTitleForm } from "./plain-title.ts";

const isDatedSource = (words: string): boolean => parseDatedSource(words) !== null;

export const titleBeforeGroup: PlainTitleForm = (text, { makersAtEnd }) => {
  const { title: made, rest: makers } = (makersAtEnd ? MADE.exec(text)?.groups : undefined) ?? {};
  if (made !== undefined && makers !== undefined && areMakers(made, makers)) return { title: made, rest: makers };
  for (const group of text.matchAll(/\s*[([（]([^()[\]（）]*)(?:[)\]）]|$)/g)) {
    const [found = "", words = ""] = group;
    const isAtEnd = !hasWords(text.slice(group.index + found.length));
    const parts = splitFacts(words);
    const isFact =
      parts.some(isDateOrVenue) || parseCitation(words) !== null || (isAtEnd && [words, ...parts].some(isDatedSource));
    if (group.index === 0 || !isFact) continue;
    const [title, rest] = [text.slice(0, group.index), text.slice(group.index).replace(/[)\]）]\s*[:：]\s*$/, ")")];
    const [start = "", subtitle] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
    if (subtitle === undefined) return withoutVenue(title, rest) ?? withoutPeople(title, rest);
    return { title: title + subtitle, rest: rest.slice(0, start.length - subtitle.length) + rest.slice(start.length) };
  }
  return null;
};

/** `A title. (CAS, Inria)` */
const MADE = /^(?<title>.{8,}?)\s?(?<rest>[(（][^()（）]{2,240}[)）][\s.]*)$/u;

/** Whether organisations are in the brackets, and not what the words before them are called for short: `Neural Caves (NC)`. */
function areMakers(title: string, group: string): boolean {
  const makers = group.replace(/^.|[)）][\s.]*$/g, "");
  const initials = title.split(/[^\p{L}]+/u).map((word) => word.charAt(0).toUpperCase());
  if (!/[.?!]$/.test(title) && initials.join("").includes(makers)) return false;
  return !isDateOrVenue(makers) && makersIn(makers) !== null;
}

/** No more full stops and commas are tried, because the words after each are read as people. */
const MAX_ENDS = 4;
const MIN_TITLE_WORDS = 3;

/** `Tracking Caves. Doe et al. (2024)`: people between the title and the group are no part of it. */
function withoutPeople(title: string, rest: string): PlainTitle {
  const ends = [...title.matchAll(/[.,]\s+(?=\p{Lu})/gu)].map(({ index }) => index).slice(-MAX_ENDS);
  // `Challenges, Techniques and Opportunities (2025)` names nobody
  const end = ends.find((index) => {
    const people = title[index] === "." || /\bet\.? al\b/.test(title) ? parsePeople(title.slice(index + 1)) : null;
    return people !== null;
  });
  if (end === undefined || countWords(title.slice(0, end)) < MIN_TITLE_WORDS) return { title, rest };
  return { title: title.slice(0, end), rest: title.slice(end) + rest };
}

/** `Tracking Caves. EuroSys(2020)`: a venue between the title and the group, in front of its bracket or with a word of its own. */
function withoutVenue(title: string, rest: string): PlainTitle | null {
  const [, year] = /^\s*[(（]((?:19|20)\d\d)[)）]/.exec(rest) ?? [];
  const end = endBeforeVenue(title);
  if (year === undefined || end < 0 || countWords(title.slice(0, end)) < 1) return null;
  const venue = title.slice(end + 2).trim();
  const isGlued = !/^\s/.test(rest) && countWords(venue) <= 8;
  const isVenue =
    parseVenue(venue) !== null ||
    (isGlued && /^[\p{Lu}\p{Lo}\d]/u.test(venue)) ||
    (saysVenue(venue) && isSource(venue));
  if (!isVenue) return null;
  const others = rest.slice(rest.search(/[)）]/) + 1);
  const facts = /^\p{Lo}/u.test(venue) ? `(${year}), ${venue}` : `in ${venue} ${year}`;
  return withoutPeople(title.slice(0, title[end] === "?" ? end + 1 : end), `, ${facts}${others}`);
}

/** Where the last sentence of the title begins. The full stops of `J. Inf. Sci. Eng.` end none. */
function endBeforeVenue(title: string): number {
  const [found] = /[.?]\s(?:(?:\p{Lu}\p{L}{0,7}\.\s){1,5}\p{Lu}\p{L}*\.?)$/u.exec(title) ?? [];
  return found === undefined ? Math.max(title.lastIndexOf(". "), title.lastIndexOf("? ")) : title.length - found.length;
}
