// The papers that a search found, in order. A result is made when it is looked at: a short word finds tens of thousands.
import type { SearchAnswer, SearchResult } from "./answer.ts";

export interface FoundPapers {
  /** Positions in the map, best first. */
  readonly positions: Uint32Array;
  /** The result at an index of `positions`. */
  readonly resultAt: (at: number) => SearchResult;
}

/** What a search answers, before its results are made. */
export interface FoundAnswer extends Omit<SearchAnswer, "results"> {
  readonly found: FoundPapers;
}

/** The same with a list of results, which is made when it is first looked at. */
export function toAnswer({ found, ...facts }: FoundAnswer): SearchAnswer {
  let made: readonly SearchResult[] | undefined;
  return {
    get results() {
      made ??= resultsOf(found);
      return made;
    },
    ...facts,
  };
}

function resultsOf({ positions, resultAt }: FoundPapers): SearchResult[] {
  const results = new Array<SearchResult>(positions.length);
  for (let at = 0; at < positions.length; at += 1) results[at] = resultAt(at);
  return results;
}
