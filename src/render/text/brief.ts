// A paper in few words: who it is by, where it stands, when it is from; and the small pictures of numbers.

import type { PlacementRecord } from "../../answers/paper-record.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import { topicsOf } from "../../map/model.ts";
import { authorsInShort } from "../../map/names.ts";
import type { YearCount } from "../../map/timeline.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";
import type { Screen } from "../../terminal/screen.ts";
import { widthOfText, wrap } from "../../terminal/text.ts";

/** The organisation, else the first author: who a paper is known by. */
export function knownBy(map: ResearchMap, paper: Paper): string {
  return paper.organizations[0] ?? authorsInShort(map, paper) ?? "";
}

/** `Gao et al., OpenAI`. */
export function authorsAndOrganization(map: ResearchMap, paper: Paper): string {
  return [authorsInShort(map, paper), paper.organizations[0]].filter(Boolean).join(", ");
}

/** The last step of a paper's first topic, and how many more topics it has. */
export function topicInShort(map: ResearchMap, paper: Paper): string {
  const [first, ...others] = topicsOf(map, paper);
  return `${first?.name ?? ""}${others.length > 0 ? ` +${others.length}` : ""}`;
}

/** `Interpretability › Semanticity (Task vectors): a comment`. @param step the sign between the steps of the path */
export function placeInWords(
  { topicPath, group, comment }: Pick<PlacementRecord, "topicPath" | "group" | "comment">,
  step: string,
): string {
  const place = topicPath.join(` ${step} `);
  return `${place}${group === null ? "" : ` (${group})`}${comment === null ? "" : `: ${comment}`}`;
}

/** Parts joined by dots over as many lines as the width needs, a break only between parts where possible. */
export function dotted(parts: readonly Painted[], indent: string, { width, glyphs }: Screen): string[] {
  const separator = ` ${glyphs.dot} `;
  const room = width === null ? Number.POSITIVE_INFINITY : width - widthOfText(indent);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const { text, paint } of parts.filter((part) => part.text !== "")) {
    const size = widthOfText(text);
    if (taken > 0 && taken + widthOfText(separator) + size <= room) {
      line += separator + paint(text);
      taken += widthOfText(separator) + size;
      continue;
    }
    if (taken > 0) lines.push(line);
    const pieces = wrap(text, Number.isFinite(room) ? room : null);
    lines.push(...pieces.slice(0, -1).map(paint));
    const last = pieces.at(-1) ?? "";
    line = paint(last);
    taken = widthOfText(last);
  }
  if (taken > 0) lines.push(line);
  return lines.map((each) => indent + each);
}

export interface Painted {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** A sparkline, one sign a year: none is blank, few are low, `most` is full height. */
export function sparkline(
  years: readonly YearCount[],
  from: number,
  to: number,
  most: number,
  { spark }: Glyphs,
): string {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  let line = "";
  for (let year = from; year <= to; year += 1) {
    const count = counts.get(year) ?? 0;
    const level = count === 0 ? 0 : Math.max(1, Math.round((count / most) * (spark.length - 1)));
    line += spark[Math.min(level, spark.length - 1)] ?? "";
  }
  return line;
}

const MOST_YEARS = 40;

/** A sparkline of all these years on a scale of their own; nothing where there are none, or too many to see. */
export function pictureOfYears(years: readonly YearCount[], glyphs: Glyphs): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || last - first >= MOST_YEARS) return "";
  return sparkline(years, first, last, Math.max(1, ...years.map(({ count }) => count)), glyphs);
}

/** A bar `length` cells long, to an eighth of a cell where the signs allow; something is never drawn as nothing. */
export function bar(length: number, { bar: signs }: Glyphs): string {
  if (length <= 0) return "";
  const eighths = Math.max(1, Math.round(length * signs.length));
  const full = signs.at(-1) ?? "";
  const rest = eighths % signs.length;
  return full.repeat(Math.floor(eighths / signs.length)) + (rest === 0 ? "" : (signs[rest - 1] ?? ""));
}

/** `2013–2024`, `2024`, or nothing. */
export function span(years: readonly YearCount[], { dash }: Glyphs): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}${dash}${last}`;
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
