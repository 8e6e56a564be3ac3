// Why a paper is where it is in the results. A paper's score is
//
//   coverage ^ COVERAGE_POWER × ( Σ over units: rarity × strength  +  proximity  +  TITLE_WEIGHT × title ^ TITLE_POWER )
//
// and every part of it is kept, so that a result can explain itself. The weights are in weights.ts.

import type { SearchIndex } from "../index/search-index.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import { COVERAGE_POWER, FULL_ANSWER, RARITY_OF_UNKNOWN, TITLE_POWER, TITLE_WEIGHT } from "../weights.ts";
import { PaperHits } from "./paper-hits.ts";
import { ProximityMeter } from "./proximity.ts";
import { type ScoredPaper, ScoredPapers } from "./scored-papers.ts";
import { TitleMeter } from "./title-coverage.ts";
import { StrengthMemory, type Strengths, strengthsOf } from "./unit-strength.ts";

/** What a unit adds to a paper's score. */
export interface UnitScore {
  /** Position of the unit in the query. */
  readonly unit: number;
  readonly score: number;
  /** Hits in this paper. */
  readonly hits: readonly Hit[];
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
    readonly papers: ScoredPapers,
  ) {}

  /** In the order of the query. Their memory is used for the next query, so that afterwards they are made again. */
  get units(): readonly WeightedUnit[] {
    if (!this.scorer.isLatest(this)) this.weightedAgain ??= this.scorer.weigh(this.queryUnits);
    return this.weightedAgain ?? this.weighted;
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
  private readonly meter: PaperMeter;
  private latest: Scores | undefined;
  /** By unit of the last query. Who types asks for nearly the same again. */
  private weighted: ReadonlyMap<QueryUnit, WeightedUnit> = new Map();

  constructor(private readonly index: SearchIndex) {
    this.memory = new StrengthMemory(index.paperCount);
    this.meter = new PaperMeter(index);
  }

  /**
   * The papers that answer enough of the query. The same index and units always give the same scores. Time grows with the
   * number of hits.
   */
  score(units: readonly QueryUnit[], { minCoverage, isCandidate }: ScoringOptions): Scores {
    const weighted = this.weighNext(units);
    const found = papersOf(weighted);
    const papers = this.meter.start(weighted, found.length);
    for (let at = 0; at < found.length; at += 1) {
      const paper = found[at] ?? 0;
      const coverage = this.meter.coverageOf(paper);
      if (coverage >= minCoverage && isCandidate(paper)) this.meter.score(paper, coverage);
    }
    this.latest = new Scores(this, units, weighted, papers);
    return this.latest;
  }

  /** The units of the next query. What the last one had too is known; the memory of the rest is used again. */
  private weighNext(units: readonly QueryUnit[]): WeightedUnit[] {
    const known = this.weighted;
    for (const [unit, { strengths }] of known) if (!units.includes(unit)) strengths.release();
    const weighted = units.map((unit): readonly [QueryUnit, WeightedUnit] => [
      unit,
      known.get(unit) ?? this.weighOne(unit, this.memory),
    ]);
    this.weighted = new Map(weighted);
    return weighted.map(([, each]) => each);
  }

  /** Whether nothing was scored since. */
  isLatest(scores: Scores): boolean {
    return this.latest === scores;
  }

  weigh(units: readonly QueryUnit[]): WeightedUnit[] {
    const memory = new StrengthMemory(this.index.paperCount);
    return units.map((unit) => this.weighOne(unit, memory));
  }

  private weighOne(unit: QueryUnit, memory: StrengthMemory): WeightedUnit {
    const strengths = strengthsOf(this.index, unit, memory);
    return { strengths, rarity: unit.significance * rarity(strengths.count, this.index.paperCount) };
  }
}

/** The papers that have any of the units, each once. */
function papersOf(units: readonly WeightedUnit[]): Uint32Array {
  const papers = new Uint32Array(units.reduce((sum, { strengths }) => sum + strengths.count, 0));
  let count = 0;
  for (const [at, { strengths }] of units.entries()) {
    for (let row = 0; row < strengths.count; row += 1) {
      const paper = strengths.paperAt(row);
      let before = 0;
      while (before < at && (units[before]?.strengths.rowOf(paper) ?? -1) < 0) before += 1;
      if (before === at) papers[count++] = paper;
    }
  }
  return papers.subarray(0, count);
}

