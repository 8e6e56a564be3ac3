// Where the list of results ends. Whether the map answers the query at all is judged by the best paper; which of the others
// are worth showing, by how their scores fall off, and by the rare words that they have.
import type { QueryUnit } from "../matching/query-unit.ts";
import { CUT_OFF, FULL_ANSWER, GUESS_SHARE, MATCH_QUALITY, MIN_COVERAGE, TITLE_WEIGHT, TYPING } from "../weights.ts";
import type { ScoredPaper, WeightedUnit } from "./scoring.ts";

/** What the results answer. */
export interface Asked {
  readonly units: readonly QueryUnit[];
  /** In the order of the units. */
  readonly weighted: readonly WeightedUnit[];
  /** How many papers the map has. */
  readonly paperCount: number;
}

/** The papers that may be shown without `--all`, in the order given: none if the map does not answer the query. */
export function worthShowing(papers: readonly ScoredPaper[], asked: Asked): ScoredPaper[] {
  const { length } = asked.units;
  const minCoverage = MIN_COVERAGE[Math.min(length, MIN_COVERAGE.length - 1)] ?? 0;
  const guesses = guessedUnits(asked);
  if (!papers.some((paper) => certainCoverage(paper, guesses) >= minCoverage)) return [];
  const bestScore = papers.reduce((best, { score }) => Math.max(best, score), 0);
  const rare = rareUnits(asked);
  const least = leastOf(asked, bestScore);
  return papers.filter((paper) => isClose(paper, least) || hasRareWord(paper, rare));
}

/** A guessed unit, and which part of the query it is. */
interface GuessedUnit extends WeightedUnit {
  readonly share: number;
}

function guessedUnits({ units, weighted }: Asked): GuessedUnit[] {
  const total = weighted.reduce((sum, { rarity }) => sum + rarity, 0);
  return weighted.flatMap((each, at) =>
    units[at]?.isGuessed === true ? [{ ...each, share: each.rarity / total }] : [],
  );
}

/** The coverage, in which guesses count less. */
function certainCoverage({ paper, coverage }: ScoredPaper, guesses: readonly GuessedUnit[]): number {
  let certain = coverage;
  for (const { strengths, share } of guesses) {
    const best = strengths.bestAt(strengths.rowOf(paper));
    certain -= (1 - GUESS_SHARE) * share * Math.min(1, best / FULL_ANSWER);
  }
  return certain;
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
  const rare = rareUnits(asked);
  const least = leastOf(asked, best.score);
  const shown: ScoredPaper[] = [];
  for (const paper of ranked) {
    if (isClose(paper, least) || (shown.length < maxRare && hasRareWord(paper, rare))) shown.push(paper);
  }
  return shown;
}

/** What a paper has to have to be close to the best one. */
interface Least {
  readonly coverage: number;
  readonly score: number;
}

function leastOf({ units }: Asked, bestScore: number): Least {
  const { coverage, scoreShare } = units.at(-1)?.isUnfinished === true ? TYPING : CUT_OFF;
  return { coverage, score: scoreShare * bestScore };
}

/** Whether a score has not fallen far below the best. */
function isClose({ coverage, score }: ScoredPaper, least: Least): boolean {
  return coverage >= least.coverage && score >= least.score;
}

/** A significant unit that few papers have. */
interface RareUnit extends WeightedUnit {
  readonly isRare: boolean;
  /** How much its best hits can count: a corrected word in a title is as strong as it can be. */
  readonly quality: number;
}

function rareUnits({ units, weighted, paperCount }: Asked): RareUnit[] {
  const { rare, uncommon } = CUT_OFF;
  const maxUncommon = Math.max(rare.papers, uncommon.share * paperCount);
  return weighted.flatMap((each, unit) => {
    const { count: length } = each.strengths;
    if (units[unit]?.significance !== 1 || length > maxUncommon) return [];
    const quality = (units[unit]?.correctedTo.length ?? 0) > 0 ? MATCH_QUALITY.typo : 1;
    return [{ ...each, isRare: length <= rare.papers, quality }];
  });
}

/** Whether a paper has, in a strong field, a significant word that few other papers have. */
function hasRareWord({ paper, coverage }: ScoredPaper, units: readonly RareUnit[]): boolean {
  const { rare, uncommon } = CUT_OFF;
  return units.some(({ strengths, isRare, quality }) => {
    const row = strengths.rowOf(paper);
    if (row < 0) return false;
    const best = strengths.bestAt(row);
    if (isRare && best >= rare.strength * quality && coverage >= rare.coverage) return true;
    return best >= uncommon.strength && coverage >= uncommon.coverage;
  });
}
