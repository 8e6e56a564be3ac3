// Which papers are meant, in which order, and how many of them.
import { Failure } from "../errors.ts";
import type { FilterInput } from "./filter-values.ts";
import { filterTest } from "./filters.ts";
import type { Paper, ResearchMap } from "./model.ts";
import { type Order, papersInOrder, type SortKey } from "./sort.ts";

export interface PaperSelection extends FilterInput {
  readonly sort?: SortKey;
  readonly reverse?: boolean;
  /** At most this many papers; absent: all. */
  readonly limit?: number;
}

/**
 * The papers that the filters keep, in the order asked for, at most as many as asked for.
 * @param order used where the selection names no order; its `reverse` applies to every order by date
 * @throws Failure where the map has no such topic, person, organisation or layer, or for an order that needs a query
 */
export async function choosePapers(
  map: ResearchMap,
  selection: PaperSelection,
  order: Order,
): Promise<readonly Paper[]> {
  const test = await filterTest(map, selection);
  return orderPapers(map, test === null ? map.papers : map.papers.filter(test), selection, order);
}

/**
 * These papers in the order that the selection asks for, at most as many as it asks for.
 * @throws Failure for an order that needs a query
 */
export function orderPapers(
  map: ResearchMap,
  papers: readonly Paper[],
  selection: PaperSelection,
  order: Order,
): readonly Paper[] {
  const by = selection.sort ?? order.by;
  if (by === "relevance") {
    throw new Failure("bad-value", '--sort relevance needs a query; it belongs to "aimap search"');
  }
  const isReversed = selection.reverse ?? false;
  const reverse = by === "date" ? order.reverse !== isReversed : isReversed;
  const ordered = papersInOrder(map, papers, { by, reverse });
  return selection.limit === undefined ? ordered : ordered.slice(0, selection.limit);
}
