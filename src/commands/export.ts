// aimap export: the map, or the part of it that filters leave, in a form that other programs and `build` read.
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { writeWithLateCode } from "../cli/late-code.ts";
import { openMap } from "../cli/open-map.ts";
import { addCriteriaOptions } from "../cli/options/filter-options.ts";
import { addMapOptions, type MapOptions } from "../cli/options/map-options.ts";
import { fileOption, oneOfOption, outputFile } from "../cli/options/option-kinds.ts";
import { addErrorOption, formatAskedFor } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { writeText } from "../files/write.ts";
import { topicIdsBelow } from "../map/filter-names.ts";
import type { FilterInput } from "../map/filter-values.ts";
import { filterPapers } from "../map/filters.ts";
import { fileOfMap, type MapFile } from "../map/map-file.ts";
import type { ResearchMap } from "../map/model.ts";
import {
  EXPORT_ENDINGS,
  EXPORT_FORMATS,
  type ExportFormat,
  endingOf,
  exportFormatOf,
  exportText,
} from "../render/exports.ts";
import { andList, countOf } from "../render/phrases.ts";

export interface ExportOptions extends MapOptions, FilterInput {
  readonly format?: ExportFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export function defineExport(command: Command, context: Context, run = runExport): void {
  command
    .description(
      "Write the map, or the part of it that the filters keep, in another format. From the outline, the references and the glossary, aimap build makes exactly the same map again.",
    )
    .addOption(
      oneOfOption("--format <format>", EXPORT_FORMATS, "by default chosen by the extension of the file, else map: "),
    )
    .addOption(fileOption("-o, --output <file>", "write to this file instead of standard output"))
    .option("--force", "overwrite an existing file");
  addCriteriaOptions(command);
  command.optionsGroup("Map:");
  addMapOptions(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap export --format opml -o ai.opml --force", purpose: "for an outliner" },
    { line: "aimap export --topic semanticity --format markdown", purpose: "a part of the map as an outline to edit" },
    { line: "aimap export --format dot --year 2024", purpose: "a graph of one year's papers, for Graphviz" },
  ]);
  setAction(command, context, (options: ExportOptions) => run(options, context));
}

export async function runExport(options: ExportOptions, context: Context): Promise<Reply> {
  const { output: named, force = false, format: asked, ...filters } = options;
  const output = outputFile(named);
  const format = formatAskedFor({ format: asked }, EXPORT_FORMATS) ?? formatByEnding(output);
  const map = await openMap(options, context);
  const file = await choosePart(map, filters);
  const text = await writeWithLateCode(file.papers.length, () => exportText(format, file, map), context);
  const hints = hintOnLoss(format, file);
  if (output === undefined) return { type: "text", text, hints };
  writeText(output, text, { overwrite: force });
  const counts = `${countOf(file.papers.length, "paper")} in ${countOf(file.topics.length, "topic")}`;
  return { type: "text", text: "", hints: [`${output}: ${counts}`, ...hints] };
}

/** What a form has no place for, of what a map can have. */
const FACTS: Readonly<Record<string, (map: MapFile) => boolean>> = {
  topics: ({ topics }) => topics.length > 1,
  comments: ({ papers }) => papers.some(({ placements }) => placements.some(({ comment }) => comment !== null)),
  notes: ({ papers }) => papers.some(({ notes }) => notes.length > 0),
  statuses: ({ papers }) => papers.some(({ status }) => status !== null),
  "code and demos": ({ papers }) => papers.some(({ code, demo }) => code !== null || demo !== null),
  "“et al.”": ({ papers }) => papers.some(({ authorsComplete }) => !authorsComplete),
};

const LEFT_OUT: Partial<Readonly<Record<ExportFormat, readonly (keyof typeof FACTS)[]>>> = {
  "csl-json": ["topics", "comments"],
  bibtex: ["topics", "comments", "notes", "code and demos"],
  ris: ["topics", "comments", "notes", "statuses", "code and demos", "“et al.”"],
};

/** What the form leaves out, which its reader may look for in vain. */
function hintOnLoss(format: ExportFormat, file: MapFile): string[] {
  if (format === "markdown") {
    const hasMore = file.papers.some(({ authors, venue }) => authors.length > 0 || venue !== null);
    return hasMore
      ? ["authors, venues and the like are no part of an outline; aimap export --format csl-json writes them"]
      : [];
  }
  const lost = LEFT_OUT[format]?.filter((name) => FACTS[name]?.(file) === true) ?? [];
  return lost.length === 0 ? [] : [`left out: ${andList(lost)}; aimap export --format map writes everything`];
}

/** The form that the ending of the file stands for; the map itself for a name without one. @throws Failure `bad-value` */
function formatByEnding(output: string | undefined): ExportFormat {
  const ending = output === undefined ? "" : endingOf(output);
  if (output === undefined || ending === "") return "map";
  const format = exportFormatOf(output);
  if (format !== null) return format;
  const message = `nothing to export as .${ending}; endings are ${EXPORT_ENDINGS.join(", ")}, or choose with --format`;
  throw new Failure("bad-value", message, EXPORT_ENDINGS);
}

/** The papers that the filters keep with their topics. If nothing is filtered the whole map, also its empty topics. */
async function choosePart(map: ResearchMap, filters: FilterInput): Promise<MapFile> {
  const topicIds = await topicIdsBelow(map, filters.topic ?? []);
  const papers = await filterPapers(map, filters);
  if (papers.length === map.papers.length && topicIds.size === 0) return fileOfMap(map);
  const { partOfMap } = await import("../map/part.ts");
  return partOfMap(map, papers, topicIds);
}
