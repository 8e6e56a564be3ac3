// A part of a map, which is a map itself: some papers and the topics that list them.

import { fileOfMap, type MapFile } from "./map-file.ts";
import { type Paper, type ResearchMap, valuesOf } from "./model.ts";

/**
 * @param papers the papers to keep
 * @param topicIds the topics whose placements are kept; empty: all of them
 */
export function partOfMap(map: ResearchMap, papers: readonly Paper[], topicIds: ReadonlySet<string>): MapFile {
  const kept = papers.map((paper) => ({
    ...valuesOf(paper),
    placements: paper.placements.filter(({ topicId }) => topicIds.size === 0 || topicIds.has(topicId)),
  }));
  const used = new Set<string>();
  for (const { placements } of kept) {
    for (const { topicId } of placements) {
      let topic = map.topicById.get(topicId) ?? null;
      for (; topic !== null && !used.has(topic.id); topic = topic.parent) used.add(topic.id);
    }
  }
  const file = fileOfMap(map);
  const groups = new Set(
    kept.flatMap(({ placements }) => placements.map(({ topicId, group }) => JSON.stringify([topicId, group]))),
  );
  const topics = file.topics
    .filter(({ id }) => used.has(id))
    .map((topic) => ({
      ...topic,
      groups: topic.groups.filter((group) => groups.has(JSON.stringify([topic.id, group]))),
    }));
  return { ...file, topics, papers: kept };
}
