// Years and months written as plain words, understood as time: “sae 2024”, “circuits july 2024”, “before 2015”.
import { type DateSpan, type PartialDate, parsePartialDate, parseSpan } from "../map/dates.ts";
import { parseTypedMonth } from "../text/months.ts";
import type { QueryPart } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { placeAt, spansOf } from "./search-index.ts";
import { tokenise } from "./tokens.ts";

export interface TimeInWords {
  /** All of them must hold. */
  readonly spans: readonly DateSpan[];
  /** The parts that are not about time. */
  readonly rest: readonly QueryPart[];
}

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE = new Set(["before", "until", "till", "pre"]);
const AFTER = new Set(["after", "since", "post"]);
const WITHIN = new Set(["in", "during", "of", "from"]);

/** Takes the words of time out of a query, but for those that stand in a title or belong to a venue (“iclr 2024”). */
export function readTime(parts: readonly QueryPart[], index: SearchIndex): TimeInWords {
  const spans: DateSpan[] = [];
  const rest: QueryPart[] = [];
  for (let at = 0; at < parts.length; ) {
    const found = timeAt(parts, at, index);
    if (found === null) {
      const part = parts[at];
      if (part !== undefined) rest.push(part);
      at += 1;
    } else {
      spans.push(found.span);
      at += found.words;
    }
  }
  return { spans, rest };
}

interface FoundTime {
  readonly span: DateSpan;
  readonly words: number;
}

function timeAt(parts: readonly QueryPart[], at: number, index: SearchIndex): FoundTime | null {
  const word = plainWord(parts[at]);
  if (word === null) return null;
  const isBefore = BEFORE.has(word);
  const isAfter = AFTER.has(word);
  if (isBefore || isAfter || WITHIN.has(word)) {
    const date = dateAt(parts, at + 1);
    if (date === null) return null;
    const isInclusive = word === "until" || word === "till" || word === "since";
    const span = isBefore
      ? { from: null, to: isInclusive ? date.date : yearBefore(date.date) }
      : isAfter
        ? { from: isInclusive ? date.date : yearAfter(date.date), to: null }
        : { from: date.date, to: date.date };
    return { span, words: date.words + 1 };
  }
  const date = dateAt(parts, at);
  if (date !== null)
    return isOfTheMap(parts, at, index) ? null : { span: { from: date.date, to: date.date }, words: date.words };
  const span = /^\d{4}(?:-\d\d)?\.\.|\.\.\d{4}/.test(word) ? parseSpan(word) : yearRange(word);
  return span === null ? null : { span, words: 1 };
}

function plainWord(part: QueryPart | undefined): string | null {
  return part?.type === "word" && !part.isExcluded ? part.text.toLowerCase() : null;
}

/** `2024`, `2024-07`, `july 2024`, `2024 july`. */
function dateAt(parts: readonly QueryPart[], at: number): { date: PartialDate; words: number } | null {
  const word = plainWord(parts[at]);
  if (word === null) return null;
  const next = plainWord(parts[at + 1]);
  const month = parseTypedMonth(word);
  if (month !== null && next !== null && YEAR.test(next)) return { date: `${next}-${month}` as PartialDate, words: 2 };
  if (YEAR.test(word)) {
    const nextMonth = next === null ? null : parseTypedMonth(next);
    if (nextMonth !== null) return { date: `${word}-${nextMonth}` as PartialDate, words: 2 };
    return { date: word as PartialDate, words: 1 };
  }
  const date = /^\d{4}-\d/.test(word) ? parsePartialDate(word) : null;
  return date === null ? null : { date, words: 1 };
}

/** `2020-2023`. */
function yearRange(word: string): DateSpan | null {
  const [, from, to] = /^((?:19|20)\d\d)[-–]((?:19|20)\d\d)$/.exec(word) ?? [];
  return from === undefined || to === undefined ? null : { from: from as PartialDate, to: to as PartialDate };
}

/** The last time before a date: “before 2015” ends in 2014, “before july 2024” in june. */
function yearBefore(date: PartialDate): PartialDate {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return asDate(year - 1);
  return month === 1 ? asDate(year - 1, 12) : asDate(year, month - 1);
}

function yearAfter(date: PartialDate): PartialDate {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return asDate(year + 1);
  return month === 12 ? asDate(year + 1, 1) : asDate(year, month + 1);
}

function asDate(year: number, month?: number): PartialDate {
  const text = String(year).padStart(4, "0");
  return (month === undefined ? text : `${text}-${String(month).padStart(2, "0")}`) as PartialDate;
}

/**
 * Whether the map has the number as a word: in a title that holds all other words of the query too, or behind the word
 * before it in the name of a venue.
 */
function isOfTheMap(parts: readonly QueryPart[], at: number, index: SearchIndex): boolean {
  const word = plainWord(parts[at]) ?? "";
  const others = parts.flatMap((part, place) => (place === at || part.type === "field" ? [] : tokenise(part.text)));
  const textsOf = (term: string): Set<number> =>
    new Set(spansOf(index, term).map(({ first, length }) => placeAt(index, first, length).text));
  const otherTexts = others.map(({ term }) => textsOf(term));
  const before = tokenise(plainWord(parts[at - 1]) ?? "").at(-1)?.term ?? "";
  const firsts = new Set(spansOf(index, before).map(({ first, length }) => first + length));
  return spansOf(index, word).some(({ first, length }) => {
    const { text } = placeAt(index, first, length);
    const field = index.texts[text]?.field;
    if (field === "venue") return firsts.has(first);
    return (field === "title" || field === "alternativeTitle") && otherTexts.every((texts) => texts.has(text));
  });
}
