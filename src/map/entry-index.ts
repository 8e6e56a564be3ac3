// What texts can name in a map: papers and topics by their ids, identifiers, addresses, titles and names.
import { compareText, squash } from "../text/fold.ts";
import { firstNotBefore } from "../text/sorted.ts";
import { doiInAddress } from "./doi-in-address.ts";
import { doiKey, parseArxivId, urlKey } from "./identifiers.ts";
import type { NameKind, OtherNameKind } from "./map-columns.ts";
import type { Paper, ResearchMap, Topic } from "./model.ts";
import { append } from "./multimap.ts";
import { otherAddresses } from "./other-addresses.ts";

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

/** What of a paper can be named. */
export type NamedPaper = Pick<
  Paper,
  "id" | "title" | "alternativeTitles" | "url" | "code" | "demo" | "doi" | "arxiv" | "notes"
>;

type KeysOfNames = Readonly<Record<NameKind, (paper: NamedPaper) => readonly string[]>>;

const NO_KEYS: readonly string[] = [];

/**
 * The keys of a paper's names: what can mean it is brought to the same form. They are made of every paper of a map that is
 * prepared, so that no lists are made between.
 */
const OWN_KEYS: KeysOfNames = {
  id: ({ id }) => [id],
  arxiv: ({ arxiv }) => (arxiv === null ? NO_KEYS : [arxiv]),
  doi: ({ doi, url }) => {
    const stated = doi ?? doiInAddress(url);
    return stated === null ? NO_KEYS : [doiKey(stated)];
  },
  url: ({ url, code, demo }) => {
    const keys = url === null ? [] : [urlKey(url)];
    if (code !== null) keys.push(urlKey(code));
    if (demo !== null) keys.push(urlKey(demo));
    return keys;
  },
  title: ({ title, alternativeTitles }) =>
    alternativeTitles.length === 0 ? [squash(title)] : [title, ...alternativeTitles].map(squash),
};

/** Those of the addresses that another layer states too: they mean the paper if they are not another paper's own. */
const OTHER_KEYS: KeysOfNames = {
  id: () => [],
  arxiv: (paper) => otherAddresses(paper).flatMap((address) => parseArxivId(address) ?? []),
  doi: (paper) => otherAddresses(paper).flatMap((address) => doiInAddress(address)?.toLowerCase() ?? []),
  url: (paper) => otherAddresses(paper).map(urlKey),
  title: () => [],
};

/** The keys of a kind of a paper's names. */
export function nameKeys(kind: NameKind, paper: NamedPaper): readonly string[] {
  const own = OWN_KEYS[kind](paper);
  return paper.notes.length === 0 ? own : [...own, ...OTHER_KEYS[kind](paper)];
}

// every key of the record above, and no other: its type demands it
export const NAME_KINDS = Object.keys(OWN_KEYS) as readonly NameKind[];

/** Each way to name something is only prepared once it is asked for. */
class EntryIndex {
  readonly byArxiv = this.papersBy("arxiv");
  readonly byDoi = this.papersBy("doi");
  readonly byUrl = this.papersBy("url");
  readonly byTitle = this.papersBy("title");
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
    if (this.map.columns !== undefined) return this.map.columns.startingWith(start).map(asEntry);
    const { papers } = this.map;
    this.sortedIds ??= papers.map(({ id }, at) => ({ id, at })).sort((a, b) => compareText(a.id, b.id));
    const found: number[] = [];
    const ids = this.sortedIds;
    let next = firstNotBefore(ids.length, start, (at) => ids[at]?.id ?? start);
    for (let row = ids[next]; row?.id.startsWith(start); row = ids[next]) {
      found.push(row.at);
      next += 1;
    }
    return found.sort((a, b) => a - b).flatMap((at) => papers.slice(at, at + 1).map(asEntry));
  }

  private papersBy(kind: OtherNameKind): (key: string) => Promise<readonly Entry[]> {
    const byOwnKey = keyed(() => this.map.papers.map((paper) => [asEntry(paper), OWN_KEYS[kind](paper)]));
    const byOtherKey = keyed(() => this.map.papers.map((paper) => [asEntry(paper), OTHER_KEYS[kind](paper)]));
    return async (key) => {
      const papers = await this.map.columns?.perhapsNamed(kind, key);
      const found = (byKey: typeof byOwnKey, keysOf: KeysOfNames[NameKind]): readonly Entry[] =>
        papers?.filter((paper) => keysOf(paper).includes(key)).map(asEntry) ?? byKey(key);
      const own = found(byOwnKey, OWN_KEYS[kind]);
      return own.length > 0 ? own : found(byOtherKey, OTHER_KEYS[kind]);
    };
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

const asEntry = (paper: Paper): Entry => ({ type: "paper", paper });
const topicEntry = (topic: Topic): Entry => ({ type: "topic", topic });
