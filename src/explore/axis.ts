// The histogram's axis: which months are at which of its periods. Where the map has no papers for long, years are left out.
import { LONGEST_EMPTY } from "../map/timeline.ts";

/** Years without papers that are left out. On the axis, one period stands for them. */
export interface Gap {
  /** Its first month. */
  readonly from: number;
  readonly months: number;
}

/** Periods of the histogram: years, several years each where there are many, or months. */
export interface TimeAxis {
  /** The first month of the first period. */
  readonly from: number;
  /** Months in each period. */
  readonly step: number;
  /** How many periods there are, with one for each gap. */
  readonly count: number;
  readonly gaps: readonly Gap[];
}

/** The axis of these months and all between them. */
export function axisOf(months: readonly number[], step: number): TimeAxis {
  const periods = [...new Set(months.map((month) => Math.floor(month / step)))].sort((a, b) => a - b);
  const [first = 0, last = -1] = [periods[0], periods.at(-1)];
  const gaps = periods.flatMap((period, at) => {
    const after = (periods[at - 1] ?? period) + 1;
    return period - after > LONGEST_EMPTY ? [{ from: after * step, months: (period - after) * step }] : [];
  });
  const left = gaps.reduce((sum, { months: empty }) => sum + empty / step - 1, 0);
  return { from: first * step, step, count: last - first + 1 - left, gaps };
}

/** The period of a month; -1: it is not on the axis. */
export function periodOf({ from, step, count, gaps }: TimeAxis, month: number): number {
  let period = Math.floor((month - from) / step);
  for (const gap of gaps) {
    if (month < gap.from) break;
    if (month < gap.from + gap.months) return -1;
    period -= gap.months / step - 1;
  }
  return period >= 0 && period < count ? period : -1;
}

/** The first month of a period; null: it is a gap. */
export function monthOf({ from, step, gaps }: TimeAxis, period: number): number | null {
  let month = from + period * step;
  for (const gap of gaps) {
    if (month < gap.from) break;
    if (month === gap.from) return null;
    month += gap.months - step;
  }
  return month;
}
