// aimap search: the papers that answer a query, best first.

import { organizationsAsSeen } from "../answers/find-as-seen.ts";
import { searchAsSeen } from "../answers/search-as-seen.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { searchWithLateCode } from "../cli/late-code.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { questionOn } from "../errors.ts";
import { FILTER_NAMES } from "../map/filter-values.ts";
import type { ResearchMap } from "../map/model.ts";
import { SORT_KEYS } from "../map/sort.ts";
import { connectiveHint } from "../render/connective-hint.ts";
import { missing, missingBesideFound, OBSTACLES, readingsInWords } from "../render/search-phrases.ts";
import type { SearchAnswer, SearchResult } from "../search/answer.ts";
import { parseQuery } from "../search/query/query.ts";
import { inOrder } from "../search/result-order.ts";

export interface SearchOptions extends FilterOptions, OutputOptions {
  /** The words of the query, joined by a space. */
  readonly query: string;
  /** Weak matches too. */
  readonly all?: boolean;
  /** Say why each paper matched. */
  readonly explain?: boolean;
}

export function defineSearch(command: Command, context: Context, run = runSearch): void {
  command
    .description(
      "Find papers by words, abbreviations, names or ideas, best match first. Misspelt words are found too. In a query, " +
        '"quoted words" belong together, -word excludes a word, and ' +
        `${FILTER_NAMES.map((name) => `${name}:`).join(" ")} mean the same as the options.`,
    )
    .argument("<words...>", "what to look for")
    .option("--all", "weak matches too")
    .option("--explain", "say why each paper matched");
  addFilterOptions(command, SORT_KEYS);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap search sparse autoencoders", purpose: "by words; the abbreviation sae means them too" },
    { line: "aimap search circuits author:olah -2024", purpose: "papers by an author, without those of one year" },
    { line: "aimap search tom --explain", purpose: "why each paper matched" },
  ]);
  setAction(command, context, (words: string[], options: Omit<SearchOptions, "query">) =>
    run({ query: words.join(" "), ...options }, context),
  );
}

export async function runSearch(options: SearchOptions, context: Context): Promise<Reply> {
  const { query, sort = "relevance", reverse = false, limit, all = false, explain = false } = options;
  const map = await openMap(options, context);
  const search = () => searchAsSeen(map, query, { filters: options, withTail: all });
  const found = await searchWithLateCode(map.papers.length, search, context);
  const results = inOrder(map, found.results, { by: sort, reverse }).slice(0, limit);
  const summary = found.results.length === 0 ? nothingFound(found, options) : whatWasFound(found, results.length, map);
  const hint = connectiveHint(query, found.results[0]?.paper.title ?? null);
  const organizations = await organizationsAsSeen(map, [...(options.org ?? []), ...organizationsIn(query)]);
  return {
    type: "search",
    map,
    organizations,
    results,
    withReasons: explain,
    hintsBefore: hint === null ? [summary] : [summary, hint],
  };
}

/** The organisations that a query names. */
function organizationsIn(query: string): string[] {
  return parseQuery(query).flatMap((part) => (part.type === "field" && part.field === "org" ? [part.value] : []));
}

/** What to try instead. */
function nothingFound(answer: SearchAnswer, options: SearchOptions): string {
  const { query } = options;
  const { suggestions, unknown, weakMatches, otherTimes, obstacle } = answer;
  const phrases = unknown.filter((word) => query.includes(`"${word}"`));
  const words = unknown.filter((word) => word !== query.trim() && !phrases.includes(word));
  const hints = [
    obstacle === null ? null : OBSTACLES[obstacle],
    phrases.length > 0
      ? "no text has the quoted words in this order; without quotation marks they count one by one"
      : null,
    isInNoPaperTogether(answer, options) ? "no paper has all of the quoted words" : null,
    words.length > 0 ? `${missing(words)}${suggested(suggestions)}` : null,
    words.length === 0 && suggestions.length > 0 ? questionOn(suggestions) : null,
    otherTimes > 0 ? `the time in the query is a filter, and ${papersMatch(otherTimes)}` : null,
    weakMatches > 0 ? `--all shows ${weakMatches} weak match${weakMatches === 1 ? "" : "es"}` : null,
  ].filter((hint) => hint !== null);
  const [first = "aimap tree shows what the map is about", ...others] = hints;
  return [`nothing on ${query.includes('"') ? query : `"${query}"`}`, first, ...others].join("; ");
}

/** ` (did you mean head?)` */
function suggested(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "" : ` (${questionOn(suggestions)})`;
}

/** Whether a query has several quoted phrases, and each is in papers, but in none together. */
function isInNoPaperTogether({ unknown, weakMatches, otherTimes }: SearchAnswer, options: SearchOptions): boolean {
  if (unknown.length + weakMatches + otherTimes > 0 || FILTER_NAMES.some((name) => options[name] !== undefined))
    return false;
  const parts = parseQuery(options.query);
  const isOfWords = parts.every(({ type, isExcluded }) => (type === "word" || type === "phrase") && !isExcluded);
  return isOfWords && parts.filter(({ type }) => type === "phrase").length > 1;
}

function papersMatch(count: number): string {
  return count === 1 ? "1 paper of other times matches" : `${count} papers of other times match`;
}

/** From how many results on, and from which share of the map on, the answer says how to narrow the query. */
const MANY_RESULTS = { count: 25, share: 0.2, always: 100 } as const;

/** `transcoders → Dictionary Learning`: words of the query that the first paper has only something related to, if nothing says so yet. */
function relatedWords(first: SearchResult | undefined, readings: SearchAnswer["readings"]): string[] {
  const { reasons = [], fields = [] } = first?.match ?? {};
  return reasons.flatMap(({ query, way, field: of }) => {
    if (query === null || way !== "glossary" || readings.some(({ typed }) => typed === query)) return [];
    const found = fields.find(({ field }) => field === of);
    const words = found?.ranges.flatMap((range) =>
      range.query === query && range.way === "glossary" ? found.text.slice(range.start, range.end) : [],
    );
    return words === undefined || words.length === 0 ? [] : `${query} → ${[...new Set(words)].join(", ")}`;
  });
}

/** `sae → sparse autoencoder: 14 of 86 papers`. */
function whatWasFound({ results, readings, unknown }: SearchAnswer, shown: number, map: ResearchMap): string {
  const read = [...readingsInWords(readings), ...relatedWords(results[0], readings)];
  const first = shown < results.length ? `, ${shown} shown` : "";
  const isMany = results.length >= MANY_RESULTS.count && results.length >= MANY_RESULTS.share * map.papers.length;
  const narrow =
    isMany || results.length >= MANY_RESULTS.always ? "; another word, a year or topic:… narrows this" : "";
  const before = read.length === 0 ? "" : `${read.join("; ")}: `;
  const without = missingBesideFound(unknown).map((words) => `; ${words}`);
  return `${before}${results.length} of ${map.papers.length} papers${first}${without.join("")}${narrow}`;
}
