// Why a paper is where it is in the results. A paper's score is
//
//   coverage ^ COVERAGE_POWER × ( Σ over units: rarity × strength  +  proximity  +  TITLE_WEIGHT × title ^ TITLE_POWER )
//
// and every part of it is kept, so that a result can explain itself. The weights are in weights.ts.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { COVERAGE_POWER, FULL_ANSWER, RARITY_OF_UNKNOWN, TITLE_POWER, TITLE_WEIGHT } from "../weights.ts";
import { proximityByText, type RareUnit } from "./proximity.ts";
import { titleCoverage } from "./title-coverage.ts";
import { type Strength, strengthsOf, totalOf } from "./unit-strength.ts";

/** What a unit adds to a paper's score. */
export interface UnitScore {
  /** Position of the unit in the query. */
  readonly unit: number;
  readonly score: number;
  /** Points of the strongest hit. */
  readonly best: number;
  /** How many papers have the unit. */
  readonly paperCount: number;
  /** Hits in this paper. */
  readonly hits: readonly Hit[];
}

export interface ScoredPaper {
  /** Position of the paper in the map. */
  readonly paper: number;
  readonly score: number;
  /** How much of the query the paper answers, up to 1. */
  readonly coverage: number;
  readonly units: readonly UnitScore[];
  /** The part of the score for units that are close together as in the query. */
  readonly proximity: number;
  /** The part of the score for having the title that was typed. */
  readonly title: number;
}

/** A unit with its matches, and how much it distinguishes papers. */
interface WeightedUnit extends RareUnit {
  readonly strengths: ReadonlyMap<number, Strength>;
}

/**
 * The papers that answer at least `minCoverage` (from 0 to 1) of the query, in no particular order. The same index and
 * units always give the same scores. Time grows with the number of hits.
 */
export function scorePapers(index: SearchIndex, units: readonly QueryUnit[], minCoverage: number): ScoredPaper[] {
  const weighted = units.map((unit): WeightedUnit => {
    const strengths = strengthsOf(index, unit);
    return { unit, strengths, rarity: unit.significance * rarity(strengths.size, index.paperCount) };
  });
  const proximities = units.length > 1 ? proximityByText(index, weighted) : new Map<number, number>();
  const scored: ScoredPaper[] = [];
  for (const [paper, coverage] of coverageByPaper(weighted)) {
    if (coverage < minCoverage) continue;
    const factor = coverage ** COVERAGE_POWER;
    const unitScores = unitScoresOf(paper, weighted, factor);
    const proximity = factor * bestProximity(unitScores, proximities);
    const title = factor * TITLE_WEIGHT * titleCoverage(index, unitScores) ** TITLE_POWER;
    let words = 0;
    for (const { score } of unitScores) words += score;
    scored.push({ paper, score: words + proximity + title, coverage, units: unitScores, proximity, title });
  }
  return scored;
}

/** 1 for a unit that one paper has, falling towards 0 for one that all papers have. */
function rarity(papersWithUnit: number, paperCount: number): number {
  if (papersWithUnit === 0) return RARITY_OF_UNKNOWN;
  return Math.log(1 + paperCount / papersWithUnit) / Math.log(1 + paperCount);
}

/**
 * How much of the query each paper answers, up to 1: the rarities of the units that it has, as a share of all. A unit
 * with weak matches only counts in part.
 */
function coverageByPaper(units: readonly WeightedUnit[]): Map<number, number> {
  const total = units.reduce((sum, each) => sum + each.rarity, 0);
  const coverages = new Map<number, number>();
  for (const { strengths, rarity: unitRarity } of units) {
    const share = unitRarity / total;
    for (const [paper, { best }] of strengths) {
      coverages.set(paper, (coverages.get(paper) ?? 0) + share * Math.min(1, best / FULL_ANSWER));
    }
  }
  return coverages;
}

function unitScoresOf(paper: number, units: readonly WeightedUnit[], factor: number): UnitScore[] {
  const scores: UnitScore[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const weighted = units[unit];
    const strength = weighted?.strengths.get(paper);
    if (weighted === undefined || strength === undefined) continue;
    const { best, hits } = strength;
    const score = factor * weighted.rarity * totalOf(strength);
    scores.push({ unit, score, best, paperCount: weighted.strengths.size, hits });
  }
  return scores;
}

/** The best proximity in any text of a paper. */
function bestProximity(units: readonly UnitScore[], proximities: ReadonlyMap<number, number>): number {
  let best = 0;
  if (proximities.size === 0) return best;
  for (const { hits } of units) {
    for (const { text } of hits) best = Math.max(best, proximities.get(text) ?? 0);
  }
  return best;
}
