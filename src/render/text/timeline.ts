// Papers along time: a chart of all periods from the first to the last, below it the papers. By topic: a sparkline for each
// topic, over the same periods.
import type { AnswerOf } from "../../answers/answer.ts";
import type { PartialDate } from "../../map/dates.ts";
import { chartSpan, LONGEST_EMPTY, type Period, periodsIn } from "../../map/timeline.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, truncate } from "../../terminal/text.ts";
import { UNDATED } from "../phrases.ts";
import { bar, largest } from "./charts.ts";
import { laneLines } from "./lanes.ts";
import { listText } from "./list.ts";

export function timelineText(answer: AnswerOf<"timeline">, screen: Screen): string {
  const { periods, by, isChartOnly } = answer;
  const papers = periods.flatMap((period) => period.papers);
  if (papers.length === 0) return "";
  if (by === "topic") return joinLines(laneLines({ ...answer, papers }, screen));
  const chart = joinLines(chartLines(answer, screen));
  return isChartOnly ? chart : `${chart}\n${listText({ ...answer, papers }, screen)}`;
}

const BAR_IN_PIPE = 40;
const MAX_BAR = 72;
/** Short timelines have short bars: so many cells for a paper at most. */
const MAX_CELLS_PER_PAPER = 4;

interface ChartRow {
  /** Null: a row for several periods without papers. */
  readonly label: string | null;
  readonly count: number;
}

function chartLines(answer: AnswerOf<"timeline">, { width, theme, glyphs }: Screen): string[] {
  const rows = chartRows(answer);
  const highest = largest(
    rows.map(({ count }) => count),
    1,
  );
  const labelWidth = largest(
    rows.map(({ label }) => label?.length ?? 0),
    4,
  );
  const room = Math.min(width === null ? BAR_IN_PIPE : width - labelWidth - 3 - String(highest).length, MAX_BAR);
  const cells = Math.min(room, highest * MAX_CELLS_PER_PAPER);
  return rows.map(({ label, count }) => {
    if (label === null) return theme.heading(glyphs.ellipsis);
    const drawn = bar((count / highest) * cells, glyphs);
    const start = theme.heading(padEnd(truncate(label, width, glyphs.ellipsis), labelWidth));
    return `${start}  ${drawn === "" ? "" : `${theme.bar(drawn)} `}${theme.count(String(count))}`;
  });
}

/** Rows with one for each long run of empty periods; so of a year that was asked for, all months are shown. */
function withoutGaps(rows: readonly ChartRow[]): ChartRow[] {
  const short: ChartRow[] = [];
  let empty: ChartRow[] = [];
  const endGap = (): void => {
    short.push(...(empty.length > LONGEST_EMPTY ? [{ label: null, count: 0 }] : empty));
    empty = [];
  };
  for (const row of rows) {
    if (row.count === 0) {
      empty.push(row);
      continue;
    }
    endGap();
    short.push(row);
  }
  endGap();
  return short;
}

/** All periods of the chart in the direction of the answer; long runs of periods without papers are one row. */
function chartRows({ periods, by, asked }: AnswerOf<"timeline">): ChartRow[] {
  const dated = periods.filter(({ period }) => period !== null);
  const span = chartSpan(
    dated.flatMap(({ papers }) => papers),
    asked,
  );
  const known = new Map(dated.map((period) => [period.period, period]));
  // where no month is known, a row for each of them says nothing
  const isKnown = by === "year" || dated.some(({ precision }) => precision === by);
  const all = span === null || by === "topic" || !isKnown ? [] : periodsIn(span, by);
  const labels = [...new Set([...all, ...dated.flatMap(({ period }) => period ?? [])])].sort();
  if (isNewestFirst(dated)) labels.reverse();
  const isByMonth = by === "month";
  const rows = labels.map((label) => ({
    label: labelOf(label, isByMonth),
    count: known.get(label)?.papers.length ?? 0,
  }));
  const undated = periods.filter(({ period }) => period === null);
  return [...withoutGaps(rows), ...undated.map(({ papers }) => ({ label: UNDATED, count: papers.length }))];
}

/** Among months, a year is for the papers whose month is not known. */
function labelOf(period: PartialDate, isByMonth: boolean): string {
  return isByMonth && period.length === 4 ? `${period} (no month)` : period;
}

function isNewestFirst(dated: readonly Period[]): boolean {
  const [first, last] = [dated[0]?.period, dated.at(-1)?.period];
  return first != null && last != null && first > last;
}
