// Scores one paper after the other by the same units of a query.

import type { SearchIndex } from "../index/search-index.ts";
import { COVERAGE_POWER, FULL_ANSWER, TITLE_POWER, TITLE_WEIGHT } from "../weights.ts";
import { ProximityMeter } from "./proximity.ts";
import type { ScoredPaper, ScoredPapers } from "./scored-papers.ts";
import { TitleMeter } from "./title-coverage.ts";
import type { Strengths } from "./unit-strength.ts";

/** A unit with its matches, and how much it distinguishes papers. */
export interface WeightedUnit {
  readonly strengths: Strengths;
  readonly rarity: number;
}

export class PaperMeter {
  private strengths: readonly Strengths[] = [];
  private rarities = new Float64Array();
  /** The rarities as shares of all. */
  private shares = new Float64Array();
  /** By unit: the row of the paper whose coverage was asked for last. */
  private rows = new Int32Array();
  /** The coverage of the last paper and its power: most papers have one of few. */
  private lastCoverage = 0;
  private lastFactor = 0;
  private readonly proximity: ProximityMeter;
  private readonly title = new TitleMeter();
  /** The same for the title. */
  private lastTyped = 0;
  private lastTitle = 0;

  constructor(index: SearchIndex) {
    this.proximity = new ProximityMeter(index);
  }

  /** From now on, papers are scored by these units. */
  start(units: readonly WeightedUnit[]): void {
    const total = units.reduce((sum, { rarity }) => sum + rarity, 0);
    this.strengths = units.map(({ strengths }) => strengths);
    this.rarities = Float64Array.from(units, ({ rarity }) => rarity);
    this.shares = this.rarities.map((rarity) => rarity / total);
    this.rows = new Int32Array(units.length);
    this.proximity.start(units.map(({ strengths: { hits }, rarity }) => ({ hits, rarity })));
  }

  /**
   * How much of the query a paper answers, up to 1: the rarities of the units that it has, as a share of all. A unit with weak
   * matches only counts in part.
   */
  coverageOf(paper: number): number {
    const { strengths: units, shares, rows } = this;
    let coverage = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const strengths = units[unit];
      const row = strengths === undefined ? -1 : strengths.rowOf(paper);
      rows[unit] = row;
      if (strengths === undefined || row < 0) continue;
      coverage += (shares[unit] ?? 0) * Math.min(1, strengths.bestAt(row) / FULL_ANSWER);
    }
    return coverage;
  }

  /** Which share of the query a unit is. */
  shareOf(unit: number): number {
    return this.shares[unit] ?? 0;
  }

  // the scores of papers are written where they belong: a number with a fraction that a function returns needs memory
  /** Scores a paper that has only one unit. @param at its row */
  scoreByOne(papers: ScoredPapers, at: number, unit: number): void {
    const strengths = this.strengths[unit];
    if (strengths === undefined) return;
    const row = papers.unitRows[at] ?? 0;
    const factor = this.factorOf(papers.coverages[at] ?? 0);
    const words = factor * (this.rarities[unit] ?? 0) * strengths.totalAt(row);
    const last = strengths.titleHitAt(row);
    papers.scores[at] =
      last < 0 ? words : words + this.pointsOfTitle(this.title.coverageByOne(strengths, last), factor);
  }

  /** How much of a title of a paper was typed, up to 1. */
  titleShareOf(paper: number): number {
    this.coverageOf(paper);
    return this.title.coverage(this.strengths, this.rows);
  }

  /** Scores a paper that has several units. @param at its row */
  scoreBySeveral(papers: ScoredPapers, at: number): void {
    const { strengths: units, rarities, rows } = this;
    const paper = papers.papers[at] ?? 0;
    const factor = this.factorOf(papers.coverages[at] ?? 0);
    let words = 0;
    let hasTitle = false;
    for (let unit = 0; unit < units.length; unit += 1) {
      const strengths = units[unit];
      const row = strengths?.rowOf(paper) ?? -1;
      rows[unit] = row;
      if (strengths === undefined || row < 0) continue;
      words += factor * (rarities[unit] ?? 0) * strengths.totalAt(row);
      hasTitle ||= strengths.titleHitAt(row) >= 0;
    }
    const score = words + factor * this.proximity.pointsOf(paper);
    papers.scores[at] = hasTitle ? score + this.titleOf(factor) : score;
  }

  /** The score of a paper, and what it is made of. */
  scored(paper: number): ScoredPaper {
    const coverage = this.coverageOf(paper);
    const factor = this.factorOf(coverage);
    const [proximity, title] = [factor * this.proximity.pointsOf(paper), this.titleOf(factor)];
    return { paper, score: this.wordsOf(factor) + proximity + title, coverage, proximity, title };
  }

  private wordsOf(factor: number): number {
    const { strengths: units, rarities, rows } = this;
    let words = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const row = rows[unit] ?? -1;
      if (row >= 0) words += factor * (rarities[unit] ?? 0) * (units[unit]?.totalAt(row) ?? 0);
    }
    return words;
  }

  private titleOf(factor: number): number {
    return this.pointsOfTitle(this.title.coverage(this.strengths, this.rows), factor);
  }

  private pointsOfTitle(typed: number, factor: number): number {
    if (typed !== this.lastTyped) {
      this.lastTyped = typed;
      this.lastTitle = typed ** TITLE_POWER;
    }
    return typed === 0 ? 0 : factor * TITLE_WEIGHT * this.lastTitle;
  }

  private factorOf(coverage: number): number {
    if (coverage !== this.lastCoverage) {
      this.lastCoverage = coverage;
      this.lastFactor = coverage ** COVERAGE_POWER;
    }
    return this.lastFactor;
  }
}
