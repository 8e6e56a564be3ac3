// Where the list of results ends: which papers are worth showing, by how the scores fall off, by the words of the query that
// they have, and by how few are shown so far.
import { FIELDS } from "../index/text-table.ts";
import { isSignificant } from "../matching/query-unit.ts";
import { CUT_OFF, TITLE_WEIGHT, TYPING } from "../weights.ts";
import type { Asked } from "./is-answered.ts";
import type { WeightedUnit } from "./paper-meter.ts";
import { between, growthOf, RareWords } from "./rare-words.ts";
import { type ScoredPaper, type ScoredPapers, SEVERAL } from "./scored-papers.ts";
import { TellingParts } from "./telling-parts.ts";

const NAMES_OF_TOPICS: ReadonlySet<number> = new Set([FIELDS.indexOf("topic"), FIELDS.indexOf("ancestor")]);

/** The papers that may be shown without `--all`. */
export interface WorthShowing {
  readonly rows: Uint32Array;
  /** Whether all of them are shown, because they are close to the best one. */
  readonly areAllShown: boolean;
}

/** What a paper has to have. */
interface Least {
  readonly coverage: number;
  readonly score: number;
}

/** How many results are shown at most, by why they are. */
interface Limits {
  readonly close: number;
  readonly further: number;
  /** After how many results those with a part of the query follow. */
  readonly partAfter: number;
  readonly rare: number;
  readonly plenty: number;
  readonly besideTitle: number;
}

/** Where the list of the papers that answer a query ends. */
export class ListEnd {
  private readonly isUnfinished: boolean;
  /** What a paper has to have to be close to the best one. */
  private readonly close: Least;
  /** What it has to have to go on with a short list. */
  private readonly further: Least;
  /** What it has to have to be shown besides one whose whole title was typed. */
  private readonly besideTitle: Least;
  private readonly rare: RareWords;
  private readonly significant: readonly WeightedUnit[];
  /** Whether one word is little of the query, of which the best paper has more. */
  private readonly isOneWordLittle: boolean;
  private readonly leastOfOneWord: number;
  private readonly parts: TellingParts;

  /** @param papers with their scores */
  constructor(
    private readonly papers: ScoredPapers,
    private readonly asked: Asked,
  ) {
    this.isUnfinished = asked.units.at(-1)?.isUnfinished === true;
    const { besideTitle, oneWord } = CUT_OFF;
    const { coverage, scoreShare } = this.isUnfinished ? TYPING : CUT_OFF;
    const row = rowOfBest(papers);
    const best = papers.scores[row] ?? 0;
    this.close = { coverage, score: scoreShare * best };
    this.further = leastOfFurther(asked, best);
    this.besideTitle = { coverage: besideTitle.coverage, score: besideTitle.scoreShare * best };
    this.rare = new RareWords(papers, asked);
    this.significant = asked.weighted.filter((_, unit) => isSignificant(asked.units[unit]));
    const hasMany = this.significant.length >= oneWord.units && papers.units[row] === SEVERAL;
    this.isOneWordLittle = hasMany && !this.isUnfinished;
    this.leastOfOneWord = oneWord.scoreShare * best;
    this.parts = new TellingParts(papers, asked, row);
  }

