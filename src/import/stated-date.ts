// Dates in any of the ways in which people write them in lists and bibliographies.
import { type PartialDate, parsePartialDate } from "../map/dates.ts";
import { MONTH_PATTERN, parseMonthName } from "../text/months.ts";

const YEAR = "(?<year>(?:19|20)\\d\\d)";
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

const FORMS = [
  `${YEAR}`,
  `${YEAR}[-/.](?<number>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?`,
  `${YEAR}年(?:(?<number>\\d{1,2})月)?`,
  `(?<number>\\d{1,2})[/.]${YEAR}`,
  `${MONTH}[,\\s'’-]*${YEAR}`,
  `${DAY}[\\s-]+${MONTH}[,\\s-]*${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}[,\\s-]+${MONTH}(?:\\s+${DAY})?`,
].map((form) => new RegExp(`^(?:${form})$`, "i"));

/** The date that the whole of `text` states: `2024/06`, `June 2024`, `15 Jun. 2024`. Otherwise null. */
export function parseStatedDate(text: string): PartialDate | null {
  const bare = text.trim().replace(/[.,:;]+$/, "");
  for (const form of FORMS) {
    const { year, month, number, day } = form.exec(bare)?.groups ?? {};
    if (year === undefined) continue;
    return toPartialDate(year, number ?? (month === undefined ? undefined : parseMonthName(month)), day);
  }
  return null;
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
