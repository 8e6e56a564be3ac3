// Counts the papers of lists by year: of a prepared map without looking at the papers.

import { type PartialDate, toYear } from "./dates.ts";
import type { NumberedValues, YearCount } from "./map-columns.ts";
import type { Paper, ResearchMap } from "./model.ts";
import { areAllPapers, positionsOf } from "./positions.ts";
import { countByYear, YearCounts } from "./timeline.ts";

/** As `countByYear`. */
export function countYears(map: ResearchMap, papers: readonly Paper[]): YearCount[] {
  const counts = areAllPapers(map, papers) ? map.columns?.counts() : null;
  if (counts != null) return [...counts.years];
  const dates = map.columns?.dates() ?? null;
  const positions = dates === null ? null : positionsOf(map, papers);
  return dates === null || positions === null ? countByYear(papers) : new YearColumn(dates).countsOf(positions);
}

/** The years of all papers of a prepared map. */
export class YearColumn {
  private readonly years: PartialDate[] = [];
  /** By number of a date: where its year is in `years`; 0: no date. */
  private readonly yearNumbers: Uint32Array;
  private readonly counts: Uint32Array;

  constructor(private readonly dates: NumberedValues) {
    const known = new Map<PartialDate, number>();
    this.yearNumbers = Uint32Array.from(dates.values, (value) => {
      if (value === null) return 0;
      // the cast: these are the dates of papers
      const year = toYear(value as PartialDate);
      const number = known.get(year) ?? this.years.push(year);
      known.set(year, number);
      return number;
    });
    this.counts = new Uint32Array(this.years.length + 1);
  }

  /** As `countByYear`, for the papers at these positions. */
  countsOf(positions: ArrayLike<number>): YearCount[] {
    const { counts, yearNumbers, years } = this;
    const { numbers } = this.dates;
    counts.fill(0);
    for (let at = 0; at < positions.length; at += 1) {
      const year = yearNumbers[numbers[positions[at] ?? 0] ?? 0] ?? 0;
      counts[year] = (counts[year] ?? 0) + 1;
    }
    const found = new YearCounts();
    for (const [at, year] of years.entries()) found.add(year, counts[at + 1] ?? 0);
    return found.inOrder();
  }
}
