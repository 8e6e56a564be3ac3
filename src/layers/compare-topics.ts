// What changed about a topic: its parent, its name, its notes and groups.
import type { Topic } from "../map/model.ts";
import type { Compare } from "./change.ts";
import { differing } from "./field-change.ts";

/** @param matches the old state of each topic that is not new */
export function compareTopics(matches: ReadonlyMap<Topic, Topic>): Compare<Topic> {
  return (before, after) => {
    const oldParent = after.parent === null ? null : matches.get(after.parent);
    const isMoved = oldParent !== before.parent;
    return {
      moved: isMoved ? differing([["path", before.path.slice(0, -1), after.path.slice(0, -1)]]) : [],
      renamed: differing([["name", before.name, after.name]]),
      changed: differing([
        // Ids are derived from paths: a new id is a change of its own only if the path is the same.
        ...(hasSamePath(before, after) ? [["id", before.id, after.id] as const] : []),
        ["notes", before.notes, after.notes],
        ["groups", before.groups, after.groups],
      ]),
    };
  };
}

function hasSamePath(before: Topic, after: Topic): boolean {
  return JSON.stringify(before.path) === JSON.stringify(after.path);
}
