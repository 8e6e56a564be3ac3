// aimap related: the papers nearest to some papers, with what they share.

import { choosePapersAsSeen } from "../answers/find-as-seen.ts";
import { papersOf } from "../answers/papers-in.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { FILTER_NAMES } from "../map/filter-values.ts";
import type { Paper } from "../map/model.ts";
import { SORT_KEYS } from "../map/sort.ts";
import { relatedPapers } from "../search/related/related-papers.ts";
import { inOrder } from "../search/result-order.ts";

export interface RelatedOptions extends FilterOptions, OutputOptions {
  /** What names each paper or topic; `-` is replaced by the lines of standard input. */
  readonly ids: readonly string[];
  /** Say how much each reason counts. */
  readonly explain?: boolean;
}

/** How many papers are shown unless `--limit` asks for another number. */
const SHOWN = 10;

export function defineRelated(command: Command, context: Context, run = runRelated): void {
  command
    .description(
      "Show the papers nearest to those you name, and what they share: people, keywords, topics, rare words in titles and " +
        `notes, mentions. Shows at most ${SHOWN}; -n shows more or fewer. With several, papers near to all of them come ` +
        "first. The filters narrow what is shown, not what you name.",
    )
    .addArgument(idsArgument())
    .option("--explain", "say how much each reason counts");
  addFilterOptions(command, SORT_KEYS);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap related kaplan2020scaling", purpose: "what to read next" },
    { line: "aimap related garg2022transformers todd2023function", purpose: "near to both" },
    { line: "aimap list --author nanda --format ids | aimap related - -n 5", purpose: "near to what you have" },
  ]);
  setAction(command, context, (ids: string[], options: Omit<RelatedOptions, "ids">) =>
    run({ ids, ...options }, context),
  );
}

export async function runRelated(options: RelatedOptions, context: Context): Promise<Reply> {
  const { ids, explain = false, sort = "relevance", reverse = false, limit = SHOWN } = options;
  const map = await openMap(options, context);
  const entries = await findEntries(map, ids, context);
  const named = [...new Set(entries.flatMap((entry) => papersOf(map, entry)))];
  const isFiltered = FILTER_NAMES.some((name) => options[name] !== undefined);
  const { limit: _, sort: __, reverse: ___, ...filters } = options;
  const among = isFiltered ? await choosePapersAsSeen(map, filters, { by: "date", reverse: false }) : map.papers;
  const found = relatedPapers(map, named, { among });
  const results = inOrder(map, found.slice(0, limit), { by: sort, reverse });
  const hint = found.length === 0 ? nothingRelated(named, isFiltered) : whatWasFound(found.length, results.length);
  return { type: "related", map, named, results, withReasons: explain, hintsBefore: [hint] };
}

function nothingRelated(named: readonly Paper[], isFiltered: boolean): string {
  const [first, ...others] = named;
  if (first === undefined) return "no paper is named";
  const subject = isFiltered ? "no paper that the filters keep" : "no other paper of the map";
  return `${subject} shares anything rare with ${others.length === 0 ? `"${first.title}"` : "these papers"}`;
}

function whatWasFound(found: number, shown: number): string {
  const papers = found === 1 ? "1 related paper" : `${found} related papers`;
  return shown < found ? `${papers}, ${shown} shown; -n ${found} shows all` : papers;
}
