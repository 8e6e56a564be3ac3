// Where the list of results ends: which papers are worth showing, by how the scores fall off, by the words of the query that
// they have, and by how few are shown so far.
import { FIELDS } from "../index/text-table.ts";
import { CUT_OFF, MATCH_QUALITY, TITLE_WEIGHT, TYPING } from "../weights.ts";
import type { Asked } from "./is-answered.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import { type ScoredPaper, type ScoredPapers, SEVERAL } from "./scored-papers.ts";

const NAMES_OF_TOPICS: ReadonlySet<number> = new Set([FIELDS.indexOf("topic"), FIELDS.indexOf("ancestor")]);

/** The papers that may be shown without `--all`. */
export interface WorthShowing {
  readonly rows: Uint32Array;
  /** Whether all of them are close to the best one, and so are shown. */
  readonly areClose: boolean;
}

/** What a paper has to have. */
interface Least {
  readonly coverage: number;
  readonly score: number;
}

/** A significant unit that few papers have. */
interface RareUnit extends WeightedUnit {
  readonly isRare: boolean;
  /** How much its best hits can count: a corrected word in a title is as strong as it can be. */
  readonly quality: number;
}

/** Where the list of the papers that answer a query ends. */
export class ListEnd {
  private readonly isUnfinished: boolean;
  /** What a paper has to have to be close to the best one. */
  private readonly close: Least;
  /** What it has to have to go on with a short list. */
  private readonly further: Least;
  private readonly rare: readonly RareUnit[];
  private readonly significant: readonly WeightedUnit[];

  /** @param papers with their scores */
  constructor(
    private readonly papers: ScoredPapers,
    private readonly asked: Asked,
  ) {
    this.isUnfinished = asked.units.at(-1)?.isUnfinished === true;
    const { coverage, scoreShare } = this.isUnfinished ? TYPING : CUT_OFF;
    const best = bestScore(papers);
    this.close = { coverage, score: scoreShare * best };
    this.further = leastOfFurther(asked, best);
    this.rare = rareUnits(asked);
    this.significant = asked.weighted.filter((_, unit) => (asked.units[unit]?.significance ?? 0) >= 1);
  }

