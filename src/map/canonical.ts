// The canonical form of a map, which states each thing once and in outline order: what `build` makes and `export` writes.
import { canonicalNote } from "./canonical-values.ts";
import { union } from "./combine-rows.ts";
import { canonicalPaper } from "./fields.ts";
import type { MapFile, TopicRow } from "./map-file.ts";
import type { Placement } from "./model.ts";
import { append } from "./multimap.ts";

/**
 * The same map in canonical form: each topic before those below it, papers in the order of their first placement, the
 * placements of a paper in the order of the topics, nothing twice, and keys in the order of the model.
 */
export function canonicalMap(file: MapFile): MapFile {
  const topics = inOutlineOrder(withUsedGroups(file));
  const position = new Map(topics.map(({ id }, at) => [id, at]));
  const at = (placement: Placement | undefined): number => position.get(placement?.topicId ?? "") ?? topics.length;
  const papers = file.papers
    .map((paper) => canonicalPaper(paper, (a, b) => at(a) - at(b)))
    .sort((a, b) => at(a.placements[0]) - at(b.placements[0]));
  return {
    schemaVersion: file.schemaVersion,
    title: file.title,
    description: file.description,
    topics: topics.map(({ id, name, parent, notes, groups }) => ({
      id,
      name,
      parent,
      notes: notes.map(canonicalNote),
      groups,
    })),
    papers,
    glossary: file.glossary.map(({ term, expansions, words }) => ({
      term,
      expansions: union(expansions),
      words: union(words),
    })),
  };
}

/** Topics depth first: siblings in the order given, each before its children. */
export function inOutlineOrder<T extends Pick<TopicRow, "id" | "parent">>(topics: readonly T[]): T[] {
  const below = new Map<string | null, T[]>();
  for (const topic of topics) append(below, topic.parent, topic);
  const rows: T[] = [];
  const open = (below.get(null) ?? []).toReversed();
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    rows.push(topic);
    for (const child of (below.get(topic.id) ?? []).toReversed()) open.push(child);
  }
  return rows;
}

/** Topics with the groups that papers use, even if the map does not list them. */
function withUsedGroups({ topics, papers }: MapFile): TopicRow[] {
  const used = new Map<string, Set<string>>();
  for (const { placements } of papers) {
    for (const { topicId, group } of placements) {
      if (group !== null) used.set(topicId, (used.get(topicId) ?? new Set()).add(group));
    }
  }
  return topics.map((topic) => ({ ...topic, groups: union([...topic.groups, ...(used.get(topic.id) ?? [])]) }));
}
