// Text for people, one file a view, each loaded when it is asked for.

import type { Views } from "../answers/views.ts";
import type { ResearchMap } from "../map/model.ts";
import type { Screen } from "../terminal/screen.ts";

export function textViews(map: ResearchMap, screen: Screen): Views {
  return {
    list: async (papers) => (await import("./text/list.ts")).listText(map, papers, screen),
    search: async (results, look) => (await import("./text/search.ts")).searchText(map, results, look, screen),
    timeline: async (periods, look) => (await import("./text/timeline.ts")).timelineText(map, periods, look, screen),
    tree: async (nodes, look) => (await import("./text/tree.ts")).treeText(map, nodes, look, screen),
    show: async (entries) => (await import("./text/show.ts")).showText(map, entries, screen),
    cite: async (papers) => (await import("./text/cite.ts")).citeText(papers, screen),
    overview: async (nodes) => (await import("./text/overview.ts")).overviewText(map, nodes, screen),
  };
}
