// Papers along time: a bar for each period, below it the papers with their month, and at the end those without a date.
import type { AnswerOf } from "../../answers/answer.ts";
import { monthName, yearOf } from "../../map/dates.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { Period } from "../../map/timeline.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, widthOfText, wrap } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { knownBy, UNDATED } from "../phrases.ts";
import { bar } from "./charts.ts";

const BAR_IN_PIPE = 40;
const MAX_BAR = 60;
/** Short timelines have short bars: so many cells for a paper at most. */
const MAX_CELLS_PER_PAPER = 4;
const MIN_WIDTH_WITH_BY = 100;
const MIN_WIDTH_WITH_ID = 60;
const MAX_BY = 20;

export function timelineText({ map, periods, isChartOnly }: AnswerOf<"timeline">, screen: Screen): string {
  const scale = {
    highest: periods.reduce((most, { papers }) => Math.max(most, papers.length), 1),
    labelWidth: periods.reduce((most, { period }) => Math.max(most, (period ?? UNDATED).length), 4),
  };
  const papers = periods.flatMap((period) => period.papers);
  const columns = columnsFor(map, papers, screen);
  return joinLines(
    periods.flatMap((period) => [
      barLine(period, scale, screen),
      ...(isChartOnly ? [] : period.papers.flatMap((_, at) => paperLines(period, at, columns, screen))),
    ]),
  );
}

interface Scale {
  /** The count of papers that has the longest bar. */
  readonly highest: number;
  readonly labelWidth: number;
}

function barLine({ period, papers }: Period, { highest, labelWidth }: Scale, { width, theme, glyphs }: Screen): string {
  const room = Math.min(width === null ? BAR_IN_PIPE : width - labelWidth - 4 - String(highest).length, MAX_BAR);
  const drawn = bar((papers.length / highest) * Math.min(room, highest * MAX_CELLS_PER_PAPER), glyphs);
  const label = theme.heading(padEnd(period ?? UNDATED, labelWidth));
  return `${label}  ${drawn === "" ? "" : `${theme.bar(drawn)} `}${theme.count(String(papers.length))}`;
}

/** How the width is shared between title, who and id: the same for all periods. */
interface Columns {
  readonly map: ResearchMap;
  readonly title: number;
  readonly by: number;
  readonly hasBy: boolean;
  readonly hasId: boolean;
}

const MARGIN = 6;
const MONTH = 5;
const GAP = 2;

function columnsFor(map: ResearchMap, papers: readonly Paper[], { width }: Screen): Columns {
  const by = widestOf(papers.map((paper) => knownBy(paper)));
  const title = widestOf(papers.map((paper) => paper.title));
  if (width === null) return { map, title, by, hasBy: true, hasId: true };
  const hasBy = width >= MIN_WIDTH_WITH_BY;
  const hasId = width >= MIN_WIDTH_WITH_ID;
  const byRoom = Math.min(by, MAX_BY);
  const id = Math.min(widestOf(papers.map((paper) => paper.id)), Math.floor(width / 3));
  const room = width - MARGIN - MONTH - (hasBy ? byRoom + GAP : 0) - (hasId ? id + GAP : 0);
  return { map, title: Math.min(title, Math.max(room, 8)), by: byRoom, hasBy, hasId };
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, widthOfText(text)), 0);
}

/** @param at the paper's position in the period */
function paperLines(period: Period, at: number, columns: Columns, screen: Screen): string[] {
  const paper = period.papers[at];
  if (paper === undefined) return [];
  const { theme, width, hyperlink } = screen;
  const within = (room: number): number | null => (width === null ? null : room);
  const titles = wrap(paper.title, within(columns.title));
  const bys = columns.hasBy ? wrap(knownBy(paper), within(columns.by)) : [];
  const ids = columns.hasId ? wrap(paper.id, within(Math.max(8, Math.floor((width ?? 0) / 3)))) : [];
  const page = pageOf(paper);
  const month = monthShown(period, paper, period.papers[at - 1]);
  return Array.from({ length: Math.max(titles.length, bys.length, ids.length) }, (_, line) => {
    const title = titles[line] ?? "";
    const padding = padEnd(title, columns.title).slice(title.length);
    const by = columns.hasBy ? `  ${padEnd(bys[line] ?? "", columns.by)}` : "";
    const id = ids[line] === undefined ? "" : `  ${theme.id(ids[line])}`;
    const start = " ".repeat(MARGIN) + theme.date(padEnd(line === 0 ? month : "", MONTH));
    return `${start}${hyperlink(page, title)}${padding}${by}${id}`;
  });
}

/** The month at its first paper. In a period of one month, which is already in its label, the day instead. */
function monthShown({ period, precision }: Period, { date }: Paper, previous: Paper | undefined): string {
  if (date === null || period === null) return "";
  if (precision === "month") return date.slice(8);
  const month = monthName(date) ?? "";
  const isSame = previous?.date != null && monthName(previous.date) === month && yearOf(previous.date) === yearOf(date);
  return isSame ? "" : month;
}
