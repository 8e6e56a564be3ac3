// aimap export: the map, or the part of it that filters leave, in a form that other programs and `build` read.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import {
  addCriteriaOptions,
  addErrorOption,
  addMapOptions,
  fileOption,
  formatAskedFor,
  type MapOptions,
  oneOfOption,
  openMap,
} from "../cli/options.ts";
import { hint } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { writeText } from "../files.ts";
import { type FilterInput, filterPapers, topicIdsBelow } from "../map/filters.ts";
import { fileOfMap, type MapFile, type ResearchMap } from "../map/model.ts";
import { EXPORT_FORMATS, type ExportFormat, exportFormatOf, exportText } from "../render/exports.ts";
import { countOf } from "../render/text/brief.ts";

export interface ExportOptions extends MapOptions, FilterInput {
  readonly format?: ExportFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export function defineExport(command: Command, context: Context, run = runExport): void {
  command
    .description(
      "Write the map, or the part of it that the filters leave, in another form. The outline, the references and the glossary are what aimap build makes the same map of again, sign by sign.",
    )
    .addOption(oneOfOption("--format <format>", EXPORT_FORMATS, "by default what the file's ending means, else map: "))
    .addOption(fileOption("-o, --output <file>", "write to this file instead of standard output"))
    .option("--force", "overwrite the file if it exists");
  addCriteriaOptions(command);
  command.optionsGroup("Map:");
  addMapOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap export --format opml -o ai.opml --force", says: "for an outliner" },
    { line: "aimap export --topic semanticity --format markdown", says: "a part as an outline to edit" },
    { line: "aimap export --format dot --year 2024", says: "a graph of a year, for Graphviz" },
  ]);
  command.action((options: ExportOptions) => run(options, context));
}

export async function runExport(options: ExportOptions, context: Context): Promise<void> {
  const { output, force = false, format: asked, ...wanted } = options;
  const byEnding = output === undefined ? null : exportFormatOf(output);
  const format = formatAskedFor({ format: asked }, EXPORT_FORMATS) ?? byEnding ?? "map";
  // whatever form it takes sees to it itself that no sign steers a terminal
  const map = await openMap({ ...wanted, format: "json" }, context);
  const file = await choosePart(map, wanted);
  const text = await exportText(format, file, map);
  if (output === undefined) context.stdout.write(text);
  else {
    writeText(output, text, force);
    await hint(
      `${output}: ${countOf(file.papers.length, "paper")} in ${countOf(file.topics.length, "topic")}`,
      wanted,
      context,
    );
  }
}

/** The whole map as it is, also its empty topics, where nothing narrows it. */
async function choosePart(map: ResearchMap, wanted: FilterInput): Promise<MapFile> {
  const topicIds = await topicIdsBelow(map, wanted.topic ?? []);
  const papers = await filterPapers(map, wanted);
  if (papers.length === map.papers.length && topicIds.size === 0) return fileOfMap(map);
  const { partOfMap } = await import("../map/part.ts");
  return partOfMap(map, papers, topicIds);
}
