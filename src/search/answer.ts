// What a search answers.
import type { Paper } from "../map/model.ts";
import type { SearchMatch } from "./explain.ts";

export interface SearchResult {
  readonly paper: Paper;
  readonly match: SearchMatch;
}

/** How words of the query were understood, where that is not literally. */
export interface Reading {
  /** As in the query. */
  readonly typed: string;
  readonly as: readonly string[];
  /** The match type: other names from the glossary, or the correction of a typing mistake. */
  readonly way: "glossary" | "typo";
}

export interface SearchAnswer {
  /** Best first; papers with equal scores by date, newest first, then by id. */
  readonly results: readonly SearchResult[];
  readonly readings: readonly Reading[];
  /** The words of the map that are most similar to those of the query. Empty if something was found. */
  readonly suggestions: readonly string[];
}
