// Answers a query to a map: its filters and its words together.
import type { DateSpan } from "../map/dates.ts";
import type { FilterInput } from "../map/filters.ts";
import type { ResearchMap } from "../map/model.ts";
import type { SearchAnswer } from "./answer.ts";
import type { SavedIndex } from "./index/search-index.ts";
import { widened } from "./query/dates-in-query.ts";
import { papersAllowed } from "./query/fields-in-query.ts";
import { Searcher } from "./searcher.ts";

export interface SearchOptions {
  /** Filters that the papers have to match, in addition to those in the query. */
  readonly filters?: FilterInput;
  /** Weak matches too: papers that answer only a little of the query. */
  readonly withTail?: boolean;
  /**
   * Whether somebody is still typing the query. Its last word then counts as unfinished, unless a space follows it: `spa`
   * finds what `sparse` finds, and the fewer letters a word of the map has more, the better it matches. The match type is
   * `prefix`. The word is only corrected if no word of the map begins with it.
   */
  readonly isTyping?: boolean;
  /**
   * With `isTyping`: whether the unfinished word may be corrected, and what to try instead is worked out where nothing is
   * found. Both take longer; a program that answers every key can leave them out until the person pauses.
   */
  readonly withCorrections?: boolean;
  /** The index saved of the same map. Without it, an index is made for the first query. */
  readonly index?: SavedIndex | undefined;
}

const searchers = new WeakMap<ResearchMap, Searcher>();

/**
 * The papers that answer a query, best first. A query can contain words, "phrases", -exclusions, field:value, and dates
 * in plain words; misspelt words are corrected. If nothing matches, the answer is empty and suggests similar words.
 * @throws Failure `bad-query`, with the location in the query; or if the map has no such topic, person, organisation or
 * layer
 */
export async function searchPapers(
  map: ResearchMap,
  query: string,
  { filters = {}, withTail = false, isTyping = false, withCorrections = true, index }: SearchOptions = {},
): Promise<SearchAnswer> {
  const searcher = searchers.get(map) ?? new Searcher(map, index);
  searchers.set(map, searcher);
  const understood = searcher.understand(query);
  const search = async (spans: readonly DateSpan[]): Promise<SearchAnswer> => {
    const papers = await papersAllowed(map, { ...understood, spans }, filters);
    const allowed = searcher.withWordsInFields(papers, understood.inFields);
    return searcher.search(understood, allowed, { withWeakMatches: withTail, isTyping, withCorrections });
  };
  const { spans, words, isCitation } = understood;
  const answer = await search(spans);
  if (answer.results.length > 0 || spans.length === 0 || words.length === 0) return answer;
  const nearby = isCitation ? await search(spans.map(widened)) : answer;
  if (nearby.results.length > 0) return nearby;
  return { ...answer, otherTimes: (await search([])).results.length };
}
