// The map as a library: `import { loadMap, searchPapers } from "aimap"`. The domain that the command line is made of, and no
// terminal. Nothing happens at import.
import { join } from "node:path";
import type { BuildSources, Built } from "./import/build.ts";
import { loadMaps } from "./layers/load.ts";
import { type Filters, readFilters } from "./map/filter-texts.ts";
import { filterPapers as filterByValues } from "./map/filters.ts";
import { linkMap } from "./map/map-file.ts";
import { BUNDLED, type Paper, type ResearchMap } from "./map/model.ts";
import type { SearchAnswer } from "./search/answer.ts";
import { type SearchOptions as OptionsOfSearch, searchPapers as searchByValues } from "./search/search-papers.ts";

export { Failure, type FailureCode, type FailureKind } from "./errors.ts";
export type { BuildSources, Built, Report, SourceText } from "./import/build.ts";
export type { SourceFormat, TopicsBy } from "./import/formats.ts";
export type { LeftOut, Problem } from "./import/problems.ts";
export type { Change, ChangeKind } from "./layers/change.ts";
/** @deprecated the earlier name of `combineMaps` */
export { type CombinedMap, combineMaps, combineMaps as layMaps, type Layer } from "./layers/combine.ts";
export { diffMaps, type MapDiff } from "./layers/compare.ts";
export type { FieldChange } from "./layers/field-change.ts";
export { canonicalMap } from "./map/canonical.ts";
export { type DateSpan, type PartialDate, type Precision, parsePartialDate, parseSpan } from "./map/dates.ts";
export type { Filters as FilterInput } from "./map/filter-texts.ts";
export { type Entry, findEntry, findTopic } from "./map/find.ts";
export type { YearCount } from "./map/map-columns.ts";
export { fileOfMap, linkMap, type MapFile, type TopicRow } from "./map/map-file.ts";
export {
  type Feature,
  type GlossaryEntry,
  layersOf,
  type Note,
  type Paper,
  type Placement,
  type ResearchMap,
  type Topic,
  topicsBelow,
  topicsOf,
} from "./map/model.ts";
export { type Order, type SortKey, sortPapers } from "./map/sort.ts";
export { countByYear, type Granularity, groupByPeriod, type Period } from "./map/timeline.ts";
export { buildTree, type TreeNode } from "./map/tree.ts";
export type { DateSource, Kind, Origin } from "./map/vocabulary.ts";
export type { Reading, SearchAnswer, SearchResult } from "./search/answer.ts";
export type { SearchMatch } from "./search/match.ts";
export { type RelatedOptions, relatedPapers } from "./search/related/related-papers.ts";

/**
 * The map of these layers, each laid over those before it; the bundled map where none is named.
 * @param layers paths of map files, Markdown outlines, BibTeX, CSL-JSON or RIS files, or `bundled`
 * @throws Failure `unreadable-file`, `broken-map` or `broken-input`, with the place of every mistake
 */
export async function loadMap(...layers: readonly string[]): Promise<ResearchMap> {
  const bundled = join(import.meta.dirname, "bundled.map");
  const { file, ...origins } = await loadMaps(layers.length === 0 ? [BUNDLED] : layers, bundled);
  return linkMap(file, origins);
}

/**
 * A map made of reading lists and bibliographies, as `aimap build` makes it, and a report of what was left out.
 * @throws Failure `broken-input` with the place of every mistake
 */
export async function buildMap(sources: BuildSources): Promise<Built> {
  return (await import("./import/build.ts")).buildMap(sources);
}

/**
 * The papers of a map that match all filters given, in its order.
 * @throws Failure `bad-value`; or if the map has no such topic, person, organisation or layer
 */
export async function filterPapers(map: ResearchMap, filters: Filters): Promise<Paper[]> {
  return filterByValues(map, readFilters(filters));
}

export interface SearchOptions extends Omit<OptionsOfSearch, "filters"> {
  /** Filters that the papers have to match, in addition to those in the query. */
  readonly filters?: Filters;
}

/**
 * The papers that answer a query, best first. A query can contain words, "phrases", -exclusions, field:value, and dates
 * in plain words; misspelt words are corrected. If nothing matches, the answer is empty and suggests similar words.
 * @throws Failure `bad-query`, with the location in the query; `bad-value`; or if the map has no such topic, person,
 * organisation or layer
 */
export async function searchPapers(
  map: ResearchMap,
  query: string,
  { filters = {}, ...options }: SearchOptions = {},
): Promise<SearchAnswer> {
  return searchByValues(map, query, { ...options, filters: readFilters(filters) });
}
