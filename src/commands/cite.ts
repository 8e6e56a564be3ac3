// aimap cite: references to papers, for a bibliography.
import type { Command } from "commander";
import { papersOf } from "../answers/papers-in.ts";
import { addExamples } from "../cli/examples.ts";
import { findEntries, referencesArgument } from "../cli/named-entries.ts";
import { openMap } from "../cli/open-map.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";

export interface CiteOptions extends OutputOptions {
  /** What was typed for each paper or topic; `-` stands for the lines of standard input. */
  readonly references: readonly string[];
}

export function defineCite(command: Command, context: Context, run = runCite): void {
  command
    .description(
      "Cite papers, or all papers of topics: as BibTeX, or with --format csl-json, ris, or text for a plain reference.",
    )
    .addArgument(referencesArgument());
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap cite cunningham2023sparse", says: "BibTeX of a paper" },
    { line: "aimap cite semanticity --format ris", says: "a topic for a reference manager" },
    { line: "aimap search sae --format ids | aimap cite - --format text", says: "what a search found, for reading" },
  ]);
  setAction(command, context, (references: string[], options: Omit<CiteOptions, "references">) =>
    run({ references, ...options }, context),
  );
}

export async function runCite(options: CiteOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const entries = await findEntries(map, options.references, context);
  const papers = [...new Set(entries.flatMap((entry) => papersOf(map, entry)))];
  return { type: "cite", map, papers, format: options.format ?? "bibtex" };
}
