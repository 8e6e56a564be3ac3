// Searches a map by what people see: where invisible characters separate the letters of a word, the word is found too.

import type { ResearchMap } from "../map/model.ts";
import { NOTHING_FOUND, type SearchAnswer } from "../search/answer.ts";
import type { SearchOptions } from "../search/search-papers.ts";
import { askBoth } from "./find-as-seen.ts";
import { sanitisedMap } from "./sanitised-map.ts";

/** As `searchPapers`; what only the sanitised copy of the map has follows the other results. @throws Failure as it does */
export async function searchAsSeen(map: ResearchMap, query: string, options: SearchOptions): Promise<SearchAnswer> {
  const { searchPapers } = await import("../search/search-papers.ts");
  const sanitised = sanitisedMap(map);
  if (sanitised.map === map) return searchPapers(map, query, options);
  const [found, seen] = await askBoth(map, sanitised, (where) => searchPapers(where, query, options));
  // few maps have anything that people do not see
  const { originalResult } = await import("./original-result.ts");
  const results = found?.results ?? [];
  const papers = new Set(results.map(({ paper }) => paper));
  const others = (seen?.results ?? [])
    .filter(({ paper }) => !papers.has(sanitised.originalPaper(paper)))
    .map((result, at) => originalResult(map, sanitised, result, results.length + at + 1));
  // how the query was read is reported of the search that found something
  const answer = results.length === 0 && others.length > 0 ? seen : (found ?? seen);
  return { ...(answer ?? NOTHING_FOUND), results: [...results, ...others] };
}
