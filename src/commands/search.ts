// aimap search: the papers that answer a query, best first.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import { isBundledAlone, layerNames } from "../cli/layer-names.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { hint, isForPeople, openViews, print } from "../cli/output.ts";
import type { Context } from "../context.ts";
import type { ResearchMap } from "../map/model.ts";
import { sortPapers } from "../map/sort.ts";
import type { SearchAnswer } from "../search/answer.ts";
import { loadBundledIndex } from "../search/index/load-index.ts";

export interface SearchOptions extends FilterOptions, OutputOptions {
  /** The words of the query, joined by a space. */
  readonly query: string;
  /** Also what hardly answers the query. */
  readonly all?: boolean;
  /** Say why each paper matched. */
  readonly explain?: boolean;
}

export function defineSearch(command: Command, context: Context, run = runSearch): void {
  command
    .description(
      "Find papers by words, abbreviations, names or ideas, best match first. Misspelt words are found too. In a query, " +
        '"quoted words" belong together, -word excludes a word, and topic: author: org: year: since: until: has: without: ' +
        "and kind: mean the same as the options.",
    )
    .argument("<words...>", "what to look for")
    .option("--all", "weak matches too")
    .option("--explain", "say why each paper matched");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap search sparse autoencoders", purpose: "by words; the abbreviation sae finds the same papers" },
    { line: "aimap search circuits author:olah -2024", purpose: "papers by an author, without those of one year" },
    { line: "aimap search tom --explain", purpose: "why each paper matched" },
  ]);
  command.action((words: string[], options) => run({ query: words.join(" "), ...options }, context));
}

export async function runSearch(options: SearchOptions, context: Context): Promise<void> {
  const { query, sort = "relevance", reverse = false, limit, all = false, explain = false } = options;
  const map = await openMap(options, context);
  const { searchPapers } = await import("../search/search-papers.ts");
  const { bundledIndexPath } = context;
  const isIndexed = bundledIndexPath !== null && isBundledAlone(layerNames(options, context));
  const index = isIndexed ? loadBundledIndex(bundledIndexPath) : undefined;
  const answer = await searchPapers(map, query, { filters: options, withTail: all, index });
  const resultOf = new Map(answer.results.map((result) => [result.paper, result]));
  const papers = sortPapers(map, [...resultOf.keys()], { by: sort, reverse }).slice(0, limit);
  const results = papers.map((paper) => resultOf.get(paper)).filter((result) => result !== undefined);
  const views = await openViews(map, options, context);
  if (isForPeople(options)) await hint(summary(answer, results.length, map, options), options, context);
  await print(await views.search(results, { withReasons: explain }), options, context);
}

/** `sae → sparse autoencoder: 14 of 86 papers`, or what to try where nothing was found. */
function summary(
  { results, readings, suggestions }: SearchAnswer,
  shown: number,
  map: ResearchMap,
  options: SearchOptions,
): string {
  if (results.length === 0) {
    const hint = suggestions.length === 0 ? "" : `; the map has ${suggestions.join(", ")}`;
    return `nothing on "${options.query}"${hint}`;
  }
  const arrow = options.ascii ? "->" : "→";
  const read = readings.map(({ typed, as }) => `${typed} ${arrow} ${as.join(", ")}`).join("; ");
  const first = shown < results.length ? `, ${shown} shown` : "";
  return `${read === "" ? "" : `${read}: `}${results.length} of ${map.papers.length} papers${first}`;
}
