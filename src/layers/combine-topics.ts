// The topics of two layers, combined: topics with the same path of names become one.

import { combineNotes } from "../map/combine-notes.ts";
import { union } from "../map/combine-rows.ts";
import { TakenIds, takeTopicId } from "../map/ids.ts";
import type { TopicRow } from "../map/map-file.ts";
import { append, Piles } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";

export interface CombinedTopics {
  readonly rows: readonly TopicRow[];
  /** The id of each upper topic in the combined map, by its id in the upper layer. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Identical names are matched first, then names that differ in case or accents; the lower spelling is kept. */
export function combineTopics(lower: readonly TopicRow[], upper: readonly TopicRow[]): CombinedTopics {
  const rows = new Map(lower.map((row) => [row.id, row]));
  const idOf = new Map<string, string>();
  const taken = new TakenIds(rows.keys());
  const lowerIds = idsByName(lower);
  const children = new Map<string | null, TopicRow[]>();
  for (const topic of upper) append(children, topic.parent, topic);
  const combineSiblings = (siblings: readonly TopicRow[], parent: string | null): void => {
    const identical = siblings.map(({ name }) => lowerIds.take([identicalKey(parent, name)]));
    for (const [at, topic] of siblings.entries()) {
      const match = rows.get(identical[at] ?? lowerIds.take([foldedKey(parent, topic.name)]) ?? "");
      const isOwnIdFree = parent === topic.parent && !rows.has(topic.id);
      const id = match?.id ?? (isOwnIdFree ? topic.id : takeTopicId(parent, topic.name, taken));
      taken.add(id);
      idOf.set(topic.id, id);
      rows.set(id, match === undefined ? { ...topic, id, parent } : combineTopic(match, topic));
    }
    for (const { id } of siblings) combineSiblings(children.get(id) ?? [], idOf.get(id) ?? null);
  };
  combineSiblings(children.get(null) ?? [], null);
  return { rows: [...rows.values()], idOf };
}

/** The ids of topics by parent and name; each can be taken once, the first topic of a name first. */
function idsByName(topics: readonly TopicRow[]): Piles<string> {
  const ids = new Piles<string>();
  for (const { id, parent, name } of topics.toReversed()) {
    ids.put([identicalKey(parent, name), foldedKey(parent, name)], id);
  }
  return ids;
}

function identicalKey(parent: string | null, name: string): string {
  return JSON.stringify(["identical", parent, name]);
}

function foldedKey(parent: string | null, name: string): string {
  return JSON.stringify(["folded", parent, fold(name).replace(/\s+/g, " ").trim()]);
}

function combineTopic(lower: TopicRow, { notes, groups }: TopicRow): TopicRow {
  return { ...lower, notes: combineNotes(lower.notes, notes), groups: union(lower.groups, groups) };
}
