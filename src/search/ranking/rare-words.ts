// Papers that share a word with the query that few papers have. In a large map, lists go on with them for longer.

import { isSignificant } from "../matching/query-unit.ts";
import { CUT_OFF, MATCH_QUALITY } from "../weights.ts";
import type { Asked } from "./is-answered.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import type { ScoredPapers } from "./scored-papers.ts";

/** A significant unit that few papers have. */
interface RareUnit extends WeightedUnit {
  readonly isRare: boolean;
  /** How much its best hits can count: a corrected word in a title is as strong as it can be. */
  readonly quality: number;
}

/** From which strength and coverage on a paper has an uncommon word. */
interface LeastUncommon {
  readonly strength: number;
  readonly coverage: number;
}

export class RareWords {
  private readonly units: readonly RareUnit[];
  private readonly uncommon: LeastUncommon;
  /** The same where the list goes on in a large map; null in others, and where the map answers only a part of the query. */
  private readonly plenty: LeastUncommon | null;

  /** @param papers with their scores */
  constructor(
    private readonly papers: ScoredPapers,
    asked: Asked,
  ) {
    const { uncommon, plenty } = CUT_OFF;
    const growth = growthOf(asked.paperCount);
    this.units = rareUnits(asked);
    this.uncommon = uncommon;
    this.plenty =
      growth === 0 || hasUnknownWord(asked) || isAnsweredInPart(papers, asked)
        ? null
        : {
            strength: between(uncommon.strength, plenty.strength, growth),
            coverage: between(uncommon.coverage, plenty.coverage, growth),
          };
  }

  /** Whether a paper has, in a strong field, a significant word that few other papers have. */
  isIn(at: number): boolean {
    const { rare } = CUT_OFF;
    const coverage = this.papers.coverages[at] ?? 0;
    if (this.units.length === 0 || coverage < Math.min(rare.coverage, this.uncommon.coverage)) return false;
    const paper = this.papers.papers[at] ?? 0;
    return this.units.some(({ strengths, isRare, quality }) => {
      const row = strengths.rowOf(paper);
      if (row < 0) return false;
      const best = strengths.bestAt(row);
      if (isRare && best >= rare.strength * quality && coverage >= rare.coverage) return true;
      return best >= this.uncommon.strength * quality && coverage >= this.uncommon.coverage;
    });
  }

  /** Whether the list of a large map goes on with a paper that has such a word. */
  goesOnWith(at: number): boolean {
    const { plenty } = this;
    const coverage = this.papers.coverages[at] ?? 0;
    if (plenty === null || coverage < plenty.coverage) return false;
    const paper = this.papers.papers[at] ?? 0;
    return this.units.some(({ strengths, quality }) => {
      const row = strengths.rowOf(paper);
      if (row < 0) return false;
      return strengths.bestAt(row) >= plenty.strength * quality;
    });
  }
}

/** From 0 for a map of hundreds of papers to 1 for a large one. */
export function growthOf(paperCount: number): number {
  const { smallMap, largeMap } = CUT_OFF.plenty;
  return Math.min(1, Math.max(0, Math.log(paperCount / smallMap) / Math.log(largeMap / smallMap)));
}

/** The number at a share of the way from one to another. */
export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function hasUnknownWord({ units, weighted }: Asked): boolean {
  return units.some((unit, at) => isSignificant(unit) && weighted[at]?.strengths.count === 0);
}

/** Whether no paper has more than a part of a query of several words. Of two words, each is half of what is meant. */
function isAnsweredInPart({ coverages, count }: ScoredPapers, { units }: Asked): boolean {
  const { coverage, maxUnits } = CUT_OFF.partial;
  if (units.length <= maxUnits) return false;
  for (let row = 0; row < count; row += 1) if ((coverages[row] ?? 0) >= coverage) return false;
  return true;
}

function rareUnits({ units, weighted, paperCount }: Asked): RareUnit[] {
  const { rare, uncommon } = CUT_OFF;
  const maxUncommon = Math.max(rare.papers, uncommon.share * paperCount);
  return weighted.flatMap((each, unit) => {
    const { count: length } = each.strengths;
    if (!isSignificant(units[unit]) || length > maxUncommon) return [];
    const quality = (units[unit]?.correctedTo.length ?? 0) > 0 ? MATCH_QUALITY.typo : 1;
    return [{ ...each, isRare: length <= rare.papers, quality }];
  });
}
