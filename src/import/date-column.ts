// Dates in the cells of one column: where a single cell can be read in two ways, the other cells decide.
import { fullYear, type PartialDate } from "../map/dates.ts";
import { monthOfWord } from "../text/month-words.ts";
import { parseStatedDate, toPartialDate } from "./stated-date.ts";

export type ReadDate = (text: string) => PartialDate | null;

/** `9/04/24`, `12.9.2021` */
const THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
/** `22.03` is March 2022. */
const YEAR_AND_MONTH = /^(\d\d)[-./](\d\d)$/;
/** `Jun-24`; after a space, `Jun 24` is a day. */
const MONTH_AND_YEAR = /^(\p{L}{3,9})\.?\s?[-'’](\d\d)$/u;

type Order = "year-first" | "day-first" | "month-first";

/**
 * How the dates of this column are read, judged by all of its cells.
 * @param year that of the heading above it: days without one are in it
 */
export function dateReaderOf(cells: readonly string[], year: string | null = null): ReadDate {
  const order = orderOf(cells);
  const areDays = haveNoYear(cells, year);
  return (text) => {
    const bare = text.trim();
    const [, month = "", day = ""] = areDays ? (MONTH_AND_DAY.exec(bare) ?? []) : [];
    if (day !== "") return year === null ? null : toPartialDate(year, month, day);
    return threeNumbers(bare, order) ?? parseStatedDate(bare) ?? shortDate(bare);
  };
}

/** `12/16` in a column where no month is beyond 12, and a day is, or each is in the year above. */
const MONTH_AND_DAY = /^(\d{1,2})[/.](\d{1,2})$/;

function haveNoYear(cells: readonly string[], year: string | null): boolean {
  const days = cells.map((cell) => MONTH_AND_DAY.exec(cell.trim())).filter((found) => found !== null);
  if (days.length === 0 || days.some(([, month]) => Number(month) > 12)) return false;
  return (
    days.some(([, , day]) => Number(day) > 12) ||
    (year !== null && !days.some(([, month]) => year.endsWith(month ?? "")))
  );
}

function orderOf(cells: readonly string[]): Order {
  const dates = cells.map((cell) => THREE_NUMBERS.exec(cell.trim())).filter((found) => found !== null);
  const [first, second, last] = [1, 3, 4].map((part) => dates.map((found) => Number(found[part])));
  const isYearFirst = first?.every((number) => number > 12) && new Set(last).size > 1 && last?.some((day) => day < 13);
  if (dates.length > 1 && isYearFirst) return "year-first";
  if (first?.some((number) => number > 12)) return "day-first";
  if (second?.some((number) => number > 12)) return "month-first";
  return dates.some(([, , mark]) => mark === ".") ? "day-first" : "month-first";
}

function threeNumbers(text: string, order: Order): PartialDate | null {
  const [, first = "", , second = "", last = ""] = THREE_NUMBERS.exec(text) ?? [];
  if (last === "" || first.length > 2) return null;
  if (order === "year-first" && last.length === 2) return toPartialDate(fullYear(first), second, last);
  const year = last.length === 4 ? last : fullYear(last);
  return order === "day-first" ? toPartialDate(year, second, first) : toPartialDate(year, first, second);
}

function shortDate(text: string): PartialDate | null {
  const [, year, month] = YEAR_AND_MONTH.exec(text) ?? [];
  if (year !== undefined) return toPartialDate(fullYear(year), month, null);
  const [, word = "", short] = MONTH_AND_YEAR.exec(text) ?? [];
  const named = monthOfWord(word);
  return short === undefined || named === null ? null : toPartialDate(fullYear(short), named, null);
}
