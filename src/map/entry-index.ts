// What texts can name in a map: papers and topics by their ids, identifiers, addresses, titles and names.
import { compareText, squash } from "../text/fold.ts";
import { doiKey, urlKey } from "./identifiers.ts";
import type { Paper, ResearchMap, Topic } from "./model.ts";
import { append } from "./multimap.ts";

export type Entry =
  | { readonly type: "paper"; readonly paper: Paper }
  | { readonly type: "topic"; readonly topic: Topic };

const indexes = new WeakMap<ResearchMap, EntryIndex>();

/** Made once for a map: thousands of texts can be looked up in it. */
export function entryIndexOf(map: ResearchMap): EntryIndex {
  const index = indexes.get(map) ?? new EntryIndex(map);
  indexes.set(map, index);
  return index;
}

/** Each way to name something is only prepared once it is asked for. */
class EntryIndex {
  readonly byArxiv = this.papersBy(({ arxiv }) => (arxiv === null ? [] : [arxiv]));
  readonly byDoi = this.papersBy(({ doi }) => (doi === null ? [] : [doiKey(doi)]));
  readonly byUrl = this.papersBy((paper) => addressesOf(paper).map(urlKey));
  readonly byTitle = this.papersBy((paper) => titlesOf(paper).map(squash));
  readonly byTopicName = keyed(() => this.map.topics.map((topic) => [topicEntry(topic), [squash(topic.name)]]));
  private sortedIds: readonly PlacedId[] | undefined;

  constructor(private readonly map: ResearchMap) {}

  /** The paper with exactly this id, else the topic. */
  idOf(id: string): readonly Entry[] | null {
    const { paperById, topicById } = this.map;
    const [paper, topic] = [paperById.get(id), topicById.get(id)];
    if (paper !== undefined) return [asEntry(paper)];
    return topic === undefined ? null : [topicEntry(topic)];
  }

  /** Papers whose ids begin with this, in the order of the map. */
  startingWith(start: string): readonly Entry[] {
    this.sortedIds ??= this.map.papers.map(({ id }, at) => ({ id, at })).sort((a, b) => compareText(a.id, b.id));
    const found: number[] = [];
    let next = firstFrom(this.sortedIds, start);
    for (let row = this.sortedIds[next]; row?.id.startsWith(start); row = this.sortedIds[next]) {
      found.push(row.at);
      next += 1;
    }
    return found.sort((a, b) => a - b).flatMap((at) => this.map.papers.slice(at, at + 1).map(asEntry));
  }

  private papersBy(keysOf: (paper: Paper) => readonly string[]): (key: string) => readonly Entry[] {
    return keyed(() => this.map.papers.map((paper) => [asEntry(paper), keysOf(paper)]));
  }
}

/** Finds entries by their keys, which are prepared on the first call. */
function keyed(rows: () => (readonly [Entry, readonly string[]])[]): (key: string) => readonly Entry[] {
  let entries: Map<string, Entry[]> | undefined;
  return (key) => {
    if (entries === undefined) {
      entries = new Map();
      for (const [entry, keys] of rows()) for (const each of new Set(keys)) append(entries, each, entry);
    }
    return entries.get(key) ?? [];
  };
}

/** An id and its position in the map. */
interface PlacedId {
  readonly id: string;
  readonly at: number;
}

/** The position of the first of the sorted ids that is not before `start`. */
function firstFrom(ids: readonly PlacedId[], start: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle]?.id ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const asEntry = (paper: Paper): Entry => ({ type: "paper", paper });
const topicEntry = (topic: Topic): Entry => ({ type: "topic", topic });

function addressesOf({ url, code, demo }: Paper): string[] {
  return [url, code, demo].filter((link) => link !== null);
}

function titlesOf(paper: Paper): string[] {
  return [paper.title, ...paper.alternativeTitles];
}
