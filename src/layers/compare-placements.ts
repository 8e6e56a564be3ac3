// What changed about the placements of a paper: the topics that list it, and its groups and comments there.
import { type Paper, type ResearchMap, topicsOf } from "../map/model.ts";
import { differ, differing, type FieldChange } from "./field-change.ts";

export interface PlacementChanges {
  /** The topics, if the paper is listed in others than before. A topic that moved itself does not count. */
  readonly topics: readonly FieldChange[];
  /** The placements, if a group or comment differs. */
  readonly placements: readonly FieldChange[];
}

const UNCHANGED: PlacementChanges = { topics: [], placements: [] };

/** @param oldTopicIds the id in the old map of each topic of the new one, by its new id */
export function comparePlacements(
  old: ResearchMap,
  now: ResearchMap,
  oldTopicIds: ReadonlyMap<string, string>,
): (before: Paper, after: Paper) => PlacementChanges {
  return (before, after) => {
    const isInSameTopics = after.placements.every(({ topicId }) => oldTopicIds.get(topicId) === topicId);
    if (isInSameTopics && !differ(before.placements, after.placements)) return UNCHANGED;
    const oldIds = new Set(before.placements.map(({ topicId }) => topicId));
    const newIds = new Set(after.placements.map(({ topicId }) => oldTopicIds.get(topicId) ?? `new ${topicId}`));
    const isMoved = oldIds.size !== newIds.size || [...newIds].some((id) => !oldIds.has(id));
    // what is said of a paper that moved is compared without the topics
    const oldWords = wordsOf(before, (id) => (isMoved ? "" : id));
    const newWords = wordsOf(after, (id) => (isMoved ? "" : oldTopicIds.get(id)));
    const isReworded = JSON.stringify(oldWords) !== JSON.stringify(newWords);
    return {
      topics: isMoved ? differing([["topics", topicPaths(old, before), topicPaths(now, after)]]) : [],
      placements: isReworded
        ? differing([["placements", placementsWithPaths(old, before), placementsWithPaths(now, after)]])
        : [],
    };
  };
}

/** The groups and comments of a paper, each with its topic. */
function wordsOf({ placements }: Paper, topicIdOf: (id: string) => string | undefined) {
  return placements
    .filter(({ group, comment }) => group !== null || comment !== null)
    .map(({ topicId, group, comment }) => [topicIdOf(topicId), group, comment]);
}

function topicPaths(map: ResearchMap, paper: Paper): (readonly string[])[] {
  return [...new Set(topicsOf(map, paper))].map(({ path }) => path);
}

function placementsWithPaths(map: ResearchMap, { placements }: Paper): object[] {
  return placements.map(({ topicId, group, comment }) => ({
    topicPath: map.topicById.get(topicId)?.path ?? [],
    group,
    comment,
  }));
}
