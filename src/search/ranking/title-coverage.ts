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
  for (const { text, qualities } of coveredTitles(index, units)) {
    let covered = 0;
    // positions without a hit are holes, which `forEach` leaves out
    qualities.forEach((quality) => {
      covered += quality;
    });
    best = Math.max(best, Math.min(1, covered / index.significantWordCount(text)));
  }
  return best;
}

/** A title, and the best quality of a hit at each position that has one. */
interface CoveredTitle {
  readonly text: number;
  readonly qualities: number[];
}

const NO_TITLES: readonly CoveredTitle[] = [];

/** The titles that have hits. A list, because a paper has one title, and seldom others. */
function coveredTitles(index: SearchIndex, units: readonly HitsOfUnit[]): readonly CoveredTitle[] {
  // made when it is needed: most papers have no hit in a title
  let titles: CoveredTitle[] | undefined;
  for (const { hits } of units) {
    for (const { text, position, length, quality } of hits) {
      const field = index.text(text)?.field;
      if (field !== "title" && field !== "alternativeTitle") continue;
      titles ??= [];
      let title = titles.find((each) => each.text === text);
      if (title === undefined) {
        title = { text, qualities: [] };
        titles.push(title);
      }
      const { qualities } = title;
      for (let at = position; at < position + length; at += 1) {
        qualities[at] = Math.max(qualities[at] ?? 0, quality);
      }
    }
  }
  return titles ?? NO_TITLES;
}
