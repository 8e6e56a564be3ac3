// Ids, one per line or each ended by NUL: papers of list, search, related, timeline, stats and cite, topics of tree, both of show.
import type { MapAnswer } from "../../answers/answer.ts";
import { papersIn } from "../../answers/papers-in.ts";
import { depthFirst } from "../../map/tree.ts";
import type { RenderOptions } from "../format.ts";

export function renderIds(answer: MapAnswer, { isNulTerminated }: RenderOptions): string {
  return idsOf(answer)
    .map((id) => id + (isNulTerminated ? "\0" : "\n"))
    .join("");
}

function idsOf(answer: MapAnswer): string[] {
  switch (answer.type) {
    case "tree":
    case "overview":
      return answer.nodes.flatMap(depthFirst).map(({ topic }) => topic.id);
    case "show":
      return answer.entries.map((entry) => (entry.type === "paper" ? entry.paper.id : entry.topic.id));
    case "list":
    case "search":
    case "related":
    case "timeline":
    case "stats":
    case "cite":
      return papersIn(answer).map(({ id }) => id);
  }
}
