// aimap cite: references to papers, for a bibliography.

import { papersOf } from "../answers/papers-in.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { findEntries, idsArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, checkFields, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";

export interface CiteOptions extends OutputOptions {
  /** What names each paper or topic; `-` is replaced by the lines of standard input. */
  readonly ids: readonly string[];
}

export function defineCite(command: Command, context: Context, run = runCite): void {
  command
    .description(
      "Cite papers, or all papers of a topic: as BibTeX, or with --format as csl-json, ris or text, which is a plain reference.",
    )
    .addArgument(idsArgument());
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap cite cunningham2023sparse", purpose: "a paper as BibTeX" },
    { line: "aimap cite semanticity --format ris", purpose: "all papers of a topic, for a reference manager" },
    {
      line: "aimap search sae --format ids | aimap cite - --format text",
      purpose: "what a search found, as plain references",
    },
  ]);
  setAction(command, context, (ids: string[], options: Omit<CiteOptions, "ids">) => run({ ids, ...options }, context));
}

export async function runCite(options: CiteOptions, context: Context): Promise<Reply> {
  const { format = "bibtex" } = options;
  checkFields(options, format);
  const map = await openMap(options, context);
  const entries = await findEntries(map, options.ids, context);
  const papers = [...new Set(entries.flatMap((entry) => papersOf(map, entry)))];
  return { type: "cite", map, papers, format };
}
