// Full names, then the title, with commas between everything: `Gil Hahn, Ida Jung and Anna Berg, Tracking in the Rain,
// ICCV 2015`; or with a colon after the people.
import { parseStatedDate } from "../../../stated-date.ts";
import { AND, ET_AL, hasEtAl, MODERN_YEAR } from "../name-patterns.ts";
import { isFullName, isPersonByName, isPlainName, isWordForm } from "../names.ts";
import { parseDatedSource } from "../sources.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords, hasWords, isInAbbreviation } from "../words.ts";
import { MAX_TITLE_LENGTH, type PlainTitleForm } from "./plain-title.ts";

export interface LeadingPeople {
  readonly names: readonly string[];
  /** What ends the last name: a comma, a colon, or nothing. */
  readonly mark: string;
  readonly rest: string;
}

const MAX_PEOPLE = 60;
const NAME = new RegExp(
  `\\s*(?:${AND}\\s+)?([^,;:，、]{3,60}?)\\s*(?:([,;:，、：]|(?<!\\s\\p{Lu})\\.(?=\\s+(?:\\p{Lu}[\\p{L}\\p{N}-]|An?\\s)))|\\s(?=${AND}\\s)|$)`,
  "uy",
);
const OTHERS = new RegExp(`^\\s*(?:and\\s+)?(?:${ET_AL}|others)\\s*([,:.])`, "i");
const ET_AL_AT_END = new RegExp(`\\s+${ET_AL}$`, "i");

/** The full names that the text begins with. */
export function leadingPeople(text: string): LeadingPeople {
  const names: string[] = [];
  const starts: number[] = [];
  let [mark, end] = ["", 0];
  NAME.lastIndex = 0;
  while (names.length < MAX_PEOPLE && mark !== ":" && mark !== ".") {
    const [found, name, next = ""] = NAME.exec(text) ?? [];
    if (found === undefined || name === undefined || !isFullName(name.replace(ET_AL_AT_END, ""))) break;
    names.push(name);
    starts.push(end);
    [mark, end] = [next, NAME.lastIndex];
    if (end >= text.length) break;
  }
  // `Jo Doe, Aligning Books and Movies`: what goes on after `and` without a name is no name itself
  const isBroken = mark === "" && end < text.length && names.length > 1 && !OTHERS.test(text.slice(end));
  if (isBroken) {
    names.pop();
    [mark, end] = [",", starts.at(-1) ?? 0];
  }
  const rest = text.slice(end);
  const [others, after] = OTHERS.exec(rest) ?? [];
  return others === undefined ? { names, mark, rest } : { names, mark: after ?? "", rest: rest.slice(others.length) };
}

export const titleAfterPeople: PlainTitleForm = (text, { peopleFirst }) => {
  const { names, mark, rest } = withTitleAfterComma(text, leadingPeople(text));
  const last = names.at(-1);
  if (last === undefined) return null;
  // the last of the names is the title, if only facts come after it
  const isLastTitle = names.length > 2 && hasWords(rest) && startsWithFact(rest) && countWords(last) > 1;
  const people = text.slice(0, text.length - rest.length);
  if (isLastTitle) {
    return { title: last, rest: `, ${rest}`, people: people.slice(0, people.lastIndexOf(last)) };
  }
  const { title, facts } = splitRest(rest);
  if (mark === "" || !/^["“\p{Lu}\p{N}(]/u.test(title) || countWords(title) < 2) return null;
  const haveOthers = hasEtAl(people);
  const areBelieved =
    names.length >= 3 ||
    (names.length === 2 && hasWords(facts)) ||
    haveOthers ||
    peopleFirst ||
    (areTwoInFull(names, people) && mark === "." && countWords(title) > 3) ||
    (mark === ":" && isPersonByName(last) && isDatedTitle(rest)) ||
    (mark === "," && isOneBeforeYear(last, facts) && countWords(title) > 2);
  if (!areBelieved) return null;
  return { title, rest: `, ${facts}`, people: people.replace(/[\s,;:]+$/, "") };
};

/** `Ann Roe, Max Doe`; but `Red Dots and Black Hole Seeds` are no people. */
function areTwoInFull(names: readonly string[], text: string): boolean {
  return (
    names.length === 2 &&
    text.includes(",") &&
    names.every((name) => isPlainName(name) && countWords(name) <= MAX_NAME_WORDS)
  );
}

const MAX_NAME_WORDS = 3;
const ONLY_YEAR = new RegExp(`^\\s*\\(?${MODERN_YEAR}\\)?[\\s.,:–—-]*$`);

/** `Ann Doe, Caves of the Deep, 2012`: one full name, and nothing but a year after the title. */
function isOneBeforeYear(name: string, facts: string): boolean {
  return ONLY_YEAR.test(facts) && name.split(/\s+/).every((word) => !isWordForm(word));
}

const YEAR_AT_END = new RegExp(`(?:,\\s|\\s\\()${MODERN_YEAR}\\)?[\\s.,:–—-]*$`);

/** `Kevin Meng: Locating Facts (2022)`; but `Alan Turing: The Enigma (1983)` is a life of him. */
function isDatedTitle(text: string): boolean {
  return YEAR_AT_END.test(text) && countWords(text) > 3 && !/^\s*(?:the|an?|his|her|life|portrait)\s/i.test(text);
}

/** In `Jo Doe, Al Roe, Batch Normalization: Faster Training` the last of the names begins the title. */
function withTitleAfterComma(text: string, people: LeadingPeople): LeadingPeople {
  const { names, mark, rest } = people;
  const last = names.at(-1);
  if (mark !== ":" || names.length < 3 || last === undefined) return people;
  const start = text.length - rest.length - last.length - 1;
  const isJoined = /(?:\band|&)\s*$/.test(text.slice(0, start));
  return isJoined ? people : { names: names.slice(0, -1), mark: ",", rest: text.slice(start) };
}

/**
 * Cuts the text before its first fact: a venue that is known by name, one that is not but has its date after it, a date.
 */
export function splitRest(text: string): { readonly title: string; readonly facts: string } {
  const ends = [...text.matchAll(/[,.?]\s+/g)]
    .map(({ index }) => index)
    .filter((index) => index <= MAX_TITLE_LENGTH && !isInAbbreviation(text, index));
  const isSource = (index: number): boolean => parseDatedSource(bareFacts(text.slice(index + 1))) !== null;
  const end =
    ends.find((index) => startsWithFact(text.slice(index + 1)) && !startsWithDate(text.slice(index + 1))) ??
    ends.find((index) => text[index] === "." && isSource(index)) ??
    ends.find((index) => startsWithFact(text.slice(index + 1))) ??
    ends.find(isSource);
  if (end === undefined) return { title: text.replace(/[\s,.]+$/, "").trim(), facts: "" };
  return { title: text.slice(0, text[end] === "?" ? end + 1 : end).trim(), facts: text.slice(end + 1) };
}

function startsWithDate(text: string): boolean {
  return parseStatedDate(bareFacts(text).split(/[,.(]\s/, 1)[0] ?? "") !== null;
}

/** Whether a date or a venue comes first. */
export function startsWithFact(text: string): boolean {
  const bare = bareFacts(text);
  const [first = ""] = bare.split(/[,.(]\s|\s\(/, 1);
  return isDateOrVenue(first) || isDateOrVenue(bare);
}

function bareFacts(text: string): string {
  return text.replace(/^[\s,.]+/, "").replace(/[\s,.[(]+$/, "");
}
