// Facts separated by commas, full stops and lines: people, venue and date after a title. The first other words end them.
import { parseStatedDate } from "../../stated-date.ts";
import { type Conventions, NO_CONVENTIONS } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { oneFamilyFirst } from "./family-first.ts";
import { isFullName, isPlainName } from "./names.ts";
import { lineOfNames } from "./names-in-line.ts";
import { endOfPeople, isListOfPeople, parsePeople } from "./people.ts";
import { isVenueWord, parseDatedSource } from "./sources.ts";
import { isDateOrVenue, JOURNAL_WORD, parseVenue } from "./venues.ts";
import { hasWords } from "./words.ts";

/** Collects the facts at the beginning of `text` and returns the rest. */
export function takeSegments(text: string, facts: FactCollector, conventions: Conventions = NO_CONVENTIONS): string {
  let rest = text;
  const isFollowed = startsWithFactAfter();
  for (;;) {
    const start = /^[\s,，.;|·•–—:\ue004-]*/.exec(rest)?.[0] ?? "";
    // a colon or dash introduces the curator's comment
    const isComment = /[:–—-]/.test(start) && /\s[-–—]+\s|^\s*[:–—-]/.test(start);
    const body = rest.slice(start.length);
    if (body === "") return "";
    const ends = segmentEnds(body);
    const length =
      takePeopleAtStart(body, ends, {
        isComment,
        mark: start.trim(),
        isLine: start.includes("\n"),
        isFollowed,
        facts,
        conventions,
      }) ??
      takeDateOrVenueAtStart(body, ends, facts) ??
      (isComment && !startsWithVenue(body) ? null : takeSourceAtStart(body, ends, facts));
    if (length === null || length === 0) return rest;
    rest = body.slice(length);
  }
}

