// aimap search: the papers that answer a query, best first.
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { selectPapers, sortPapers } from "../map/filter.ts";
import type { Reading, SearchAnswer } from "../map/search/search.ts";
import {
  addFilterOptions,
  addOutputOptions,
  type FilterOptions,
  type OutputOptions,
  openMap,
  openViews,
  tell,
  toCriteria,
} from "./options.ts";

export interface SearchOptions extends FilterOptions, OutputOptions {
  /** The words of the query, joined by a space. */
  readonly query: string;
}

export function defineSearch(command: Command, context: Context, run = runSearch): void {
  command
    .summary("find papers by what they are about")
    .description("Find papers by words, abbreviations, names or ideas, the best first. Misspelt words are forgiven.")
    .argument("<words...>", "what to look for");
  addFilterOptions(command);
  addOutputOptions(command);
  command.action((words: string[], options) => run({ query: words.join(" "), ...options }, context));
}

export async function runSearch(options: SearchOptions, context: Context): Promise<void> {
  const { query, sort = "relevance", reverse = false, limit } = options;
  if (query.trim() === "") throw new Failure("usage", "bad-query", "the query is empty; name something to look for");
  const map = await openMap(options, context);
  const allowed = selectPapers(map.papers, await toCriteria(map, options));
  const { Searcher } = await import("../map/search/search.ts");
  const answer = new Searcher(map).search(query, allowed);
  const resultOf = new Map(answer.results.map((result) => [result.paper, result]));
  const papers = sortPapers(map, [...resultOf.keys()], { by: sort, reverse }).slice(0, limit);
  const results = papers.map((paper) => resultOf.get(paper)).filter((result) => result !== undefined);
  const views = await openViews(map, options, context);
  if (!options.json) await tell(summary(answer, allowed.length, options.ascii ? "->" : "→", query), options, context);
  context.stdout.write(await views.search(results));
}

/** `sae → sparse autoencoder: 14 of 86 papers`, or what to try where nothing was found. */
function summary({ results, readings, suggestions }: SearchAnswer, of: number, arrow: string, query: string): string {
  if (results.length === 0) {
    const hint = suggestions.length === 0 ? "" : `; the map has ${suggestions.join(", ")}`;
    return `nothing on "${query}"${hint}`;
  }
  const read = readings.map(({ typed, as }: Reading) => `${typed} ${arrow} ${as.join(", ")}`).join("; ");
  return `${read === "" ? "" : `${read}: `}${results.length} of ${of} papers`;
}
