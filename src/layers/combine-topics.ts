// The topics of two layers, combined.
import { TakenIds, takeTopicId } from "../map/ids.ts";
import type { TopicRow } from "../map/model.ts";
import { append, Piles } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";
import { combineNotes } from "./combine-notes.ts";
import { union } from "./combine-rows.ts";

/** By the path of names: the very same first, then case and accents aside; the lower spelling stays. */
export function combineTopics(lower: readonly TopicRow[], upper: readonly TopicRow[]) {
  const rows = new Map(lower.map((row) => [row.id, row]));
  const idOf = new Map<string, string>();
  const taken = new TakenIds(rows.keys());
  const open = new Piles<string>();
  const keyOf = (parent: string | null, name: string): string => JSON.stringify([parent, name]);
  const folded = (name: string): string => `~ ${fold(name).replace(/\s+/g, " ").trim()}`;
  for (const { id, parent, name } of lower.toReversed()) {
    open.put([keyOf(parent, `= ${name}`), keyOf(parent, folded(name))], id);
  }
  const below = new Map<string | null, TopicRow[]>();
  for (const topic of upper) append(below, topic.parent, topic);
  const layLevel = (siblings: readonly TopicRow[], parent: string | null): void => {
    const exact = siblings.map(({ name }) => open.take([keyOf(parent, `= ${name}`)]));
    for (const [at, topic] of siblings.entries()) {
      const twin = rows.get(exact[at] ?? open.take([keyOf(parent, folded(topic.name))]) ?? "");
      const isOwnFree = parent === topic.parent && !rows.has(topic.id);
      const id = twin?.id ?? (isOwnFree ? topic.id : takeTopicId(parent, topic.name, taken));
      taken.add(id);
      idOf.set(topic.id, id);
      rows.set(id, twin === undefined ? { ...topic, id, parent } : combineTopic(twin, topic));
    }
    for (const { id } of siblings) layLevel(below.get(id) ?? [], idOf.get(id) ?? null);
  };
  layLevel(below.get(null) ?? [], null);
  return { rows: [...rows.values()], idOf };
}

function combineTopic(lower: TopicRow, { notes, groups }: TopicRow): TopicRow {
  return { ...lower, notes: combineNotes(lower.notes, notes), groups: union(lower.groups, groups) };
}
