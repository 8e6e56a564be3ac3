// The histogram's periods, and the span of time that is chosen in it.
import { axisOf, type TimeAxis } from "./axis.ts";
import { NO_MONTH } from "./cells.ts";
import type { Collection } from "./collection.ts";
import type { Span } from "./selection.ts";
import type { State } from "./state.ts";

const MONTHS = 12;
/** Numbers of years that people count in. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** The width of the histogram where it is not shown: its keys work all the same. */
const USUAL_WIDTH = 24;

/**
 * Years, or several years each where there are too many for the width; or months, of which as many whole years are shown as
 * fit: those up to the end of the chosen span, or up to the newest paper of which the month is known.
 */
export function timeAxis(collection: Collection, { by, span }: Pick<State, "by" | "span">, width: number): TimeAxis {
  const { years } = collection;
  if (years === null) return { from: 0, step: MONTHS, count: 0, gaps: [] };
  const [first, end] = [years.first * MONTHS, (years.last + 1) * MONTHS];
  const room = Math.max(MONTHS, width === 0 ? USUAL_WIDTH : width);
  if (by === "month") {
    const page = Math.floor(room / MONTHS) * MONTHS;
    const newest = collection.newestMonth === NO_MONTH ? end - 1 : collection.newestMonth;
    const wanted = Math.min(end - 1, Math.max(first, span?.to ?? newest));
    const from = Math.max(first, (Math.floor(wanted / MONTHS) + 1) * MONTHS - page);
    return { from, step: 1, count: Math.min(page, end - from), gaps: [] };
  }
  for (const years of STEPS) {
    const axis = axisOf(collection.usedYears, years * MONTHS);
    if (axis.count <= room) return axis;
  }
  return axisOf(collection.usedYears, 1000 * MONTHS);
}

/**
 * The span as long as before, one period earlier or later, or as many as it takes to reach a paper; without one, the newest or
 * the oldest period with papers. Null: there is no such paper.
 *
 * @param sizes how many papers there are in each cell
 */
export function moved(
  collection: Collection,
  sizes: Uint32Array,
  { from, step }: TimeAxis,
  { span, by }: { readonly span: Span | null; readonly by: 1 | -1 },
): Span | null {
  const limits = limitsOf(collection, from, step);
  if (limits === null) return null;
  // the first period in that direction may be the one after the last
  const start =
    span ??
    (by < 0 ? { from: limits.to + 1, to: limits.to + step } : { from: limits.from - step, to: limits.from - 1 });
  const steps = stepsToPaper(collection, sizes, start, { step, by });
  const next = { from: start.from + by * steps * step, to: start.to + by * steps * step };
  return next.from < limits.from || next.to > limits.to ? null : next;
}

/** How far a span must move to reach a paper; infinitely far where there is none. */
function stepsToPaper(
  { firstMonth, lastMonth }: Collection,
  sizes: Uint32Array,
  { from, to }: Span,
  { step, by }: { readonly step: number; readonly by: 1 | -1 },
): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < sizes.length; cell += 1) {
    const [first, last] = [firstMonth[cell] ?? NO_MONTH, lastMonth[cell] ?? NO_MONTH];
    if (first === NO_MONTH || sizes[cell] === 0) continue;
    const steps = Math.max(1, Math.ceil((by < 0 ? from - last : first - to) / step));
    const isReached = steps * step <= (by < 0 ? to - first : last - from);
    if (isReached && steps < fewest) fewest = steps;
  }
  return fewest;
}

/** The span with one period more at one of its ends. */
export function extended(collection: Collection, { from, step }: TimeAxis, span: Span | null, by: 1 | -1): Span | null {
  const limits = limitsOf(collection, from, step);
  if (limits === null || span === null) return limits;
  return by < 0
    ? { ...span, from: Math.max(limits.from, span.from - step) }
    : { ...span, to: Math.min(limits.to, span.to + step) };
}

/** The span in whole years, and in months of the newest of its years: what changing the scale makes of it. */
export function rescaled(span: Span | null, by: "year" | "month"): Span | null {
  if (span === null || by === "month") return span;
  return { from: Math.floor(span.from / MONTHS) * MONTHS, to: Math.floor(span.to / MONTHS) * MONTHS + MONTHS - 1 };
}

/** All periods of the map. */
function limitsOf({ years }: Collection, from: number, step: number): Span | null {
  if (years === null) return null;
  const start = step === 1 ? years.first * MONTHS : from;
  const end = (years.last + 1) * MONTHS;
  return { from: start, to: start + Math.ceil((end - start) / step) * step - 1 };
}

export function isWholeYears({ from, to }: Span): boolean {
  return from % MONTHS === 0 && to % MONTHS === MONTHS - 1;
}

/** `2024`, `2019–2024` or `2024-03–2024-05`. */
export function spanText(span: Span, dash: string): string {
  const { from, to } = span;
  const year = (month: number): string => String(Math.floor(month / MONTHS)).padStart(4, "0");
  const name = (month: number): string =>
    isWholeYears(span) ? year(month) : `${year(month)}-${String((month % MONTHS) + 1).padStart(2, "0")}`;
  return name(from) === name(to) ? name(from) : `${name(from)}${dash}${name(to)}`;
}
