// Which of the papers found are shown, and how many there are by topic and time: one pass over numbers, whatever was chosen.
import { periodOf, type TimeAxis } from "./axis.ts";
import { type Collection, NO_COLUMN, NO_MONTH, SPARK_COLUMNS } from "./collection.ts";

/** Months from year 0, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Counts {
  /** By topic, the topics below it included: papers of the chosen time. */
  readonly topics: Uint32Array;
  /** `SPARK_COLUMNS` for each topic. */
  readonly sparks: Uint32Array;
  /** All papers of the chosen time, and their sparkline. */
  readonly all: number;
  readonly allSpark: Uint32Array;
  /** By period of the axis: papers of the chosen topic. */
  readonly periods: Uint32Array;
  /** Papers of the chosen topic that are in no period, since their date is unknown or not precise enough. */
  readonly outside: number;
}

export interface Choice {
  readonly topic: number | null;
  readonly span: Span | null;
  /** Null: all papers. */
  readonly only: ReadonlySet<number> | null;
}

export interface Selection {
  /** Positions in what was found, in its order. */
  readonly list: Uint32Array;
  readonly counts: Counts;
}

interface Remembered {
  readonly axis: TimeAxis;
  readonly selection: Selection;
}

/** What was selected of everything that was found: searches and filters are taken back to it again and again. */
const wholes = new WeakMap<Uint32Array, Remembered>();

/** @param found positions of papers @returns those to show, and the counts */
export function select(collection: Collection, found: Uint32Array, axis: TimeAxis, choice: Choice): Selection {
  const isWhole = choice.topic === null && choice.span === null && choice.only === null;
  const known = isWhole ? wholes.get(found) : undefined;
  if (known !== undefined && isSameAxis(known.axis, axis)) return known.selection;
  const selection = counted(collection, found, axis, choice);
  if (isWhole) wholes.set(found, { axis, selection });
  return selection;
}

function isSameAxis(a: TimeAxis, b: TimeAxis): boolean {
  return a.from === b.from && a.step === b.step && a.count === b.count;
}

function counted(collection: Collection, found: Uint32Array, axis: TimeAxis, { topic, span, only }: Choice): Selection {
  const { firstMonth, lastMonth, sparkColumn, topicStart, topicsOfPapers, topics } = collection;
  const tally = newTally(topics.length, axis.count);
  const list = new Uint32Array(found.length);
  let [length, all, outside] = [0, 0, 0];
  for (let at = 0; at < found.length; at += 1) {
    const paper = found[at] ?? 0;
    if (only !== null && !only.has(paper)) continue;
    const isOfTime = span === null || collection.isWithin(paper, span.from, span.to);
    const column = sparkColumn[paper] ?? NO_COLUMN;
    let isOfTopic = topic === null;
    const end = topicStart[paper + 1] ?? 0;
    for (let each = topicStart[paper] ?? 0; each < end; each += 1) {
      const listed = topicsOfPapers[each] ?? 0;
      if (listed === topic) isOfTopic = true;
      if (!isOfTime) continue;
      increment(tally.topics, listed);
      if (column !== NO_COLUMN) increment(tally.sparks, listed * SPARK_COLUMNS + column);
    }
    if (isOfTime) {
      all += 1;
      if (column !== NO_COLUMN) increment(tally.allSpark, column);
    }
    if (!isOfTopic) continue;
    const period = periodOfPaper(axis, firstMonth[paper] ?? NO_MONTH, lastMonth[paper] ?? NO_MONTH);
    if (period >= 0) increment(tally.periods, period);
    else outside += 1;
    if (isOfTime) {
      list[length] = at;
      length += 1;
    }
  }
  return { list: list.slice(0, length), counts: { ...tally, all, outside } };
}

function newTally(topics: number, periods: number) {
  return {
    topics: new Uint32Array(topics),
    sparks: new Uint32Array(topics * SPARK_COLUMNS),
    allSpark: new Uint32Array(SPARK_COLUMNS),
    periods: new Uint32Array(periods),
  };
}

function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The period of a paper; -1: none. A paper of which only the year is known is in no month. */
function periodOfPaper(axis: TimeAxis, first: number, last: number): number {
  return first === NO_MONTH || (axis.step < 12 && last > first) ? -1 : periodOf(axis, first);
}
