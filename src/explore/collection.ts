// The map, prepared once for counting: the cell of every paper, and numbers for the months and topics of each cell, so that lists,
// counts, sparklines and the histogram are each one pass over numbers. It knows nothing of what is chosen or shown.
import { sanitisedFile } from "../answers/sanitised-file.ts";
import { sanitisedMap } from "../answers/sanitised-map.ts";
import { isTrusted } from "../answers/trusted-map.ts";
import { fileOfMap, linkMap } from "../map/map-file.ts";
import { isDeferred, layersOf, type Paper, type ResearchMap, type Topic, valuesOf } from "../map/model.ts";
import { sortKey, sortPapers } from "../map/sort.ts";
import { sanitise, sanitiseDeep, withoutJoiners } from "../text/sanitise.ts";
import { axisOf, periodOf, type TimeAxis } from "./axis.ts";
import { cellsOf, NO_MONTH } from "./cells.ts";
import { orderInSteps } from "./sort-order.ts";

/** Years are counted in so many groups for the sparklines of topics. */
export const SPARK_COLUMNS = 12;
export const NO_COLUMN = 255;
/** How many sanitised papers are kept: more than any screen shows. */
const MAX_SEEN = 500;

/** The orders that papers can be listed in, besides the one in which they were found. */
export const SORTED = ["date", "title", "author", "topic"] as const;
export type Sorted = (typeof SORTED)[number];

/** The first and the last year that papers have. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export class Collection {
  readonly papers: readonly Paper[];
  /** The map as people see it, its texts sanitised; without its papers, unless they need no sanitising. */
  readonly seenMap: ResearchMap;
  readonly topics: readonly Topic[];
  /** For each topic, the position after the last topic below it. */
  readonly topicEnd: Uint32Array;
  /** For each topic, the position of the one above it; itself at the top. */
  readonly topicParent: Uint32Array;
  /** The cell of each paper, and how many cells there are. */
  readonly cellOf: Uint32Array;
  readonly cells: number;
  /** The first and last month that the papers of each cell may be from, counted from year 0; `NO_MONTH`: undated. */
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  /** The column of each cell in the sparklines; `NO_COLUMN`: undated. */
  readonly sparkColumn: Uint8Array;
  /** Where the topics of each cell begin in `topicsOfCells`; one more than there are cells. */
  readonly topicStart: Uint32Array;
  /** The topics that list the papers of each cell and those above them, each once. */
  readonly topicsOfCells: Uint32Array;
  /** Null: no paper has a date. */
  readonly years: Years | null;
  /** The newest month that the date of a paper names; `NO_MONTH`: none does. */
  readonly newestMonth: number;
  /** The first months of all years that papers have. */
  readonly usedYears: readonly number[];
  /** How many years the sparklines show: long gaps are left out of them, as of the histogram. */
  readonly sparkYears: number;
  private readonly topicIdOf: ReadonlyMap<string, string>;
  private readonly isSafe: boolean;
  private readonly seen = new Map<number, Paper>();
  private readonly orders = new Map<Sorted, Uint32Array>();
  private readonly unfinished = new Map<Sorted, ReturnType<typeof orderInSteps>>();
  private readonly ranks = new Map<Sorted, Uint32Array>();
  private positions: Map<Paper, number> | undefined;
  private allPositions: Uint32Array | undefined;

  constructor(readonly map: ResearchMap) {
    this.papers = map.papers;
    this.isSafe = isTrusted(map);
    const seen = this.isSafe ? { seenMap: map, topicIdOf: new Map<string, string>() } : sanitisedTopics(map);
    this.seenMap = seen.seenMap;
    this.topicIdOf = seen.topicIdOf;
    this.topics = this.seenMap.topics;
    const positions = new Map(map.topics.map(({ id }, at) => [id, at]));
    this.topicParent = Uint32Array.from(map.topics, ({ parent }, at) => positions.get(parent?.id ?? "") ?? at);
    this.topicEnd = endsOf(this.topics);
    const { cellOf, firstMonth, lastMonth, topicStart, topics } = cellsOf(map.papers, positions, this.topicParent);
    this.cellOf = cellOf;
    this.cells = firstMonth.length;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.topicStart = topicStart;
    this.topicsOfCells = topics;
    this.newestMonth = firstMonth.reduce(
      (newest, month, at) => (month === lastMonth[at] && month > newest ? month : newest),
      NO_MONTH,
    );
    this.usedYears = usedYears(firstMonth);
    this.years = yearsOf(this.usedYears);
    const axis = axisOf(this.usedYears, 12);
    this.sparkYears = axis.count;
    this.sparkColumn = sparkColumns(firstMonth, axis);
  }

  /** A paper as people see it. */
  paper(at: number): Paper | undefined {
    const paper = this.papers[at];
    if (paper === undefined || this.isSafe) return paper;
    const known = this.seen.get(at);
    if (known !== undefined) return known;
    const clean = sanitiseDeep(valuesOf(paper));
    const placements = clean.placements.map((placement, place) => {
      const { topicId = "" } = paper.placements[place] ?? {};
      return { ...placement, topicId: this.topicIdOf.get(topicId) ?? placement.topicId };
    });
    const shown = { ...clean, id: this.idSeen(paper), placements };
    if (this.seen.size >= MAX_SEEN) this.seen.clear();
    this.seen.set(at, shown);
    return shown;
  }

  /** Two ids that differ only in what nobody sees are shown as two. */
  private idSeen(paper: Paper): string {
    const isPlain = withoutJoiners(sanitise(paper.id)) === paper.id;
    return isPlain ? paper.id : sanitisedMap(this.map).paper(paper).id;
  }

  /** The map that `show` needs to print one paper as people see it. */
  mapAround(at: number): ResearchMap {
    const [original, shown] = [this.papers[at], this.paper(at)];
    if (shown === undefined || original === undefined || this.isSafe || this.seenMap.layers.length === 1)
      return this.seenMap;
    const layers = layersOf(this.map, original);
    return { ...this.seenMap, layersById: new Map([[shown.id, layers.map(sanitise)]]) };
  }

  /** The position of a paper of the map; -1: it is in another. */
  positionOf(paper: Paper): number {
    if (isDeferred(paper)) return paper.position;
    this.positions ??= new Map(this.papers.map((each, at) => [each, at]));
    return this.positions.get(paper) ?? -1;
  }

  /** The positions of all papers in an order; what has not been prepared of it is worked out now. */
  order(by: Sorted): Uint32Array {
    while (this.prepareOrder(by));
    return this.orders.get(by) ?? new Uint32Array();
  }

  /** Does a part of the work for an order, of a few milliseconds. @returns whether there is more to do */
  prepareOrder(by: Sorted): boolean {
    if (this.orders.has(by)) return false;
    if (by === "date") {
      this.orders.set(by, this.newestFirst());
      return false;
    }
    const steps = this.unfinished.get(by) ?? orderInSteps(this.papers, sortKey(this.map, by), this.order("date"));
    this.unfinished.set(by, steps);
    const step = steps.next();
    if (step.done !== true) return true;
    this.orders.set(by, step.value);
    this.unfinished.delete(by);
    return false;
  }

  private newestFirst(): Uint32Array {
    if (this.map.columns !== undefined) return this.map.columns.newestFirst();
    const sorted = sortPapers(this.map, this.papers, { by: "date", reverse: false });
    return Uint32Array.from(sorted, (paper) => this.positionOf(paper));
  }

  /** For each paper, its position in an order. */
  rank(by: Sorted): Uint32Array {
    let ranks = this.ranks.get(by);
    if (ranks === undefined) {
      ranks = new Uint32Array(this.papers.length);
      for (const [rank, at] of this.order(by).entries()) ranks[at] = rank;
      this.ranks.set(by, ranks);
    }
    return ranks;
  }

  /** Whether the papers of a cell may be from a span of months. Undated papers are from none. */
  isWithin(cell: number, from: number, to: number): boolean {
    return (this.lastMonth[cell] ?? NO_MONTH) >= from && (this.firstMonth[cell] ?? NO_MONTH) <= to;
  }

  /** Whether a topic, or one below it, lists the papers of a cell. */
  isIn(cell: number, topic: number): boolean {
    const end = this.topicStart[cell + 1] ?? 0;
    for (let each = this.topicStart[cell] ?? 0; each < end; each += 1)
      if (this.topicsOfCells[each] === topic) return true;
    return false;
  }

  /** The first so many whole numbers. */
  firstPositions(count: number): Uint32Array {
    this.allPositions ??= Uint32Array.from(this.papers.keys());
    return this.allPositions.subarray(0, count);
  }
}

