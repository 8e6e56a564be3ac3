// aimap check: every problem of lists, bibliographies and maps at once, each with its location.

import { resolve } from "node:path";
import type { KnownAcceptance } from "../check/accepted.ts";
import type { CheckSources } from "../check/findings.ts";
import { SEVERITIES, type Severity } from "../check/rule.ts";
import { RULE_NAMES, type RuleName } from "../check/rules.ts";
import type { LayerBelow } from "../check/sources-disagree.ts";
import { completes } from "../cli/completes.ts";
import { type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { withLoopsAlone } from "../cli/late-code.ts";
import { isBundledAlone, layerNames } from "../cli/layer-names.ts";
import { pathsOfMaps } from "../cli/named-maps.ts";
import { addMapOptions } from "../cli/options/map-options.ts";
import { mapArgument, oneOfOption } from "../cli/options/option-kinds.ts";
import type { OutputOptions } from "../cli/options/output-options.ts";
import { addDrawingOptions } from "../cli/options/output-options.ts";
import { collectParsed, oneOf } from "../cli/options/parsers.ts";
import { addSourceOptions, type SourceOptions } from "../cli/options/source-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { readNamed, sourceReader } from "../cli/source-texts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { type Replacement, replaceTexts } from "../files/write.ts";
import { loadLayers } from "../layers/load.ts";
import type { PartialDate } from "../map/dates.ts";
import { BUNDLED, STDIN } from "../map/model.ts";
import { bundledAcceptances, bundledMapFile } from "../prepared/bundled.ts";

export interface CheckOptions extends OutputOptions, SourceOptions {
  /** Empty: the map in use. */
  readonly files: readonly string[];
  readonly rule?: readonly RuleName[];
  /** The lowest severity that is shown. */
  readonly severity?: Severity;
  readonly explain?: boolean;
  /** Show all findings on a terminal too. */
  readonly all?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function defineCheck(command: Command, context: Context, run = runCheck): void {
  command
    .description(
      "Find mistakes in reading lists, bibliographies and maps, and report all of them at once, errors first, each with its location. Fails if there are errors. aimap help checks explains the rules.",
    )
    .addArgument(
      mapArgument(
        "[file...]",
        'lists or maps; "mine" is your own list, "-" standard input; by default the map in use; with --map, read above those maps',
      ),
    );
  addSourceOptions(command);
  command
    .addOption(
      completes(new Option("--rule <rule>", "only the findings of this rule; can be repeated"), RULE_NAMES).argParser(
        collectParsed(oneOf(RULE_NAMES)),
      ),
    )
    .addOption(oneOfOption("--severity <severity>", SEVERITIES, "only findings of this severity or worse: "))
    .option("--all", "show every finding on a terminal too, where many warnings of one rule are otherwise cut short")
    .option("--explain", "explain the rules that found something, and what to do")
    .option("--fix", "fix what has only one safe answer, in the files, and show the changes")
    .addOption(new Option("--dry-run", "show what --fix would change, without changing it").implies({ fix: true }))
    .option("--json", "print one JSON object");
  addDrawingOptions(command);
  addMapOptions(command);
  addExamples(command, [
    { line: "aimap check my-list.md", purpose: "the mistakes in a list" },
    { line: "aimap check my-list.md --fix --dry-run", purpose: "what can be fixed automatically" },
    { line: "aimap check --severity note", purpose: "all findings in the bundled map, including accepted ones" },
  ]);
  setAction(command, context, (files: string[], options: Omit<CheckOptions, "files">) =>
    run({ files: pathsOfMaps(files, context), ...options }, context),
  );
}

export async function runCheck(options: CheckOptions, context: Context): Promise<Reply> {
  const { checkAndFix, resultLine } = await import("../check/run.ts");
  const { fix = false, dryRun = false, severity = "warning", rule = null, explain = false, json = false } = options;
  const sources = await readSources(options, context);
  const request = { fix, isDryRun: dryRun, severity, rules: rule };
  const { result, fixes } = await withLoopsAlone(() => checkAndFix(sources, request), context);
  const unwritable = writeAll(fixes);
  const line = resultLine(result, { ...request, isExplained: explain });
  const failed = result.errors > 0 ? new Failure("failed-check", line) : undefined;
  return {
    type: "check",
    format: json ? "json" : "text",
    files: sources.files.map(({ file }) => file),
    result,
    withExplanations: explain,
    withAll: options.all === true || rule !== null,
    hints: failed === undefined ? [line] : [],
    failure: unwritable ?? failed,
  };
}

/** @returns why one of the files cannot be written; undefined: all of them are */
function writeAll(fixes: readonly Replacement[]): Failure | undefined {
  try {
    replaceTexts(fixes);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** @throws Failure if a file cannot be read, or if `--fix` is to change what cannot be changed */
async function readSources(options: CheckOptions, context: Context): Promise<CheckSources> {
  const { from = null, fix = false, references = [], glossary } = options;
  const named = options.files.length > 0 ? options.files : layerNames(options, context);
  if (fix && (isBundledAlone(named) || named.includes(STDIN))) {
    const what = named.includes(STDIN) ? "standard input cannot be changed" : "the bundled map is not yours to change";
    throw new Failure("bad-value", `${what}; --fix needs a file`);
  }
  const readSource = await sourceReader(named, context);
  const { bundledMapPath } = context;
  const read = (path: string) =>
    path === BUNDLED
      ? { file: path, text: JSON.stringify(bundledMapFile(bundledMapPath)) }
      : { ...readSource(path, "file"), format: from };
  const readFile = (path: string) => readNamed(path, "file");
  return {
    files: named.filter((path) => !fix || path !== BUNDLED).map(read),
    references: references.map(readFile),
    glossaries: glossary === undefined ? [] : [readFile(glossary)],
    below: options.files.length === 0 ? [] : await layersBelowFiles(options, context),
    // the cast: the context promises a date such as 2026-11-24
    today: context.today() as PartialDate,
    known: readAcceptances(bundledMapPath),
  };
}

/**
 * The layers that the files are read above: those of the map in use below the first file that is one of them, such as the reader's
 * own list; else all that the command line names.
 */
async function layersBelowFiles({ files, ...options }: CheckOptions, context: Context): Promise<LayerBelow[]> {
  const named = new Set(files.map((file) => resolve(file)));
  const names = layerNames(options, context);
  const at = names.findIndex((name) => name !== BUNDLED && named.has(resolve(name)));
  if (at < 0 && options.map === undefined) return [];
  const layers = await loadLayers(at < 0 ? names : names.slice(0, at), context.bundledMapPath);
  return layers.map(({ name, file }) => ({ name, map: file }));
}

/** They are written together with the program, so their shape is not checked. */
function readAcceptances(bundledMapPath: string): KnownAcceptance[] {
  return JSON.parse(bundledAcceptances(bundledMapPath) ?? "[]");
}
