// Which of the papers found are shown, and how many there are by topic and time, whatever was chosen. Papers are counted by cell in
// one pass, which is remembered for what was found; all else is counted over the cells.
import { periodOf, type TimeAxis } from "./axis.ts";
import { NO_MONTH } from "./cells.ts";
import { type Collection, NO_COLUMN, SPARK_COLUMNS } from "./collection.ts";

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

/** @param found positions of papers @returns those to show, and the counts */
export function select(collection: Collection, found: Uint32Array, axis: TimeAxis, choice: Choice): Selection {
  const { topic, span, only } = choice;
  const sizes = sizesOf(collection, found, only);
  const tally = newTally(collection.topics.length, axis.count);
  const isShown = new Uint8Array(sizes.length);
  let [all, outside, shown] = [0, 0, 0];
  for (let cell = 0; cell < sizes.length; cell += 1) {
    const size = sizes[cell] ?? 0;
    if (size === 0) continue;
    const isOfTime = span === null || collection.isWithin(cell, span.from, span.to);
    if (isOfTime) {
      all += size;
      addToTopics(tally, collection, cell, size);
    }
    if (topic !== null && !collection.isIn(cell, topic)) continue;
    const period = periodOfCell(collection, axis, cell);
    if (period >= 0) add(tally.periods, period, size);
    else outside += size;
    if (!isOfTime) continue;
    isShown[cell] = 1;
    shown += size;
  }
  const list = listed({ collection, found, only }, isShown, shown);
  return { list, counts: { ...tally, all, outside } };
}

/** The papers of the chosen topic and marks, of any time: how many there are in each cell. */
export function cellsOfAnyTime(collection: Collection, found: Uint32Array, { topic, only }: Omit<Choice, "span">) {
  const sizes = sizesOf(collection, found, only);
  return topic === null ? sizes : sizes.map((size, cell) => (collection.isIn(cell, topic) ? size : 0));
}

interface Sizes {
  readonly collection: Collection;
  readonly only: Choice["only"];
  readonly sizes: Uint32Array;
}

/** Counted again only when another search has found something, not when a topic or a time is chosen in it. */
const known = new WeakMap<Uint32Array, Sizes>();

/** How many of the papers found each cell has. */
function sizesOf(collection: Collection, found: Uint32Array, only: Choice["only"]): Uint32Array {
  const before = known.get(found);
  if (before?.collection === collection && before.only === only) return before.sizes;
  const { cellOf, cells } = collection;
  const sizes = new Uint32Array(cells);
  if (only === null) for (let at = 0; at < found.length; at += 1) add(sizes, cellOf[found[at] ?? 0] ?? 0, 1);
  else for (const paper of found) if (only.has(paper)) add(sizes, cellOf[paper] ?? 0, 1);
  known.set(found, { collection, only, sizes });
  return sizes;
}

function listed(
  {
    collection,
    found,
    only,
  }: { readonly collection: Collection; readonly found: Uint32Array; readonly only: Choice["only"] },
  isShown: Uint8Array,
  count: number,
): Uint32Array {
  if (count === found.length) return collection.firstPositions(count);
  const { cellOf } = collection;
  const list = new Uint32Array(count);
  let length = 0;
  for (let at = 0; length < count && at < found.length; at += 1) {
    const paper = found[at] ?? 0;
    if (isShown[cellOf[paper] ?? 0] === 0 || (only !== null && !only.has(paper))) continue;
    list[length] = at;
    length += 1;
  }
  return list;
}

type Tally = ReturnType<typeof newTally>;

function newTally(topics: number, periods: number) {
  return {
    topics: new Uint32Array(topics),
    sparks: new Uint32Array(topics * SPARK_COLUMNS),
    allSpark: new Uint32Array(SPARK_COLUMNS),
    periods: new Uint32Array(periods),
  };
}

function addToTopics(tally: Tally, collection: Collection, cell: number, size: number): void {
  const { sparkColumn, topicStart, topicsOfCells } = collection;
  const column = sparkColumn[cell] ?? NO_COLUMN;
  if (column !== NO_COLUMN) add(tally.allSpark, column, size);
  const end = topicStart[cell + 1] ?? 0;
  for (let each = topicStart[cell] ?? 0; each < end; each += 1) {
    const topic = topicsOfCells[each] ?? 0;
    add(tally.topics, topic, size);
    if (column !== NO_COLUMN) add(tally.sparks, topic * SPARK_COLUMNS + column, size);
  }
}

function add(counts: Uint32Array, at: number, size: number): void {
  counts[at] = (counts[at] ?? 0) + size;
}

/** The period of a cell; -1: none. Papers of which only the year is known are in no month. */
function periodOfCell({ firstMonth, lastMonth }: Collection, axis: TimeAxis, cell: number): number {
  const [first, last] = [firstMonth[cell] ?? NO_MONTH, lastMonth[cell] ?? NO_MONTH];
  return first === NO_MONTH || (axis.step < 12 && last > first) ? -1 : periodOf(axis, first);
}
