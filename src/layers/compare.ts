// Compares two versions of a map: the papers and topics that were added, removed, moved, renamed or changed.
import { canonicalMap } from "../map/canonical.ts";
import { matchPapers } from "../map/identity.ts";
import { linkMap, type MapFile } from "../map/map-file.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { CHANGE_KINDS, type Change, type ChangeOf, type Compare } from "./change.ts";
import { changedFields } from "./compare-paper.ts";
import { comparePlacements, type PlacementChanges } from "./compare-placements.ts";
import { compareTopics } from "./compare-topics.ts";
import { differing } from "./field-change.ts";
import { matchTopics } from "./match-topics.ts";

export interface MapDiff {
  readonly before: ResearchMap;
  readonly after: ResearchMap;
  /** Topics, then papers. Of each, first the removed ones in the old map's order, then the others in the new map's order. */
  readonly changes: readonly Change[];
}

/** All differences between two maps, except in their titles, descriptions and glossaries. */
export function diffMaps(old: MapFile, now: MapFile): MapDiff {
  const [before, after] = [linkMap(canonicalMap(old)), linkMap(canonicalMap(now))];
  const papers = matchPapers(before.papers, after.papers, { isOneMap: true });
  const topics = matchTopics(before, after, papers);
  const oldTopicIds = new Map([...topics].map(([topic, match]) => [topic.id, match.id]));
  const placementChanges = comparePlacements(before, after, oldTopicIds);
  return {
    before,
    after,
    changes: [
      ...changesOf(before.topics, after.topics, topics, compareTopics(topics)).map(
        (change): Change => ({ entry: "topic", ...change }),
      ),
      ...changesOf(before.papers, after.papers, papers, comparePapers(placementChanges)).map(
        (change): Change => ({ entry: "paper", ...change }),
      ),
    ],
  };
}

/** @param matches the old state of each entry of `after` that is not new */
function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  matches: ReadonlyMap<T, T>,
  compare: Compare<T>,
): ChangeOf<T>[] {
  const kept = new Set(matches.values());
  const removed = before
    .filter((each) => !kept.has(each))
    .map((each): ChangeOf<T> => ({ change: "removed", before: each, after: null, fields: [] }));
  const others = after.flatMap((each): ChangeOf<T>[] => {
    const match = matches.get(each);
    if (match === undefined) return [{ change: "added", before: null, after: each, fields: [] }];
    const found = compare(match, each);
    return CHANGE_KINDS.flatMap((change) => {
      const fields = found[change] ?? [];
      return fields.length === 0 ? [] : [{ change, before: match, after: each, fields }];
    });
  });
  return [...removed, ...others];
}

function comparePapers(placementChanges: (before: Paper, after: Paper) => PlacementChanges): Compare<Paper> {
  return (before, after) => {
    const { topics, placements } = placementChanges(before, after);
    return {
      moved: topics,
      renamed: differing([["title", before.title, after.title]]),
      changed: [...changedFields(before, after), ...placements],
    };
  };
}
