// Numbers as small pictures: bars, sparklines, and the labels of their axes.
import type { YearCount } from "../../map/map-columns.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";
import { widthOfText } from "../../terminal/text.ts";

/** The years from `first` to `last`, and the count that is drawn at full height. */
export interface SparklineScale {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  /** Columns for each year; 1 unless given. */
  readonly cells?: number;
}

/** A sparkline of years: blank for no papers, low for few, full height for the highest count. */
export function sparkline(
  years: readonly YearCount[],
  { first, last, highest, cells = 1 }: SparklineScale,
  glyphs: Pick<Glyphs, "spark">,
): string {
  const byYear = new Map(years.map(({ year, count }) => [year, count]));
  const counts = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => byYear.get(first + at) ?? 0);
  return counts.map((count) => sparkOf(count, highest, glyphs).repeat(cells)).join("");
}

/** The character for one count. */
export function sparkOf(count: number, highest: number, { spark }: Pick<Glyphs, "spark">): string {
  const level = count === 0 ? 0 : Math.max(1, Math.round((count / highest) * (spark.length - 1)));
  return spark[Math.min(level, spark.length - 1)] ?? "";
}

/** The largest of many values, at least `least`: as arguments of a function they could be too many. */
export function largest(values: readonly number[], least: number): number {
  return values.reduce((most, value) => Math.max(most, value), least);
}

/** The highest count of a year, at least 1. */
export function highestCount(years: readonly YearCount[]): number {
  return years.reduce((most, { count }) => Math.max(most, count), 1);
}

const MAX_YEARS = 40;

/** A sparkline of all these years on a scale of their own; nothing if there are none, or more than fit. */
export function sparklineOfAll(years: readonly YearCount[], glyphs: Pick<Glyphs, "spark">, cells = 1): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || last - first >= MAX_YEARS) return "";
  return sparkline(years, { first, last, highest: highestCount(years), cells }, glyphs);
}

/** A bar `length` cells long, to an eighth of a cell if the characters allow it. Only 0 is drawn as nothing. */
export function bar(length: number, { bar: parts }: Pick<Glyphs, "bar">): string {
  if (length <= 0) return "";
  const eighths = Math.max(1, Math.round(length * parts.length));
  const full = parts.at(-1) ?? "";
  const rest = eighths % parts.length;
  return full.repeat(Math.floor(eighths / parts.length)) + (rest === 0 ? "" : (parts[rest - 1] ?? ""));
}

/** A label below or above a chart, at the column where what it names begins. */
export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

/**
 * The line of labels of an axis that is `width` columns wide. The first and the last are always there if both fit; the
 * others are left out where they would touch.
 */
export function axisLine(labels: readonly AxisLabel[], width: number): string {
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined || widthOfText(first.text) > width) return "";
  const end = { at: Math.min(last.at, width - widthOfText(last.text)), text: last.text };
  const hasEnd = labels.length > 1 && end.at > widthOfText(first.text);
  let line = first.text;
  for (const { at, text } of labels.slice(1, -1)) {
    const isFree = at > widthOfText(line) && (!hasEnd || at + widthOfText(text) < end.at);
    if (isFree && at + widthOfText(text) <= width) line = line.padEnd(at) + text;
  }
  return hasEnd ? line.padEnd(end.at) + end.text : line;
}

/** The axis of a sparkline of years: the first and last, and between them every fifth. */
export function yearAxis({ first, last, cells = 1 }: Omit<SparklineScale, "highest">): string {
  const labels: AxisLabel[] = [];
  for (let year = first; year <= last; year += 1) {
    if (year === first || year === last || year % 5 === 0)
      labels.push({ at: (year - first) * cells, text: String(year) });
  }
  return axisLine(labels, (last - first + 1) * cells);
}

/** Few years are drawn wider, so that the axis has room for its labels. */
export function cellsPerYear(first: number, last: number): number {
  return Math.max(1, Math.ceil(9 / (last - first + 1)));
}
