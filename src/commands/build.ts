// aimap build: a map from reading lists in Markdown and bibliographies, with references and a glossary.
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { readWithLateCode } from "../cli/late-code.ts";
import { pathsOfMaps } from "../cli/named-maps.ts";
import { prepareWritten } from "../cli/open-map.ts";
import { fileArgument, fileOption, oneOfOption, outputFile } from "../cli/options/option-kinds.ts";
import { addAsciiOption, addErrorOption } from "../cli/options/output-options.ts";
import { addSourceOptions, type SourceOptions } from "../cli/options/source-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { readingProgress } from "../cli/reading-line.ts";
import { readNamed, sourceReader } from "../cli/source-texts.ts";
import type { Context } from "../context.ts";
import { Failure, orList } from "../errors.ts";
import { writeText } from "../files/write.ts";
import type { BuildSources, Report } from "../import/build.ts";
import { formatOf, TOPICS_BY, type TopicsBy } from "../import/formats.ts";
import { A_MAP } from "../import/problems.ts";
import { BUNDLED, STDIN } from "../map/model.ts";

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

export function defineBuild(command: Command, context: Context, run = runBuild): void {
  command
    .description(
      "Make a map from reading lists and bibliographies: Markdown as people write it (headings are topics, linked bullets are papers, bullets below them are notes), BibTeX, CSL-JSON or RIS, and tables in CSV or TSV.",
    )
    .addArgument(
      fileArgument("<file...>", 'reading lists, merged in this order; "mine" is your own list, "-" standard input'),
    );
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
  addAsciiOption(command);
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap build my-list.md -o my-map.json", purpose: "a map from a list" },
    {
      line: "aimap build my-list.md --references library.bib --title 'My map'",
      purpose: "with facts from a bibliography, printed to standard output",
    },
    {
      line: "aimap build my-list.md -o my.json --force && aimap tree --map my.json",
      purpose: "build the map again and look at it",
    },
  ]);
  setAction(command, context, (files: string[], options: Omit<BuildOptions, "files">) =>
    run({ files: pathsOfMaps(files, context), ...options }, context),
  );
}

export async function runBuild(options: BuildOptions, context: Context): Promise<Reply> {
  checkEnding(options.output);
  if (options.report === STDIN && outputFile(options.output) === undefined)
    throw new Failure(
      "bad-value",
      "--report - and the map would both be written to standard output; write the map with -o FILE",
    );
  const sources = await readSources(options, context);
  return readWithLateCode(lengthOf(sources), () => buildAndWrite(sources, options, context), context);
}

function lengthOf({ lists, references }: BuildSources): number {
  return [...lists, ...references].reduce((sum, { text }) => sum + text.length, 0);
}

async function buildAndWrite(sources: BuildSources, options: BuildOptions, context: Context): Promise<Reply> {
  const [{ buildMap }, { emptyProblem, reportLines, strictProblem }, { toJson, jsonPieces }] = await Promise.all([
    import("../import/build.ts"),
    import("../import/report.ts"),
    import("../render/json.ts"),
  ]);
  const progress = readingProgress(sources.lists, options, context);
  const { map, report } = await buildMap(sources, progress.show).finally(progress.remove);
  if (report.papers === 0) throw new Failure("broken-input", emptyProblem(report, options.files, options.from ?? null));
  const overwrite = options.force ?? false;
  const reported = options.report === undefined ? "" : toJson({ type: "report", ...report });
  const reportFile = outputFile(options.report);
  if (reportFile !== undefined) writeText(reportFile, reported, { overwrite });
  const problem = options.strict ? strictProblem(report) : null;
  if (problem !== null) throw new Failure("broken-input", problem);
  const lines = [...reportLines(report), ...sortingAdvice(sources, report)];
  const output = outputFile(options.output);
  if (output === undefined) return { type: "text", text: "", pieces: jsonPieces({ ...map }), report: lines };
  writeText(output, jsonPieces({ ...map }), { overwrite });
  await prepareWritten(output, map, context);
  return { type: "text", text: reportFile === undefined ? reported : "", report: lines };
}

/** More papers than a screen holds should not all be in one topic. */
const MANY_PAPERS = 25;

/** How to sort a bibliography that nothing sorts into topics; empty: something does. */
function sortingAdvice({ lists, topicsBy }: BuildSources, { topics, papers }: Report): string[] {
  const [list, ...others] = lists;
  const isSorted = topics > 1 || papers < MANY_PAPERS || topicsBy != null || list === undefined || others.length > 0;
  if (isSorted || (list.format ?? formatOf(list.file, list.text)) === "markdown") return [];
  return [`all are in one topic; --topics-by makes several: by ${orList(TOPICS_BY)}`];
}

/** Endings of lists and bibliographies: a map that is written to such a file is a mistake. */
const OTHER_ENDINGS = /\.(?:md|markdown|txt|html?|pdf|docx?|bib|ris|csv|tsv|xlsx?|opml|ya?ml)$/i;

/** @throws Failure `bad-value` */
function checkEnding(output = ""): void {
  const ending = OTHER_ENDINGS.exec(output)?.[0];
  if (ending === undefined) return;
  const message = `aimap build writes JSON, not ${ending}; name the file with .json, or use aimap export for other formats`;
  throw new Failure("bad-value", message);
}

/** @throws Failure `unreadable-file` */
async function readSources(options: BuildOptions, context: Context): Promise<BuildSources> {
  const { files, from = null, references = [], glossary } = options;
  // of a map that is a file, the reader of lists says so
  if (files.includes(BUNDLED)) throw new Failure("broken-input", `${BUNDLED}: ${A_MAP}`);
  const read = await sourceReader(files, context);
  return {
    title: options.title ?? null,
    today: context.today(),
    topicsBy: options.topicsBy ?? null,
    lists: files.map((path) => ({ ...read(path, "list"), format: from })),
    references: references.map((path) => readNamed(path, "references")),
    glossaries: glossary === undefined ? [] : [readNamed(glossary, "glossary")],
  };
}