/** At most this many ends are tried, so that the time stays proportional to the length of the line. */
const MAX_ENDS = 60;
const MAX_PEOPLE_LENGTH = 3000;
const MAX_VENUE_LENGTH = 80;
const MAX_SOURCE_LENGTH = 200;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s|${MONTH}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?)?(?:19|20)\\d\\d\\b`;
const END = new RegExp(
  `[,;|\\n·•]|\\s*\\ue004|\\.(?=[\\s（【]|$)|\\s[-–—]{1,3}\\s|:(?=\\s)|\\s(?=\\()|\\s?(?=【)|\\s(?=${DATE})|$`,
  "gi",
);
const DATE_AT_START = new RegExp(`^\\s+${DATE}`, "i");

/** Where the first fact can end, the longest reading first. */
function segmentEnds(text: string): number[] {
  const ends: number[] = [];
  // not looked for further: the rest of the text is read again for each fact
  for (const { index } of text.matchAll(END)) if (ends.push(index) === MAX_ENDS) break;
  return ends.reverse();
}

interface PeopleContext {
  /** Whether a colon or dash comes before the text. */
  readonly isComment: boolean;
  /** What separates the text from the title. */
  readonly mark: string;
  /** Whether the text begins on a line of its own. */
  readonly isLine: boolean;
  /** Whether a text that ends the line begins with a fact. */
  readonly isFollowed: (after: string) => boolean;
  readonly facts: FactCollector;
  readonly conventions: Conventions;
}

/** The length of the names at the beginning of the text; null if it does not begin with people. */
function takePeopleAtStart(
  text: string,
  ends: readonly number[],
  {
    isComment,
    isLine,
    mark,
    isFollowed: isFollowedBy,
    facts,
    conventions: { peopleAfterDash, familiesAfterTitle },
  }: PeopleContext,
): number | null {
  if (facts.hasAuthors) return null;
  const limit = Math.min(endOfNames(text), endOfPeople(text));
  for (const end of ends) {
    if (end > limit) continue;
    const [words, after] = [text.slice(0, end), text.slice(end)];
    const isFollowed = isFollowedBy(after);
    // a comment can begin with names too: after a dash, people must be alone, or followed by a fact or another dash
    const isBeforeDash = /^\s[-–—]{1,3}\s/.test(after) && (parsePeople(words) !== null || peopleAfterDash);
    if (isComment && hasWords(after) && !isFollowed && !isBeforeDash) continue;
    const isWholeLine = isLine && (after === "" || after.startsWith("\n"));
    if (DATE_AT_START.test(after) && !arePeopleBeforeDate(words, after)) continue;
    // `[A title](…)，Yue Wu`
    const isOne = (peopleAfterDash && areFullNames(words)) || (mark === "，" && isPlainName(words));
    const isAlone = !hasWords(after) && (isOne || (!isComment && words.includes(",")));
    const isMarked = isFollowed || isWholeLine || isAlone || isBeforeDash;
    const only = familiesAfterTitle && (isFollowed || !hasWords(after)) ? oneFamilyFirst(words) : null;
    if (words.length < MAX_PEOPLE_LENGTH && facts.takePeople(only ?? words, { isMarked: isMarked || only !== null })) {
      return end + (after.startsWith(".") ? 1 : 0);
    }
  }
  return isLine ? takeLineOfNames(text, facts) : null;
}

/** `Emily Riehl (Cave University)`, `Joy Morris, Dave Morris`: full names, with the places where they work. */
function areFullNames(words: string): boolean {
  const names = parsePeople(words, { isMarked: true })?.authors ?? [];
  return names.length > 0 && names.every(isFullName) && (names.length === 1 || names.some(isPlainName));
}

/** A line of its own with at least three names, a few of which no rule would take for one. */
function takeLineOfNames(text: string, facts: FactCollector): number | null {
  const [line = ""] = text.split("\n", 1);
  const names = line.length < MAX_PEOPLE_LENGTH && !/[.|\ue004]/.test(line) ? lineOfNames(line) : null;
  return !isDateOrVenue(line) && facts.takeNames(names) ? line.length : null;
}

/** No name has a word that begins with a digit; what is in brackets after a name may have one. */
function endOfNames(text: string): number {
  const at = text.search(/[(（]|(?<=^|\s)(?!2nd|3rd|4th)\d/);
  return at < 0 || /[(（]/.test(text.charAt(at)) ? text.length : at;
}

/** Whether a date without a comma before it ends people, `Doe, Roe and Poe 2020`, and not a venue, `Cave Letters 2020`. */
function arePeopleBeforeDate(words: string, after: string): boolean {
  const last = words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1);
  const year = /(?:19|20)\d\d/.exec(after)?.[0] ?? "";
  if (parseVenue(`${last} ${year}`) !== null) return false;
  return parsePeople(words) !== null || isListOfPeople(words);
}

function takeDateOrVenueAtStart(text: string, ends: readonly number[], facts: FactCollector): number | null {
  for (const end of ends) {
    if (end > MAX_VENUE_LENGTH || isInAbbreviation(text, end)) continue;
    // `ICRA 2019 [pdf](…) very good`
    if (!isDateOrVenue(text.slice(0, end))) continue;
    const whole = end + (YEAR_AND_WORD.test(text.slice(end, end + MAX_NEXT)) ? YEAR_LENGTH : 0);
    return [whole, end].find((each) => facts.takeDateOrVenue(text.slice(0, each))) ?? null;
  }
  return null;
}

const YEAR_AND_WORD = new RegExp(`^\\s(?:19|20)\\d\\d\\s(?!\\d|${MONTH})`, "i");
const YEAR_LENGTH = 5;

/** Whether the full stop at `end` is one of an abbreviated name that goes on: `IEEE Conf. Comput. Vis. (CVPR)`. */
function isInAbbreviation(text: string, end: number): boolean {
  if (text[end - 1] === "." && /^\s\(/.test(text.slice(end, end + 2))) return true;
  return text[end] === "." && ABBREVIATED.test(text.slice(Math.max(0, end - 12), end + 4));
}

const ABBREVIATED = new RegExp(`(?<!\\p{L})(?:${JOURNAL_WORD})\\. ?[(\\p{Lu}]`, "u");

/** After a colon or dash, a comment is more likely. */
function startsWithVenue(text: string): boolean {
  return /^in:?\s/i.test(text) || isVenueWord(/^\p{L}+(?=,? (?:\| )?(?:19|20)\d\d\b)/u.exec(text)?.[0] ?? "");
}

/** A venue that is not known by name, if its date comes after it. */
function takeSourceAtStart(text: string, ends: readonly number[], facts: FactCollector): number | null {
  return (
    ends.find((end) => {
      if (end > MAX_SOURCE_LENGTH) return false;
      const words = text.slice(0, end);
      // `Electronics, 2024` after a reference, `WidgetConf, 2021`, `Heliyon | 2023`
      const [name, year] = /^(\p{Lu}\p{L}+)(?:,| \|) ((?:19|20)\d\d)$/u.exec(words)?.slice(1) ?? [];
      const isWord = name !== undefined && (isVenueWord(name) || (facts.isCited && words.includes(",")));
      const isCited = isWord && facts.takeSource(`${name}, ${year}`);
      return isCited || facts.takeDatedSource(words) || (/^\s*\ue004/.test(text.slice(end)) && facts.takeSource(words));
    }) ?? null
  );
}

/** The characters that are looked at for what comes next, and of the longest mark that ends it. */
const [MAX_NEXT, MAX_MARK] = [300, 5];

/** What comes after the marks at the start, up to the next one; empty: nothing, or it is too long. */
function firstWords(text: string): string {
  const start = text.search(/[^\s,.;|()–—-]/);
  if (start < 1) return "";
  const ahead = text.slice(start, start + MAX_NEXT + MAX_MARK + 1);
  const end = ahead.search(/[,.;|()]|\s[-–—]{1,3}\s|:\s|$/);
  return end <= MAX_NEXT ? ahead.slice(0, end) : "";
}

/** Asked about the same ends of a line for each of its facts: an answer is kept by the length of what comes after. */
function startsWithFactAfter(): (after: string) => boolean {
  const known = new Map<number, boolean>();
  return (after) => {
    const is = known.get(after.length) ?? startsWithFact(after);
    known.set(after.length, is);
    return is;
  };
}

/** Whether a venue or a date comes next. */
function startsWithFact(text: string): boolean {
  if (/^[\s,.;|–—]*\ue004/.test(text)) return true;
  const next = firstWords(text);
  if (parseStatedDate(next) !== null || parseVenue(next) !== null) return true;
  const sentence = /^[\s,.;|]+(.{4,200}?)(?:\.(?:\s|$)|$)/s.exec(text)?.[1] ?? "";
  return parseDatedSource(sentence) !== null;
}
