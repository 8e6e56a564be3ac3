// A lane for each topic: its name, how many papers it lists, and a sparkline over the years or months that all lanes share.
import type { DateSpan, PartialDate } from "../../map/dates.ts";
import type { Paper, ResearchMap, Topic } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import { type ChartSpan, chartSpan, type Granularity, granularityFor, periodsIn } from "../../map/timeline.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, padStart, truncate, widthOfText } from "../../terminal/text.ts";
import { axisLine, largest, sparkOf } from "./charts.ts";

export interface LanesInput {
  readonly map: ResearchMap;
  readonly papers: readonly Paper[];
  readonly asked: DateSpan;
}

interface Lane {
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** The time that all lanes share. */
interface TimeAxis {
  readonly by: Granularity;
  readonly periods: readonly PartialDate[];
  /** Columns for each period. */
  readonly cells: number;
}

const ROOM_IN_PIPE = 60;
const MAX_CELLS = 4;
const GAP = 2;

/** The topics in the order in which they were worked on, by the middle one of their papers. */
export function laneLines({ map, papers, asked }: LanesInput, screen: Screen): string[] {
  const { width, glyphs, theme } = screen;
  const lanes = lanesOf(map, papers);
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
  const head = axis === null ? "" : axisOf(axis);
  return [
    ...(head === "" ? [] : [" ".repeat(nameWidth + digits + 2 * GAP) + head]),
    ...lanes.map(({ name, papers: listed }) => {
      const start = theme.heading(padEnd(truncate(name, nameWidth, glyphs.ellipsis), nameWidth));
      const drawn = axis === null ? "" : pictureOf(listed, axis, screen).trimEnd();
      return `${start}  ${theme.count(padStart(String(listed.length), digits))}  ${theme.bar(drawn)}`.trimEnd();
    }),
  ];
}

/** The topics that list these papers themselves, the earliest first. */
function lanesOf(map: ResearchMap, papers: readonly Paper[]): Lane[] {
  const byTopic = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const id of new Set(paper.placements.map(({ topicId }) => topicId))) append(byTopic, id, paper);
  }
  const lanes = map.topics.flatMap((topic: Topic) => {
    const listed = byTopic.get(topic.id);
    return listed === undefined ? [] : [{ name: topic.name, papers: listed, middle: middleDate(listed) }];
  });
  return lanes.sort((a, b) => (a.middle === b.middle ? 0 : a.middle < b.middle ? -1 : 1));
}

function middleDate(papers: readonly Paper[]): string {
  const dates = papers.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return dates[Math.floor(dates.length / 2)] ?? "9999";
}

/** Months where they are few enough, else years; null: there is no room for them, or no date. */
function timeAxis(span: ChartSpan | null, room: number): TimeAxis | null {
  if (span === null) return null;
  const preferred = granularityFor(span);
  for (const by of new Set([preferred, "year"] as const)) {
    const periods = periodsIn(span, by);
    if (periods.length <= room) return { by, periods, cells: Math.min(MAX_CELLS, Math.floor(room / periods.length)) };
  }
  return null;
}

/** The years, or the first month and every January. */
function axisOf({ by, periods, cells }: TimeAxis): string {
  const labels = periods.flatMap((period, at) => {
    const isShown = at === 0 || at === periods.length - 1 || by === "year" || period.endsWith("-01");
    return isShown ? [{ at: at * cells, text: period }] : [];
  });
  return axisLine(labels, periods.length * cells);
}

function pictureOf(papers: readonly Paper[], { by, periods, cells }: TimeAxis, { glyphs }: Screen): string {
  const length = by === "year" ? 4 : 7;
  const counts = new Map<string, number>();
  for (const { date } of papers) {
    // a paper of which only the year is known is in no month
    if (date === null || date.length < length) continue;
    counts.set(date.slice(0, length), (counts.get(date.slice(0, length)) ?? 0) + 1);
  }
  const highest = Math.max(1, ...counts.values());
  return periods.map((period) => sparkOf(counts.get(period) ?? 0, highest, glyphs).repeat(cells)).join("");
}
