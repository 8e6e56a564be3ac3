// What became of a map: papers and topics added, removed, moved, renamed, changed. Papers are known again by what identifies
// them, topics by name and place, else by what stands in them.
import { canonicalMap } from "../map/canonical.ts";
import { matchPapers } from "../map/identity.ts";
import { linkMap, type MapFile, type Paper, type ResearchMap, type Topic, topicsOf } from "../map/model.ts";
import { append, Piles } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";
import { changedFields } from "./compare-paper.ts";
import { differing, type FieldChange } from "./field-change.ts";

export type { FieldChange } from "./field-change.ts";

export const CHANGE_KINDS = ["added", "removed", "moved", "renamed", "changed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

interface ChangeOf<T> {
  readonly change: ChangeKind;
  /** As it was; null where it was added. */
  readonly before: T | null;
  /** As it is; null where it was removed. */
  readonly after: T | null;
  /** What differs; none for what was added or removed. */
  readonly fields: readonly FieldChange[];
}

export type Change = ({ readonly entry: "topic" } & ChangeOf<Topic>) | ({ readonly entry: "paper" } & ChangeOf<Paper>);

export interface MapDiff {
  readonly before: ResearchMap;
  readonly after: ResearchMap;
  /** Topics, then papers; in the order of the new map, what was removed in that of the old one before the rest. */
  readonly changes: readonly Change[];
}

/** All that differs between two maps but their titles, descriptions and glossaries. */
export function diffMaps(old: MapFile, now: MapFile): MapDiff {
  const [before, after] = [linkMap(canonicalMap(old)), linkMap(canonicalMap(now))];
  const papers = matchPapers(before.papers, after.papers, { isOneMap: true });
  const topics = matchTopics(before, after, papers);
  const oldTopicId = new Map([...topics].map(([topic, twin]) => [topic.id, twin.id]));
  return {
    before,
    after,
    changes: [
      ...changesOf(before.topics, after.topics, topics, topicChanges(topics)).map(
        (change): Change => ({ entry: "topic", ...change }),
      ),
      ...changesOf(before.papers, after.papers, papers, paperChanges(before, after, oldTopicId)).map(
        (change): Change => ({ entry: "paper", ...change }),
      ),
    ],
  };
}

type Compare<T> = (before: T, after: T) => Partial<Record<ChangeKind, readonly FieldChange[]>>;

function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: ReadonlyMap<T, T>,
  compare: Compare<T>,
): ChangeOf<T>[] {
  const kept = new Set(pairs.values());
  const removed = before
    .filter((each) => !kept.has(each))
    .map((each): ChangeOf<T> => ({ change: "removed", before: each, after: null, fields: [] }));
  const others = after.flatMap((each): ChangeOf<T>[] => {
    const twin = pairs.get(each);
    if (twin === undefined) return [{ change: "added", before: null, after: each, fields: [] }];
    const found = compare(twin, each);
    return CHANGE_KINDS.flatMap((change) => {
      const fields = found[change] ?? [];
      return fields.length === 0 ? [] : [{ change, before: twin, after: each, fields }];
    });
  });
  return [...removed, ...others];
}

/** Which topic of the old map each of the new one is: level by level from the top, then wherever it went. */
function matchTopics(
  before: ResearchMap,
  after: ResearchMap,
  papers: ReadonlyMap<Paper, Paper>,
): ReadonlyMap<Topic, Topic> {
  const pairs = new Map<Topic, Topic>();
  const claimed = new Set<Topic>();
  const match = (keysOf: (topic: Topic, isNew: boolean) => readonly string[]): void => {
    const piles = new Piles(claimed);
    for (const topic of before.topics.toReversed()) if (!claimed.has(topic)) piles.put(keysOf(topic, false), topic);
    for (const topic of after.topics) {
      const twin = pairs.has(topic) ? undefined : piles.take(keysOf(topic, true));
      if (twin !== undefined) pairs.set(topic, twin);
    }
  };
  /** The place above, as the old map calls it: null where the topic above is new. */
  const placeOf = ({ parent }: Topic, isNew: boolean): string | null => {
    if (parent === null) return "";
    return isNew ? (pairs.get(parent)?.id ?? null) : parent.id;
  };
  const inPlace = (nameOf: (topic: Topic) => string) => (topic: Topic, isNew: boolean) => {
    const place = placeOf(topic, isNew);
    return place === null ? [] : [JSON.stringify([place, nameOf(topic)])];
  };
  /** The very same names first, then case and accents aside. */
  const matchInPlace = (): void => {
    match(inPlace(({ name }) => name));
    match(inPlace(({ name }) => fold(name)));
  };
  const everywhere = ({ id, name }: Topic): string[] => [`id ${id}`, `name ${fold(name)}`];
  matchInPlace();
  match(({ id, name }) => [JSON.stringify([id, name])]);
  matchByPapers(before, after, papers, pairs, claimed);
  // below a topic that was known again by its papers stands what stood below it before
  matchInPlace();
  match(everywhere);
  return pairs;
}