  /** The rows of the papers that may be shown, in any order. */
  worthShowing(): WorthShowing {
    const { count, scores } = this.papers;
    // only as many as a short list has: only they are sorted, however many could go on with it
    const least = this.leastOfShortList();
    const rows = new Uint32Array(count);
    let [length, closeCount] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      const isClose = this.isClose(row);
      if (isClose) closeCount += 1;
      const goesOn = (scores[row] ?? 0) >= least && this.goesOn(row);
      if (isClose || goesOn || this.hasRareWord(row)) rows[length++] = row;
    }
    return { rows: rows.subarray(0, length), areClose: closeCount === length };
  }

  /**
   * The results that are shown, of those that are worth it and are not all close to the best one.
   * @param ranked their rows, best first
   * @param best the first of them
   */
  shown(ranked: Uint32Array, best: ScoredPaper): Uint32Array {
    // who typed a whole title looks for that paper, not for others with a word of it
    const isTitle = best.title >= CUT_OFF.typedTitle * TITLE_WEIGHT;
    const [maxRare, maxFurther] = isTitle ? [0, 0] : [CUT_OFF.rareResults, CUT_OFF.further.results];
    const shown = new Uint32Array(ranked.length);
    let count = 0;
    for (const row of ranked) {
      const isShown =
        this.isClose(row) || (count < maxFurther && this.goesOn(row)) || (count < maxRare && this.hasRareWord(row));
      if (isShown) shown[count++] = row;
    }
    return shown.subarray(0, count);
  }

  /**
   * How many results are shown at most. Where even the best ones answer only a part of the query, more of them are about
   * something else.
   */
  maxShown(): number {
    const { coverages, count } = this.papers;
    const { coverage, results, maxUnits } = CUT_OFF.partial;
    if (this.isUnfinished || this.asked.units.length > maxUnits) return count;
    for (let row = 0; row < count; row += 1) if ((coverages[row] ?? 0) >= coverage) return count;
    return results;
  }

  /** Whether the score of a paper has not fallen far below the best. */
  private isClose(row: number): boolean {
    return this.has(row, this.close);
  }

  private has(row: number, { coverage, score }: Least): boolean {
    return (this.papers.coverages[row] ?? 0) >= coverage && (this.papers.scores[row] ?? 0) >= score;
  }

  /** Whether a short list goes on with a paper. */
  private goesOn(row: number): boolean {
    return !this.isUnfinished && (this.has(row, this.further) || this.isFiledUnderQuery(row));
  }

  /** Whether all words of the query are in names of topics that a paper is in, which count little otherwise. */
  private isFiledUnderQuery(row: number): boolean {
    const { papers, significant } = this;
    if (significant.length < 2 || papers.units[row] !== SEVERAL) return false;
    if ((papers.coverages[row] ?? 0) < CUT_OFF.coverage) return false;
    const paper = papers.papers[row] ?? 0;
    return significant.every(({ strengths }) => NAMES_OF_TOPICS.has(strengths.bestFieldAt(strengths.rowOf(paper))));
  }

  /** The score of the last paper that a list goes on with while it is short. */
  private leastOfShortList(): number {
    const { scores, count } = this.papers;
    const best = new Float64Array(CUT_OFF.further.results);
    for (let row = 0; row < count; row += 1) {
      const score = scores[row] ?? 0;
      if (score <= (best[0] ?? 0) || !this.goesOn(row)) continue;
      best[0] = score;
      best.sort();
    }
    return best[0] ?? 0;
  }

  /** Whether a paper has, in a strong field, a significant word that few other papers have. */
  private hasRareWord(at: number): boolean {
    if (this.rare.length === 0) return false;
    const { rare, uncommon } = CUT_OFF;
    const coverage = this.papers.coverages[at] ?? 0;
    if (coverage < Math.min(rare.coverage, uncommon.coverage)) return false;
    const paper = this.papers.papers[at] ?? 0;
    return this.rare.some(({ strengths, isRare, quality }) => {
      const row = strengths.rowOf(paper);
      if (row < 0) return false;
      const best = strengths.bestAt(row);
      if (isRare && best >= rare.strength * quality && coverage >= rare.coverage) return true;
      return best >= uncommon.strength * quality && coverage >= uncommon.coverage;
    });
  }
}

/** The best score and the second-best. */
function bestScore({ scores, count }: ScoredPapers): number {
  let best = 0;
  for (let row = 0; row < count; row += 1) best = Math.max(best, scores[row] ?? 0);
  return best;
}

/**
 * What a paper has to have to be shown as long as the list is short. In a small map hardly any paper is about the same as
 * the best one, and what follows it is noise; in a large one there usually are more. Of a longer query, most papers answer a
 * smaller part than the best one.
 */
function leastOfFurther({ units, paperCount }: Asked, best: number): Least {
  const { coverage, scoreShare, smallMap, largeMap, longQuery, partOfLong } = CUT_OFF.further;
  const size = Math.log(paperCount / smallMap) / Math.log(largeMap / smallMap);
  const share = units.length >= longQuery ? partOfLong * scoreShare : scoreShare;
  const inMap = CUT_OFF.scoreShare + (share - CUT_OFF.scoreShare) * Math.min(1, Math.max(0, size));
  return { coverage, score: inMap * best };
}

function rareUnits({ units, weighted, paperCount }: Asked): RareUnit[] {
  const { rare, uncommon } = CUT_OFF;
  const maxUncommon = Math.max(rare.papers, uncommon.share * paperCount);
  return weighted.flatMap((each, unit) => {
    const { count: length } = each.strengths;
    if ((units[unit]?.significance ?? 0) < 1 || length > maxUncommon) return [];
    const quality = (units[unit]?.correctedTo.length ?? 0) > 0 ? MATCH_QUALITY.typo : 1;
    return [{ ...each, isRare: length <= rare.papers, quality }];
  });
}
