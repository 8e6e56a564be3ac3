import type { Paper } from "../map/model.ts";
import type { SearchResult } from "./answer.ts";
import type { SearchMatch } from "./explain.ts";

export interface ResultSource {
  readonly paper: () => Paper;
  readonly match: () => SearchMatch;
}

/**
 * A result that explains itself when it is asked to: most results of a long list are never looked at. Whoever copies it or
 * writes it as JSON gets a paper and a match, and nothing of what they are made from.
 */
export function lazyResult(source: ResultSource): SearchResult {
  let match: SearchMatch | undefined;
  return {
    get paper() {
      return source.paper();
    },
    get match() {
      match ??= source.match();
      return match;
    },
  };
}
