// Papers with the same topics and the same months form a cell. However many papers a map has, they are in few cells, so that what a
// key changes is counted in a pass over those.
import type { PartialDate } from "../map/dates.ts";
import { type Paper, topicIdsOf } from "../map/model.ts";
import { monthIndex } from "../map/timeline.ts";

/** The month of an undated paper. */
export const NO_MONTH = -1;

export interface Cells {
  /** The cell of each paper. */
  readonly cellOf: Uint32Array;
  /** By cell: the first and last month that its papers may be from, counted from year 0; `NO_MONTH`: undated. */
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  /** Where the topics of each cell begin in `topics`; one more than there are cells. */
  readonly topicStart: Uint32Array;
  /** The topics that list the papers of each cell and those above them, each once. */
  readonly topics: Uint32Array;
}

/** @param topicParent for each topic, the position of the one above it; itself at the top */
export function cellsOf(
  papers: readonly Paper[],
  positions: ReadonlyMap<string, number>,
  topicParent: Uint32Array,
): Cells {
  const dates = new Numbering<PartialDate | null>();
  const topicSets = new Numbering<string>();
  const sets: (readonly string[])[] = [];
  const cells = new Numbering<number>();
  const cellOf = new Uint32Array(papers.length);
  for (const [at, paper] of papers.entries()) {
    const ids = topicIdsOf(paper);
    const set = topicSets.numberOf(ids.length === 1 ? (ids[0] ?? "") : ids.join("\n"));
    if (set === sets.length) sets.push(ids);
    cellOf[at] = cells.numberOf(set * papers.length + dates.numberOf(paper.date));
  }
  const dateOf = (key: number): PartialDate | null => dates.values[key % papers.length] ?? null;
  const setOf = (key: number): number => Math.floor(key / papers.length);
  const months = (unknown: number): Int32Array => Int32Array.from(cells.values, (key) => monthOr(dateOf(key), unknown));
  const withAbove = sets.map((ids) => topicsWithAbove(ids, positions, topicParent));
  const topics = cells.values.map((key) => withAbove[setOf(key)] ?? []);
  const topicStart = new Uint32Array(topics.length + 1);
  for (const [at, { length }] of topics.entries()) topicStart[at + 1] = (topicStart[at] ?? 0) + length;
  return { cellOf, firstMonth: months(1), lastMonth: months(12), topicStart, topics: Uint32Array.from(topics.flat()) };
}

/** Numbers values in the order in which they first occur. */
class Numbering<Value> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<Value, number>();

  numberOf(value: Value): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.numbers.set(value, number);
    this.values.push(value);
    return number;
  }
}

function monthOr(date: PartialDate | null, unknown: number): number {
  return date === null ? NO_MONTH : monthIndex(date, unknown);
}

function topicsWithAbove(
  ids: readonly string[],
  positions: ReadonlyMap<string, number>,
  parents: Uint32Array,
): readonly number[] {
  const topics = new Set<number>();
  for (const id of ids) {
    for (let topic = positions.get(id); topic !== undefined && !topics.has(topic); ) {
      topics.add(topic);
      const above: number = parents[topic] ?? topic;
      topic = above === topic ? undefined : above;
    }
  }
  return [...topics];
}
