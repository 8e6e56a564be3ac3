// Results in another order than that of their match.
import type { ResearchMap } from "../map/model.ts";
import { type Order, sortPapers } from "../map/sort.ts";
import type { SearchResult } from "./answer.ts";

/** Results in an order. In their own, no paper is read that is not shown. */
export function inOrder(map: ResearchMap, results: readonly SearchResult[], order: Order): SearchResult[] {
  if (order.by === "relevance") return order.reverse ? results.toReversed() : [...results];
  const resultOf = new Map(results.map((result) => [result.paper, result]));
  return sortPapers(map, [...resultOf.keys()], order).flatMap((paper) => resultOf.get(paper) ?? []);
}
