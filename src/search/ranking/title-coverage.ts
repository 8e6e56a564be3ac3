// How much of a paper's title was typed.

import { TITLE_HIT } from "./strength-memory.ts";
import type { Strengths } from "./unit-strength.ts";

/** The positions of one title that are covered. */
interface CoveredTitle {
  text: number;
  /** The number of its significant words. */
  words: number;
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

  /**
   * The largest share that the hits in one paper cover of the significant words of one title, up to 1.
   * @param rows those of the paper; negative: it has no hits of the unit
   */
  coverage(units: readonly Strengths[], rows: Int32Array): number {
    this.count = 0;
    let first: Strengths | null = null;
    let firstRow = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const row = rows[unit] ?? -1;
      const strengths = units[unit];
      if (row < 0 || strengths === undefined || strengths.titleHitAt(row) < 0) continue;
      if (first !== null && this.count === 0) this.coverBy(first, first.titleHitAt(firstRow));
      if (first !== null) this.coverBy(strengths, strengths.titleHitAt(row));
      first ??= strengths;
      if (first === strengths) firstRow = row;
    }
    if (first === null) return 0;
    return this.count === 0 ? this.coverageByOne(first, first.titleHitAt(firstRow)) : this.best();
  }

  private best(): number {
    let best = 0;
    for (let title = 0; title < this.count; title += 1) best = Math.max(best, this.coverageOf(title));
    return best;
  }

  /**
   * The coverage of the titles that only one unit has hits in. Most have one hit.
   * @param last the last hit; negative: none
   */
  coverageByOne(strengths: Strengths, last: number): number {
    if (last < 0) return 0;
    this.count = 0;
    if (strengths.ofTitleHit(last, TITLE_HIT.before) < 0) return coverageBy(strengths, last);
    this.coverBy(strengths, last);
    return this.best();
  }

  private coverageOf(at: number): number {
    const title = this.titles[at];
    if (title === undefined) return 0;
    let covered = 0;
    for (let position = 0; position < title.length; position += 1) covered += title.qualities[position] ?? 0;
    return Math.min(1, covered / title.words);
  }

  /** Notes the qualities of the hits of a unit at their positions, from the last one on. */
  private coverBy(strengths: Strengths, last: number): void {
    for (let hit = last; hit >= 0; hit = strengths.ofTitleHit(hit, TITLE_HIT.before)) {
      const title = this.titleOf(strengths.ofTitleHit(hit, TITLE_HIT.text), strengths.ofTitleHit(hit, TITLE_HIT.words));
      const quality = strengths.qualityOfTitleHit(hit);
      const end = strengths.ofTitleHit(hit, TITLE_HIT.end);
      const { qualities } = title;
      // no position is left out, because lists with holes are slow
      for (; title.length < end; title.length += 1) qualities[title.length] = 0;
      for (let at = strengths.ofTitleHit(hit, TITLE_HIT.start); at < end; at += 1) {
        if (quality > (qualities[at] ?? 0)) qualities[at] = quality;
      }
    }
  }

  private titleOf(text: number, words: number): CoveredTitle {
    for (let at = 0; at < this.count; at += 1) {
      const known = this.titles[at];
      if (known?.text === text) return known;
    }
    const title = this.titles[this.count] ?? { text, words, length: 0, qualities: [] };
    title.text = text;
    title.words = words;
    title.length = 0;
    this.titles[this.count] = title;
    this.count += 1;
    return title;
  }
}

/** The coverage of a title with one hit. */
function coverageBy(strengths: Strengths, hit: number): number {
  const quality = strengths.qualityOfTitleHit(hit);
  let covered = 0;
  const end = strengths.ofTitleHit(hit, TITLE_HIT.end);
  for (let at = strengths.ofTitleHit(hit, TITLE_HIT.start); at < end; at += 1) covered += quality;
  return Math.min(1, covered / strengths.ofTitleHit(hit, TITLE_HIT.words));
}
