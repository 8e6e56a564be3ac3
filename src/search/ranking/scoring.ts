// Why a paper is where it is in the results. A paper's score is
//
//   coverage ^ COVERAGE_POWER × ( Σ over units: rarity × strength  +  proximity  +  TITLE_WEIGHT × title ^ TITLE_POWER )
//
// and every part of it is kept, so that a result can explain itself. The weights are in weights.ts.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { COVERAGE_POWER, FULL_ANSWER, RARITY_OF_UNKNOWN, TITLE_POWER, TITLE_WEIGHT } from "../weights.ts";
import { proximityIn, type RareHits } from "./proximity.ts";
import { titleCoverage } from "./title-coverage.ts";
import { StrengthMemory, type Strengths, strengthsOf } from "./unit-strength.ts";

/** What a unit adds to a paper's score. */
export interface UnitScore {
  /** Position of the unit in the query. */
  readonly unit: number;
  readonly score: number;
  /** Hits in this paper. */
  readonly hits: readonly Hit[];
}

export interface ScoredPaper {
  /** Position of the paper in the map. */
  readonly paper: number;
  readonly score: number;
  /** How much of the query the paper answers, up to 1. */
  readonly coverage: number;
  /** The part of the score for units that are close together as in the query. */
  readonly proximity: number;
  /** The part of the score for having the title that was typed. */
  readonly title: number;
}

/** A unit with its matches, and how much it distinguishes papers. */
export interface WeightedUnit {
  readonly strengths: Strengths;
  readonly rarity: number;
}

/** The scores of papers, and what they are made of. */
export class Scores {
  private weightedAgain: readonly WeightedUnit[] | undefined;

  /** @param papers the papers that answer enough of the query, in no particular order */
  constructor(
    private readonly scorer: Scorer,
    private readonly queryUnits: readonly QueryUnit[],
    private readonly weighted: readonly WeightedUnit[],
    readonly papers: readonly ScoredPaper[],
  ) {}

  /** In the order of the query. Their memory is used for the next query, so that afterwards they are made again. */
  get units(): readonly WeightedUnit[] {
    if (!this.scorer.isLatest(this)) this.weightedAgain ??= this.scorer.weigh(this.queryUnits);
    return this.weightedAgain ?? this.weighted;
  }

  /** Has to be called when no more papers are compared. */
  release(): void {
    for (const { strengths } of this.weighted) strengths.release();
  }
}

export interface ScoringOptions {
  /** How much of the query a paper has to answer, from 0 to 1. */
  readonly minCoverage: number;
  /** Whether a paper may be a result. */
  readonly isCandidate: (paper: number) => boolean;
}

/** Scores the papers that answer the queries to one map. */
export class Scorer {
  private readonly memory: StrengthMemory;
  private latest: Scores | undefined;

  constructor(private readonly index: SearchIndex) {
    this.memory = new StrengthMemory(index.paperCount);
  }

  /**
   * The papers that answer enough of the query. The same index and units always give the same scores. Time grows with the
   * number of hits.
   */
  score(units: readonly QueryUnit[], { minCoverage, isCandidate }: ScoringOptions): Scores {
    this.memory.reuse();
    const weighted = this.weighIn(units, this.memory);
    const total = weighted.reduce((sum, each) => sum + each.rarity, 0);
    const papers: ScoredPaper[] = [];
    for (const paper of papersOf(weighted)) {
      const coverage = coverageOf(paper, weighted, total);
      if (coverage >= minCoverage && isCandidate(paper)) papers.push(scorePaper(this.index, weighted, paper, coverage));
    }
    this.latest = new Scores(this, units, weighted, papers);
    return this.latest;
  }

  /** Whether nothing was scored since. */
  isLatest(scores: Scores): boolean {
    return this.latest === scores;
  }

  weigh(units: readonly QueryUnit[]): WeightedUnit[] {
    return this.weighIn(units, new StrengthMemory(this.index.paperCount));
  }

  private weighIn(units: readonly QueryUnit[], memory: StrengthMemory): WeightedUnit[] {
    return units.map((unit) => {
      const strengths = strengthsOf(this.index, unit, memory);
      return { strengths, rarity: unit.significance * rarity(strengths.count, this.index.paperCount) };
    });
  }
}

/** The papers that have any of the units, each once. */
function papersOf(units: readonly WeightedUnit[]): number[] {
  const papers: number[] = [];
  for (const [at, { strengths }] of units.entries()) {
    const before = units.slice(0, at);
    for (let row = 0; row < strengths.count; row += 1) {
      const paper = strengths.paperAt(row);
      if (!before.some((each) => each.strengths.rowOf(paper) >= 0)) papers.push(paper);
    }
  }
  return papers;
}

/**
 * How much of the query a paper answers, up to 1: the rarities of the units that it has, as a share of all. A unit with weak
 * matches only counts in part.
 */
function coverageOf(paper: number, units: readonly WeightedUnit[], total: number): number {
  let coverage = 0;
  for (const { strengths, rarity: unitRarity } of units) {
    const row = strengths.rowOf(paper);
    if (row >= 0) coverage += (unitRarity / total) * Math.min(1, strengths.bestAt(row) / FULL_ANSWER);
  }
  return coverage;
}

function scorePaper(index: SearchIndex, units: readonly WeightedUnit[], paper: number, coverage: number): ScoredPaper {
  const factor = coverage ** COVERAGE_POWER;
  const own = hitsIn(paper, units);
  const proximity = own.length > 1 ? factor * proximityIn(index, own) : 0;
  const title = factor * TITLE_WEIGHT * titleCoverage(index, own) ** TITLE_POWER;
  let words = 0;
  for (const each of own) words += factor * each.rarity * each.strengths.totalAt(each.row);
  return { paper, score: words + proximity + title, coverage, proximity, title };
}

function hitsIn(paper: number, units: readonly WeightedUnit[]): RareHits[] {
  const own: RareHits[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    const weighted = units[unit];
    const row = weighted?.strengths.rowOf(paper) ?? -1;
    if (weighted !== undefined && row >= 0) {
      own.push({ unit, strengths: weighted.strengths, rarity: weighted.rarity, row });
    }
  }
  return own;
}

/** What the units add to the score of a paper. */
export function unitScoresOf({ paper, coverage }: ScoredPaper, { units }: Scores): UnitScore[] {
  const factor = coverage ** COVERAGE_POWER;
  return hitsIn(paper, units).map(({ unit, strengths, rarity: unitRarity, row }) => ({
    unit,
    score: factor * unitRarity * strengths.totalAt(row),
    hits: strengths.hitsAt(row),
  }));
}

/** 1 for a unit that one paper has, falling towards 0 for one that all papers have. */
function rarity(papersWithUnit: number, paperCount: number): number {
  if (papersWithUnit === 0) return RARITY_OF_UNKNOWN;
  return Math.log(1 + paperCount / papersWithUnit) / Math.log(1 + paperCount);
}
