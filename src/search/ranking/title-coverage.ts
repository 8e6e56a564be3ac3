// How much of a paper's title was typed.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";

/**
 * The largest share that the hits cover of the significant words of one title, up to 1.
 * @param hits of each unit, all in one paper
 */
export function titleCoverage(index: SearchIndex, hits: readonly (readonly Hit[])[]): number {
  let best = 0;
  for (const [title, qualities] of qualitiesByTitle(index, hits)) {
    let covered = 0;
    for (const quality of qualities.values()) covered += quality;
    best = Math.max(best, Math.min(1, covered / index.significantWordCount(title)));
  }
  return best;
}

/** By number of a title: the best quality of a hit at each position. */
function qualitiesByTitle(index: SearchIndex, hits: readonly (readonly Hit[])[]): Map<number, Map<number, number>> {
  const byTitle = new Map<number, Map<number, number>>();
  for (const hitsOfUnit of hits) {
    for (const { text, position, length, quality } of hitsOfUnit) {
      const field = index.text(text)?.field;
      if (field !== "title" && field !== "alternativeTitle") continue;
      const qualities = byTitle.get(text) ?? new Map<number, number>();
      byTitle.set(text, qualities);
      for (let at = position; at < position + length; at += 1) {
        qualities.set(at, Math.max(qualities.get(at) ?? 0, quality));
      }
    }
  }
  return byTitle;
}
