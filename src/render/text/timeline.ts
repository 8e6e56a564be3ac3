// Papers along time: a bar a period, below it the papers with their month, then those without a date.

import type { TimelineViewOptions } from "../../answers/views.ts";
import { monthName, yearOf } from "../../map/dates.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { Period } from "../../map/timeline.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, widthOfText, wrap } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { bar, knownBy } from "./brief.ts";

const BAR_IN_PIPE = 40;
const LONGEST_BAR = 60;
const UNDATED = "undated";
const BY_FROM = 100;
const ID_FROM = 60;
const WIDEST_BY = 20;

export function timelineText(
  map: ResearchMap,
  periods: readonly Period[],
  look: TimelineViewOptions,
  screen: Screen,
): string {
  const most = Math.max(1, ...periods.map(({ papers }) => papers.length));
  const head = Math.max(...periods.map(({ period }) => (period ?? UNDATED).length), 4);
  const layout = layOut(
    map,
    periods.flatMap(({ papers }) => papers),
    screen,
  );
  return joinLines(
    periods.flatMap((period) => [
      headLine(period, most, head, screen),
      ...(look.isChartOnly ? [] : period.papers.flatMap((paper, at) => paperLines(period, paper, at, layout, screen))),
    ]),
  );
}

function headLine({ period, papers }: Period, most: number, head: number, { width, theme, glyphs }: Screen): string {
  const room = Math.min(width === null ? BAR_IN_PIPE : width - head - 4 - String(most).length, LONGEST_BAR);
  // small counts keep a cell a paper, so that short timelines do not shout
  const drawn = bar((papers.length / most) * Math.min(room, Math.max(most, 1) * 4), glyphs);
  const label = theme.heading(padEnd(period ?? UNDATED, head));
  return `${label}  ${drawn === "" ? "" : `${theme.bar(drawn)} `}${theme.count(String(papers.length))}`;
}

interface Layout {
  readonly map: ResearchMap;
  readonly title: number | null;
  readonly by: number;
  readonly hasBy: boolean;
  readonly hasId: boolean;
}

const MARGIN = 6;
const MONTH = 5;
const GAP = 2;

/** How the width is shared between title, who and id, for all periods alike. */
function layOut(map: ResearchMap, papers: readonly Paper[], { width }: Screen): Layout {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, widthOfText(text)), 0);
  const by = Math.min(
    widest(papers.map((paper) => knownBy(map, paper))),
    width === null ? Number.POSITIVE_INFINITY : WIDEST_BY,
  );
  const hasBy = width === null || width >= BY_FROM;
  const hasId = width === null || width >= ID_FROM;
  const titles = widest(papers.map(({ title }) => title));
  if (width === null) return { map, title: titles, by, hasBy, hasId };
  const id = Math.min(widest(papers.map((paper) => paper.id)), Math.floor(width / 3));
  const room = width - MARGIN - MONTH - (hasBy ? by + GAP : 0) - (hasId ? id + GAP : 0);
  return { map, title: Math.min(titles, Math.max(room, 8)), by, hasBy, hasId };
}

function paperLines(period: Period, paper: Paper, at: number, layout: Layout, screen: Screen): string[] {
  const { theme, width, hyperlink } = screen;
  const page = pageOf(paper);
  const month = monthShown(period, paper, period.papers[at - 1]);
  const titles = wrap(paper.title, width === null ? null : layout.title);
  const bys = layout.hasBy ? wrap(knownBy(layout.map, paper), width === null ? null : layout.by) : [];
  const idRoom = width === null ? null : Math.max(8, Math.floor(width / 3));
  const ids = layout.hasId ? wrap(paper.id, idRoom) : [];
  const count = Math.max(titles.length, bys.length, ids.length);
  return Array.from({ length: count }, (_, line) => {
    const title = titles[line] ?? "";
    const filled = padEnd(title, layout.title ?? 0).slice(title.length);
    const by = layout.hasBy ? `  ${padEnd(bys[line] ?? "", layout.by)}` : "";
    const id = ids[line] === undefined ? "" : `  ${theme.id(ids[line])}`;
    const start = " ".repeat(MARGIN) + theme.date(padEnd(line === 0 ? month : "", MONTH));
    return `${start}${hyperlink(page, title)}${filled}${by}${id}`;
  });
}

/** The month where it begins; by month the head says it already, but the day is news. */
function monthShown({ period, precision }: Period, { date }: Paper, before: Paper | undefined): string {
  if (date === null || period === null) return "";
  if (precision === "month") return date.slice(8);
  const month = monthName(date) ?? "";
  const isSame = before?.date != null && monthName(before.date) === month && yearOf(before.date) === yearOf(date);
  return isSame ? "" : month;
}
