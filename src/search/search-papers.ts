// Answers a query to a map: its filters and its words together.
import type { FilterInput, PaperTest } from "../map/filter-values.ts";
import type { ResearchMap } from "../map/model.ts";
import type { SearchAnswer } from "./answer.ts";
import { type FoundAnswer, toAnswer } from "./found-papers.ts";
import { type IndexSections, SectionsInMemory } from "./index/index-sections.ts";
import { indexInSteps } from "./index/index-writer.ts";
import { type Making, offeredIndex } from "./index/offered-index.ts";
import { atOnce, givingWay } from "./index/steps.ts";
import { type AlternativeSpans, widened } from "./query/dates-in-query.ts";
import { testOfFields } from "./query/fields-in-query.ts";
import { wholeTitleTest } from "./query/typed-title.ts";
import type { UnderstoodQuery } from "./query/understood-query.ts";
import { readUnfinished, withoutLastField } from "./query/unfinished-syntax.ts";
import { type PositionTest, paperAt, Searcher } from "./searcher.ts";

export interface SearchOptions {
  /** Filters that the papers have to match, in addition to those in the query. */
  readonly filters?: FilterInput;
  /** Weak matches too: papers that answer only a little of the query. */
  readonly withTail?: boolean;
  /**
   * Whether somebody is still typing the query. Its last word then counts as unfinished, unless a space follows it: `spa`
   * finds what `sparse` finds, and the fewer letters a word of the map has more, the better it matches. The match type is
   * `prefix`. The word is only corrected if no word of the map begins with it. A phrase or a field that is not complete yet is
   * no error.
   */
  readonly isTyping?: boolean;
  /**
   * With `isTyping`: whether the unfinished word may be corrected, and what to try instead is worked out where nothing is
   * found. Both take longer; a program that answers every key can leave them out until the person pauses.
   */
  readonly withCorrections?: boolean;
  /** The index that was written of the same map. Without it, an index is made for the first query. */
  readonly index?: IndexSections | undefined;
}

const searchers = new WeakMap<ResearchMap, Searcher>();

const MAKING_AT_ONCE: Making = async (steps) => atOnce(steps);

/** Reads or makes the index of a map, so that the first search takes no longer than others. @param giveWay see `givingWay` */
export async function prepareSearch(map: ResearchMap, giveWay: () => Promise<void>): Promise<void> {
  if (searchers.has(map)) return;
  const making: Making = (steps) => givingWay(steps, giveWay);
  const offered = await offeredIndex(map, making);
  const index = offered ?? new SectionsInMemory(await making(indexInSteps(map)));
  await giveWay();
  searchers.set(map, searchers.get(map) ?? new Searcher(map, index));
}

/**
 * The papers that answer a query, best first. A query can contain words, "phrases", -exclusions, field:value, and dates
 * in plain words; misspelt words are corrected. If nothing matches, the answer is empty and suggests similar words.
 * @throws Failure `bad-query`, with the location in the query; or if the map has no such topic, person, organisation or
 * layer
 */
export async function searchPapers(
  map: ResearchMap,
  query: string,
  options: SearchOptions = {},
): Promise<SearchAnswer> {
  return toAnswer(await findPapers(map, query, options));
}

/** The same, for who shows a few results of a long list. @throws Failure as above */
export async function findPapers(
  map: ResearchMap,
  query: string,
  { filters = {}, withTail = false, isTyping = false, withCorrections = true, index }: SearchOptions = {},
): Promise<FoundAnswer> {
  const searcher = searchers.get(map) ?? new Searcher(map, index ?? (await offeredIndex(map, MAKING_AT_ONCE)));
  searchers.set(map, searcher);
  const understood = searcher.understand(isTyping ? readUnfinished(query) : query);
  const search = async (spans: readonly AlternativeSpans[], isMeant: PaperTest | null = null): Promise<FoundAnswer> => {
    const isAllowed = await fieldsTest(map, { ...understood, spans }, { filters, isTyping });
    const hasWords = searcher.withWordsInFields(understood.inFields);
    const tests = [isAllowed, isMeant].filter((test) => test !== null);
    const isCandidate = tests.length === 0 ? hasWords : allowing(map, tests, hasWords);
    return searcher.find(understood, {
      isAllowed: isCandidate,
      withWeakMatches: withTail,
      isTyping,
      withCorrections,
    });
  };
  const { spans, words, isCitation } = understood;
  const answer = await search(spans);
  if (answer.found.positions.length > 0 || spans.length === 0 || words.length === 0) return answer;
  const nearby = isCitation ? await search(spans.map((any) => any.map(widened))) : answer;
  if (nearby.found.positions.length > 0) return nearby;
  // a reference names its paper by the whole title, and lists often have another year or none
  const hasTypedTitle = wholeTitleTest(understood.text);
  const titled = await search([], ({ title }) => hasTypedTitle(title));
  if (titled.found.positions.length > 0) return titled;
  return { ...answer, otherTimes: (await search([])).found.positions.length };
}

/** The test of all filters. While somebody types, a last field that names nothing yet is left out. @throws Failure as above */
async function fieldsTest(
  map: ResearchMap,
  query: UnderstoodQuery,
  { filters = {}, isTyping = false }: SearchOptions,
): Promise<PaperTest | null> {
  try {
    return await testOfFields(map, query, filters);
  } catch (error) {
    const others = isTyping ? withoutLastField(query) : null;
    if (others === null) throw error;
    return testOfFields(map, others, filters);
  }
}

/** A test for positions in the map; words in fields are compared first, because that takes less time. */
function allowing(map: ResearchMap, tests: readonly PaperTest[], hasWords: PositionTest | null): PositionTest {
  return (at) => {
    if (hasWords !== null && !hasWords(at)) return false;
    const paper = paperAt(map, at);
    return tests.every((test) => test(paper));
  };
}
