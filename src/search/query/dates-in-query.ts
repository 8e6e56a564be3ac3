// Dates in the plain words of a query: “sae 2024”, “circuits july 2024”, “before 2015”.
import { type DateSpan, type PartialDate, parsePartialDate, parseSpan } from "../../map/dates.ts";
import { parseTypedMonth } from "../../text/months.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { tokenise } from "../index/tokens.ts";
import type { QueryPart } from "./query.ts";

export interface DatesInQuery {
  /** The spans of time that the query names. */
  readonly spans: readonly DateSpan[];
  /** The other parts of the query. */
  readonly rest: readonly QueryPart[];
}

/** A date, and how many words of the query name it. */
interface FoundDate {
  readonly date: PartialDate;
  readonly wordCount: number;
}

interface FoundSpan {
  readonly span: DateSpan;
  readonly wordCount: number;
}

const DIGIT = /\d/;
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_RANGE = /^((?:19|20)\d\d)[-–]((?:19|20)\d\d)$/;
const OTHER_RANGE = /^\d{4}(?:-\d\d)?\.\.|\.\.\d{4}/;

const during = (date: PartialDate): DateSpan => ({ from: date, to: date });
const since = (date: PartialDate): DateSpan => ({ from: date, to: null });
const until = (date: PartialDate): DateSpan => ({ from: null, to: date });
const after = (date: PartialDate): DateSpan => since(periodAfter(date));
const before = (date: PartialDate): DateSpan => until(periodBefore(date));

/** Words before a date, and the span that they make of it. */
const PREPOSITIONS: ReadonlyMap<string, (date: PartialDate) => DateSpan> = new Map([
  ["before", before],
  ["pre", before],
  ["until", until],
  ["till", until],
  ["after", after],
  ["post", after],
  ["since", since],
  ["in", during],
  ["during", during],
  ["of", during],
  ["from", during],
]);

/** Separates dates from the rest of a query, except numbers that belong to a title or a venue (“iclr 2024”). */
export function takeDates(parts: readonly QueryPart[], index: SearchIndex): DatesInQuery {
  // every date has a year, and most queries have none: their words need not be compared with what dates look like
  if (!parts.some((part) => part.type === "word" && DIGIT.test(part.text))) return { spans: [], rest: parts };
  const spans = new Map<string, DateSpan>();
  const rest: QueryPart[] = [];
  const numbers = new NumbersOfMap(parts, index);
  for (let at = 0; at < parts.length; ) {
    const found = spanAt(parts, at, numbers);
    if (found === null) rest.push(...parts.slice(at, at + 1));
    else spans.set(`${found.span.from}..${found.span.to}`, found.span);
    at += found?.wordCount ?? 1;
  }
  return { spans: [...spans.values()], rest };
}

/** A span with the year before and the year after it: a preprint is often cited by the year in which it was published. */
export function widened({ from, to }: DateSpan): DateSpan {
  return {
    from: from === null ? null : toDate(Number(from.slice(0, 4)) - 1),
    to: to === null ? null : toDate(Number(to.slice(0, 4)) + 1),
  };
}

/** The span of time that the parts from `at` on name. */
function spanAt(parts: readonly QueryPart[], at: number, numbers: NumbersOfMap): FoundSpan | null {
  const word = plainWord(parts[at]);
  if (word === null) return null;
  const toSpan = PREPOSITIONS.get(word);
  if (toSpan !== undefined) {
    const found = dateAt(parts, at + 1);
    return found === null ? null : { span: toSpan(found.date), wordCount: found.wordCount + 1 };
  }
  const found = dateAt(parts, at);
  if (found !== null) {
    return numbers.isWordOfMap(at) ? null : { span: during(found.date), wordCount: found.wordCount };
  }
  const span = OTHER_RANGE.test(word) ? parseSpan(word) : parseYearRange(word);
  return span === null ? null : { span, wordCount: 1 };
}

/** A year with the punctuation of a citation: `(2020)`, `[2020],`, `2020a`. */
const CITED_YEAR = /^[([]?((?:19|20)\d\d)[a-f]?[)\]]?[,.;:]*$/;

/** The text of a part that is a word, in lower case; a year without its punctuation. */
function plainWord(part: QueryPart | undefined): string | null {
  if (part?.type !== "word" || part.isExcluded) return null;
  return CITED_YEAR.exec(part.text)?.[1] ?? part.text.toLowerCase();
}

/** `2024`, `2024-07`, `july 2024`, `2024 july`. */
function dateAt(parts: readonly QueryPart[], at: number): FoundDate | null {
  const [word, next] = [plainWord(parts[at]), plainWord(parts[at + 1])];
  if (word === null) return null;
  if (next !== null && YEAR.test(next)) {
    const month = parseMonth(word);
    if (month !== null) return { date: toDate(Number(next), month), wordCount: 2 };
  }
  if (YEAR.test(word)) {
    const month = next === null ? null : parseMonth(next);
    return month === null
      ? { date: toDate(Number(word)), wordCount: 1 }
      : { date: toDate(Number(word), month), wordCount: 2 };
  }
  const date = /^\d{4}-\d/.test(word) ? parsePartialDate(word) : null;
  return date === null ? null : { date, wordCount: 1 };
}

/** The number of a month, for its name or an abbreviation. */
function parseMonth(word: string): number | null {
  const month = parseTypedMonth(word);
  return month === null ? null : Number(month);
}

/** `2020-2023`. */
function parseYearRange(word: string): DateSpan | null {
  const [, from, to] = YEAR_RANGE.exec(word) ?? [];
  return from === undefined || to === undefined ? null : { from: toDate(Number(from)), to: toDate(Number(to)) };
}

/** The period before a date: 2014 for 2015, June for July. */
function periodBefore(date: PartialDate): PartialDate {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return toDate(year - 1);
  return month === 1 ? toDate(year - 1, 12) : toDate(year, month - 1);
}

function periodAfter(date: PartialDate): PartialDate {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return toDate(year + 1);
  return month === 12 ? toDate(year + 1, 1) : toDate(year, month + 1);
}

function toDate(year: number, month?: number): PartialDate {
  const text = String(year).padStart(4, "0");
  // the cast: a year, or a year and a month from 1 to 12, is a valid date
  return (month === undefined ? text : `${text}-${String(month).padStart(2, "0")}`) as PartialDate;
}

/** The longest title, in different words, that a number of the query may be a part of. */
const MAX_WORDS_OF_TITLE = 40;

/** Tells numbers that are words of the map from dates. */
class NumbersOfMap {
  private termsOfParts: readonly (readonly string[])[] | undefined;

  constructor(
    private readonly parts: readonly QueryPart[],
    private readonly index: SearchIndex,
  ) {}

  /**
   * Whether a number is a word of the map rather than a date: in a title that contains all other words of the query too,
   * or in the name of a venue, after the word before it.
   */
  isWordOfMap(at: number): boolean {
    const { index } = this;
    const previous = index.occurrencesOf(tokenise(plainWord(this.parts[at - 1]) ?? "").at(-1)?.term ?? "");
    const others = this.termsExcept(at);
    const isPossibleTitle = others.size <= MAX_WORDS_OF_TITLE;
    for (const { text, position } of index.occurrencesOf(plainWord(this.parts[at]) ?? "")) {
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
