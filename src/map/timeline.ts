// Papers over time: periods that partition them, with the years between them that have none, undated papers last.
import { type PartialDate, precisionOf, toMonth, toYear, yearDate, yearOf } from "./dates.ts";
import type { Paper } from "./model.ts";
import { append } from "./multimap.ts";

export const GRANULARITIES = ["year", "month"] as const;
export type Granularity = (typeof GRANULARITIES)[number];

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

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** Papers by year, with the same empty years as the periods; undated papers are not counted. */
export function countByYear(papers: readonly Paper[]): YearCount[] {
  return groupByPeriod(
    papers.filter(({ date }) => date !== null),
    "year",
  ).map(({ period, papers: inYear }) => ({ year: yearOf(period as PartialDate), count: inYear.length }));
}
