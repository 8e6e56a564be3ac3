// Where the list of results ends. Whether the map answers the query at all is judged by the best paper; which of the others
// are worth showing, by how their scores fall off, by the rare words that they have, and by how few are shown so far.
import type { QueryUnit } from "../matching/query-unit.ts";
import {
  CUT_OFF,
  FULL_ANSWER,
  GUESS_SHARE,
  MATCH_QUALITY,
  MIN_COVERAGE,
  MIN_SHARE_BESIDE_GUESS,
  TITLE_WEIGHT,
  TYPING,
} from "../weights.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import { type ScoredPaper, type ScoredPapers, SEVERAL } from "./scored-papers.ts";

/** What the results answer. */
export interface Asked {
  readonly units: readonly QueryUnit[];
  /** In the order of the units. */
  readonly weighted: readonly WeightedUnit[];
  /** How many papers the map has. */
  readonly paperCount: number;
}

/** Whether the map answers the query: whether some paper answers enough of it. The papers need no scores for this. */
export function isAnswered(papers: ScoredPapers, asked: Asked): boolean {
  const { length } = asked.units;
  const isTyping = asked.units.at(-1)?.isUnfinished === true;
  const minCoverage = MIN_COVERAGE[Math.min(length, MIN_COVERAGE.length - 1)] ?? 0;
  const guesses = guessedUnits(asked);
  // next to a guess, a word is only believed that many papers have
  const minUses = length === 2 && !isTyping && guesses.length > 0 ? MIN_SHARE_BESIDE_GUESS * asked.paperCount : 0;
  const needsSeveral = length > 1 && !isTyping && isHalfUnknown(asked);
  for (let row = 0; row < papers.count; row += 1) {
    if ((papers.coverages[row] ?? 0) < minCoverage || usesOf(papers.units[row], asked) < minUses) continue;
    if (needsSeveral && isOneWord(papers.units[row], asked)) continue;
    if (certainCoverage(papers, row, guesses) >= minCoverage) return true;
  }
  return false;
}

/** How many papers have the only unit that a paper has; of a paper with several, it does not matter. */
function usesOf(unit: number | undefined, { units, weighted }: Asked): number {
  if (unit === undefined || unit === SEVERAL || units[unit]?.isGuessed === true) return Number.POSITIVE_INFINITY;
  return weighted[unit]?.strengths.count ?? 0;
}

/** Whether the only unit that a paper has is one word, and no name of several: “social force model” in `social force model helbing`. */
function isOneWord(unit: number | undefined, { units }: Asked): boolean {
  return unit !== undefined && unit !== SEVERAL && (units[unit]?.significance ?? 0) <= 1;
}

/**
 * Whether the map has nothing for half of the significant words. A word that it happens to have says little about “speech
 * recognition” on particles, or “dark matter detection” on privacy.
 */