/** Scores one paper after the other by the same units. */
class PaperMeter {
  private units: readonly WeightedUnit[] = [];
  private rarities = new Float64Array();
  private total = 0;
  /** By unit: the row of the paper whose coverage was asked for last. */
  private rows = new Int32Array();
  private hits: PaperHits[] = [];
  private scored = new ScoredPapers(0);
  /** The coverage of the last paper and its power: most papers have one of few. */
  private lastCoverage = 0;
  private lastFactor = 0;
  private readonly proximity = new ProximityMeter();
  private readonly title: TitleMeter;

  constructor(private readonly index: SearchIndex) {
    this.title = new TitleMeter(index);
  }

  /** @returns what `score` fills */
  start(units: readonly WeightedUnit[], maxPapers: number): ScoredPapers {
    this.scored = new ScoredPapers(maxPapers);
    this.units = units;
    this.rarities = Float64Array.from(units, (unit) => unit.rarity);
    this.total = units.reduce((sum, each) => sum + each.rarity, 0);
    this.rows = new Int32Array(units.length);
    this.hits = units.map((_, at) => this.hits[at] ?? new PaperHits());
    return this.scored;
  }

  /**
   * How much of the query a paper answers, up to 1: the rarities of the units that it has, as a share of all. A unit with weak
   * matches only counts in part.
   */
  coverageOf(paper: number): number {
    const { units, rarities, rows, total } = this;
    let coverage = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const strengths = units[unit]?.strengths;
      const row = strengths?.rowOf(paper) ?? -1;
      rows[unit] = row;
      if (strengths === undefined || row < 0) continue;
      coverage += ((rarities[unit] ?? 0) / total) * Math.min(1, strengths.bestAt(row) / FULL_ANSWER);
    }
    return coverage;
  }

  /** @param coverage of the same paper, which has to be asked for just before */
  score(paper: number, coverage: number): void {
    const { units, rarities, rows, hits } = this;
    const factor = this.factorOf(coverage);
    let words = 0;
    let [unitCount, titleHits] = [0, 0];
    for (let unit = 0; unit < units.length; unit += 1) {
      const strengths = units[unit]?.strengths;
      const row = rows[unit] ?? -1;
      if (strengths === undefined || row < 0) continue;
      words += factor * (rarities[unit] ?? 0) * strengths.totalAt(row);
      unitCount += 1;
      titleHits += strengths.titleHitsAt(row);
    }
    // most papers have one of the words, and not in their title: nothing else has to be compared
    if (unitCount > 1 || titleHits > 0) this.readHits();
    const proximity = unitCount > 1 ? factor * this.proximity.pointsOf(hits, rarities) : 0;
    const typed = titleHits > 0 ? this.title.coverage(hits) : 0;
    const title = typed === 0 ? 0 : factor * TITLE_WEIGHT * typed ** TITLE_POWER;
    this.scored.add(paper, words + proximity + title, coverage, proximity, title);
  }

  private readHits(): void {
    for (let unit = 0; unit < this.units.length; unit += 1) {
      const strengths = this.units[unit]?.strengths;
      if (strengths !== undefined) this.hits[unit]?.read(this.index, strengths, this.rows[unit] ?? -1);
    }
  }

  private factorOf(coverage: number): number {
    if (coverage !== this.lastCoverage) {
      this.lastCoverage = coverage;
      this.lastFactor = coverage ** COVERAGE_POWER;
    }
    return this.lastFactor;
  }
}

/** What the units add to the score of a paper. */
export function unitScoresOf({ paper, coverage }: ScoredPaper, { units }: Scores): UnitScore[] {
  const factor = coverage ** COVERAGE_POWER;
  return units.flatMap(({ strengths, rarity: unitRarity }, unit) => {
    const row = strengths.rowOf(paper);
    if (row < 0) return [];
    return [{ unit, score: factor * unitRarity * strengths.totalAt(row), hits: strengths.hitsAt(row) }];
  });
}

/** 1 for a unit that one paper has, falling towards 0 for one that all papers have. */
function rarity(papersWithUnit: number, paperCount: number): number {
  if (papersWithUnit === 0) return RARITY_OF_UNKNOWN;
  return Math.log(1 + paperCount / papersWithUnit) / Math.log(1 + paperCount);
}
