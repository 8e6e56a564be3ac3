// The periods that words of a query name: a year, a month or a decade.
import { type Period, parseDecade, parsePartialDate, yearDate } from "../../map/dates.ts";
import { parseTypedMonth } from "../../text/months.ts";
import type { QueryPart } from "./query.ts";

/** The years that texts name, as the source of a pattern. Other numbers of four digits are rarely years. */
export const YEAR = "(?:1[5-9]|20)\\d\\d";

/** A period, and how many words of the query name it. */
export interface FoundPeriod {
  readonly period: Period;
  readonly wordCount: number;
}

/** A year with the punctuation of a citation: `(2020)`, `[2020],`, `2020a`. */
const CITED_YEAR = new RegExp(`^(${YEAR})[a-f]?$`);
/** What is around a word of a sentence; two full stops after a year make a span of it, and a quote before digits a decade. */
const AROUND = /^(?:[("“„‘[«]|['’](?!\d\d(?!\d\d)))+|(?:[,;:?!)\]"'”’»…]|(?<!\.)\.(?!\.))+$/g;
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
/** `the early 1990s`, `'90s`. Centuries are rather what papers are about. */
const DECADE = new RegExp(`^(the )?(?:(early|mid|late)[ -])?[([]?(${YEAR}|['’]?\\d0)['’]?s[)\\],.;:]*(?= |$)`);
/** The words of the longest: “the early 1990s”. */
const MAX_WORDS = 3;
/** Without an article or apostrophe, `10s` are seconds, and `90s` are years. */
const FIRST_DECADE_OF_LAST_CENTURY = 30;
/** `nineties`, by how the word begins. */
const NAMED_DECADE = /^(twen|thir|for|fif|six|seven|eigh|nine)ties$/;
const NAMED_DECADES = ["", "", "twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"];
/** What part of a decade a word before it names, in tenths. */
const TENTHS = { early: [0, 5], mid: [3, 7], late: [5, 10] } as const;

/** The text of a part that is a word, in lower case and without punctuation; a year without the letter of a citation. */
export function plainWord(part: QueryPart | undefined): string | null {
  if (part?.type !== "word" || part.isExcluded) return null;
  const word = part.text.replace(AROUND, "").toLowerCase();
  return CITED_YEAR.exec(word)?.[1] ?? word;
}

/** The period that begins at a part: `2024`, `2024-07`, `july 2024`, `2024 july`, `the early 1990s`. */
export function periodAt(parts: readonly QueryPart[], at: number): FoundPeriod | null {
  const [word, next] = [plainWord(parts[at]), plainWord(parts[at + 1])];
  return word === null ? null : (dateAt(word, next) ?? decadeAt(parts, at));
}

/** The year or month that a word and the one after it name. */
function dateAt(word: string, next: string | null): FoundPeriod | null {
  if (next !== null && WHOLE_YEAR.test(next)) {
    const month = parseTypedMonth(word);
    if (month !== null) return found(`${next}-${month}`, 2);
  }
  if (WHOLE_YEAR.test(word)) {
    const month = next === null ? null : parseTypedMonth(next);
    return month === null ? found(word, 1) : found(`${word}-${month}`, 2);
  }
  return /^\d{4}-\d/.test(word) ? found(word, 1) : null;
}

function found(text: string, wordCount: number): FoundPeriod | null {
  const date = parsePartialDate(text);
  return date === null ? null : { period: { from: date, to: date }, wordCount };
}

function decadeAt(parts: readonly QueryPart[], at: number): FoundPeriod | null {
  const words = parts.slice(at, at + MAX_WORDS).map((part) => decadeInDigits(plainWord(part) ?? "-"));
  const [text, article, part, decade] = DECADE.exec(words.join(" ")) ?? [];
  if (text === undefined || decade === undefined) return null;
  const period = decadeOf(decade, (article ?? part) !== undefined);
  return period && { period: partOf(period, part), wordCount: text.split(" ").length };
}

/** `90s` for “nineties”. */
function decadeInDigits(word: string): string {
  const [, name] = NAMED_DECADE.exec(word) ?? [];
  return name === undefined ? word : `${NAMED_DECADES.indexOf(name)}0s`;
}

/** @param isNamed whether the words before it say that it is a decade, and not seconds */
function decadeOf(text: string, isNamed: boolean): Period | null {
  if (WHOLE_YEAR.test(text)) return parseDecade(`${text}s`);
  const isOfLastCentury = Number(text.slice(-2)) >= FIRST_DECADE_OF_LAST_CENTURY;
  if (!isNamed && !isOfLastCentury && /^\d/.test(text)) return null;
  return parseDecade(`${isOfLastCentury ? 19 : 20}${text.slice(-2)}s`);
}

function partOf({ from, to }: Period, part: string | undefined): Period {
  if (part !== "early" && part !== "mid" && part !== "late") return { from, to };
  const first = Number(from);
  const tenth = (Number(to) - first + 1) / 10;
  const [start, end] = TENTHS[part];
  return { from: yearDate(first + start * tenth), to: yearDate(first + end * tenth - 1) };
}
