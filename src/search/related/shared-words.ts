// Which words of a paper's texts it shares with others, as few, long runs as possible: “power law” rather than “power” and
// “law”.
import type { Comparer } from "./comparison.ts";
import type { PaperText } from "./paper-texts.ts";
import type { RelatedIndex } from "./related-index.ts";
import type { Trait } from "./traits.ts";
import { WORD_STRENGTH } from "./weights.ts";

/** Words in a row that are shared. */
export interface SharedRun {
  readonly text: PaperText;
  readonly words: readonly Trait[];
  /** The terms that they are written with here. */
  readonly written: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

/** The papers that words are shared with, and the index of their map. */
export interface SharedWith {
  readonly index: RelatedIndex;
  readonly comparers: readonly Comparer[];
}

/** A word in a text that is shared. */
interface Placed extends Omit<SharedRun, "words" | "written" | "points"> {
  readonly word: Trait;
  readonly written: string;
}

/**
 * The runs that have all shared words, the strongest first. A word counts once, in the strongest run that has it: after
 * “scaling laws”, “power law” has the points of “power”.
 * @param points of the words that are shared
 */
export function sharedRuns(
  texts: readonly PaperText[],
  points: ReadonlyMap<Trait, number>,
  { index, comparers }: SharedWith,
): SharedRun[] {
  const isInRow = (first: Trait, second: Trait): boolean => comparers.some((each) => each.hasInRow(first, second));
  const inTexts = texts
    .toSorted(
      (a, b) =>
        WORD_STRENGTH[b.field] - WORD_STRENGTH[a.field] ||
        Number(b.field === "keyword") - Number(a.field === "keyword"),
    )
    .map((text) => placedWords(text, points, index));
  const runs = inTexts.flatMap((words) => runsOf(words, points, isInRow));
  const singles = inTexts.flatMap((words) => words.flatMap((word) => (word === null ? [] : [runOf([word], points)])));
  const taken = new Set<Trait>();
  const chosen: SharedRun[] = [];
  for (const run of [...runs.sort((a, b) => b.points - a.points), ...singles]) {
    const free = run.words.filter((word) => !taken.has(word));
    if (free.length === 0) continue;
    for (const word of free) taken.add(word);
    chosen.push({ ...run, points: pointsOf(free, points) });
  }
  return chosen.sort((a, b) => b.points - a.points);
}

/** The words of a text that say something; null where one is not shared. */
function placedWords(text: PaperText, points: ReadonlyMap<Trait, number>, index: RelatedIndex): (Placed | null)[] {
  return index.reader.placedWordsIn(text.text).map((placed) => (points.has(placed.word) ? { text, ...placed } : null));
}

type IsInRow = (first: Trait, second: Trait) => boolean;

function runsOf(words: readonly (Placed | null)[], points: ReadonlyMap<Trait, number>, isInRow: IsInRow): SharedRun[] {
  const runs: [Placed, ...Placed[]][] = [];
  let previous: Placed | null = null;
  for (const placed of words) {
    const last = runs.at(-1);
    if (placed !== null) {
      const continues = previous !== null && isInRow(previous.word, placed.word);
      if (continues && !last?.some(({ word }) => word === placed.word)) last?.push(placed);
      else runs.push([placed]);
    }
    previous = placed;
  }
  return runs.map((run) => runOf(run, points));
}

function runOf(placed: readonly [Placed, ...Placed[]], points: ReadonlyMap<Trait, number>): SharedRun {
  const words = placed.map(({ word }) => word);
  const [{ text, start }] = placed;
  return {
    text,
    words,
    written: placed.map(({ written }) => written),
    start,
    end: placed.at(-1)?.end ?? start,
    points: pointsOf(words, points),
  };
}

function pointsOf(words: readonly Trait[], points: ReadonlyMap<Trait, number>): number {
  return words.reduce((sum, word) => sum + (points.get(word) ?? 0), 0);
}
