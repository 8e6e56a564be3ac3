// aimap list: a table of papers.

import { choosePapersAsSeen, organizationsAsSeen } from "../answers/find-as-seen.ts";
import { countHints } from "../cli/count-hints.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";

export type ListOptions = FilterOptions & OutputOptions;

export function defineList(command: Command, context: Context, run = runList): void {
  command.description("List papers as a table, newest first.");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap list --org openai --until 2021", purpose: "the papers of a lab up to a year" },
    { line: "aimap list --topic semanticity --has code", purpose: "the papers of a topic that have code" },
    { line: "aimap list --since 2024-12 --format csv --fields date,title,url", purpose: "a table for a spreadsheet" },
  ]);
  setAction(command, context, (options: ListOptions) => run(options, context));
}

export async function runList(options: ListOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const { limit, ...selection } = options;
  const found = await choosePapersAsSeen(map, selection, { by: "date", reverse: false });
  const papers = found.slice(0, limit);
  const organizations = await organizationsAsSeen(map, options.org);
  return { type: "list", map, organizations, papers, ...countHints(papers, found, { map, options }) };
}
