// Ids one a line, or each ended by NUL: papers of list, search, timeline and cite, topics of tree, both of show.

import type { Views } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import { depthFirst, type TreeNode } from "../../map/tree.ts";
import type { FormatOptions } from "../formats.ts";

export function idsViews(_: ResearchMap, { isNulTerminated }: FormatOptions): Views {
  const print = async (entries: readonly { readonly id: string }[]): Promise<string> =>
    entries.map(({ id }) => id + (isNulTerminated ? "\0" : "\n")).join("");
  const topics = (nodes: readonly TreeNode[]) => nodes.flatMap(depthFirst).map(({ topic }) => topic);
  return {
    list: print,
    search: (results) => print(results.map(({ paper }) => paper)),
    timeline: (periods) => print(periods.flatMap(({ papers }) => papers)),
    tree: (nodes) => print(topics(nodes)),
    show: (entries) => print(entries.map((entry) => (entry.type === "paper" ? entry.paper : entry.topic))),
    cite: print,
    overview: (nodes) => print(topics(nodes)),
  };
}
