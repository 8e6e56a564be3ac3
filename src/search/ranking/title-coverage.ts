// How much of a paper's title was typed.

import type { SearchIndex } from "../index/search-index.ts";
import { isTitle } from "../index/text-table.ts";
import type { PaperHits } from "./paper-hits.ts";

/** Compares the titles of one paper after the other with what was typed. */
export class TitleMeter {
  private count = 0;
  /** The titles of the paper that have hits. A list, because a paper has one title, and seldom others. */
  private readonly texts: number[] = [];
  /** By title: the best quality of a hit at each position, up to the last one that has one. */
  private readonly qualities: number[][] = [];

  constructor(private readonly index: SearchIndex) {}

  /** The largest share that the hits in one paper cover of the significant words of one title, up to 1. */
  coverage(units: readonly PaperHits[]): number {
    this.count = 0;
    for (const hits of units) {
      for (let hit = 0; hit < hits.count; hit += 1) {
        if (isTitle(hits.fields[hit] ?? 0)) this.cover(hits, hit);
      }
    }
    let best = 0;
    for (let title = 0; title < this.count; title += 1) best = Math.max(best, this.coverageOf(title));
    return best;
  }

  private coverageOf(title: number): number {
    const qualities = this.qualities[title] ?? [];
    let covered = 0;
    for (let at = 0; at < qualities.length; at += 1) covered += qualities[at] ?? 0;
    return Math.min(1, covered / this.index.texts.significantWordCount(this.texts[title] ?? 0));
  }

  /** Notes the quality of a hit at its positions. No position is left out, because lists with holes are slow. */
  private cover(hits: PaperHits, hit: number): void {
    const qualities = this.qualitiesOf(hits.texts[hit] ?? 0);
    const start = hits.positions[hit] ?? 0;
    const end = start + (hits.lengths[hit] ?? 0);
    const quality = hits.qualities[hit] ?? 0;
    while (qualities.length < end) qualities.push(0);
    for (let at = start; at < end; at += 1) if (quality > (qualities[at] ?? 0)) qualities[at] = quality;
  }

  private qualitiesOf(text: number): number[] {
    for (let title = 0; title < this.count; title += 1) {
      const known = this.qualities[title];
      if (this.texts[title] === text && known !== undefined) return known;
    }
    const qualities = this.qualities[this.count] ?? [];
    qualities.length = 0;
    this.texts[this.count] = text;
    this.qualities[this.count] = qualities;
    this.count += 1;
    return qualities;
  }
}
