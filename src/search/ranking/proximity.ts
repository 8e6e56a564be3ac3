// Whether words that are next to each other in the query are close together in a text too.
import { append } from "../../map/multimap.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import { FIELD_WEIGHTS, PROXIMITY, PROXIMITY_WEIGHT } from "../weights.ts";
import type { HitsOfUnit } from "./title-coverage.ts";

/** The hits of a unit of the query in one paper, with the position of the unit in the query, and its rarity. */
export interface RareHits extends HitsOfUnit {
  readonly unit: number;
  readonly rarity: number;
}

/** The points for neighbouring units of the query that are close together in a text of one paper: those of the best text. */
export function proximityIn(index: SearchIndex, units: readonly RareHits[]): number {
  const points = new PointsByText();
  for (let at = 1; at < units.length; at += 1) {
    const [left, right] = [units[at - 1], units[at]];
    if (left === undefined || right === undefined || left.unit !== right.unit - 1) continue;
    const isShort = left.strengths.hitCountAt(left.row) * right.strengths.hitCountAt(right.row) <= MAX_PAIRS;
    points.startPair();
    if (isShort) addPairs(points, left, right);
    else addTexts(points, left, right);
    points.endPair(
      (text) => PROXIMITY_WEIGHT * Math.min(left.rarity, right.rarity) * FIELD_WEIGHTS[index.fieldOf(text)],
    );
  }
  return points.best;
}

/** Up to so many pairs of hits, all are compared, whatever texts they are in. */
const MAX_PAIRS = PROXIMITY.maxMatches;

/** Points of the few texts of one paper that have hits of two units. */
class PointsByText {
  best = 0;
  private readonly texts: number[] = [];
  private readonly points: number[] = [];
  /** The best proximity of the pair of units that is being compared. */
  private readonly proximities: number[] = [];

  startPair(): void {
    this.proximities.fill(0);
  }

  add(text: number, proximity: number): void {
    let at = this.texts.indexOf(text);
    if (at < 0) {
      at = this.texts.push(text) - 1;
      this.points.push(0);
      this.proximities.push(0);
    }
    this.proximities[at] = Math.max(this.proximities[at] ?? 0, proximity);
  }

  endPair(weightOf: (text: number) => number): void {
    for (let at = 0; at < this.texts.length; at += 1) {
      const proximity = this.proximities[at] ?? 0;
      if (proximity === 0) continue;
      const points = (this.points[at] ?? 0) + weightOf(this.texts[at] ?? 0) * proximity;
      this.points[at] = points;
      this.best = Math.max(this.best, points);
    }
  }
}

function addPairs(points: PointsByText, left: HitsOfUnit, right: HitsOfUnit): void {
  const [before, after] = [left.strengths, right.strengths];
  for (let b = after.firstHitAt(right.row); b >= 0; b = after.hitAfter(b)) {
    const second = after.groupAt(b);
    const place = after.placeAt(b);
    const text = second.occurrences.textAt(place);
    for (let a = before.firstHitAt(left.row); a >= 0; a = before.hitAfter(a)) {
      const first = before.groupAt(a);
      const other = before.placeAt(a);
      if (first.occurrences.textAt(other) !== text) continue;
      const position = first.occurrences.positionAt(other);
      const quality = Math.min(first.quality, second.quality);
      const start = second.occurrences.positionAt(place);
      points.add(text, quality * closeness(start - position, first.occurrences.lengthAt(other)));
    }
  }
}

/** The same where there are many hits: only the first of each text are compared. */
function addTexts(points: PointsByText, left: HitsOfUnit, right: HitsOfUnit): void {
  const before = groupByText(left);
  for (const [text, hits] of groupByText(right)) {
    for (const a of (before.get(text) ?? []).slice(0, PROXIMITY.maxMatches)) {
      for (const b of hits.slice(0, PROXIMITY.maxMatches)) {
        points.add(text, Math.min(a.quality, b.quality) * closeness(b.position - a.position, a.length));
      }
    }
  }
}

function groupByText({ strengths, row }: HitsOfUnit): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of strengths.hitsAt(row)) append(groups, hit.text, hit);
  return groups;
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
