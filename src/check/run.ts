// A whole check: finds problems, fixes them if asked to, and selects what to show.
import { findAll } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { CheckSources } from "./findings.ts";
import { applyFixes, changesBetween, type LineChange } from "./fix.ts";
import { SEVERITIES, type Severity } from "./rule.ts";
import type { RuleName } from "./rules.ts";

export interface CheckRequest {
  /** Fix what has only one safe correction. */
  readonly fix: boolean;
  /** Only show what would be fixed. */
  readonly isDryRun: boolean;
  /** Show findings of this severity or worse. `note` shows accepted findings too. */
  readonly severity: Severity;
  /** Only these rules; null: all. */
  readonly rules: readonly RuleName[] | null;
}

export interface CheckResult {
  /** How many findings are not accepted, by severity, whether they are shown or not. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
  /** Those to show. */
  readonly findings: readonly Finding[];
  readonly changes: readonly LineChange[];
}

export interface CheckOutcome {
  readonly result: CheckResult;
  /** The texts of the files to write, before and after; none in a dry run. */
  readonly fixes: readonly { readonly file: string; readonly before: string; readonly after: string }[];
}

/** The findings that remain after fixing; in a dry run, all of them. */
export async function checkAndFix(sources: CheckSources, request: CheckRequest): Promise<CheckOutcome> {
  const { fix, isDryRun, rules } = request;
  const find = async (checked: CheckSources): Promise<Finding[]> =>
    (await findAll(checked)).filter(({ rule }) => rules?.includes(rule) ?? true);
  const texts = textsOf(sources);
  const before = await find(sources);
  const fixed = fix
    ? await fixAll(before, texts, (each) => find(withTexts(sources, each)))
    : { texts, findings: before };
  const changes = changesBetween(texts, fixed.texts);
  const written = new Set(isDryRun ? [] : changes.map(({ file }) => file));
  return {
    result: { ...summarise(isDryRun ? before : fixed.findings, request), changes },
    fixes: [...fixed.texts]
      .filter(([file]) => written.has(file))
      .map(([file, after]) => ({ file, before: texts.get(file) ?? "", after })),
  };
}

interface FixedTexts {
  readonly texts: ReadonlyMap<string, string>;
  /** What is found in them. */
  readonly findings: readonly Finding[];
}

/** Each round applies one fix in a line; more than this many in one line do not occur. */
const MAX_ROUNDS = 10;

async function fixAll(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  find: (texts: ReadonlyMap<string, string>) => Promise<Finding[]>,
): Promise<FixedTexts> {
  let fixed: FixedTexts = { texts, findings };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = applyFixes(fixed.texts, fixed.findings);
    if (changesBetween(fixed.texts, next).length === 0) break;
    fixed = { texts: next, findings: await find(next) };
  }
  return fixed;
}

function summarise(found: readonly Finding[], { severity }: CheckRequest): Omit<CheckResult, "changes"> {
  const open = found.filter(({ accepted }) => accepted === null);
  const count = (each: Severity): number => open.filter((finding) => finding.severity === each).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    accepted: found.length - open.length,
    findings: found.filter((finding) =>
      finding.accepted === null ? isAtLeast(finding.severity, severity) : severity === "note",
    ),
  };
}

function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

function textsOf({ files, references, glossaries }: CheckSources): Map<string, string> {
  return new Map([...files, ...references, ...glossaries].map(({ file, text }) => [file, text]));
}

function withTexts(sources: CheckSources, texts: ReadonlyMap<string, string>): CheckSources {
  const update = (list: CheckSources["files"]) => list.map((each) => ({ ...each, text: texts.get(each.file) ?? "" }));
  const { files, references, glossaries } = sources;
  return { ...sources, files: update(files), references: update(references), glossaries: update(glossaries) };
}

/** `2 errors, 14 warnings, 5 accepted; --fix can fix 6; --explain explains the rules`. */
export function resultLine(
  { errors, warnings, notes, accepted, findings, changes }: CheckResult,
  { fix, isDryRun, isExplained }: Pick<CheckRequest, "fix" | "isDryRun"> & { readonly isExplained: boolean },
): string {
  const isClean = errors + warnings + notes === 0;
  const counts = [
    ...(isClean ? ["no problems found"] : []),
    ...counted(errors, "error"),
    ...counted(warnings, "warning"),
    ...counted(notes, "note"),
    ...counted(accepted, "accepted finding"),
    ...(fix && !isClean && changes.length === 0 ? ["nothing to fix"] : []),
    ...counted(changes.length, "line").map((lines) => `${lines} ${isDryRun ? "to change" : "changed"}`),
  ];
  const fixable = findings.filter((finding) => finding.fix !== null && finding.accepted === null).length;
  const hints = [
    ...(fix || fixable === 0 ? [] : [`--fix can fix ${fixable}`]),
    ...(isExplained || errors + warnings === 0 ? [] : ["--explain explains the rules"]),
    ...(isClean && accepted > 0 && findings.length === 0 ? ["--severity note shows them"] : []),
  ];
  return [counts.join(", "), ...hints].join("; ");
}

/** None for zero. */
function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
}
