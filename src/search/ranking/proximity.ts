// Whether words that are next to each other in the query are close together in a text too.
import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS } from "../index/text-table.ts";
import { FIELD_WEIGHTS, PROXIMITY, PROXIMITY_WEIGHT } from "../weights.ts";
import type { PaperHits } from "./paper-hits.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);

/** Up to so many pairs of hits, and hits of the second unit, all pairs are looked at; of more, only those in the same text. */
const MAX_PAIRS = 2048;
const MAX_HITS = 64;

/** Compares the hits in one paper after the other. */
export class ProximityMeter {
  private best = 0;
  /** The texts of the paper that have hits of two neighbouring units. */
  private count = 0;
  private readonly texts: number[] = [];
  private readonly points: number[] = [];
  /** The best proximity of the pair of units that is being compared. */
  private readonly proximities: number[] = [];

  constructor(private readonly index: SearchIndex) {}

  /**
   * The points for neighbouring units of the query that are close together in a text of one paper: those of the best text.
   * @param rarities of the units
   */
  pointsOf(units: readonly PaperHits[], rarities: Float64Array): number {
    this.best = 0;
    this.count = 0;
    for (let at = 1; at < units.length; at += 1) {
      const [left, right] = [units[at - 1], units[at]];
      if (left === undefined || right === undefined || left.count === 0 || right.count === 0) continue;
      for (let text = 0; text < this.count; text += 1) this.proximities[text] = 0;
      if (left.count * right.count <= MAX_PAIRS && right.count <= MAX_HITS) this.comparePairs(left, right);
      else this.compareTexts(left, right);
      this.endPair(PROXIMITY_WEIGHT * Math.min(rarities[at - 1] ?? 0, rarities[at] ?? 0));
    }
    return this.best;
  }

  private endPair(weight: number): void {
    for (let at = 0; at < this.count; at += 1) {
      const proximity = this.proximities[at] ?? 0;
      if (proximity === 0) continue;
      const points = (this.points[at] ?? 0) + weight * this.weightOf(this.texts[at] ?? 0) * proximity;
      this.points[at] = points;
      this.best = Math.max(this.best, points);
    }
  }

  private weightOf(text: number): number {
    return WEIGHTS[this.index.texts.fieldNumberAt(text)] ?? 0;
  }

  private comparePairs(left: PaperHits, right: PaperHits): void {
    const { maxMatches } = PROXIMITY;
    for (let second = 0; second < right.count; second += 1) {
      const text = right.texts[second];
      if (right.count > maxMatches && countBefore(right, second) >= maxMatches) continue;
      let compared = 0;
      for (let first = 0; first < left.count && compared < maxMatches; first += 1) {
        if (left.texts[first] !== text) continue;
        compared += 1;
        this.compare(left, first, right, second);
      }
    }
  }

  /** The same in time that grows with the number of hits. */
  private compareTexts(left: PaperHits, right: PaperHits): void {
    const before = firstOfEachText(left);
    for (const [text, seconds] of firstOfEachText(right)) {
      for (const first of before.get(text) ?? []) {
        for (const second of seconds) this.compare(left, first, right, second);
      }
    }
  }

  private compare(left: PaperHits, first: number, right: PaperHits, second: number): void {
    const distance = (right.positions[second] ?? 0) - (left.positions[first] ?? 0);
    const near = closeness(distance, left.lengths[first] ?? 0);
    if (near === 0) return;
    const quality = Math.min(left.qualities[first] ?? 0, right.qualities[second] ?? 0);
    this.note(right.texts[second] ?? 0, quality * near);
  }

  private note(text: number, proximity: number): void {
    let at = 0;
    while (at < this.count && this.texts[at] !== text) at += 1;
    if (at === this.count) {
      this.texts[at] = text;
      this.points[at] = 0;
      this.proximities[at] = 0;
      this.count += 1;
    }
    if (proximity > (this.proximities[at] ?? 0)) this.proximities[at] = proximity;
  }
}

/** How many hits in the same text are before one. */
function countBefore({ texts }: PaperHits, hit: number): number {
  let count = 0;
  for (let at = 0; at < hit; at += 1) if (texts[at] === texts[hit]) count += 1;
  return count;
}

/** By text: its first hits, as many as are compared. */
function firstOfEachText({ texts, count }: PaperHits): ReadonlyMap<number, readonly number[]> {
  const byText = new Map<number, number[]>();
  for (let hit = 0; hit < count; hit += 1) {
    const text = texts[hit] ?? 0;
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [hit]);
    else if (known.length < PROXIMITY.maxMatches) known.push(hit);
  }
  return byText;
}

/**
 * How much two hits in one text count for being close together, up to 1.
 * @param distance from the beginning of the first to the beginning of the second, in words
 * @param length words of the first
 */
function closeness(distance: number, length: number): number {
  const gap = distance - length;
  if (gap === 0) return 1;
  if (gap > 0 && gap <= PROXIMITY.maxGap) return PROXIMITY.gapShare;
  return Math.abs(distance) <= PROXIMITY.maxDistance ? PROXIMITY.distantShare : 0;
}
