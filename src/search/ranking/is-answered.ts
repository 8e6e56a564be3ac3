// Whether the map answers a query at all, which is judged by how much of it the best papers answer.
import { isSignificant, type QueryUnit } from "../matching/query-unit.ts";
import {
  FULL_ANSWER,
  GUESS_SHARE,
  MIN_COVERAGE,
  MIN_SHARE_BESIDE_GUESS,
  MIN_USES_ALONE,
  SIGNIFICANCE,
  STRENGTH_OF_GUESS,
} from "../weights.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import { type ScoredPapers, SEVERAL } from "./scored-papers.ts";

/** One of two words can be most of what was asked; and of four, an everyday one may be all that a map has. */
const WORDS_NOT_ANSWERED_BY_ONE = 3;

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
  if (lacksTellingWord(asked)) return false;
  const isTyping = asked.units.at(-1)?.isUnfinished === true;
  const minCoverage = MIN_COVERAGE[Math.min(length, MIN_COVERAGE.length - 1)] ?? 0;
  const guesses = guessedUnits(asked);
  // next to a guess, or to a word that is as rare or unknown, a word is only believed that more papers have
  const minUses = length === 2 && !isTyping ? minUsesAlone(asked, guesses.length > 0) : 0;
  const needsSeveral = length > 1 && !isTyping && (isHalfUnknown(asked) || isOfThreeWords(asked));
  const needsSureWords = !isTyping && isOfThreeWords(asked) && hasUnknown(asked);
  for (let row = 0; row < papers.count; row += 1) {
    if ((papers.coverages[row] ?? 0) < minCoverage || usesOf(papers.units[row], asked) < minUses) continue;
    if (needsSeveral && isOneWord(papers.units[row], asked)) continue;
    if (needsSureWords && !hasNoWeakGuess(papers.papers[row] ?? 0, asked)) continue;
    if (certainCoverage(papers, row, guesses) >= minCoverage) return true;
  }
  return false;
}

/**
 * Whether the map does not have the first word of a phrase of three, which says of all such things which one is meant:
 * “stellar evolution models” on code.
 */
function lacksTellingWord({ units, weighted }: Asked): boolean {
  const significant = weighted.filter((_, at) => isSignificant(units[at]));
  if (significant.length !== WORDS_NOT_ANSWERED_BY_ONE || !units.some(({ isHead }) => isHead === true)) return false;
  return significant[0]?.strengths.count === 0;
}

/**
 * How many papers have to have a word for a paper to answer a query of two words by it alone. Two words that hardly any paper has,
 * and none both, are about something else; so is one beside a word that the map does not have (“how do glaciers move?”).
 */
function minUsesAlone(asked: Asked, isBesideGuess: boolean): number {
  const { units, weighted, paperCount } = asked;
  if (isBesideGuess) return MIN_SHARE_BESIDE_GUESS * paperCount;
  const min = Math.min(MIN_USES_ALONE.papers, MIN_USES_ALONE.share * paperCount);
  const isHardlyUsed = ({ strengths: { count } }: WeightedUnit, at: number): boolean =>
    count < min && meansSomething(units[at]);
  return weighted.every(isHardlyUsed) ? min : 0;
}

/** Whether a word says something by itself: of “recommending items”, only one does. */
function meansSomething(unit: QueryUnit | undefined): boolean {
  return (unit?.significance ?? 0) > SIGNIFICANCE.filler;
}

/**
 * How many papers have the only unit that a paper has; of a paper with several, it does not matter. Nor of a guess, unless the map
 * does not have the other word at all.
 */
function usesOf(unit: number | undefined, { units, weighted }: Asked): number {
  if (unit === undefined || unit === SEVERAL) return Number.POSITIVE_INFINITY;
  const isUnknown = ({ strengths: { count } }: WeightedUnit, at: number): boolean =>
    count === 0 && meansSomething(units[at]);
  if (units[unit]?.isGuessed === true && !weighted.some(isUnknown)) return Number.POSITIVE_INFINITY;
  return weighted[unit]?.strengths.count ?? 0;
}

/** Whether a query is about three things: a paper with one of them (“protein language models”) is about something else. */
function isOfThreeWords({ units }: Asked): boolean {
  return units.filter(isSignificant).length === WORDS_NOT_ANSWERED_BY_ONE;
}

/** Whether the only unit that a paper has is one word, and no name of several: “social force model” in `social force model helbing`. */
function isOneWord(unit: number | undefined, { units }: Asked): boolean {
  return unit !== undefined && unit !== SEVERAL && (units[unit]?.significance ?? 0) <= 1;
}

/** Whether the map has nothing for one of the significant words. */
function hasUnknown({ units, weighted }: Asked): boolean {
  return units.some((unit, at) => isSignificant(unit) && weighted[at]?.strengths.count === 0);
}

/**
 * Whether a paper has no word by a weak guess: “connected” for “convection” beside “models” is not “mantle convection models”.
 */
function hasNoWeakGuess(paper: number, { units, weighted }: Asked): boolean {
  return weighted.every(({ strengths }, at) => {
    const row = strengths.rowOf(paper);
    const { correctedTo = [], spelledAs = [] } = units[at] ?? {};
    if (row < 0 || correctedTo.length + spelledAs.length === 0) return true;
    return strengths.bestAt(row) >= STRENGTH_OF_GUESS;
  });
}

/**
 * Whether the map has nothing for half of the significant words. A word that it happens to have says little about “speech
 * recognition” on particles, or “dark matter detection” on privacy.
 */
function isHalfUnknown({ units, weighted }: Asked): boolean {
  let [all, unknown] = [0, 0];
  for (const [at, unit] of units.entries()) {
    if (!isSignificant(unit)) continue;
    all += unit.significance;
    if (weighted[at]?.strengths.count === 0) unknown += unit.significance;
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
