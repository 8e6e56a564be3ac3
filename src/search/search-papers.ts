// One question to a map: its filters and its words together.
import type { FilterInput } from "../map/filters.ts";
import type { ResearchMap } from "../map/model.ts";
import { papersAllowed } from "./fields-in-query.ts";
import { type SearchAnswer, Searcher } from "./search.ts";
import type { SavedIndex } from "./search-index.ts";

export interface SearchOptions {
  /** What the papers must meet besides those filters that the query itself holds. */
  readonly filters?: FilterInput;
  /** Also the tail that hardly answers the query. */
  readonly withTail?: boolean;
  /** The index that was saved of this very map; without it one is made at the first question. */
  readonly index?: SavedIndex | undefined;
}

const searchers = new WeakMap<ResearchMap, Searcher>();

/**
 * The papers that answer a query, the best first. It can hold words, "phrases", -exclusions, field:value, and time in
 * plain words; misspelt words are forgiven. No answer is an empty one, with the nearest words of the map.
 * @throws Failure `bad-query` that points at the place; or where the map has no such topic, person, organisation or layer
 */
export async function searchPapers(
  map: ResearchMap,
  query: string,
  { filters = {}, withTail = false, index }: SearchOptions = {},
): Promise<SearchAnswer> {
  const searcher = searchers.get(map) ?? new Searcher(map, index);
  searchers.set(map, searcher);
  const understood = searcher.understand(query);
  return searcher.search(understood, await papersAllowed(map, understood, filters), withTail);
}
