// Dates in the plain words of a query: “sae 2024”, “circuits july 2024”, “before 2015”.
import { type DateSpan, type PartialDate, type Period, parseSpan, yearDate, yearOf } from "../../map/dates.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { tokenise } from "../index/tokens.ts";
import { type FoundPeriod, periodAt, plainWord, YEAR } from "./periods.ts";
import type { QueryPart } from "./query.ts";

/** Spans of time of which a paper has to be in one. */
export type AlternativeSpans = readonly DateSpan[];

export interface DatesInQuery {
  /** The spans of time that the query names, those that “or” separates together. */
  readonly spans: readonly AlternativeSpans[];
  /** The other parts of the query. */
  readonly rest: readonly QueryPart[];
}

interface FoundSpan {
  readonly span: DateSpan;
  /** How many words of the query name it. */
  readonly wordCount: number;
}

/** Whether the map has papers that may be from a span of time. */
export type HasPapersFrom = (span: DateSpan) => boolean;

const DIGIT = /\d/;
const MAY_BE_TIME = /\d|ties\b|^(?:years?|decades?)\b/i;
const RANGE = new RegExp(`^(${YEAR}s?)[-–](?:(${YEAR}s?)|present|today)?$`);
/** `>2000`, `≤1999`, `2015+`. */
const COMPARED = new RegExp(`^(?:([<>]=?|[≤≥])(${YEAR}s?)|(${YEAR})\\+)$`);
const OTHER_RANGE = /^\d{4}(?:-\d\d)?s?\.\.|\.\.\d{4}/;
/** Earlier numbers of four digits are rarely years. */
const FIRST_USUAL_YEAR = 1900;
const AFTER_ALL_YEARS = 9999;

const since = (from: PartialDate): DateSpan => ({ from, to: null });
const until = (to: PartialDate): DateSpan => ({ from: null, to });
const during = (period: Period): DateSpan => period;
const after = ({ to }: Period): DateSpan => since(next(to, 1));
const before = ({ from }: Period): DateSpan => until(next(from, -1));

/** Words before a period, and the span that they make of it. */
const PREPOSITIONS: ReadonlyMap<string, (period: Period) => DateSpan> = new Map([
  ["before", before],
  ["pre", before],
  ["until", ({ to }) => until(to)],
  ["till", ({ to }) => until(to)],
  ["after", after],
  ["post", after],
  ["since", ({ from }) => since(from)],
  ["in", during],
  ["during", during],
  ["of", during],
  ["from", during],
  ["between", during],
]);
/** Signs before a year, as such words. */
const SIGNS: Readonly<Record<string, string>> = {
  ">": "after",
  "<": "before",
  ">=": "since",
  "≥": "since",
  "<=": "until",
  "≤": "until",
};
/** Words between two periods: `from 1980 to 1995`, `between 1980 and 1995`. */
const TO: ReadonlySet<string | null> = new Set(["to", "until", "till", "through", "-", "–"]);

/** `pre-2010`: two words. */
const JOINED_PREPOSITION = /^(pre|post)-(?=\d)/i;

/** Separates dates from the rest of a query, except numbers that belong to a title or a venue (“iclr 2024”). */
export function takeDates(
  stated: readonly QueryPart[],
  index: SearchIndex,
  hasPapersFrom: HasPapersFrom,
): DatesInQuery {
  // every date has a year or the name of a decade, and most queries have neither: their words need not be compared with what dates look like
  if (!stated.some((part) => part.type === "word" && MAY_BE_TIME.test(part.text))) return { spans: [], rest: stated };
  const parts = stated.flatMap(divided);
  const spans: DateSpan[][] = [];
  const rest: QueryPart[] = [];
  let end = -1;
  const numbers = new NumbersOfMap(parts, index, hasPapersFrom);
  for (let at = 0; at < parts.length; ) {
    const found = spanAt(parts, at, numbers);
    if (found === null) rest.push(...parts.slice(at, at + 1));
    else if (end === at - 1 && plainWord(parts[end]) === "or") {
      rest.pop();
      spans.at(-1)?.push(found.span);
    } else spans.push([found.span]);
    at += found?.wordCount ?? 1;
    if (found !== null) end = at;
  }
  return { spans, rest };
}

