// Finds what the state asks for: the papers of a search that somebody is typing, or those that filters keep.

import { didYouMean, Failure, orList } from "../errors.ts";
import { filterOf } from "../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterInput, type FilterName, type FilterValues } from "../map/filter-values.ts";
import { filterPapers } from "../map/filters.ts";
import { countOf } from "../render/phrases.ts";
import { missingBesideFound, OBSTACLES, readingsInWords } from "../render/search-phrases.ts";
import type { SearchResult } from "../search/answer.ts";
import type { FoundAnswer, FoundPapers } from "../search/found-papers.ts";
import { truncate } from "../terminal/text.ts";
import { sanitise } from "../text/sanitise.ts";
import { liftFilters } from "./chips.ts";
import type { Collection } from "./collection.ts";
import { beforeBareField, endsInField, endsInWrongField, offeredValues } from "./last-field.ts";
import type { Failed, Filter, Found, Wish } from "./state.ts";
import { lineOf } from "./text-line.ts";

export interface Finding {
  /** Null: nothing was found, or the wish cannot be read. */
  readonly found: Found | null;
  /** Why nothing was found. */
  readonly failed: Failed | null;
  /** Whether words are left that a correction may explain. */
  readonly isIncomplete: boolean;
}

/** @param withCorrections whether the word that is being typed may be corrected, which takes longer */
export async function find(collection: Collection, wish: Wish, withCorrections: boolean): Promise<Finding> {
  try {
    const filters = inputOf(wish.filters);
    const before = beforeBareField(wish.words);
    const sought = before === null ? wish : { ...wish, words: before };
    const finding =
      sought.words === ""
        ? await filtered(collection, sought, filters)
        : await searched(collection, sought, filters, withCorrections);
    return offering(finding, wish, collection, withCorrections);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = error.message.split("\n", 1)[0] ?? "";
    // first what can be named instead: the end of a long message is not seen
    return failing(wish, error.code === "ambiguous" ? `${orList(error.suggestions)}? ${message}` : message);
  }
}

/** What was found for this wish, with what may be typed next. That is looked for after a pause, as corrections are. */
function offering(finding: Finding, wish: Wish, { map }: Collection, withCorrections: boolean): Finding {
  const { found, failed } = finding;
  if (failed !== null || found === null) return { ...finding, failed: failed === null ? null : { ...failed, wish } };
  const offer = withCorrections ? offeredValues(wish.words, map, "…") : null;
  const readings = offer === null ? found.readings : [sanitise(offer), ...found.readings];
  const isIncomplete = finding.isIncomplete || beforeBareField(wish.words) !== null;
  return { found: { ...found, wish, readings }, failed, isIncomplete };
}

async function filtered(collection: Collection, wish: Wish, input: FilterInput): Promise<Finding> {
  const kept = new Uint8Array(collection.papers.length);
  for (const paper of await filterPapers(collection.map, input)) kept[collection.positionOf(paper)] = 1;
  const papers = collection.order("date").filter((at) => kept[at] === 1);
  if (papers.length === 0) return failing(wish, noneOf(wish.filters));
  return { found: { wish, papers, results: null, readings: [] }, failed: null, isIncomplete: false };
}

async function searched(
  collection: Collection,
  wish: Wish,
  filters: FilterInput,
  withCorrections: boolean,
): Promise<Finding> {
  const { findPapers } = await import("../search/search-papers.ts");
  const search = (words: string): Promise<FoundAnswer> =>
    findPapers(collection.map, words, { filters, isTyping: true, withCorrections });
  const typed = await search(wish.words);
  const isFinished = withCorrections && (isLastCorrected(typed, wish) || endsInWrongField(wish.words, collection.map));
  // a space says that the last word is finished
  const answer = isFinished ? await search(`${wish.words} `) : typed;
  const { found: results, unknown } = answer;
  const papers = results.positions;
  const [best] = papers;
  const { connectiveHint } = await import("../render/connective-hint.ts");
  const hint = connectiveHint(wish.words, best === undefined ? null : (collection.papers[best]?.title ?? null));
  const hints = hint === null ? [] : [hint];
  if (papers.length === 0) return failing(wish, [adviceOn(answer, wish), ...hints].join("; "));
  // before the pause, a word may be unfinished
  const without = withCorrections ? missingBesideFound(unknown) : [];
  const readings = [...readingsInWords(answer.readings), ...without, ...hints].map(sanitise);
  const isIncomplete = unknown.length > 0 || endsInField(wish.words);
  return { found: { wish, papers, results: remembered(results), readings }, failed: null, isIncomplete };
}

/** Whether the last word is no beginning of any word of the map: it was corrected, and then means what a finished word means. */
function isLastCorrected({ readings }: FoundAnswer, { words }: Wish): boolean {
  return readings.some(({ way, via, typed }) => (way === "typo" || via !== null) && words.endsWith(typed));
}

/** The same results, each explained only once, however often it is drawn. */
function remembered({ positions, resultAt }: FoundPapers): FoundPapers {
  const made = new Map<number, SearchResult>();
  return {
    positions,
    resultAt: (at) => {
      const result = made.get(at) ?? resultAt(at);
      made.set(at, result);
      return result;
    },
  };
}

function failing(wish: Wish, advice: string): Finding {
  return { found: null, failed: { wish, advice: sanitise(advice) }, isIncomplete: wish.words !== "" };
}

/** Columns of what was typed, which is in the search line anyway: the reason has to be seen on a narrow screen. */
const MAX_QUOTED = 20;

function adviceOn({ suggestions, obstacle, otherTimes, unknown, weakMatches }: FoundAnswer, wish: Wish): string {
  const typed = wish.words.trim();
  const nothing = `nothing on "${quoted(typed)}"`;
  if (obstacle !== null) return `${nothing}: ${OBSTACLES[obstacle]}`;
  if (suggestions.length > 0) return `${nothing}${didYouMean(suggestions)}`;
  if (otherTimes > 0) return `${nothing} at that time`;
  const { words, filters } = liftFilters(lineOf(typed));
  if (words === "") return noneOf([...wish.filters, ...filters]);
  const [word, ...others] = unknown;
  const isFiltered = wish.filters.length > 0 || filters.length > 0 || endsInField(words);
  if (word === undefined)
    return `${nothing}: no paper ${isFiltered ? "on it matches the filters" : "matches; try other words"}`;
  const missing = word === words ? "it" : `"${quoted(word)}"`;
  const next =
    weakMatches > 0
      ? `aimap search --all has ${countOf(weakMatches, "weak match", "weak matches")}`
      : "try other words";
  return `${nothing}: the map does not have ${others.length > 0 ? "these words" : missing}; ${next}`;
}

function noneOf([first, ...others]: readonly Filter[]): string {
  if (first === undefined || others.length > 0) return "no paper matches these filters";
  const text = quoted(first.text);
  return first.name === "status" ? `no paper has the status ${text}` : `no paper matches ${first.name}:${text}`;
}

function quoted(text: string): string {
  return truncate(text, MAX_QUOTED, "…");
}

/** @throws Failure for a value that cannot be read */
function inputOf(filters: readonly Filter[]): FilterInput {
  let input: FilterInput = {};
  for (const name of FILTER_NAMES) input = withValues(input, name, filters);
  return input;
}

function withValues<N extends FilterName>(input: FilterInput, name: N, filters: readonly Filter[]): FilterInput {
  const values = filters.flatMap((filter): FilterValues[N][] => {
    const value = filter.name === name ? filterOf(name).parse(filter.text) : null;
    return value === null ? [] : [value];
  });
  return values.length === 0 ? input : { ...input, [name]: values };
}
