// Papers over time: periods that partition them, with the years between them that have none, undated papers last.
import { type DateSpan, type PartialDate, precisionOf, toMonth, toYear, yearDate, yearOf } from "./dates.ts";
import type { FilterInput } from "./filter-values.ts";
import type { YearCount } from "./map-columns.ts";
import type { Paper } from "./model.ts";
import { append } from "./multimap.ts";

const GRANULARITIES = ["year", "month"] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** What a row of the picture is: a period, or a topic with its own small picture of time. */
export const TIMELINE_VIEWS = [...GRANULARITIES, "topic"] as const;
export type TimelineView = (typeof TIMELINE_VIEWS)[number];

export interface Period {
  /** `2024` or `2024-10`; null for the undated papers. */
  readonly period: PartialDate | null;
  /** By month, a paper of which only the year is known is in a period of precision `year`. */
  readonly precision: Granularity | null;
  /** In the order given. */
  readonly papers: readonly Paper[];
}

/**
 * The periods of `papers`, oldest first (newest first if `reverse`), undated last. Empty years between the first and the
 * last are included, unless more than a century of them follow one another; empty months are not.
 */
export function groupByPeriod(papers: readonly Paper[], by: Granularity, reverse = false): Period[] {
  const dated = new Map<PartialDate, Paper[]>();
  const undated: Paper[] = [];
  for (const paper of papers) {
    if (paper.date === null) undated.push(paper);
    else append(dated, by === "year" ? toYear(paper.date) : toMonth(paper.date), paper);
  }
  for (const year of emptyYears([...dated.keys()])) dated.set(year, []);
  const periods = [...dated]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, inPeriod]) => asPeriod(period, inPeriod));
  if (reverse) periods.reverse();
  if (undated.length > 0) periods.push({ period: null, precision: null, papers: undated });
  return periods;
}

/** The span of time that the filters ask for, from the earliest day that a paper may have to the latest. */
export function spanAsked({ year = [], since = [], until = [] }: FilterInput): DateSpan {
  const years = { from: earliest(year.map(({ from }) => from)), to: latest(year.map(({ to }) => to)) };
  const flags = { from: earliest(since), to: latest(until) };
  return {
    from: latest([years.from, flags.from].filter((date) => date !== null)),
    to: earliest([years.to, flags.to].filter((date) => date !== null)),
  };
}

/** Of several alternatives, the one that allows most; null: there is none, or one of them is open. */
function earliest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce(
    (first, date) => (first === null || date === null || first < date ? first : date),
    dates[0] ?? null,
  );
}

function latest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce((last, date) => (last === null || date === null || last > date ? last : date), dates[0] ?? null);
}

/** The first and last date of a chart: what was asked for, and where that is open, what the papers have. */
export interface ChartSpan {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** @returns null if there is no date at all */
export function chartSpan(papers: readonly Paper[], asked: DateSpan): ChartSpan | null {
  const dates = papers.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [from, to] = [asked.from ?? dates[0], asked.to ?? dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** More empty periods than this, one after the other, are shown as one. */
export const LONGEST_EMPTY = 12;

/** A chart of at most two years shows months. */
const MAX_MONTHS = 24;

export function granularityFor(span: ChartSpan | null): Granularity {
  return span !== null && monthsBetween(span) <= MAX_MONTHS ? "month" : "year";
}

function monthsBetween({ from, to }: ChartSpan): number {
  return monthIndex(to, 12) - monthIndex(from, 1) + 1;
}

/** Months since year 0. @param unknown the month of a date of which only the year is known */
export function monthIndex(date: PartialDate, unknown: number): number {
  return yearOf(date) * 12 + (Number(date.slice(5, 7)) || unknown) - 1;
}

/** The years or months of a span, in order. */
export function periodsIn({ from, to }: ChartSpan, by: Granularity): PartialDate[] {
  if (by === "year") return range(yearOf(from), yearOf(to)).map(yearDate);
  return range(monthIndex(from, 1), monthIndex(to, 12)).map(monthAt);
}

/** The month with this index: what `monthIndex` counts. */
export function monthAt(index: number): PartialDate {
  // the cast: a year and a month from 1 to 12 are a valid date
  return `${yearDate(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}` as PartialDate;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function asPeriod(period: PartialDate, papers: readonly Paper[]): Period {
  return { period, precision: precisionOf(period) === "year" ? "year" : "month", papers };
}

/** A longer gap says nothing that its two ends do not say, and would make thousands of periods out of two papers. */
const MAX_EMPTY_YEARS = 100;

function emptyYears(periods: readonly PartialDate[]): PartialDate[] {
  const years = [...new Set(periods.map(yearOf))].sort((a, b) => a - b);
  return years.flatMap((year, at) => {
    const count = year - (years[at - 1] ?? year) - 1;
    return count < 1 || count > MAX_EMPTY_YEARS
      ? []
      : Array.from({ length: count }, (_, empty) => yearDate(year - count + empty));
  });
}

/** Papers by year, with the same empty years as the periods; undated papers are not counted. */
export function countByYear(papers: readonly Paper[]): YearCount[] {
  const counts = new YearCounts();
  for (const { date } of papers) if (date !== null) counts.add(date);
  return counts.inOrder();
}

/** Counts dates by year. */
export class YearCounts {
  private readonly counts = new Map<PartialDate, number>();

  /** @param count how many papers have this date */
  add(date: PartialDate, count = 1): void {
    if (count === 0) return;
    const year = toYear(date);
    this.counts.set(year, (this.counts.get(year) ?? 0) + count);
  }

  /** With the same empty years as the periods. */
  inOrder(): YearCount[] {
    const years = [...this.counts.keys()];
    return [...years, ...emptyYears(years)]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((year) => ({ year: yearOf(year), count: this.counts.get(year) ?? 0 }));
  }
}
