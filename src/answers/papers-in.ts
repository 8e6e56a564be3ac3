// The papers in an answer, for formats that know nothing but papers.
import type { Entry } from "../map/find.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { treeOf } from "../map/tree.ts";
import type { MapAnswer } from "./answer.ts";

/** All papers in the answer, each once, in its order. */
export function papersIn(answer: MapAnswer): readonly Paper[] {
  return [...new Set(allPapers(answer))];
}

/** Whether the answer has nothing in it. */
export function isNothing(answer: MapAnswer): boolean {
  if (answer.type === "show") return answer.entries.length === 0;
  if (answer.type === "tree" && answer.isEmptyOnly) return answer.nodes.length === 0;
  if (answer.type === "stats") return answer.rows.length === 0;
  return papersIn(answer).length === 0;
}

function allPapers(answer: MapAnswer): readonly Paper[] {
  switch (answer.type) {
    case "list":
    case "cite":
      return answer.papers;
    case "search":
    case "related":
      return answer.results.map(({ paper }) => paper);
    case "timeline":
      return answer.periods.flatMap(({ papers }) => papers);
    case "stats":
      return answer.rows.flatMap(({ papers }) => papers);
    case "tree":
    case "overview":
      return answer.nodes.flatMap(({ papers }) => papers);
    case "show":
      return answer.entries.flatMap((entry) => papersOf(answer.map, entry));
  }
}

/** The paper itself, or all papers in the topic and below it. */
export function papersOf(map: ResearchMap, entry: Entry): readonly Paper[] {
  return entry.type === "paper" ? [entry.paper] : treeOf(map, entry.topic).papers;
}
