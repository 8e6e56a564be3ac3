// The scores of papers, in columns: a common word is in tens of thousands of papers, and an object for each would take longer
// than comparing them.

import { FULL_ANSWER } from "../weights.ts";
import type { Strengths } from "./unit-strength.ts";

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

/** The paper has several units of the query. */
export const SEVERAL = -1;

/** The papers that answer enough of one query, a row for each. The memory is used for the next query. */
export class ScoredPapers {
  /** How many rows there are. */
  count = 0;
  /** By row: the position of the paper. */
  papers = new Uint32Array();
  /** By row: how much of the query the paper answers. */
  coverages = new Float64Array();
  /** By row: the only unit of the query that the paper has, or `SEVERAL`; and the row of the paper in the strengths of that unit. */
  units = new Int32Array();
  unitRows = new Uint32Array();
  /** By row: the score. Only once the papers are scored. */
  scores = new Float64Array();

  /** By paper while units are added: its row, from 1. All zeros afterwards. */
  private rowsByPaper = new Uint32Array();

  /** @param size how many papers there may be @param paperCount how many the map has */
  start(size: number, paperCount: number): void {
    this.count = 0;
    if (this.rowsByPaper.length < paperCount) this.rowsByPaper = new Uint32Array(paperCount);
    if (size <= this.papers.length) return;
    this.papers = new Uint32Array(size);
    this.coverages = new Float64Array(size);
    this.units = new Int32Array(size);
    this.unitRows = new Uint32Array(size);
    this.scores = new Float64Array(size);
  }

  /** Adds the papers that a unit matches in, each with its first unit, and what it covers of them. @param share of the query */
  cover(unit: number, strengths: Strengths, share: number): void {
    const { rowsByPaper, papers, coverages, units, unitRows } = this;
    let { count } = this;
    for (let row = 0; row < strengths.count; row += 1) {
      const paper = strengths.paperAt(row);
      const coverage = share * Math.min(1, strengths.bestAt(row) / FULL_ANSWER);
      const known = rowsByPaper[paper] ?? 0;
      if (known > 0) {
        coverages[known - 1] = (coverages[known - 1] ?? 0) + coverage;
        units[known - 1] = SEVERAL;
        continue;
      }
      papers[count] = paper;
      coverages[count] = coverage;
      units[count] = unit;
      unitRows[count] = row;
      count += 1;
      rowsByPaper[paper] = count;
    }
    this.count = count;
  }

  /** After all units: leaves out the papers that are covered less or may be no results. */
  keep(minCoverage: number, isCandidate: ((paper: number) => boolean) | null): void {
    const { rowsByPaper, papers, coverages, units, unitRows, count } = this;
    let kept = 0;
    for (let row = 0; row < count; row += 1) {
      const paper = papers[row] ?? 0;
      const coverage = coverages[row] ?? 0;
      rowsByPaper[paper] = 0;
      if (coverage < minCoverage || (isCandidate !== null && !isCandidate(paper))) continue;
      papers[kept] = paper;
      coverages[kept] = coverage;
      units[kept] = units[row] ?? SEVERAL;
      unitRows[kept] = unitRows[row] ?? 0;
      kept += 1;
    }
    this.count = kept;
  }

  /** All rows. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.count);
    for (let row = 0; row < rows.length; row += 1) rows[row] = row;
    return rows;
  }

  /** The positions of the papers of some rows. */
  positionsOf(rows: Uint32Array): Uint32Array {
    const positions = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) positions[at] = this.papers[rows[at] ?? 0] ?? 0;
    return positions;
  }
}
