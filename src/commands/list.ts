// aimap list: a table of papers.
import type { Command } from "commander";
import type { Context } from "../context.ts";
import {
  addFilterOptions,
  addOutputOptions,
  choosePapers,
  type FilterOptions,
  type OutputOptions,
  openMap,
} from "./options.ts";
import { isForPeople, openViews, print, tell } from "./output.ts";

export type ListOptions = FilterOptions & OutputOptions;

export function defineList(command: Command, context: Context, run = runList): void {
  command.summary("list papers, the newest first").description("List papers as a table, the newest first.");
  addFilterOptions(command);
  addOutputOptions(command);
  command.action((options: ListOptions) => run(options, context));
}

export async function runList(options: ListOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const papers = await choosePapers(map, options, { by: "date", reverse: false });
  const views = await openViews(map, options, context);
  await print(await views.list(papers), options, context);
  if (isForPeople(options) && papers.length === 0) await tell("no papers match", options, context);
}
