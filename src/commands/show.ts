// aimap show: everything about papers or topics.
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
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
  setAction(command, context, (ids: string[], options: Omit<ShowOptions, "ids">) => run({ ids, ...options }, context));
}

export async function runShow(options: ShowOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  return { type: "show", map, entries: await findEntries(map, options.ids, context) };
}
