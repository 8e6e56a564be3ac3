// Dates as precise as they are known: 2015, 2024-10 or 2024-10-18. Never a `Date`, which depends on the time zone.
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { monthAbbreviation } from "../text/months.ts";

declare const partialDate: unique symbol;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists. Sorts as text; a prefix is the less precise date. */
export type PartialDate = string & { readonly [partialDate]: true };

export type Precision = "year" | "month" | "day";

/** An inclusive span of time; null leaves that side open. */
export interface DateSpan {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** A span with both sides. */
export interface Period extends DateSpan {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The date that `text` states; null if it is not one (`2024-13`, `2023-02-29`, `June`). */
export function parsePartialDate(text: string): PartialDate | null {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (year === undefined) return null;
  if (month !== undefined && (month < "01" || month > "12")) return null;
  if (day !== undefined && (day < "01" || (day > "28" && Number(day) > daysIn(Number(year), Number(month)))))
    return null;
  return text as PartialDate;
}

function daysIn(year: number, month: number): number {
  const firstDay = new Date(2000, month - 1, 1);
  firstDay.setFullYear(year);
  return getDaysInMonth(firstDay);
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The first three letters of the month's English name, or null for a date of which only the year is known. */
export function monthName(date: PartialDate): string | null {
  return monthAbbreviation(Number(date.slice(5, 7)));
}

/** `2024-10` of `2024-10-18`; `2015` stays `2015`. */
export function toMonth(date: PartialDate): PartialDate {
  return date.slice(0, 7) as PartialDate;
}

/** The year that two digits name: `82` is 1982, `24` is 2024. No clock decides, so that a list is read in the same way tomorrow. */
export function fullYear(digits: string): string {
  return `${digits < "50" ? "20" : "19"}${digits}`;
}

export function toYear(date: PartialDate): PartialDate {
  return date.slice(0, 4) as PartialDate;
}

export function yearDate(year: number): PartialDate {
  return String(year).padStart(4, "0") as PartialDate;
}

/** Whether any day of `date` is in the span: `2015` overlaps a span that begins in `2015-06`. */
export function overlaps(date: PartialDate, { from, to }: DateSpan): boolean {
  return (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to));
}

/** Whether a span ends before it begins. */
export function isReversed({ from, to }: DateSpan): boolean {
  return from !== null && to !== null && firstDay(from) > lastDay(to);
}

function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(date.length - 4);
}

/** Day 31 for every month: only compared as text, never shown. */
function lastDay(date: PartialDate): string {
  return date + "-12-31".slice(date.length - 4);
}

/**
 * A span from `2024`, `1990s`, `2020..2023`, `2023..` or `..2019`, each side at any precision, or from the years `2020-2023`;
 * null if it is not one.
 */
export function parseSpan(text: string): DateSpan | null {
  const [, left, right] = /^(.*?)\.\.(.*)$/.exec(text) ?? /^(\d{4}s?)[-–](\d{4}s?)$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return parsePeriod(text);
  const from = left === "" ? null : (parsePeriod(left)?.from ?? null);
  const to = right === "" ? null : (parsePeriod(right)?.to ?? null);
  const isMalformed = (left !== "" && from === null) || (right !== "" && to === null) || left + right === "";
  return isMalformed ? null : { from, to };
}

/** What a date or decade covers; null: it is neither. */
export function parsePeriod(text: string): Period | null {
  const date = parsePartialDate(text);
  return date === null ? parseDecade(text) : { from: date, to: date };
}

/** The years of `1990s`; a century where people mean one, as in `1800s`; null: it is neither. */
export function parseDecade(text: string): Period | null {
  const year = Number(/^(\d{3}0)['’]?s$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const isCentury = year % 100 === 0 && year < 2000;
  return { from: yearDate(year), to: yearDate(year + (isCentury ? 99 : 9)) };
}
