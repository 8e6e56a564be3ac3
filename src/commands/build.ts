// aimap build: a map from reading lists in Markdown and bibliographies, with references and a glossary.
import type { Command } from "commander";
import { addExamples } from "../cli/examples.ts";
import { fileArgument, fileOption, oneOfOption } from "../cli/options/option-kinds.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { addSourceOptions, type SourceOptions } from "../cli/options/source-options.ts";
import { report } from "../cli/output.ts";
import { sourceReader } from "../cli/source-texts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { readText, writeText } from "../files.ts";
import { TOPICS_BY, type TopicsBy } from "../import/formats.ts";

export interface BuildOptions extends SourceOptions {
  readonly files: readonly string[];
  readonly topicsBy?: TopicsBy;
  readonly title?: string;
  readonly output?: string;
  readonly report?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** UTF-16 code units of input that take about half a second to read. */
const SLOW = 200_000;

export function defineBuild(command: Command, context: Context, run = runBuild): void {
  command
    .description(
      "Make a map from reading lists and bibliographies: Markdown as people write it (headings are topics, linked bullets are papers, bullets below them are notes), BibTeX, CSL-JSON or RIS.",
    )
    .addArgument(fileArgument("<file...>", 'reading lists, merged in this order; "-" reads standard input'));
  addSourceOptions(command);
  command
    .addOption(
      oneOfOption("--topics-by <what>", TOPICS_BY, "what to sort the papers of a bibliography into topics by: "),
    )
    .option("--title <title>", "title of the map, instead of the one in the list")
    .addOption(fileOption("-o, --output <file>", "write the map to this file instead of standard output"))
    .addOption(fileOption("--report <file>", "write what was left out, and why, to this file as JSON"))
    .option("--strict", "make no map if anything is left out")
    .option("--force", "overwrite existing files")
    .option("--quiet", "no report on stderr");
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap build my-list.md -o my-map.json", purpose: "a map from a list" },
    {
      line: "aimap build my-list.md --references library.bib --title 'My map'",
      purpose: "with facts from a bibliography, printed to standard output",
    },
    {
      line: "aimap build my-list.md -o my-map.json --force && aimap tree --map my-map.json",
      purpose: "build the map again and look at it",
    },
  ]);
  command.action((files: string[], options: Omit<BuildOptions, "files">) => run({ files, ...options }, context));
}

export async function runBuild(options: BuildOptions, context: Context): Promise<void> {
  const [{ buildMap }, { reportLines, strictProblem }, { toJson }] = await Promise.all([
    import("../import/build.ts"),
    import("../import/report.ts"),
    import("../render/json.ts"),
  ]);
  const read = await sourceReader(options.files, context);
  const lists = options.files.map((path) => ({ ...read(path, "list"), format: options.from ?? null }));
  const progress = progressLine(lists, options, context);
  const { map, report: found } = await buildMap(
    {
      title: options.title ?? null,
      topicsBy: options.topicsBy ?? null,
      lists,
      references: (options.references ?? []).map((path) => ({ file: path, text: readText(path, "references") })),
      glossaries:
        options.glossary === undefined
          ? []
          : [{ file: options.glossary, text: readText(options.glossary, "glossary") }],
    },
    progress.show,
  );
  progress.clear();
  const force = options.force ?? false;
  if (options.report !== undefined)
    writeText(options.report, toJson({ type: "report", ...found }), { overwrite: force });
  const refused = options.strict ? strictProblem(found) : null;
  if (refused !== null) throw new Failure("failed", "broken-input", refused);
  if (options.output === undefined) context.stdout.write(toJson(map));
  else writeText(options.output, toJson(map), { overwrite: force });
  for (const line of reportLines(found)) await report(line, options, context);
}

/** One line that names the file being read, for a person who waits longer than half a second. */
function progressLine(
  lists: readonly { readonly text: string }[],
  { quiet = false }: BuildOptions,
  { stderr, env }: Context,
): { show: (file: string) => void; clear: () => void } {
  const size = lists.reduce((sum, { text }) => sum + text.length, 0);
  const isShown = size > SLOW && stderr.isTTY && !quiet && env.TERM !== "dumb";
  const width = (stderr.columns ?? 80) - 1;
  let isWritten = false;
  const show = (file: string): void => {
    if (!isShown) return;
    const name = file.replace(/[^\x20-\x7e]/g, "?");
    stderr.write(`\r\x1b[K${`reading ${name} …`.slice(0, width)}`);
    isWritten = true;
  };
  return { show, clear: () => (isWritten ? stderr.write("\r\x1b[K") : undefined) };
}
