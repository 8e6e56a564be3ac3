// Where the list of results ends. Whether the map answers the query at all is judged by the best paper; which of the others
// are worth showing, by how their scores fall off, and by the rare words that they have.
import type { QueryUnit } from "../matching/query-unit.ts";
import { CUT_OFF, MIN_COVERAGE, TITLE_WEIGHT } from "../weights.ts";
import type { ScoredPaper } from "./scoring.ts";

/**
 * The results that are shown without `--all`, in the order given.
 * @param ranked best first
 */
export function withoutWeakMatches(ranked: readonly ScoredPaper[], units: readonly QueryUnit[]): ScoredPaper[] {
  const [best] = ranked;
  const minCoverage = MIN_COVERAGE[Math.min(units.length, MIN_COVERAGE.length - 1)] ?? 0;
  if (best === undefined || !ranked.some(({ coverage }) => coverage >= minCoverage)) return [];
  // who typed a whole title looks for that paper, not for others with a word of it
  const maxRare = best.title >= CUT_OFF.typedTitle * TITLE_WEIGHT ? 0 : CUT_OFF.rareResults;
  const shown: ScoredPaper[] = [];
  for (const paper of ranked) {
    const isClose = paper.coverage >= CUT_OFF.coverage && paper.score >= CUT_OFF.scoreShare * best.score;
    if (isClose || (shown.length < maxRare && hasRareWord(paper, units))) shown.push(paper);
  }
  return shown;
}

/** Whether a paper has, in a strong field, a significant word that few other papers have. */
function hasRareWord({ coverage, units }: ScoredPaper, query: readonly QueryUnit[]): boolean {
  if (coverage < CUT_OFF.rareCoverage) return false;
  return units.some(
    ({ unit, best, paperCount }) =>
      paperCount <= CUT_OFF.rarePapers && best >= CUT_OFF.rareStrength && query[unit]?.significance === 1,
  );
}
