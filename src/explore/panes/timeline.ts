// The histogram below the papers: their years or months, with the chosen span of time marked on its axis and named above
// the papers.

import { monthAt } from "../../map/timeline.ts";
import { type AxisLabel, axisLine } from "../../render/text/charts.ts";
import { padEnd, truncate, widthOfText } from "../../terminal/text.ts";
import { monthOf, type TimeAxis } from "../axis.ts";
import type { Area } from "../layout.ts";
import { axisFor } from "../lists.ts";
import type { Span } from "../selection.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import { type Lines, remembered } from "./pane.ts";

const MAX_CELLS = 6;
const MARGIN = 2;
/** Bars this wide have a column between them. */
const MIN_CELLS_WITH_GAP = 3;

export const timelinePane = remembered(
  ({ list, counts, span, by, focus, found }) => [list.length, counts, span, by, focus, found],
  drawn,
);

function drawn(state: State, { width, height }: Area, world: World): Lines {
  const axis = axisFor(state, world);
  if (axis.count === 0 || state.list.length + state.counts.periods.length === 0) return Array(height).fill("");
  const margin = " ".repeat(MARGIN);
  const cells = cellsOf(axis, width);
  return [
    ...barLines(state, axis, cells, height - 2, world).map((line) => margin + line),
    margin + axisMarks(state, axis, cells, world),
    margin + labelLine(state, axis, width - MARGIN, cells, world),
  ];
}

/** Columns for each period. */
function cellsOf({ count }: TimeAxis, width: number): number {
  return Math.max(1, Math.min(MAX_CELLS, Math.floor((width - MARGIN) / Math.max(1, count))));
}

/** The period at a column of the pane; null: there is none. */
export function periodAt(axis: TimeAxis, width: number, column: number): number | null {
  const period = Math.floor((column - MARGIN) / cellsOf(axis, width));
  return period >= 0 && period < axis.count ? period : null;
}

function isChosen(span: Span | null, axis: TimeAxis, period: number): boolean {
  if (span === null) return true;
  const start = monthOf(axis, period);
  return start !== null && start <= span.to && start + axis.step - 1 >= span.from;
}

function barLines(state: State, axis: TimeAxis, cells: number, height: number, { look }: World): string[] {
  const { theme, glyphs } = look;
  const levels = glyphs.spark.length - 1;
  const { periods } = state.counts;
  const highest = periods.reduce((most, count) => Math.max(most, count), 1);
  const eighths = Array.from(periods, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / highest) * height * levels)),
  );
  const gap = cells >= MIN_CELLS_WITH_GAP ? " " : "";
  return Array.from({ length: Math.max(0, height) }, (_, row) => {
    const below = (height - 1 - row) * levels;
    const bars = eighths.map((level, period) => {
      const part = glyphs.spark[Math.min(levels, Math.max(0, level - below))] ?? " ";
      const drawn = part.repeat(cells - gap.length) + gap;
      return drawn.trim() === "" ? drawn : (isChosen(state.span, axis, period) ? theme.bar : theme.comment)(drawn);
    });
    return bars.join("");
  });
}

/** The axis, thick where time is chosen: this is seen without colour too. */
function axisMarks(state: State, axis: TimeAxis, cells: number, { look, isAscii }: World): string {
  const { theme, glyphs } = look;
  const thick = isAscii ? "=" : "━";
  return Array.from({ length: axis.count }, (_, period) => {
    if (monthOf(axis, period) === null) return theme.comment(padEnd(truncate(glyphs.ellipsis, cells, ""), cells));
    const isThick = state.span !== null && isChosen(state.span, axis, period);
    return isThick ? theme.bar(thick.repeat(cells)) : theme.comment(glyphs.rule.repeat(cells));
  }).join("");
}

function labelLine(state: State, axis: TimeAxis, width: number, cells: number, { look }: World): string {
  const { theme } = look;
  const outside =
    state.counts.outside === 0 ? "" : `+${state.counts.outside} ${axis.step === 1 ? "not in these months" : "undated"}`;
  const labels = axisLine(labelsOf(axis, cells), Math.min(width, axis.count * cells));
  const isShown = outside !== "" && width - widthOfText(labels) - 2 >= widthOfText(outside);
  return theme.comment(isShown ? `${labels}  ${outside}` : labels);
}

function labelsOf(axis: TimeAxis, cells: number): AxisLabel[] {
  const { step, count } = axis;
  return Array.from({ length: count }, (_, period) => {
    const month = monthOf(axis, period);
    if (month === null) return { at: period * cells, text: "" };
    const name = monthAt(month);
    const isYear = step > 1 || month % 12 === 0;
    return { at: period * cells, text: isYear ? name.slice(0, 4) : "" };
  }).filter(({ text }) => text !== "");
}
