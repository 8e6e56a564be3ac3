// aimap check: every problem of lists, bibliographies and maps at once, each with its place.
import { Argument, type Command, Option } from "commander";
import { SOURCE_FORMATS, type SourceFormat } from "../build/formats.ts";
import type { Finding } from "../check/check.ts";
import { RULE_NAMES, type RuleName, SEVERITIES, type Severity } from "../check/rules.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { readText, writeText } from "../files.ts";
import type { PartialDate } from "../map/dates.ts";
import { COLOR_MODES } from "../terminal/screen.ts";
import { completes } from "./completes.ts";
import { addExamples } from "./examples.ts";
import { addMapOptions, collectParsed, type OutputOptions, oneOf, oneOfOption, ownMapPath } from "./options.ts";
import { print, tell } from "./output.ts";

export interface CheckOptions extends OutputOptions {
  /** None: the map that is used. */
  readonly files: readonly string[];
  readonly from?: SourceFormat;
  readonly references?: readonly string[];
  readonly glossary?: string;
  readonly rule?: readonly RuleName[];
  /** This bad, or worse. */
  readonly severity?: Severity;
  readonly explain?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** How the map that ships with the program is called where a file is named. */
const BUNDLED = "bundled";

export function defineCheck(command: Command, context: Context, run = runCheck): void {
  const file = (flags: string, description: string): Option => completes(new Option(flags, description), "files");
  const collect = (path: string, before: readonly string[] | undefined): string[] => [...(before ?? []), path];
  command
    .description(
      "Find what is wrong with reading lists, bibliographies and maps: all at once, each with its place. Fails where there are errors; aimap help checks explains the rules.",
    )
    .addArgument(
      completes(new Argument("[file...]", 'lists or maps; "-" reads standard input; none: the map in use'), "files"),
    )
    .addOption(oneOfOption("--from <format>", SOURCE_FORMATS, "what the lists are written in: "))
    .addOption(file("--references <file>", "facts of the papers of a list; can be repeated").argParser(collect))
    .addOption(file("--glossary <file>", "abbreviations and what they stand for, as JSON"))
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
  const [{ findAll }, { applyFixes, changesBetween }, { toJson }] = await Promise.all([
    import("../check/check.ts"),
    import("../check/fix.ts"),
    import("../views/json.ts"),
  ]);
  const sources = await readSources(options, context);
  const isAsked = ({ rule, severity, accepted }: Finding): boolean =>
    (options.rule?.includes(rule) ?? true) &&
    (accepted === null ? rank(severity) <= rank(options.severity ?? "warning") : options.severity === "note");
  const read = (texts: ReadonlyMap<string, string>) => {
    const of = (paths: readonly string[]) =>
      paths.map((path) => ({ file: path, text: texts.get(path) ?? "", format: null }));
    const files = of(sources.files).map((source) => ({ ...source, format: options.from ?? null }));
    const { references, glossaries, today, known } = sources;
    return findAll({ files, references: of(references), glossaries: of(glossaries), today, known });
  };
  let found = read(sources.texts);
  let texts = sources.texts;
  if (options.fix) {
    // two answers can be about one line: the next round gives the second
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = applyFixes(
        texts,
        found.filter(({ rule }) => options.rule?.includes(rule) ?? true),
      );
      if (changesBetween(texts, next).length === 0) break;
      texts = next;
      found = read(texts);
    }
  }
  const changes = changesBetween(sources.texts, texts);
  const findings = (options.dryRun ? read(sources.texts) : found).filter(isAsked);
  const counts = countsOf(options.dryRun ? read(sources.texts) : found, options.rule);
  if (options.json) {
    context.stdout.write(toJson({ type: "check", files: sources.files, ...counts, findings, changes }));
  } else await show(findings, changes, options, context);
  if (!options.dryRun) {
    for (const file of new Set(changes.map((change) => change.file))) writeText(file, texts.get(file) ?? "", true);
  }
  const summary = summaryOf(counts, findings, changes.length, options);
  if (counts.errors > 0) throw new Failure("failed", "failed-check", summary);
  await tell(summary, options, context);
}

