// How much of a paper's title was typed.

import type { SearchIndex } from "../index/search-index.ts";
import type { Strengths } from "./unit-strength.ts";

/** The positions of one title that are covered. */
interface CoveredTitle {
  text: number;
  /** How many positions are known. */
  length: number;
  /** By position: the best quality of a hit there. */
  readonly qualities: number[];
}

/** Compares the titles of one paper after the other with what was typed. */
export class TitleMeter {
  private count = 0;
  /** The titles of the paper that have hits. A list, because a paper has one title, and seldom others. */
  private readonly titles: CoveredTitle[] = [];

  constructor(private readonly index: SearchIndex) {}

  /**
   * The largest share that the hits in one paper cover of the significant words of one title, up to 1.
   * @param rows those of the paper; negative: it has no hits of the unit
   */
  coverage(units: readonly Strengths[], rows: Int32Array): number {
    this.count = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const row = rows[unit] ?? -1;
      const strengths = units[unit];
      if (row >= 0 && strengths !== undefined) this.coverBy(strengths, row);
    }
    let best = 0;
    for (let title = 0; title < this.count; title += 1) best = Math.max(best, this.coverageOf(title));
    return best;
  }

  private coverageOf(at: number): number {
    const title = this.titles[at];
    if (title === undefined) return 0;
    let covered = 0;
    for (let position = 0; position < title.length; position += 1) covered += title.qualities[position] ?? 0;
    return Math.min(1, covered / this.index.texts.significantWordCount(title.text));
  }

  /** Notes the qualities of the hits of a unit at their positions. */
  private coverBy(strengths: Strengths, row: number): void {
    for (let hit = strengths.titleHitAt(row); hit >= 0; hit = strengths.titleHitBefore(hit)) {
      const { occurrences, quality } = strengths.groupOf(hit);
      const place = strengths.placeOf(hit);
      const title = this.titleOf(occurrences.textAt(place));
      const start = occurrences.positionAt(place);
      const end = start + occurrences.lengthAt(place);
      const { qualities } = title;
      // no position is left out, because lists with holes are slow
      for (; title.length < end; title.length += 1) qualities[title.length] = 0;
      for (let at = start; at < end; at += 1) if (quality > (qualities[at] ?? 0)) qualities[at] = quality;
    }
  }

  private titleOf(text: number): CoveredTitle {
    for (let at = 0; at < this.count; at += 1) {
      const known = this.titles[at];
      if (known?.text === text) return known;
    }
    const title = this.titles[this.count] ?? { text, length: 0, qualities: [] };
    title.text = text;
    title.length = 0;
    this.titles[this.count] = title;
    this.count += 1;
    return title;
  }
}
