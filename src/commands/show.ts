// aimap show: everything about papers or topics.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import { findEntries, referencesArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { openViews, print } from "../cli/output.ts";
import type { Context } from "../context.ts";

export interface ShowOptions extends OutputOptions {
  /** What was typed for each entry; `-` stands for the lines of standard input. */
  readonly references: readonly string[];
}

export function defineShow(command: Command, context: Context, run = runShow): void {
  command.description("Show everything about papers or topics, in the order asked.").addArgument(referencesArgument());
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap show cunningham2023sparse", says: "a paper by its citation key" },
    { line: "aimap show 2406.04093 semanticity", says: "a paper by its arXiv id, and a topic" },
    { line: "aimap list --author nanda --format ids | aimap show -", says: "what another command found" },
  ]);
  command.action((references: string[], options) => run({ references, ...options }, context));
}

export async function runShow(options: ShowOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const entries = await findEntries(map, options.references, context);
  const views = await openViews(map, options, context);
  await print(await views.show(entries), options, context);
}
