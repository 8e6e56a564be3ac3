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
  const points = new Map<number, number>();
  let left: Grouped | null = null;
  for (const right of units) {
    if (left?.unit !== right.unit - 1) left = null;
    const grouped: Grouped = { ...right, byText: groupByText(right) };
    if (left !== null) addPoints(index, points, left, grouped);
    left = grouped;
  }
  let best = 0;
  for (const each of points.values()) best = Math.max(best, each);
  return best;
}

interface Grouped extends RareHits {
  readonly byText: ReadonlyMap<number, readonly Hit[]>;
}

function addPoints(index: SearchIndex, points: Map<number, number>, left: Grouped, right: Grouped): void {
  const weight = PROXIMITY_WEIGHT * Math.min(left.rarity, right.rarity);
  for (const [text, hits] of right.byText) {
    const before = left.byText.get(text);
    if (before === undefined) continue;
    const added = weight * FIELD_WEIGHTS[index.fieldOf(text)] * proximity(before, hits);
    points.set(text, (points.get(text) ?? 0) + added);
  }
}

function groupByText({ strengths, row }: HitsOfUnit): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of strengths.hitsAt(row)) append(groups, hit.text, hit);
  return groups;
}

/** The proximity of the closest two hits in one text, up to 1. */
function proximity(left: readonly Hit[], right: readonly Hit[]): number {
  let best = 0;
  for (const a of left.slice(0, PROXIMITY.maxMatches)) {
    for (const b of right.slice(0, PROXIMITY.maxMatches)) best = Math.max(best, proximityOf(a, b));
  }
  return best;
}

function proximityOf(left: Hit, right: Hit): number {
  const quality = Math.min(left.quality, right.quality);
  const gap = right.position - (left.position + left.length);
  if (gap === 0) return quality;
  if (gap > 0 && gap <= PROXIMITY.maxGap) return PROXIMITY.gapShare * quality;
  const distance = Math.abs(right.position - left.position);
  return distance <= PROXIMITY.maxDistance ? PROXIMITY.distantShare * quality : 0;
}
