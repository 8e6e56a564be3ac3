// aimap show: everything about papers or topics.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { openViews, print } from "../cli/output.ts";
import type { Context } from "../context.ts";

export interface ShowOptions extends OutputOptions {
  /** What names each paper or topic; `-` is replaced by the lines of standard input. */
  readonly ids: readonly string[];
}

export function defineShow(command: Command, context: Context, run = runShow): void {
  command.description("Show everything about papers or topics, in the order given.").addArgument(idsArgument());
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap show cunningham2023sparse", purpose: "a paper by its citation key" },
    { line: "aimap show 2406.04093 semanticity", purpose: "a paper by its arXiv id, and a topic" },
    { line: "aimap list --author nanda --format ids | aimap show -", purpose: "what another command found" },
  ]);
  command.action((ids: string[], options: Omit<ShowOptions, "ids">) => run({ ids, ...options }, context));
}

export async function runShow(options: ShowOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const entries = await findEntries(map, options.ids, context);
  const views = await openViews(map, options, context);
  await print(await views.show(entries), options, context);
}
