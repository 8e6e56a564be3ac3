// Every weight, threshold and limit of related papers. After changing a number, judge the result with the graded lists:
// `npx vitest run --config tests/vitest.config.ts tests/search/related.test.ts` (they are in tests/fixtures/related.json).
//
// The score of a pair of papers, in points, is the sum over what they share:
//
//   words:  strength in one × strength in the other × rarity ^ RARITY_POWER, with a bonus for words in a row
//   else:   the weight of the tie × rarity ^ RARITY_POWER
//
// Of several ties of one kind the strongest counts in full, each further one less (FURTHER_SHARE). Rarity is 1 for what
// only two papers of the map have, and falls towards 0 for what all have. Only the order of scores has a meaning.

import type { SearchField } from "../weights.ts";

/** The texts of a paper that are compared word by word. */
export type WordField = Extract<
  SearchField,
  "title" | "alternativeTitle" | "keyword" | "group" | "comment" | "note" | "topic"
>;

/**
 * How much a word says about a paper by the text that it is in, from 0 to 1. Higher: papers that share words in such texts
 * move up.
 */
export const WORD_STRENGTH: Readonly<Record<WordField, number>> = {
  title: 1,
  keyword: 1,
  alternativeTitle: 0.8,
  group: 0.5,
  comment: 0.4,
  note: 0.3,
  topic: 0.3,
};

/**
 * How much less one word of a keyword says than the whole, by the number of its words: the exponent of their number. 0: “linear”
 * in “linear probing” says as much as a keyword of its own.
 */
export const KEYWORD_LENGTH_POWER = 0.5;

/** The share of its strength that the second-best field of a word adds. Higher: words that a paper repeats count more. */
export const SECOND_FIELD_SHARE = 0.25;

/** What papers can share besides words. */
export const TIE_KINDS = ["mention", "person", "group", "topic", "organization", "venue"] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/**
 * The points of a tie that only two papers have. A word in both titles has WORD_POINTS. Higher: such papers move up, and
 * are related without anything else.
 */
export const TIE_POINTS: Readonly<Record<TieKind, number>> = {
  mention: 8,
  person: 2.5,
  group: 3,
  topic: 3,
  organization: 0.3,
  venue: 0.2,
};

/** The points of a word that is in the titles or keywords of only two papers. */
export const WORD_POINTS = 2;

/** What two words in a row add, as a share of the points of both. Higher: names of several words beat scattered words. */
export const PHRASE_BONUS = 1.5;

/** The exponent of rarity. Higher: what many papers share counts less. */
export const RARITY_POWER = 1.5;

/** What each further tie of one kind counts, as a share of the one before. Higher: long lists of people or words win. */
export const FURTHER_SHARE: Readonly<Record<TieKind | "word", number>> = {
  word: 0.9,
  mention: 0.5,
  person: 0.5,
  group: 0.5,
  topic: 0.3,
  organization: 0.3,
  venue: 0,
};

/**
 * Of more people than `least`, those in the middle say less about the paper, the less the longer the list is; the `first` ones
 * and the last count in full. Higher: papers of large labs are related by who works there.
 */
export const LONG_LIST = { least: 6, first: 3 } as const;

/** How much a topic says about the papers in the topics below it, from 0 to 1. Higher: neighbouring topics are related. */
export const ANCESTOR_STRENGTH = 0.5;

/**
 * The share of a word that any paper could use (“remarkable”): alone; and next to another such word (“dark matter”). Next to
 * a word that says more it counts in full. Higher: papers are related by accidents of wording.
 */
export const GENERAL_WORD_SHARE = { alone: 0.15, inPhrase: 0.5 } as const;

/** A map is rated as if it had so many papers more, so that small maps have rare words too. */
export const FURTHER_PAPERS = 10;

/** What more papers have than so many square roots of the map is common, and does not count. Higher: more, less related papers. */
export const RARE_ROOTS = 2.3;

/** How many papers are compared in full. Higher: slower; too few: papers that share many weak ties are missed. */
export const MAX_COMPARED = 100;

/** Where the list ends: the fewest points of a related paper, and the least share of the best paper's points. */
export const CUT_OFF = { points: 1.8, share: 0.12 } as const;

/** How near papers are to several at once: the mean of powers. Lower: a paper has to be near to all of them. */
export const SEVERAL_POWER = 0.5;

/** The least part of the score that is given as a reason. Higher: only the main reasons are named. */
export const LEAST_REASON = 0.03;
