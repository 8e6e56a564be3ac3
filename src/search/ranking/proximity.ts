// Whether words that are next to each other in the query are close together in a text too.
import { append } from "../../map/multimap.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { FIELD_WEIGHTS, PROXIMITY, PROXIMITY_WEIGHT } from "../weights.ts";

/** A unit of the query, with its rarity. */
export interface RareUnit {
  readonly unit: QueryUnit;
  readonly rarity: number;
}

/** By number of a text: the points for neighbouring units of the query that are close together in it. */
export function proximityByText(index: SearchIndex, units: readonly RareUnit[]): Map<number, number> {
  const points = new Map<number, number>();
  const hitsByText = units.map(({ unit }) => groupByText(unit.hits));
  for (let at = 1; at < units.length; at += 1) {
    const weight = PROXIMITY_WEIGHT * Math.min(units[at - 1]?.rarity ?? 0, units[at]?.rarity ?? 0);
    for (const [text, right] of hitsByText[at] ?? []) {
      const left = hitsByText[at - 1]?.get(text);
      const field = index.text(text)?.field;
      if (left === undefined || field === undefined) continue;
      points.set(text, (points.get(text) ?? 0) + weight * FIELD_WEIGHTS[field] * proximity(left, right));
    }
  }
  return points;
}

function groupByText(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) append(groups, hit.text, hit);
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
