// Papers that have the part of a query that tells what is meant from others of its kind, if another paper has the whole query.

import { FIELDS } from "../index/text-table.ts";
import { isSignificant } from "../matching/query-unit.ts";
import { CUT_OFF, isPersonField, isProperName } from "../weights.ts";
import type { Asked } from "./is-answered.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import type { ScoredPapers } from "./scored-papers.ts";

export class TellingParts {
  private readonly units: readonly WeightedUnit[];

  /** @param best the row of the best paper */
  constructor(
    private readonly papers: ScoredPapers,
    asked: Asked,
    best: number,
  ) {
    const isUnfinished = asked.units.at(-1)?.isUnfinished === true;
    this.units = isUnfinished || !hasWhole(papers, best, asked) ? [] : tellingUnits(asked);
  }

  /** Whether a paper has such a part. */
  isIn(row: number): boolean {
    const { papers, units } = this;
    if (units.length === 0 || (papers.coverages[row] ?? 0) < CUT_OFF.whole.coverage) return false;
    const paper = papers.papers[row] ?? 0;
    // a given name does not tell who is meant, if the family name is elsewhere
    return units.some(({ strengths }) => {
      const at = strengths.rowOf(paper);
      return at >= 0 && !isPersonField(FIELDS[strengths.bestFieldAt(at)]);
    });
  }
}

/**
 * Whether the best paper has the whole query, by what it is about: who types a name or a venue looks for that paper. In a small map, where
 * several papers have it, others with a part of it are about something else.
 */
function hasWhole({ papers, coverages, count }: ScoredPapers, best: number, { weighted, paperCount }: Asked): boolean {
  const { answered, papers: least, largeMap, maxInSmallMap } = CUT_OFF.whole;
  if (paperCount < least || (coverages[best] ?? 0) < answered) return false;
  const paper = papers[best] ?? 0;
  if (weighted.some(({ strengths }) => isProperName(FIELDS[strengths.bestFieldAt(strengths.rowOf(paper))])))
    return false;
  return (
    paperCount >= largeMap || coverages.subarray(0, count).filter((each) => each >= answered).length <= maxInSmallMap
  );
}

/**
 * The significant units but the last one, unless that is the kind of thing that a phrase is about and an uncommon one. What is done with
 * something does not tell what that is: “classifying mammograms”.
 */
function tellingUnits({ units, weighted, paperCount }: Asked): WeightedUnit[] {
  const { min, max } = CUT_OFF.whole.head;
  const significant = weighted.filter((_, at) => isSignificant(units[at]));
  return significant.filter((each, at) => {
    const unit = units[weighted.indexOf(each)];
    if (at < significant.length - 1) return !/ing$/i.test(unit?.typed ?? "");
    const share = each.strengths.count / paperCount;
    return unit?.isHead === true && unit.correctedTo.length === 0 && share >= min && share <= max;
  });
}