const MOST_ROUNDS = 10;

async function show(
  findings: readonly Finding[],
  changes: Parameters<typeof import("../views/text/check.ts").changesText>[0],
  options: CheckOptions,
  context: Context,
): Promise<void> {
  const [{ checkText, changesText }, { makeScreen }] = await Promise.all([
    import("../views/text/check.ts"),
    import("../terminal/screen.ts"),
  ]);
  const { color = "auto", ascii = false, explain = false } = options;
  const screen = await makeScreen(context.stdout, context.env, { color, ascii });
  const parts = [
    changes.length > 0 ? changesText(changes, screen) : "",
    findings.length > 0 ? checkText(findings, { withExplanations: explain }, screen) : "",
  ];
  const text = parts.filter((part) => part !== "").join("\n");
  if (text !== "") await print(text, options, context);
}

interface Read {
  /** By file, as it was named. */
  readonly texts: Map<string, string>;
  readonly files: readonly string[];
  readonly references: readonly string[];
  readonly glossaries: readonly string[];
  readonly today: PartialDate;
  readonly known: readonly import("../check/accepted.ts").KnownAcceptance[];
}

async function readSources(options: CheckOptions, context: Context): Promise<Read> {
  const references = options.references ?? [];
  const glossaries = options.glossary === undefined ? [] : [options.glossary];
  const own = ownMapPath(options, context);
  const files = options.files.length > 0 ? options.files : [own ?? BUNDLED];
  const isBundled = options.files.length === 0 && own === null;
  if (options.fix && (isBundled || options.files.includes("-"))) {
    const what = isBundled ? "the bundled map is not yours to change" : "standard input cannot be changed";
    throw new Failure("usage", "bad-value", `${what}; --fix needs a file`);
  }
  const texts = new Map<string, string>();
  for (const path of [...files, ...references, ...glossaries]) {
    const text =
      path === "-"
        ? (await context.readStdin()).replace(/^\uFEFF/, "")
        : isBundled && path === BUNDLED
          ? readText(context.bundledMapPath, "map")
          : readText(path, "file");
    texts.set(path, text);
  }
  const known = context.bundledAcceptedPath === null ? [] : JSON.parse(readText(context.bundledAcceptedPath, "file"));
  return { texts, files, references, glossaries, today: context.today() as PartialDate, known };
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
}

function countsOf(findings: readonly Finding[], rules: readonly RuleName[] | undefined): Counts {
  const asked = findings.filter(({ rule }) => rules?.includes(rule) ?? true);
  const open = asked.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    accepted: asked.length - open.length,
  };
}

/** `2 errors, 14 warnings, 5 accepted; --fix mends 6`. */
function summaryOf(counts: Counts, findings: readonly Finding[], changed: number, options: CheckOptions): string {
  const many = (count: number, what: string): string[] =>
    count === 0 ? [] : [`${count} ${what}${count === 1 || what === "accepted" ? "" : "s"}`];
  const { errors, warnings, notes, accepted } = counts;
  const told = [
    ...many(errors, "error"),
    ...many(warnings, "warning"),
    ...many(notes, "note"),
    ...many(accepted, "accepted"),
  ];
  const mended =
    changed === 0 ? [] : [`${changed} ${changed === 1 ? "line" : "lines"} ${options.dryRun ? "to change" : "changed"}`];
  const open = findings.filter(({ fix, accepted: reason }) => fix !== null && reason === null).length;
  const hints = [
    !options.fix && open > 0 ? `--fix mends ${open}` : "",
    !options.explain && errors + warnings > 0 ? "--explain says why they matter" : "",
  ].filter((hint) => hint !== "");
  const result = [...told, ...mended].join(", ") || "nothing found";
  return [result, ...hints].join("; ");
}
