// The papers of a prepared map by topic: they are counted in columns, and made when somebody looks at them.

import type { NumberedLists, PaperCounts, YearCount } from "./map-columns.ts";
import type { MapColumns, Paper, ResearchMap, Topic } from "./model.ts";
import { areAllPapers, papersAt, positionsOf } from "./positions.ts";
import { YearColumn } from "./years.ts";

/** What a topic has. */
export interface Branch {
  /** Papers in the topic and below it, each once, in the order given. */
  readonly papers: readonly Paper[];
  /** Papers listed directly under the topic. */
  readonly ownPapers: readonly Paper[];
  readonly years: readonly YearCount[];
}

export type BranchOf = (topic: Topic) => Branch;

/** Null: the map is not prepared, or does not have all of these papers. */
export function branchesInColumns(map: ResearchMap, papers: readonly Paper[]): BranchOf | null {
  const { columns } = map;
  if (columns === undefined) return null;
  const counts = areAllPapers(map, papers) ? columns.counts() : null;
  return counts === null ? uncountedBranches(map, columns, papers) : countedBranches(map, { columns, counts, papers });
}

interface CountedPapers {
  readonly columns: MapColumns;
  readonly counts: PaperCounts;
  readonly papers: readonly Paper[];
}

/** Of all papers: how many there are was counted when the map was prepared. */
function countedBranches(map: ResearchMap, { columns, counts, papers }: CountedPapers): BranchOf {
  const numberOf = numbersOf(map.topics);
  const known = new PositionsByTopic(map, { columns, numberOf, positions: () => positionsOf(map, papers) ?? [] });
  return (topic) => {
    const number = numberOf.get(topic) ?? NONE;
    const { papers: inTopic = 0, ownPapers: ofTopic = 0, years = [] } = counts.topics[number] ?? {};
    return {
      papers: papersAt(columns, inTopic, () => known.below(number)),
      ownPapers: papersAt(columns, ofTopic, () => known.own(number)),
      years,
    };
  };
}

function uncountedBranches(map: ResearchMap, columns: MapColumns, papers: readonly Paper[]): BranchOf | null {
  const dates = columns.dates();
  const positions = dates === null ? null : positionsOf(map, papers);
  if (dates === null || positions === null) return null;
  const years = new YearColumn(dates);
  const numberOf = numbersOf(map.topics);
  const known = new PositionsByTopic(map, { columns, numberOf, positions: () => positions });
  return (topic) => {
    const number = numberOf.get(topic) ?? NONE;
    const below = known.below(number);
    return {
      papers: papersAt(columns, below.length, () => below),
      get ownPapers() {
        const own = known.own(number);
        return papersAt(columns, own.length, () => own);
      },
      years: years.countsOf(below),
    };
  };
}

type Lists = readonly (readonly number[])[];
type NumberOf = ReadonlyMap<Topic, number>;

interface NumberedPapers {
  readonly columns: MapColumns;
  readonly numberOf: NumberOf;
  readonly positions: () => ArrayLike<number>;
}

/** The positions of the papers in each topic, in the order given. They are only looked for when somebody asks. */
class PositionsByTopic {
  private ownLists: Lists | undefined;
  private listsBelow: Lists | undefined;

  constructor(
    private readonly map: ResearchMap,
    private readonly numbered: NumberedPapers,
  ) {}

  /** Those directly in the topic with this number. */
  own(topic: number): readonly number[] {
    this.ownLists ??= this.lists(() => NONE);
    return this.ownLists[topic] ?? [];
  }

  /** Those in it and below it. */
  below(topic: number): readonly number[] {
    const { numberOf } = this.numbered;
    this.listsBelow ??= this.lists(({ parent }) => (parent === null ? NONE : (numberOf.get(parent) ?? NONE)));
    return this.listsBelow[topic] ?? [];
  }

  /** @param parentOf the number of the topic that has the papers of a topic too, or `NONE` */
  private lists(parentOf: (topic: Topic) => number): Lists {
    const { topics, topicById } = this.map;
    const { columns, numberOf, positions } = this.numbered;
    const topicIds = columns.topicIds();
    if (topicIds === null) return [];
    const numberOfId = (id: string): number => {
      const topic = topicById.get(id);
      return topic === undefined ? NONE : (numberOf.get(topic) ?? NONE);
    };
    return listsByTopic(positions(), topicIds, {
      topicOf: Int32Array.from(topicIds.values, numberOfId),
      parents: Int32Array.from(topics, parentOf),
    });
  }
}

interface TopicNumbers {
  /** By number of an id: the number of its topic, or `NONE`. */
  readonly topicOf: Int32Array;
  /** By topic: the one above it, or `NONE`. */
  readonly parents: Int32Array;
}

/** One loop without calls, because it runs for every paper. */
function listsByTopic(
  positions: ArrayLike<number>,
  { numbers, ends }: NumberedLists,
  { topicOf, parents }: TopicNumbers,
): Lists {
  const lists: number[][] = Array.from(parents, () => []);
  const last = new Int32Array(parents.length).fill(NONE);
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0;
    const end = ends[position] ?? 0;
    for (let place = ends[position - 1] ?? 0; place < end; place += 1) {
      let topic = topicOf[numbers[place] ?? 0] ?? NONE;
      // where a topic has the paper, those above it have it too
      while (topic !== NONE && last[topic] !== position) {
        last[topic] = position;
        lists[topic]?.push(position);
        topic = parents[topic] ?? NONE;
      }
    }
  }
  return lists;
}

const NONE = -1;

function numbersOf(topics: readonly Topic[]): NumberOf {
  return new Map(topics.map((topic, at) => [topic, at]));
}
