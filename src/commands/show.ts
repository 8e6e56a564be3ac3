// aimap show: everything about papers or topics.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import { findEntries, referencesArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";

export interface ShowOptions extends OutputOptions {
  /** What was typed for each paper or topic; `-` stands for the lines of standard input. */
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
  setAction(command, context, (references: string[], options: Omit<ShowOptions, "references">) =>
    run({ references, ...options }, context),
  );
}

export async function runShow(options: ShowOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  return { type: "show", map, entries: await findEntries(map, options.references, context) };
}
