// aimap show: everything about papers or topics.
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { findEntry } from "../map/find.ts";
import { addOutputOptions, type OutputOptions, openMap, openViews } from "./options.ts";

export interface ShowOptions extends OutputOptions {
  /** What was typed for each entry; `-` stands for the lines of standard input. */
  readonly references: readonly string[];
}

export function defineShow(command: Command, context: Context, run = runShow): void {
  command
    .summary("show papers or topics in full")
    .description("Show everything about papers or topics, in the order asked.")
    .argument(
      "<id...>",
      'citation key, arXiv id, DOI, URL, title or topic; "-" reads them from standard input, one a line',
    );
  addOutputOptions(command);
  command.action((references: string[], options) => run({ references, ...options }, context));
}

export async function runShow(options: ShowOptions, context: Context): Promise<void> {
  const references = await withStdin(options.references, context);
  const map = await openMap(options, context);
  const entries = [];
  for (const reference of references) entries.push(await findEntry(map, reference));
  const views = await openViews(map, options, context);
  context.stdout.write(await views.show(entries));
}

/** The references with `-` replaced by the lines of standard input. No lines at all are an answer: nothing. */
export async function withStdin(references: readonly string[], context: Context): Promise<string[]> {
  const blank = references.find((reference) => reference.trim() === "");
  if (blank !== undefined) throw new Failure("usage", "bad-value", "an id is empty; name a paper or topic");
  if (!references.includes("-")) return [...references];
  const lines = (await context.readStdin()).split("\n").map((line) => line.trim());
  const named = lines.filter((line) => line !== "");
  const first = references.indexOf("-");
  return references.flatMap((reference, at) => (reference === "-" ? (at === first ? named : []) : [reference]));
}
