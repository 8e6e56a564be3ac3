// The papers nearest to some papers of a map, by what they share.
import type { Paper, ResearchMap } from "../../map/model.ts";
import { compareNewest } from "../../map/sort.ts";
import type { SearchResult } from "../answer.ts";
import { lazyResult } from "../lazy-values.ts";
import { Comparer, total } from "./comparison.ts";
import { type RankedPaper, RelatedExplainer } from "./explain.ts";
import { RelatedIndex } from "./related-index.ts";
import { CUT_OFF, MAX_COMPARED, SEVERAL_POWER } from "./weights.ts";

export interface RelatedOptions {
  /** Only these papers; absent: all of the map. */
  readonly among?: readonly Paper[];
}

const indexes = new WeakMap<ResearchMap, RelatedIndex>();

/**
 * The papers of the map that are related to those named, the nearest first, without these themselves. To be related, a
 * paper has to share something rare with them: people, words, topics … so that the list may be empty. Where several are
 * named, papers that are near to all of them come first. `match` states what is shared; it has the form of a search match,
 * with words of the paper as `query`.
 */
export function relatedPapers(
  map: ResearchMap,
  named: readonly Paper[],
  { among }: RelatedOptions = {},
): SearchResult[] {
  const index = indexes.get(map) ?? new RelatedIndex(map);
  indexes.set(map, index);
  const comparers = named.map((paper) => new Comparer(index, index.traitsOf(paper)));
  const excluded = new Set(named);
  const allowed = among === undefined ? null : new Set(among);
  const positions = nearestPositions(comparers, (at) => {
    const paper = map.papers[at];
    return paper !== undefined && !excluded.has(paper) && (allowed?.has(paper) ?? true);
  });
  const ranked = endOfList(positions.map((at) => compare(index, comparers, at)).sort(byScore));
  const explainer = new RelatedExplainer(index, comparers, named);
  return ranked.map((each, at) =>
    lazyResult({ paper: () => each.paper, match: () => explainer.explain(each, at + 1) }),
  );
}

/** The positions of the papers that share most of what is rare: only these are compared in full. */
function nearestPositions(comparers: readonly Comparer[], isAllowed: (position: number) => boolean): number[] {
  const points = new Map<number, number>();
  for (const comparer of comparers) {
    for (const [{ papers }, each] of comparer.findingTraits()) {
      for (const at of papers) points.set(at, (points.get(at) ?? 0) + each);
    }
  }
  const allowed = [...points].filter(([at]) => isAllowed(at));
  return allowed
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_COMPARED)
    .map(([at]) => at);
}

function compare(index: RelatedIndex, comparers: readonly Comparer[], position: number): RankedPaper {
  // the cast: positions are those of papers of the map
  const paper = index.map.papers[position] as Paper;
  const traits = index.traitsOf(paper);
  const comparisons = comparers.map((comparer) => comparer.with(traits));
  return { paper, score: meanOfPowers(comparisons.map(total)), comparisons };
}

function byScore(a: RankedPaper, b: RankedPaper): number {
  return b.score - a.score || compareNewest(a.paper, b.paper);
}

function endOfList(ranked: readonly RankedPaper[]): RankedPaper[] {
  const least = Math.max(CUT_OFF.points, CUT_OFF.share * (ranked[0]?.score ?? 0));
  return ranked.filter(({ score }) => score >= least);
}

/** With a power below 1, being far from one of several counts more than being near to another. */
function meanOfPowers(scores: readonly number[]): number {
  const sum = scores.reduce((all, score) => all + score ** SEVERAL_POWER, 0);
  return (sum / scores.length) ** (1 / SEVERAL_POWER);
}