function divided(part: QueryPart): QueryPart[] {
  const preposition = part.type === "word" && !part.isExcluded ? JOINED_PREPOSITION.exec(part.text)?.[1] : undefined;
  if (part.type !== "word" || preposition === undefined) return [part];
  return [
    { ...part, text: preposition },
    { ...part, text: part.text.slice(preposition.length + 1) },
  ];
}

/** A span with the year before and the year after it: a preprint is often cited by the year in which it was published. */
export function widened({ from, to }: DateSpan): DateSpan {
  return {
    from: from === null ? null : yearDate(yearOf(from) - 1),
    to: to === null ? null : yearDate(yearOf(to) + 1),
  };
}

/** The span of time that the parts from `at` on name. */
function spanAt(parts: readonly QueryPart[], at: number, numbers: NumbersOfMap): FoundSpan | null {
  const word = plainWord(parts[at]);
  if (word === null) return null;
  const relative = lastYearsAt(parts, at, numbers);
  if (relative !== null) return relative;
  const toSpan = PREPOSITIONS.get(word);
  const first = periodAt(parts, toSpan === undefined ? at : at + 1);
  const found = first === null ? rangeIn(word) : spanFrom(parts, at, { ...first, toSpan });
  if (found === null || !numbers.isTime(found.span, at)) return null;
  // a decade in a title has words before it that would make a span of it
  const isWord =
    first !== null && (toSpan === undefined || isDecade(first)) && numbers.isWordOfMap(at, found.wordCount);
  return isWord ? null : found;
}

/** `in the last five years`, `past decade`: the words of the longest are so many. */
const LAST_YEARS =
  /^(?:(?:in|over|during|of|from|within) )?(?:the )?(?:last|past) (?:(\d\d?|[a-z]+) )?(?:(year)s?|decades?)(?= |$)/;
const MAX_WORDS_OF_LAST = 5;
const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const YEARS_OF_FEW = 5;

/** The last years, counted from the newest paper of the map, so that a query means the same every day. */
function lastYearsAt(parts: readonly QueryPart[], at: number, numbers: NumbersOfMap): FoundSpan | null {
  const words = parts.slice(at, at + MAX_WORDS_OF_LAST).map((part) => plainWord(part) ?? "-");
  const [text, count, year] = LAST_YEARS.exec(words.join(" ")) ?? [];
  if (text === undefined) return null;
  const wordCount = text.split(" ").length;
  const years = count === "few" ? YEARS_OF_FEW : count === undefined ? 1 : Number(count) || COUNTS.indexOf(count);
  const newest = years > 0 && !numbers.isWordOfMap(at, wordCount) ? numbers.newestYear() : null;
  return newest === null
    ? null
    : { span: since(yearDate(newest - years * (year === undefined ? 10 : 1) + 1)), wordCount };
}

function isDecade({ period }: FoundPeriod): boolean {
  return period.from !== period.to;
}

interface FirstPeriod extends FoundPeriod {
  readonly toSpan: ((period: Period) => DateSpan) | undefined;
}

/** The span that begins with a period, with a preposition before it, or another period after it: `from 1980 to 1995`. */
function spanFrom(parts: readonly QueryPart[], at: number, { period, wordCount, toSpan }: FirstPeriod): FoundSpan {
  const end = at + wordCount + (toSpan === undefined ? 0 : 1);
  const isOpen = toSpan === undefined || toSpan === during;
  const separator = plainWord(parts[end]);
  const isSeparator = TO.has(separator) || (separator === "and" && plainWord(parts[at]) === "between");
  const last = isOpen && isSeparator ? periodAt(parts, end + 1) : null;
  if (last === null) return { span: (toSpan ?? during)(period), wordCount: end - at };
  return { span: { from: period.from, to: last.period.to }, wordCount: end + 1 + last.wordCount - at };
}

