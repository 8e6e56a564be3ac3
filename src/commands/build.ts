// aimap build: a map from Markdown outlines, CSL-JSON references and a glossary.
import { Argument, type Command, Option } from "commander";
import type { Context } from "../context.ts";
import { readText, writeText } from "../files.ts";
import type { MapFile } from "../map/model.ts";
import { completes } from "./completes.ts";
import { addExamples } from "./examples.ts";
import { addErrorOption } from "./options.ts";
import { tell } from "./output.ts";

export interface BuildOptions {
  readonly files: readonly string[];
  readonly references?: readonly string[];
  readonly glossary?: string;
  readonly title?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

export function defineBuild(command: Command, context: Context, run = runBuild): void {
  command
    .description(
      "Make a map from Markdown outlines: headings are topics, linked bullets papers, bullets below them notes.",
    )
    .addArgument(completes(new Argument("<file...>", "Markdown outlines, merged in this order"), "files"))
    .addOption(
      completes(new Option("--references <file>", "facts of the papers, as CSL-JSON"), "files").argParser(
        (file: string, before: readonly string[] | undefined) => [...(before ?? []), file],
      ),
    )
    .addOption(completes(new Option("--glossary <file>", "abbreviations and what they stand for, as JSON"), "files"))
    .option("--title <title>", "title of the map, instead of the first heading")
    .addOption(
      completes(new Option("-o, --output <file>", "write the map to this file instead of standard output"), "files"),
    )
    .option("--force", "overwrite the file if it exists")
    .option("--quiet", "no counts and remarks on stderr");
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap build my-list.md -o my-map.json", says: "a map from an outline" },
    {
      line: "aimap build my-list.md --references library.json --title 'My map'",
      says: "with facts from Zotero, printed",
    },
    {
      line: "aimap build my-list.md -o my-map.json --force && aimap tree --map my-map.json",
      says: "made anew, and looked at",
    },
  ]);
  command.action((files: string[], options) => run({ files, ...options }, context));
}

export async function runBuild(options: BuildOptions, context: Context): Promise<void> {
  const [{ buildMap }, { toJson }] = await Promise.all([import("../build/build.ts"), import("../views/json.ts")]);
  const read = (path: string, what: string): { file: string; text: string } => ({
    file: path,
    text: readText(path, what),
  });
  const { map, remarks } = buildMap({
    title: options.title ?? null,
    outlines: options.files.map((path) => read(path, "outline")),
    references: (options.references ?? []).map((path) => read(path, "references")),
    glossaries: options.glossary === undefined ? [] : [read(options.glossary, "glossary")],
  });
  if (options.output === undefined) context.stdout.write(toJson(map));
  else writeText(options.output, toJson(map), options.force ?? false);
  for (const remark of [...remarks, summary(map)]) await tell(remark, options, context);
}

function summary({ topics, papers }: MapFile): string {
  const placements = papers.reduce((sum, paper) => sum + paper.placements.length, 0);
  return `${topics.length} topics, ${papers.length} papers in ${placements} places`;
}