function isHalfUnknown({ units, weighted }: Asked): boolean {
  let [all, unknown] = [0, 0];
  for (const [at, { significance }] of units.entries()) {
    if (significance < 1) continue;
    all += significance;
    if (weighted[at]?.strengths.count === 0) unknown += significance;
  }
  return unknown > 0 && 2 * unknown >= all;
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
function certainCoverage(papers: ScoredPapers, row: number, guesses: readonly GuessedUnit[]): number {
  let certain = papers.coverages[row] ?? 0;
  const paper = papers.papers[row] ?? 0;
  for (const { strengths, share } of guesses) {
    const best = strengths.bestAt(strengths.rowOf(paper));
    certain -= (1 - GUESS_SHARE) * share * Math.min(1, best / FULL_ANSWER);
  }
  return certain;
}

/** The papers that may be shown without `--all`. */
export interface WorthShowing {
  readonly rows: Uint32Array;
  /** Whether all of them are close to the best one, and so are shown. */
  readonly areClose: boolean;
}

/** The rows of the papers that may be shown without `--all`, of a query that is answered. */
export function worthShowing(papers: ScoredPapers, asked: Asked): WorthShowing {
  const rare = rareUnits(asked);
  const bestScore = bestScoreOf(papers);
  const least = leastOf(asked, bestScore);
  const further = bestOf(papers, leastOfFurther(asked, bestScore));
  const rows = new Uint32Array(papers.count);
  let [length, closeCount] = [0, 0];
  for (let row = 0; row < papers.count; row += 1) {
    const isCloseToBest = isClose(papers, row, least);
    if (isCloseToBest) closeCount += 1;
    const isShown = isCloseToBest || isClose(papers, row, further);
    if (isShown || (rare.length > 0 && hasRareWord(papers, row, rare))) rows[length++] = row;
  }
  return { rows: rows.subarray(0, length), areClose: closeCount === length };
}

function bestScoreOf({ scores, count }: ScoredPapers): number {
  let best = 0;
  for (let row = 0; row < count; row += 1) best = Math.max(best, scores[row] ?? 0);
  return best;
}

/**
 * The results that are shown without `--all`, of those that are worth it and are not all close to the best one.
 * @param ranked their rows, best first
 * @param best the first of them
 */
export function endOfList(ranked: Uint32Array, best: ScoredPaper, papers: ScoredPapers, asked: Asked): Uint32Array {
  // who typed a whole title looks for that paper, not for others with a word of it
  const isTitle = best.title >= CUT_OFF.typedTitle * TITLE_WEIGHT;
  const [maxRare, maxFurther] = isTitle ? [0, 0] : [CUT_OFF.rareResults, CUT_OFF.further.results];
  const rare = rareUnits(asked);
  const least = leastOf(asked, best.score);
  const further = leastOfFurther(asked, best.score);
  const shown = new Uint32Array(ranked.length);
  let count = 0;
  for (const row of ranked) {
    const isShown =
      isClose(papers, row, least) ||
      (count < maxFurther && isClose(papers, row, further)) ||
      (count < maxRare && hasRareWord(papers, row, rare));
    if (isShown) shown[count++] = row;
  }
  return shown.subarray(0, count);
}

/**
 * How many results are shown at most. Where even the best ones answer only a part of the query, more of them are about
 * something else.
 */
export function maxShown({ coverages, count }: ScoredPapers, { units }: Asked): number {
  const { coverage, results, maxUnits } = CUT_OFF.partial;
  if (units.length > maxUnits) return count;
  if (units.at(-1)?.isUnfinished === true) return count;
  for (let row = 0; row < count; row += 1) if ((coverages[row] ?? 0) >= coverage) return count;
  return results;
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

/**
 * What a paper has to have to be shown as long as the list is short. In a small map hardly any paper is about the same as
 * the best one, and what follows it is noise; in a large one there usually are more. Of a longer query, most papers answer a
 * smaller part than the best one.
 */
function leastOfFurther({ units, paperCount }: Asked, bestScore: number): Least {
  if (units.at(-1)?.isUnfinished === true) return NOTHING_FURTHER;
  const { coverage, scoreShare, smallMap, largeMap, longQuery, partOfLong } = CUT_OFF.further;
  const size = Math.log(paperCount / smallMap) / Math.log(largeMap / smallMap);
  const least = units.length >= longQuery ? partOfLong * scoreShare : scoreShare;
  const share = CUT_OFF.scoreShare + (least - CUT_OFF.scoreShare) * Math.min(1, Math.max(0, size));
  return { coverage, score: share * bestScore };
}

const NOTHING_FURTHER: Least = { coverage: Number.POSITIVE_INFINITY, score: 0 };

/** The same, for only as many papers as a short list has: only they are sorted, however many have such a score. */
function bestOf({ scores, coverages, count }: ScoredPapers, least: Least): Least {
  if (least === NOTHING_FURTHER) return least;
  const best = new Float64Array(CUT_OFF.further.results).fill(least.score);
  for (let row = 0; row < count; row += 1) {
    const score = scores[row] ?? 0;
    if (score <= (best[0] ?? 0) || (coverages[row] ?? 0) < least.coverage) continue;
    best[0] = score;
    best.sort();
  }
  return { ...least, score: best[0] ?? 0 };
}

/** Whether a score has not fallen far below the best. */
function isClose(papers: ScoredPapers, row: number, least: Least): boolean {
  return (papers.coverages[row] ?? 0) >= least.coverage && (papers.scores[row] ?? 0) >= least.score;
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
    if ((units[unit]?.significance ?? 0) < 1 || length > maxUncommon) return [];
    const quality = (units[unit]?.correctedTo.length ?? 0) > 0 ? MATCH_QUALITY.typo : 1;
    return [{ ...each, isRare: length <= rare.papers, quality }];
  });
}

/** Whether a paper has, in a strong field, a significant word that few other papers have. */
function hasRareWord(papers: ScoredPapers, at: number, units: readonly RareUnit[]): boolean {
  const { rare, uncommon } = CUT_OFF;
  const coverage = papers.coverages[at] ?? 0;
  if (coverage < Math.min(rare.coverage, uncommon.coverage)) return false;
  const paper = papers.papers[at] ?? 0;
  return units.some(({ strengths, isRare, quality }) => {
    const row = strengths.rowOf(paper);
    if (row < 0) return false;
    const best = strengths.bestAt(row);
    if (isRare && best >= rare.strength * quality && coverage >= rare.coverage) return true;
    return best >= uncommon.strength * quality && coverage >= uncommon.coverage;
  });
}
