// Views of formats that know nothing but papers: whatever a command answers with, the papers in it, each once.

import type { Views } from "../answers/views.ts";
import type { Entry } from "../map/find.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { treeOf } from "../map/tree.ts";

export function paperViews(map: ResearchMap, render: (papers: readonly Paper[]) => string): Views {
  const print = async (papers: readonly Paper[]): Promise<string> => render([...new Set(papers)]);
  return {
    list: print,
    search: (results) => print(results.map(({ paper }) => paper)),
    timeline: (periods) => print(periods.flatMap(({ papers }) => papers)),
    tree: (nodes) => print(nodes.flatMap(({ papers }) => papers)),
    show: (entries) => print(entries.flatMap((entry) => papersOf(map, entry))),
    cite: print,
    overview: (nodes) => print(nodes.flatMap(({ papers }) => papers)),
  };
}

/** The paper itself, or all that stand in the topic and below it. */
export function papersOf(map: ResearchMap, entry: Entry): readonly Paper[] {
  return entry.type === "paper" ? [entry.paper] : treeOf(map, entry.topic).papers;
}