  /** The rows of the papers that may be shown, in any order. */
  worthShowing(): WorthShowing {
    const { count, scores, coverages } = this.papers;
    const { isUnfinished, rare, close } = this;
    // only as many as a short list has: only they are sorted, however many could go on with it
    const least = isUnfinished ? 0 : this.leastOfShortList();
    const rows = new Uint32Array(count);
    let [length, closeCount] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      const score = scores[row] ?? 0;
      // of thousands of papers, nearly all are close while somebody types
      const isClose = (coverages[row] ?? 0) >= close.coverage && score >= close.score;
      if (isClose) closeCount += 1;
      else if (isUnfinished ? !rare.isIn(row) : !(rare.isIn(row) || this.goesOnAfter(row, score >= least))) continue;
      rows[length++] = row;
    }
    const areAllShown = closeCount === length && length <= this.maxClose() && !this.isOneWordLittle;
    return { rows: rows.subarray(0, length), areAllShown };
  }

  /**
   * The results that are shown, of those that are worth it.
   * @param ranked their rows, best first
   * @param best the first of them
   */
  shown(ranked: Uint32Array, best: ScoredPaper): Uint32Array {
    const limits = this.limitsAfter(best);
    const shown = new Uint32Array(ranked.length);
    let count = 0;
    for (const row of ranked) if (this.isShown(row, count, limits)) shown[count++] = row;
    return shown.subarray(0, count);
  }

  private limitsAfter(best: ScoredPaper): Limits {
    const growth = growthOf(this.asked.paperCount);
    const close = this.maxClose();
    const isPartial = close < this.papers.count;
    // who typed a whole title looks for that paper, not for others with a word of it
    if (best.title >= CUT_OFF.typedTitle * TITLE_WEIGHT) {
      return {
        close,
        further: 0,
        partAfter: 0,
        rare: 0,
        plenty: 0,
        besideTitle: growth < 1 ? 0 : CUT_OFF.further.results,
      };
    }
    const { further, rareResults, plenty } = CUT_OFF;
    const most = Math.round(between(isPartial ? close : rareResults, plenty.results, growth));
    const [maxFurther, maxRare] = [further.results, rareResults].map((max) => Math.min(max, close));
    const partAfter = best.title < CUT_OFF.whole.title * TITLE_WEIGHT ? 0 : CUT_OFF.whole.results;
    return { close, further: maxFurther ?? 0, partAfter, rare: maxRare ?? 0, plenty: most, besideTitle: 0 };
  }

  /** Whether a paper is shown after so many others. */
  private isShown(row: number, count: number, limits: Limits): boolean {
    if (count >= limits.partAfter && count < limits.further && this.parts.isIn(row)) return true;
    if (this.hasOneWord(row) && this.saysLittle(row)) return false;
    return (
      (count < limits.close && this.isClose(row)) ||
      (count < limits.further && this.goesOn(row)) ||
      (count < limits.rare && this.rare.isIn(row)) ||
      (count < limits.plenty && this.goesOnWithRare(row)) ||
      (count < limits.besideTitle && this.has(row, this.besideTitle))
    );
  }

  /**
   * How many results are shown at most that are close to the best one. Where even the best ones answer only a part of the query,
   * more of them are about something else.
   */
  private maxClose(): number {
    const { coverages, count } = this.papers;
    const { coverage, results, maxUnits } = CUT_OFF.partial;
    if (this.isUnfinished || this.asked.units.length > maxUnits) return count;
    for (let row = 0; row < count; row += 1) if ((coverages[row] ?? 0) >= coverage) return count;
    return results;
  }

  /** Whether a paper has one word of a query of which one word is little. A name of several words is more. */
  private hasOneWord(row: number): boolean {
    const unit = this.papers.units[row] ?? SEVERAL;
    return this.isOneWordLittle && unit !== SEVERAL && (this.asked.units[unit]?.significance ?? 0) <= 1;
  }

  /** Whether the only word of a paper is not rare, and it has fallen far below the best one. */
  private saysLittle(row: number): boolean {
    const { count } = this.asked.weighted[this.papers.units[row] ?? 0]?.strengths ?? { count: 0 };
    return count > CUT_OFF.rare.papers && (this.papers.scores[row] ?? 0) < this.leastOfOneWord;
  }

  /** @param isInShort whether its score is one of the best with which a short list goes on */
  private goesOnAfter(row: number, isInShort: boolean): boolean {
    return (isInShort && (this.goesOn(row) || this.parts.isIn(row))) || this.goesOnWithRare(row);
  }

  private goesOnWithRare(row: number): boolean {
    return !this.isUnfinished && !this.hasOneWord(row) && this.rare.goesOnWith(row);
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
      if (score <= (best[0] ?? 0) || !(this.goesOn(row) || this.parts.isIn(row))) continue;
      best[0] = score;
      best.sort();
    }
    return best[0] ?? 0;
  }
}

function rowOfBest({ scores, count }: ScoredPapers): number {
  let best = 0;
  for (let row = 1; row < count; row += 1) if ((scores[row] ?? 0) > (scores[best] ?? 0)) best = row;
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
