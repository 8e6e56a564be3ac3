// Why a paper is where it is in the results. A paper's score is
//
//   coverage ^ COVERAGE_POWER × ( Σ over units: rarity × strength  +  proximity  +  TITLE_WEIGHT × title ^ TITLE_POWER )
//
// and every part of it can be asked for again, so that a result can explain itself. The weights are in weights.ts.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { COVERAGE_POWER, HEAD_SHARE, RARITY_OF_UNKNOWN } from "../weights.ts";
import { FrequentStrengths } from "./frequent-strengths.ts";
import { PaperMeter, type WeightedUnit } from "./paper-meter.ts";
import { type ScoredPaper, ScoredPapers, SEVERAL } from "./scored-papers.ts";
import { StrengthMemory } from "./strength-memory.ts";
import { type StrengthStores, strengthsOf } from "./unit-strength.ts";

/** What a unit adds to a paper's score. */
export interface UnitScore {
  /** Position of the unit in the query. */
  readonly unit: number;
  readonly score: number;
  /** Hits in this paper. */
  readonly hits: readonly Hit[];
}

/** What the scores of the papers are made of. */
export class Scores {
  private again: { readonly units: readonly WeightedUnit[]; readonly meter: PaperMeter } | undefined;

  constructor(
    private readonly scorer: Scorer,
    private readonly queryUnits: readonly QueryUnit[],
    private readonly weighted: readonly WeightedUnit[],
  ) {}

  /** In the order of the query. Their memory is used for the next query, so that afterwards they are made again. */
  get units(): readonly WeightedUnit[] {
    if (!this.scorer.isLatest(this)) this.again ??= this.scorer.weighAgain(this.queryUnits);
    return this.again?.units ?? this.weighted;
  }

  /** The score of a paper, and what it is made of. */
  scored(paper: number): ScoredPaper {
    if (!this.scorer.isLatest(this)) this.again ??= this.scorer.weighAgain(this.queryUnits);
    return (this.again?.meter ?? this.scorer.meter).scored(paper);
  }

  /** How much of a title of a paper is in the query, up to 1. Only of the latest query. */
  titleShareOf(paper: number): number {
    return this.scorer.meter.titleShareOf(paper);
  }
}

export interface ScoringOptions {
  /** How much of the query a paper has to answer, from 0 to 1. */
  readonly minCoverage: number;
  /** Whether a paper may be a result; null: all may. */
  readonly isCandidate: ((paper: number) => boolean) | null;
}

/** Scores the papers that answer the queries to one map. */
export class Scorer {
  readonly meter: PaperMeter;
  /** The papers that answer the last query. */
  readonly papers = new ScoredPapers();
  private readonly stores: StrengthStores;
  private latest: Scores | undefined;
  /** By unit of the last query. Who types asks for nearly the same again. */
  private weighted: ReadonlyMap<QueryUnit, WeightedUnit> = new Map();

  constructor(private readonly index: SearchIndex) {
    this.stores = { memory: new StrengthMemory(index.paperCount), frequent: new FrequentStrengths() };
    this.meter = new PaperMeter(index);
  }

  /**
   * Finds the papers that answer enough of the query, in no particular order, and how much. The same index and units always
   * give the same. Time grows with the number of hits.
   */
  cover(units: readonly QueryUnit[], { minCoverage, isCandidate }: ScoringOptions): Scores {
    const weighted = this.weighNext(units);
    const { meter, papers } = this;
    meter.start(weighted);
    papers.start(Math.min(this.index.paperCount, sumOf(weighted)), this.index.paperCount);
    for (const [at, { strengths }] of weighted.entries()) papers.cover(at, strengths, meter.shareOf(at));
    papers.keep(minCoverage, isCandidate);
    this.latest = new Scores(this, units, weighted);
    return this.latest;
  }

  /** Scores the papers that were found last. Most have one unit of the query, which takes less time. */
  score(): void {
    const { papers, meter } = this;
    for (let row = 0; row < papers.count; row += 1) {
      const unit = papers.units[row] ?? SEVERAL;
      if (unit === SEVERAL) meter.scoreBySeveral(papers, row);
      else meter.scoreByOne(papers, row, unit);
    }
  }

  /** The units of the next query. What the last one had too is known; the memory of the rest is used again. */
  private weighNext(units: readonly QueryUnit[]): WeightedUnit[] {
    const known = this.weighted;
    for (const [unit, { strengths }] of known) if (!units.includes(unit)) strengths.release();
    const weighted = units.map((unit): readonly [QueryUnit, WeightedUnit] => [
      unit,
      known.get(unit) ?? this.weighOne(unit, this.stores),
    ]);
    this.weighted = new Map(weighted);
    return weighted.map(([, each]) => each);
  }

  /** Whether nothing was scored since. */
  isLatest(scores: Scores): boolean {
    return this.latest === scores;
  }

  /** The units of an earlier query, in memory of their own. */
  weighAgain(units: readonly QueryUnit[]): { readonly units: readonly WeightedUnit[]; readonly meter: PaperMeter } {
    const stores = { ...this.stores, memory: new StrengthMemory(this.index.paperCount) };
    const weighted = units.map((unit) => this.weighOne(unit, stores));
    const meter = new PaperMeter(this.index);
    meter.start(weighted);
    return { units: weighted, meter };
  }

  private weighOne(unit: QueryUnit, stores: StrengthStores): WeightedUnit {
    const strengths = strengthsOf(this.index, unit, stores);
    const significance = unit.isHead === true ? HEAD_SHARE * unit.significance : unit.significance;
    return { strengths, rarity: significance * rarity(strengths.count, this.index.paperCount) };
  }
}

function sumOf(units: readonly WeightedUnit[]): number {
  return units.reduce((sum, { strengths }) => sum + strengths.count, 0);
}

/**
 * What the units add to the score of a paper.
 * @param next the papers that will be asked for next
 */
export function unitScoresOf({ paper, coverage }: ScoredPaper, { units }: Scores, next: Uint32Array): UnitScore[] {
  const factor = coverage ** COVERAGE_POWER;
  return units.flatMap(({ strengths, rarity: unitRarity }, unit) => {
    const row = strengths.rowOf(paper);
    if (row < 0) return [];
    return [{ unit, score: factor * unitRarity * strengths.totalAt(row), hits: strengths.hitsIn(paper, next) }];
  });
}

/** 1 for a unit that one paper has, falling towards 0 for one that all papers have. */
function rarity(papersWithUnit: number, paperCount: number): number {
  if (papersWithUnit === 0) return RARITY_OF_UNKNOWN;
  return Math.log(1 + paperCount / papersWithUnit) / Math.log(1 + paperCount);
}
