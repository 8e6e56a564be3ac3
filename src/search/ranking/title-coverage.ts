// How much of a paper's title was typed.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";

/** The hits of one unit in one paper. */
interface HitsOfUnit {
  readonly hits: readonly Hit[];
}

/** The largest share that the hits in one paper cover of the significant words of one title, up to 1. */
export function titleCoverage(index: SearchIndex, units: readonly HitsOfUnit[]): number {
  let best = 0;
  for (const [title, qualities] of qualitiesByTitle(index, units)) {
    let covered = 0;
    for (const quality of qualities.values()) covered += quality;
    best = Math.max(best, Math.min(1, covered / index.significantWordCount(title)));
  }
  return best;
}

type Qualities = Map<number, number>;

const NO_TITLES: ReadonlyMap<number, Qualities> = new Map();

/** By number of a title: the best quality of a hit at each position. */
function qualitiesByTitle(index: SearchIndex, units: readonly HitsOfUnit[]): ReadonlyMap<number, Qualities> {
  // made when it is needed: most papers have no hit in a title
  let byTitle: Map<number, Qualities> | undefined;
  for (const { hits } of units) {
    for (const { text, position, length, quality } of hits) {
      const field = index.text(text)?.field;
      if (field !== "title" && field !== "alternativeTitle") continue;
      byTitle ??= new Map();
      let qualities = byTitle.get(text);
      if (qualities === undefined) {
        qualities = new Map();
        byTitle.set(text, qualities);
      }
      for (let at = position; at < position + length; at += 1) {
        qualities.set(at, Math.max(qualities.get(at) ?? 0, quality));
      }
    }
  }
  return byTitle ?? NO_TITLES;
}
