// What a search answers.
import type { Paper } from "../map/model.ts";
import type { SearchMatch } from "./match.ts";

export interface SearchResult {
  readonly paper: Paper;
  readonly match: SearchMatch;
}

/** How words of the query were understood, where that is not literally. */
export interface Reading {
  /** As in the query. */
  readonly typed: string;
  /** The word of the map that it was taken for before its other names were looked up, if it is not in the map; else null. */
  readonly via: string | null;
  readonly as: readonly string[];
  /** The match type: other names from the glossary or by their initials, or the correction of a typing mistake. */
  readonly way: "glossary" | "initialism" | "typo";
}

/**
 * `stopWords`: there are only words that any text has; `letters`: no text of the map has any of their letters; `identifier`: no
 * paper has this DOI, arXiv id or address; `symbols`: the map does not have the name with its symbols, as in C++;
 * `time`: it only names a time that counts from today.
 */
export type Obstacle = "stopWords" | "time" | "letters" | "identifier" | "symbols";

export interface SearchAnswer {
  /**
   * Best first. Papers with equal scores: those that the curator placed or commented on most often first, then the newest,
   * then by id.
   */
  readonly results: readonly SearchResult[];
  readonly readings: readonly Reading[];
  /** The words of the map that are most similar to those of the query. Empty if something was found. */
  readonly suggestions: readonly string[];
  /** The words of the query that the map does not have, as typed. */
  readonly unknown: readonly string[];
  /** How many papers answer a little of the query. Only counted if nothing was found. */
  readonly weakMatches: number;
  /** Why the words of the query can find nothing, whatever they are about. Only told if nothing was found. */
  readonly obstacle: Obstacle | null;
  /** How many papers of other times match. Only counted if nothing was found, and the query names a time. */
  readonly otherTimes: number;
}

export const NOTHING_FOUND: SearchAnswer = {
  results: [],
  readings: [],
  suggestions: [],
  unknown: [],
  weakMatches: 0,
  obstacle: null,
  otherTimes: 0,
};