/** A topic of another name that holds most of the same papers is the same. */
function matchByPapers(
  before: ResearchMap,
  after: ResearchMap,
  papers: ReadonlyMap<Paper, Paper>,
  pairs: Map<Topic, Topic>,
  claimed: Set<Topic>,
): void {
  const own = (map: ResearchMap): Map<string, Paper[]> => {
    const inTopic = new Map<string, Paper[]>();
    for (const paper of map.papers) {
      for (const id of new Set(paper.placements.map(({ topicId }) => topicId))) append(inTopic, id, paper);
    }
    return inTopic;
  };
  const [were, are] = [own(before), own(after)];
  for (const topic of after.topics) {
    const held = pairs.has(topic) ? [] : (are.get(topic.id) ?? []);
    const shared = new Map<string, number>();
    for (const paper of held) {
      const places = new Set(papers.get(paper)?.placements.map(({ topicId }) => topicId));
      for (const id of places) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const [best] = [...shared]
      .map(([id, count]) => ({ twin: before.topicById.get(id), count, held: were.get(id)?.length ?? 0 }))
      .filter(({ twin, count, held: size }) => twin && !claimed.has(twin) && count * 2 > Math.max(size, held.length))
      .sort((a, b) => b.count - a.count);
    if (best?.twin === undefined) continue;
    pairs.set(topic, best.twin);
    claimed.add(best.twin);
  }
}

function topicChanges(pairs: ReadonlyMap<Topic, Topic>): Compare<Topic> {
  return (before, after) => {
    const oldParent = after.parent === null ? null : (pairs.get(after.parent) ?? undefined);
    return {
      moved:
        oldParent === before.parent ? [] : differing([["path", before.path.slice(0, -1), after.path.slice(0, -1)]]),
      renamed: differing([["name", before.name, after.name]]),
      changed: differing([
        // an id follows the path: only where that is the same has somebody changed it
        ...(isSamePath(before, after) ? [["id", before.id, after.id] as const] : []),
        ["notes", before.notes, after.notes],
        ["groups", before.groups, after.groups],
      ]),
    };
  };
}

function isSamePath(before: Topic, after: Topic): boolean {
  return JSON.stringify(before.path) === JSON.stringify(after.path);
}

function paperChanges(old: ResearchMap, now: ResearchMap, oldTopicId: ReadonlyMap<string, string>): Compare<Paper> {
  const pathsIn = (map: ResearchMap, paper: Paper): (readonly string[])[] =>
    [...new Set(topicsOf(map, paper))].map(({ path }) => path);
  return (before, after) => {
    const was = new Set(before.placements.map(({ topicId }) => topicId));
    const is = new Set(after.placements.map(({ topicId }) => oldTopicId.get(topicId) ?? `new ${topicId}`));
    const isMoved = was.size !== is.size || [...is].some((id) => !was.has(id));
    const words = ({ placements }: Paper, idOf: (id: string) => string | undefined) =>
      placements
        .filter(({ group, comment }) => group !== null || comment !== null)
        .map(({ topicId, group, comment }) => [idOf(topicId), group, comment]);
    const isReworded =
      JSON.stringify(words(before, (id) => id)) !== JSON.stringify(words(after, (id) => oldTopicId.get(id)));
    const placements = differing([["placements", placementsIn(old, before), placementsIn(now, after)]]);
    return {
      moved: isMoved ? differing([["topics", pathsIn(old, before), pathsIn(now, after)]]) : [],
      renamed: differing([["title", before.title, after.title]]),
      changed: [...changedFields(before, after), ...(isReworded ? placements : [])],
    };
  };
}

function placementsIn(map: ResearchMap, { placements }: Paper): object[] {
  return placements.map(({ topicId, group, comment }) => ({
    topicPath: map.topicById.get(topicId)?.path ?? [],
    group,
    comment,
  }));
}
