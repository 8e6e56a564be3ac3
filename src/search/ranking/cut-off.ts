// Where the list of results ends. Whether the map answers the query at all is judged by the best paper; which of the others
// are worth showing, by how their scores fall off, and by the rare words that they have.
import type { QueryUnit } from "../matching/query-unit.ts";
import { CUT_OFF, MIN_COVERAGE, TITLE_WEIGHT, TYPING } from "../weights.ts";
import type { ScoredPaper } from "./scoring.ts";

/** What the results answer. */
export interface Asked {
  readonly units: readonly QueryUnit[];
  /** How many papers the map has. */
  readonly paperCount: number;
}

/** The papers that may be shown without `--all`, in the order given: none if the map does not answer the query. */
export function worthShowing(papers: readonly ScoredPaper[], asked: Asked): ScoredPaper[] {
  const { length } = asked.units;
  const minCoverage = MIN_COVERAGE[Math.min(length, MIN_COVERAGE.length - 1)] ?? 0;
  if (!papers.some(({ coverage }) => coverage >= minCoverage)) return [];
  const bestScore = papers.reduce((best, { score }) => Math.max(best, score), 0);
  return papers.filter((paper) => isClose(paper, bestScore, asked) || hasRareWord(paper, asked));
}

/**
 * The results that are shown without `--all`, of those that are worth it.
 * @param ranked best first
 */
export function endOfList(ranked: readonly ScoredPaper[], asked: Asked): ScoredPaper[] {
  const [best] = ranked;
  if (best === undefined) return [];
  // who typed a whole title looks for that paper, not for others with a word of it
  const maxRare = best.title >= CUT_OFF.typedTitle * TITLE_WEIGHT ? 0 : CUT_OFF.rareResults;
  const shown: ScoredPaper[] = [];
  for (const paper of ranked) {
    if (isClose(paper, best.score, asked) || (shown.length < maxRare && hasRareWord(paper, asked))) shown.push(paper);
  }
  return shown;
}

/** Whether a score has not fallen far below the best. */
function isClose({ coverage, score }: ScoredPaper, bestScore: number, { units }: Asked): boolean {
  const least = units.at(-1)?.isUnfinished === true ? TYPING : CUT_OFF;
  return coverage >= least.coverage && score >= least.scoreShare * bestScore;
}

/** Whether a paper has, in a strong field, a significant word that few other papers have. */
function hasRareWord({ coverage, units }: ScoredPaper, asked: Asked): boolean {
  const { rare, uncommon } = CUT_OFF;
  const maxUncommon = Math.max(rare.papers, uncommon.share * asked.paperCount);
  return units.some(({ unit, best, paperCount }) => {
    if (asked.units[unit]?.significance !== 1) return false;
    const isRare = paperCount <= rare.papers && best >= rare.strength && coverage >= rare.coverage;
    return isRare || (paperCount <= maxUncommon && best >= uncommon.strength && coverage >= uncommon.coverage);
  });
}
