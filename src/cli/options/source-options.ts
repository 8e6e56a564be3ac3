// The options of the commands that read lists.

import { SOURCE_FORMATS, type SourceFormat } from "../../import/formats.ts";
import type { Command } from "../declarations.ts";
import { fileOption, oneOfOption } from "./option-kinds.ts";
import { collect } from "./parsers.ts";

export interface SourceOptions {
  readonly from?: SourceFormat;
  /** Files with bibliographic facts. */
  readonly references?: readonly string[];
  /** A file with abbreviations. */
  readonly glossary?: string;
}

const REFERENCES = "bibliographic facts, as CSL-JSON, BibTeX or RIS; can be repeated";

export function addSourceOptions(command: Command): void {
  command
    .addOption(oneOfOption("--from <format>", SOURCE_FORMATS, "format of the lists: "))
    .addOption(fileOption("--references <file>", REFERENCES).argParser(collect))
    .addOption(fileOption("--glossary <file>", "abbreviations and their meanings, as JSON"));
}
