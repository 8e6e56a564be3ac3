// A map as a tree of branches, for forms that have nothing else: topics, groups in topics, papers in both.

import type { MapFile } from "../../map/map-file.ts";
import type { Note, Paper, Placement } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";

export type Branch =
  | {
      readonly type: "topic" | "group";
      readonly name: string;
      readonly notes: readonly Note[];
      readonly below: Branch[];
    }
  | {
      readonly type: "paper";
      readonly paper: Paper;
      readonly placement: Placement;
      /** Its position among the placements of the paper, from 0. */
      readonly place: number;
    };

/** The branches at the top. A topic has its papers without a group, then its groups with theirs, then the topics below it. */
export function branchesOf({ topics, papers }: MapFile): Branch[] {
  const placed = new Map<string, Branch[]>();
  for (const paper of papers) {
    for (const [place, placement] of paper.placements.entries()) {
      append(placed, placeKey(placement.topicId, placement.group), { type: "paper", paper, placement, place });
    }
  }
  const below = new Map<string | null, Branch[]>();
  // from the last to the first, so that the branches below a topic are known before the topic
  for (const { id, name, parent, notes, groups } of topics.toReversed()) {
    const inGroup = (group: string | null): Branch[] => placed.get(placeKey(id, group)) ?? [];
    const groupBranches = [...new Set(groups)]
      .map((group): Branch => ({ type: "group", name: group, notes: [], below: inGroup(group) }))
      .filter((branch) => branch.type === "group" && branch.below.length > 0);
    const all = [...inGroup(null), ...groupBranches, ...(below.get(id) ?? []).toReversed()];
    append(below, parent, { type: "topic", name, notes, below: all });
  }
  return (below.get(null) ?? []).toReversed();
}

function placeKey(topicId: string, group: string | null): string {
  return JSON.stringify([topicId, group]);
}