function sanitisedTopics(map: ResearchMap) {
  // without its papers and what is known of them, which would all be read
  const { columns: _, ...facts } = map;
  const { file, topicIdOf } = sanitisedFile(fileOfMap({ ...facts, papers: [] }));
  return { seenMap: linkMap(file, { layers: map.layers.map(sanitise), layersById: new Map() }), topicIdOf };
}

/** The first months of the years that papers have. */
function usedYears(firstMonth: Int32Array): number[] {
  const years = new Set(firstMonth);
  years.delete(NO_MONTH);
  return [...new Set(Array.from(years, (month) => month - (month % 12)))];
}

function yearsOf(months: readonly number[]): Years | null {
  if (months.length === 0) return null;
  const years = months.map((month) => month / 12).sort((a, b) => a - b);
  return { first: years[0] ?? 0, last: years.at(-1) ?? 0 };
}

/** The years of the map, divided evenly. */
function sparkColumns(firstMonth: Int32Array, axis: TimeAxis): Uint8Array {
  const share = Math.max(1, axis.count / SPARK_COLUMNS);
  return Uint8Array.from(firstMonth, (month) =>
    month === NO_MONTH ? NO_COLUMN : Math.min(SPARK_COLUMNS - 1, Math.floor(periodOf(axis, month) / share)),
  );
}

/** Topics are in outline order, so those below one follow it. */
function endsOf(topics: readonly Topic[]): Uint32Array {
  const ends = new Uint32Array(topics.length).fill(topics.length);
  const open: number[] = [];
  for (const [at, { depth }] of topics.entries()) {
    for (let above = open.at(-1); above !== undefined && (topics[above]?.depth ?? 0) >= depth; above = open.at(-1)) {
      ends[above] = at;
      open.pop();
    }
    open.push(at);
  }
  return ends;
}
