// A lane for each topic: its name, how many papers it lists, and a sparkline over the years or months that all lanes share.
import { type DateSpan, type PartialDate, yearDate, yearOf } from "../../map/dates.ts";
import type { Paper, ResearchMap, Topic } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { type ChartSpan, chartSpan, type Granularity, granularityFor, periodsIn } from "../../map/timeline.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, padStart, truncate, widthOfText, wrap } from "../../terminal/text.ts";
import { distinctNames } from "../topic-names.ts";
import { axisLine, largest, sparkOf } from "./charts.ts";

export interface LanesInput {
  readonly map: ResearchMap;
  readonly papers: readonly Paper[];
  readonly asked: DateSpan;
  /** The topics that have a lane; null: all. */
  readonly topicIds?: ReadonlySet<string> | null;
}

interface Lane {
  readonly topic: Topic;
  readonly papers: readonly Paper[];
}

/** The time that all lanes share. */
interface TimeAxis {
  readonly by: Granularity;
  /** How many of them each period has; more than one year where they are too many. */
  readonly step: number;
  readonly periods: readonly PartialDate[];
  /** Columns for each period. */
  readonly cells: number;
}

const ROOM_IN_PIPE = 60;
const MAX_CELLS = 4;
const GAP = 2;

/** The topics in the order in which they were worked on, by the middle one of their papers. */
export function laneLines({ map, papers, asked, topicIds = null }: LanesInput, screen: Screen): string[] {
  const { width, glyphs, theme } = screen;
  const shown = lanesOf(map, papers).filter(({ topic }) => topicIds?.has(topic.id) ?? true);
  const topicNames = distinctNames(shown.map(({ topic }) => topic));
  const lanes = shown.map(({ topic, ...lane }) => ({ ...lane, name: topicNames.get(topic.id) ?? topic.name }));
  const digits = largest(
    lanes.map(({ papers: listed }) => String(listed.length).length),
    0,
  );
  const names = largest(
    lanes.map(({ name }) => widthOfText(name)),
    0,
  );
  const nameWidth = width === null ? names : Math.min(names, Math.max(8, Math.floor(width * 0.4)));
  const room = (width ?? ROOM_IN_PIPE + nameWidth + digits + 2 * GAP) - nameWidth - digits - 2 * GAP;
  const axis = timeAxis(chartSpan(papers, asked), room);
  const remark = remarkOn(axis);
  const head = axis === null ? "" : axisOf(axis);
  return [
    ...(head === "" ? [] : [" ".repeat(nameWidth + digits + 2 * GAP) + head]),
    ...lanes.map(({ name, papers: listed }) => {
      const start = theme.heading(padEnd(truncate(name, nameWidth, glyphs.ellipsis), nameWidth));
      const drawn = axis === null ? "" : pictureOf(listed, axis, screen).trimEnd();
      return `${start}  ${theme.count(padStart(String(listed.length), digits))}  ${theme.bar(drawn)}`.trimEnd();
    }),
    ...(remark === "" ? [] : wrap(remark, width)),
  ];
}

/** Why there is no picture, or what a column of it is; empty: it is what it looks like. */
function remarkOn(axis: TimeAxis | null): string {
  if (axis === null) return "No chart: none of these papers has a date.";
  return axis.step === 1 ? "" : `Each column is ${axis.step} years.`;
}

/** The topics that list these papers themselves, the earliest first. */
function lanesOf(map: ResearchMap, papers: readonly Paper[]): Lane[] {
  const byTopic = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const id of new Set(paper.placements.map(({ topicId }) => topicId))) append(byTopic, id, paper);
  }
  const lanes = map.topics.flatMap((topic: Topic) => {
    const listed = byTopic.get(topic.id);
    return listed === undefined ? [] : [{ topic, papers: listed, middle: middleDate(listed) }];
  });
  return lanes.sort((a, b) => (a.middle === b.middle ? 0 : a.middle < b.middle ? -1 : 1));
}

function middleDate(papers: readonly Paper[]): string {
  const dates = papers.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return dates[Math.floor(dates.length / 2)] ?? "9999";
}

/** Months where they are few enough, else years, several in each period if they are too many; null: there is no date. */
function timeAxis(span: ChartSpan | null, room: number): TimeAxis | null {
  if (span === null) return null;
  const preferred = granularityFor(span);
  for (const by of new Set([preferred, "year"] as const)) {
    const periods = periodsIn(span, by);
    const cells = Math.min(MAX_CELLS, Math.floor(room / periods.length));
    if (periods.length <= room) return { by, step: 1, periods, cells };
  }
  return longAxis(span, Math.max(1, room));
}

/** Numbers of years that people count in, from 2. */
const STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

function longAxis({ from, to }: ChartSpan, room: number): TimeAxis {
  const [first, last] = [yearOf(from), yearOf(to)];
  const countOf = (step: number): number => Math.floor(last / step) - Math.floor(first / step) + 1;
  const step = STEPS.find((each) => countOf(each) <= room) ?? 10_000;
  const start = Math.floor(first / step);
  const periods = Array.from({ length: countOf(step) }, (_, at) => yearDate((start + at) * step));
  return { by: "year", step, periods, cells: 1 };
}

/** The years, or the first month and every January. */
function axisOf({ by, periods, cells }: TimeAxis): string {
  const labels = periods.flatMap((period, at) => {
    const isShown = at === 0 || at === periods.length - 1 || by === "year" || period.endsWith("-01");
    return isShown ? [{ at: at * cells, text: period }] : [];
  });
  return axisLine(labels, periods.length * cells);
}

function pictureOf(papers: readonly Paper[], axis: TimeAxis, { glyphs }: Screen): string {
  const { periods, cells } = axis;
  const counts = new Map<string, number>();
  for (const { date } of papers) {
    const period = date === null ? null : periodOf(date, axis);
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const highest = Math.max(1, ...counts.values());
  return periods.map((period) => sparkOf(counts.get(period) ?? 0, highest, glyphs).repeat(cells)).join("");
}

/** Null: a paper of which only the year is known is in no month. */
function periodOf(date: PartialDate, { by, step }: TimeAxis): string | null {
  if (by === "month") return date.length < 7 ? null : date.slice(0, 7);
  return yearDate(Math.floor(yearOf(date) / step) * step);
}
