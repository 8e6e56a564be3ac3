// Numbers as small pictures: bars, and a sparkline of years.
import type { YearCount } from "../../map/timeline.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";

/** The years from `first` to `last`, and the count that is drawn at full height. */
export interface SparklineScale {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
}

/** A sparkline, one character per year: blank for no papers, low for few, full height for the highest count. */
export function sparkline(
  years: readonly YearCount[],
  { first, last, highest }: SparklineScale,
  { spark }: Pick<Glyphs, "spark">,
): string {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  let line = "";
  for (let year = first; year <= last; year += 1) {
    const count = counts.get(year) ?? 0;
    const level = count === 0 ? 0 : Math.max(1, Math.round((count / highest) * (spark.length - 1)));
    line += spark[Math.min(level, spark.length - 1)] ?? "";
  }
  return line;
}

/** The highest count of a year, at least 1. */
export function highestCount(years: readonly YearCount[]): number {
  return years.reduce((most, { count }) => Math.max(most, count), 1);
}

const MAX_YEARS = 40;

/** A sparkline of all these years on a scale of their own; nothing if there are none, or more than fit. */
export function sparklineOfAll(years: readonly YearCount[], glyphs: Pick<Glyphs, "spark">): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || last - first >= MAX_YEARS) return "";
  return sparkline(years, { first, last, highest: highestCount(years) }, glyphs);
}

/** A bar `length` cells long, to an eighth of a cell if the characters allow it. Only 0 is drawn as nothing. */
export function bar(length: number, { bar: parts }: Pick<Glyphs, "bar">): string {
  if (length <= 0) return "";
  const eighths = Math.max(1, Math.round(length * parts.length));
  const full = parts.at(-1) ?? "";
  const rest = eighths % parts.length;
  return full.repeat(Math.floor(eighths / parts.length)) + (rest === 0 ? "" : (parts[rest - 1] ?? ""));
}