/** `2020-2023`, `1980s-1990s`, `2020..2023`, `>2020`, in one word. */
function rangeIn(word: string): FoundSpan | null {
  const [, sign, compared, least] = COMPARED.exec(word) ?? [];
  const year = parseSpan(compared ?? least ?? "");
  if (year?.from != null && year.to !== null) {
    const toSpan = PREPOSITIONS.get(SIGNS[sign ?? ">="] ?? "") ?? during;
    return { span: toSpan({ from: year.from, to: year.to }), wordCount: 1 };
  }
  const [, from, to] = RANGE.exec(word) ?? [];
  const text = from === undefined ? OTHER_RANGE.exec(word)?.input : `${from}..${to ?? ""}`;
  const span = text === undefined ? null : parseSpan(text);
  return span === null ? null : { span, wordCount: 1 };
}

/** The period before or after a date: 2014 for 2015, June for July. @param step -1 or 1 */
function next(date: PartialDate, step: -1 | 1): PartialDate {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return yearDate(year + step);
  const months = 12 * year + month - 1 + step;
  // the cast: a year, and a month from 1 to 12, are a valid date
  return `${yearDate(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, "0")}` as PartialDate;
}

/** The longest title, in different words, that a number of the query may be a part of. */
const MAX_WORDS_OF_TITLE = 40;

/** Tells numbers that are words of the map from dates. */
class NumbersOfMap {
  private termsOfParts: readonly (readonly string[])[] | undefined;

  constructor(
    private readonly parts: readonly QueryPart[],
    private readonly index: SearchIndex,
    private readonly hasPapersFrom: HasPapersFrom,
  ) {}

  /** Whether the numbers that make a span are years: few other numbers are as high, and the map may have papers so old. */
  isTime(span: DateSpan, at: number): boolean {
    const years = [span.from, span.to].flatMap((date) => (date === null ? [] : yearOf(date)));
    if (years.every((year) => year >= FIRST_USUAL_YEAR)) return true;
    return this.isCited(at) || this.hasPapersFrom(span);
  }

  /** The year of the newest paper; null where none is dated. */
  newestYear(): number | null {
    let [newest, later] = [0, AFTER_ALL_YEARS];
    while (later - newest > 1) {
      const middle = Math.floor((newest + later) / 2);
      if (this.hasPapersFrom(since(yearDate(middle)))) newest = middle;
      else later = middle;
    }
    return newest === 0 ? null : newest;
  }

  /** Whether a number is in brackets or follows a name: `Darwin 1859`. */
  private isCited(at: number): boolean {
    const [number, name] = [this.parts[at], this.parts[at - 1]];
    if (number?.type === "word" && /^[([]/.test(number.text)) return true;
    return name?.type === "word" && this.index.isInNames(termAtEnd(name.text));
  }

  /**
   * Whether a number is a word of the map rather than a date: in a title that contains all other words of the query too,
   * or in the name of a venue, after the word before it.
   * @param start the position of the first word of the date
   */
  isWordOfMap(start: number, wordCount: number): boolean {
    const { index } = this;
    let at = start;
    while (at < start + wordCount - 1 && !DIGIT.test(plainWord(this.parts[at]) ?? "")) at += 1;
    const previous = index.occurrencesOf(termAtEnd(plainWord(this.parts[at - 1]) ?? ""));
    const others = this.termsExcept(at);
    const isPossibleTitle = others.size <= MAX_WORDS_OF_TITLE;
    for (const { text, position } of index.occurrencesOf(termAtEnd(plainWord(this.parts[at]) ?? ""))) {
      const field = index.fieldOf(text);
      if (field === "venue" && previous.lengthBefore(text, position) > 0) return true;
      const isTitle = isPossibleTitle && (field === "title" || field === "alternativeTitle");
      if (isTitle && [...others].every((term) => index.occurrencesOf(term).has(text))) return true;
    }
    return false;
  }

  private termsExcept(at: number): ReadonlySet<string> {
    this.termsOfParts ??= this.parts.map((part) =>
      part.type === "field" ? [] : tokenise(part.text).map(({ term }) => term),
    );
    return new Set(this.termsOfParts.flatMap((terms, other) => (other === at ? [] : terms)));
  }
}

function termAtEnd(text: string): string {
  return tokenise(text).at(-1)?.term ?? "";
}
