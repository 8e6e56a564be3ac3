// The options of the commands that read lists.
import type { Command } from "commander";
import { SOURCE_FORMATS, type SourceFormat } from "../../import/formats.ts";
import { fileOption, oneOfOption } from "./option-kinds.ts";
import { collect } from "./parsers.ts";

/** Options of the commands that read lists. */
export interface SourceOptions {
  readonly from?: SourceFormat;
  readonly references?: readonly string[];
  readonly glossary?: string;
}

export function addSourceOptions(command: Command): void {
  command
    .addOption(oneOfOption("--from <format>", SOURCE_FORMATS, "what the lists are written in: "))
    .addOption(
      fileOption("--references <file>", "facts of the papers, as CSL-JSON, BibTeX or RIS; can be repeated").argParser(
        collect,
      ),
    )
    .addOption(fileOption("--glossary <file>", "abbreviations and what they stand for, as JSON"));
}
