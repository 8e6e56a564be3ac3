// aimap check: every problem of lists, bibliographies and maps at once, each with its place.
import { Argument, type Command, Option } from "commander";
import type { KnownAcceptance } from "../check/accepted.ts";
import type { CheckSources } from "../check/check.ts";
import { SEVERITIES, type Severity } from "../check/rule.ts";
import { RULE_NAMES, type RuleName } from "../check/rules.ts";
import type { CheckResult } from "../check/run.ts";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import {
  addMapOptions,
  addSourceOptions,
  collectParsed,
  isBundledAlone,
  layerNames,
  type OutputOptions,
  oneOf,
  oneOfOption,
  type SourceOptions,
} from "../cli/options.ts";
import { hint, print, screenOf } from "../cli/output.ts";
import { sourceReader } from "../cli/source-texts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { readText, writeText } from "../files.ts";
import type { PartialDate } from "../map/dates.ts";
import { BUNDLED } from "../map/model.ts";
import { COLOR_MODES } from "../terminal/screen.ts";

export interface CheckOptions extends OutputOptions, SourceOptions {
  /** None: the map that is used. */
  readonly files: readonly string[];
  readonly rule?: readonly RuleName[];
  /** This bad, or worse. */
  readonly severity?: Severity;
  readonly explain?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function defineCheck(command: Command, context: Context, run = runCheck): void {
  command
    .description(
      "Find what is wrong with reading lists, bibliographies and maps: all at once, each with its place. Fails where there are errors; aimap help checks explains the rules.",
    )
    .addArgument(
      completes(new Argument("[file...]", 'lists or maps; "-" reads standard input; none: the map in use'), "files"),
    );
  addSourceOptions(command);
  command
    .addOption(
      completes(new Option("--rule <rule>", "only what this rule finds; can be repeated"), RULE_NAMES).argParser(
        collectParsed(oneOf(RULE_NAMES)),
      ),
    )
    .addOption(oneOfOption("--severity <severity>", SEVERITIES, "only what is this bad, or worse: "))
    .option("--explain", "why each rule that found something matters, and what to do")
    .option("--fix", "change what has one safe answer, in the files; the changes are shown")
    .addOption(new Option("--dry-run", "show what --fix would change, and change nothing").implies({ fix: true }))
    .option("--json", "print one JSON object")
    .addOption(oneOfOption("--color <when>", COLOR_MODES, "colour the text: "))
    .option("--no-pager", "print long text at once");
  addMapOptions(command);
  addExamples(command, [
    { line: "aimap check my-list.md", says: "what is wrong with a list" },
    { line: "aimap check my-list.md --fix --dry-run", says: "what could be mended at once" },
    { line: "aimap check --severity note", says: "all that is known of the bundled map, the accepted too" },
  ]);
  command.action((files: string[], options) => run({ files, ...options }, context));
}

export async function runCheck(options: CheckOptions, context: Context): Promise<void> {
  const [{ checkAndFix, resultLine }, { toJson }] = await Promise.all([
    import("../check/run.ts"),
    import("../render/json.ts"),
  ]);
  const { fix = false, dryRun = false, severity = "warning", rule = null, explain = false } = options;
  const sources = await readSources(options, context);
  const request = { fix, isDryRun: dryRun, severity, rules: rule };
  const { result, fixedTexts } = checkAndFix(sources, request);
  const files = sources.files.map(({ file }) => file);
  if (options.json) context.stdout.write(toJson({ type: "check", files, ...result }));
  else await show(result, options, context);
  for (const [file, text] of fixedTexts) writeText(file, text, true);
  const line = resultLine(result, { ...request, isExplained: explain });
  if (result.errors > 0) throw new Failure("failed", "failed-check", line);
  // whoever asked for JSON reads JSON
  if (!options.json) await hint(line, options, context);
}

/** The changes, then what is left. */
async function show({ changes, findings }: CheckResult, options: CheckOptions, context: Context): Promise<void> {
  const { checkText, changesText } = await import("../render/text/check.ts");
  const { explain = false } = options;
  const screen = await screenOf(context.stdout, options, context);
  const parts = [changesText(changes, screen), checkText(findings, { withExplanations: explain }, screen)];
  const text = parts.filter((part) => part !== "").join("\n");
  if (text !== "") await print(text, options, context);
}

/** @throws Failure where a file cannot be read, or should be changed and cannot be */
async function readSources(options: CheckOptions, context: Context): Promise<CheckSources> {
  const { from = null, fix = false, references = [], glossary } = options;
  const named = options.files.length > 0 ? options.files : layerNames(options, context);
  if (fix && (isBundledAlone(named) || named.includes("-"))) {
    const what = named.includes("-") ? "standard input cannot be changed" : "the bundled map is not yours to change";
    throw new Failure("usage", "bad-value", `${what}; --fix needs a file`);
  }
  const readSource = await sourceReader(named, context);
  const { bundledMapPath, bundledAcceptedPath } = context;
  const read = (path: string) =>
    path === BUNDLED
      ? { file: path, text: readText(bundledMapPath, "map") }
      : { ...readSource(path, "file"), format: from };
  const facts = (path: string) => ({ file: path, text: readText(path, "file") });
  return {
    files: named.filter((path) => !fix || path !== BUNDLED).map(read),
    references: references.map(facts),
    glossaries: glossary === undefined ? [] : [facts(glossary)],
    today: context.today() as PartialDate,
    known: bundledAcceptedPath === null ? [] : (JSON.parse(readText(bundledAcceptedPath, "file")) as KnownAcceptance[]),
  };
}
