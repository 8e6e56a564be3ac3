// Dates in any of the ways in which people write them in lists and bibliographies.
import { fullYear, type PartialDate, parsePartialDate } from "../map/dates.ts";
import { editDistance } from "../text/edit-distance.ts";
import { monthOfWord } from "../text/month-words.ts";
import { MONTH_NAMES } from "../text/months.ts";
import { remembering } from "./remembering.ts";

const YEAR = "(?<year>(?:19|20)\\d\\d)";
const MONTH = "(?<month>\\p{L}{3,12})\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
const OF = "(?:\\s+(?:of|de|del|d['’])\\s*|[\\s,-]+)";
const SEASON =
  "(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|early|mid|late|q[1-4]|[1-4]q|春季?|夏季?|秋季?|冬季?)";

/** Each is a form of the whole text. `month` is a word; `number` a month in digits. */
const FORMS: readonly RegExp[] = [
  `${YEAR}`,
  // the first of two; with a hyphen between them, they can be pages
  `${YEAR}\\s?/\\s?(?:19|20)\\d\\d`,
  `${YEAR}[-/.](?<number>\\d{1,2})(?:[-/.](?<day>\\d{1,2})(?:[T\\s]\\d\\d:\\d\\d\\S*)?)?`,
  `${YEAR}(?<number>0[1-9]|1[0-2])(?<day>[0-3]\\d)`,
  `${YEAR}\\s?年(?:\\s?(?<number>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?)?`,
  `${YEAR}년(?:\\s?(?<number>\\d{1,2})월(?:\\s?(?<day>\\d{1,2})일)?)?`,
  `(?<number>\\d{1,2})[-/.]${YEAR}`,
  `(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${YEAR}`,
  `${MONTH}(?:,?\\s*['’-]?\\s*|\\s+de[l]?\\s+)${YEAR}`,
  `${MONTH}\\s?['’](?<short>\\d\\d)`,
  `['’](?<short>\\d\\d)`,
  `${DAY}${OF}${MONTH}(?:[,\\s-]+|\\s+de[l]?\\s+|['’])${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}[,\\s-]*${MONTH}(?:[\\s-]+${DAY})?`,
  `${SEASON}(?:\\s+of)?[,\\s'’-]*${YEAR}`,
  `${YEAR}[,\\s-]*${SEASON}`,
].map((form) => new RegExp(`^(?:${form})$`, "iu"));
/** `06/05/2024` is read only if one of the two is too large for a month. */
const TWO_NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)$/;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|^(?:on|in|since|as of)\s+(?=\S*\d|\p{L}+\.?\s*\d)|^the\s+(?=\d)|^(?:(?:pub(?:lication)? date|标注|出版|发表|发布|日期|时间)[\s:：]*)+(?=\d)/iu;
/** Quick to say no: every form has one of these. */
const HOLDS_YEAR = /(?:19|20)\d\d|['’]\d\d/;
/** In UTF-16 code units: no date is longer. */
const MAX_LENGTH = 40;

/** The date that the whole of `text` states: `2024/06`, `June 2024`, `5. Juni 2024`, `Fall 2023`. Otherwise null. */
export function parseStatedDate(text: string): PartialDate | null {
  const trimmed = text.trim();
  return trimmed.length > MAX_LENGTH || !HOLDS_YEAR.test(trimmed) ? null : dateOf(trimmed);
}

const dateOf = remembering((trimmed) => {
  const bare = trimmed.replace(/[.,:;]+$/, "").replace(WEEKDAY, "");
  for (const form of FORMS) {
    const { year, month, number, day, short } = form.exec(bare)?.groups ?? {};
    const named = month === undefined ? null : (monthOfWord(month) ?? misspeltMonth(month));
    const stated = year ?? (short === undefined ? undefined : fullYear(short));
    if (stated === undefined || (month !== undefined && named === null)) continue;
    return toPartialDate(stated, number ?? named, day);
  }
  return dateOfTwoNumbers(bare);
});

/** No other word is one mistake from these: `Februrary`, `Setpember`. `Marsh` is somebody. */
const LONG_MONTHS = MONTH_NAMES.filter((name) => name.length > 6);

function misspeltMonth(word: string): string | null {
  const month = LONG_MONTHS.find((name) => editDistance(name.toLowerCase(), word.toLowerCase()) === 1);
  return month === undefined ? null : monthOfWord(month);
}

function dateOfTwoNumbers(text: string): PartialDate | null {
  const [, first = "", , second = "", year] = TWO_NUMBERS.exec(text) ?? [];
  if (year === undefined) return null;
  if (Number(first) > 12) return toPartialDate(year, second, first);
  if (Number(second) > 12 || first === second) return toPartialDate(year, first, second);
  return toPartialDate(year, null, null);
}

/** Whether the text has the form of a date that does not exist: `2024-13`. */
export function isImpossibleDate(text: string): boolean {
  return /^(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}[:：,]?$/.test(text.trim()) && parseStatedDate(text) === null;
}

/** A day without a month is ignored. Null if there is no such date. */
export function toPartialDate(
  year: string,
  month: string | null | undefined,
  day: string | null | undefined,
): PartialDate | null {
  const parts = [year, month, month == null ? null : day].filter((part) => part != null);
  return parsePartialDate(parts.map((part) => part.padStart(2, "0")).join("-"));
}
