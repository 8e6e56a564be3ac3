// aimap search: the papers that answer a query, best first.
import type { Command } from "commander";
import { searchAsSeen } from "../answers/search-as-seen.ts";
import { addExamples } from "../cli/examples.ts";
import { isBundledAlone, layerNames } from "../cli/layer-names.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { sortPapers } from "../map/filter.ts";
import type { ResearchMap } from "../map/model.ts";
import { loadBundledIndex } from "../search/load-index.ts";
import type { SearchAnswer } from "../search/search.ts";

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
      "Find papers by words, abbreviations, names or ideas, the best first. Misspelt words are forgiven. In a query, " +
        '"quoted words" belong together, -word leaves out, and topic: author: org: year: since: until: has: without: ' +
        "and kind: mean the same as the options.",
    )
    .argument("<words...>", "what to look for")
    .option("--all", "also the tail that hardly answers the query")
    .option("--explain", "say why each paper matched");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap search sparse autoencoders", says: "by words or an abbreviation: sae finds the same" },
    { line: "aimap search circuits author:olah -2024", says: "a person's, without those of a year" },
    { line: "aimap search tom --explain", says: "why each paper matched" },
  ]);
  setAction(command, context, (words: string[], options: Omit<SearchOptions, "query">) =>
    run({ query: words.join(" "), ...options }, context),
  );
}

export async function runSearch(options: SearchOptions, context: Context): Promise<Reply> {
  const { query, sort = "relevance", reverse = false, limit, all = false, explain = false } = options;
  const map = await openMap(options, context);
  const { bundledIndexPath } = context;
  const isIndexed = bundledIndexPath !== null && isBundledAlone(layerNames(options, context));
  const index = isIndexed ? loadBundledIndex(bundledIndexPath) : undefined;
  const found = await searchAsSeen(map, query, { filters: options, withTail: all, index });
  const resultOf = new Map(found.results.map((result) => [result.paper, result]));
  const papers = sortPapers(map, [...resultOf.keys()], { by: sort, reverse }).slice(0, limit);
  const results = papers.map((paper) => resultOf.get(paper)).filter((result) => result !== undefined);
  const summary =
    results.length === 0 ? nothingFound(found, options) : whatWasFound(found, results.length, map, options);
  return { type: "search", map, results, withReasons: explain, hintsBefore: [summary] };
}

/** What to try instead. */
function nothingFound({ suggestions }: SearchAnswer, { query }: SearchOptions): string {
  return `nothing on "${query}"${suggestions.length === 0 ? "" : `; the map has ${suggestions.join(", ")}`}`;
}

/** `sae → sparse autoencoder: 14 of 86 papers`. */
function whatWasFound(
  { results, readings }: SearchAnswer,
  shown: number,
  map: ResearchMap,
  { ascii = false }: SearchOptions,
): string {
  const arrow = ascii ? "->" : "→";
  const read = readings.map(({ typed, as }) => `${typed} ${arrow} ${as.join(", ")}`).join("; ");
  const first = shown < results.length ? `, ${shown} shown` : "";
  return `${read === "" ? "" : `${read}: `}${results.length} of ${map.papers.length} papers${first}`;
}
