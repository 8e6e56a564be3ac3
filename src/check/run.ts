// One check: what is found, what of it is asked for, and what is mended.
import { type CheckSources, type Finding, findAll } from "./check.ts";
import { applyFixes, type Change, changesBetween } from "./fix.ts";
import { type RuleName, SEVERITIES, type Severity } from "./rules.ts";

export interface CheckWishes {
  /** Mend what has one safe answer. */
  readonly fix: boolean;
  /** Only say what would be mended. */
  readonly isDryRun: boolean;
  /** Show what is this bad, or worse; `note` shows what is accepted, too. */
  readonly severity: Severity;
  /** Null: all. */
  readonly rules: readonly RuleName[] | null;
}

export interface CheckResult {
  /** What nobody accepts, by severity, whether it is shown or not. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** Two answers can be about one line; each round gives one. */
const MOST_ROUNDS = 10;

/** What is left after mending, with the texts of the files that are to be written. */
export async function runCheck(
  sources: CheckSources,
  { fix, isDryRun, severity, rules }: CheckWishes,
): Promise<{ result: CheckResult; mended: ReadonlyMap<string, string> }> {
  const isAsked = ({ rule }: Finding): boolean => rules?.includes(rule) ?? true;
  const before = (await findAll(sources)).filter(isAsked);
  const texts = textsOf(sources);
  let mended: ReadonlyMap<string, string> = texts;
  let after = before;
  for (let round = 0; fix && round < MOST_ROUNDS; round += 1) {
    const next = applyFixes(mended, after);
    if (changesBetween(mended, next).length === 0) break;
    mended = next;
    after = (await findAll(withTexts(sources, mended))).filter(isAsked);
  }
  const found = isDryRun ? before : after;
  const open = found.filter(({ accepted }) => accepted === null);
  const count = (each: Severity): number => open.filter((finding) => finding.severity === each).length;
  const changes = changesBetween(texts, mended);
  const result = {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    accepted: found.length - open.length,
    findings: found.filter((finding) =>
      finding.accepted === null ? isAtLeast(finding.severity, severity) : severity === "note",
    ),
    changes,
  };
  const changed = new Set(isDryRun ? [] : changes.map(({ file }) => file));
  return { result, mended: new Map([...mended].filter(([file]) => changed.has(file))) };
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function textsOf({ files, references, glossaries }: CheckSources): Map<string, string> {
  return new Map([...files, ...references, ...glossaries].map(({ file, text }) => [file, text]));
}

function withTexts(sources: CheckSources, texts: ReadonlyMap<string, string>): CheckSources {
  const renewed = (list: CheckSources["files"]) => list.map((each) => ({ ...each, text: texts.get(each.file) ?? "" }));
  const { files, references, glossaries } = sources;
  return { ...sources, files: renewed(files), references: renewed(references), glossaries: renewed(glossaries) };
}

/** `2 errors, 14 warnings, 5 accepted; --fix mends 6; --explain says why they matter`. */
export function resultLine(
  { errors, warnings, notes, accepted, findings, changes }: CheckResult,
  { fix, isDryRun }: CheckWishes,
  isExplained: boolean,
): string {
  const many = (count: number, what: string, ending = "s"): string[] =>
    count === 0 ? [] : [`${count} ${what}${count === 1 ? "" : ending}`];
  const told = [
    ...many(errors, "error"),
    ...many(warnings, "warning"),
    ...many(notes, "note"),
    ...many(accepted, "accepted", ""),
    ...many(changes.length, "line").map((lines) => `${lines} ${isDryRun ? "to change" : "changed"}`),
  ];
  const mendable = findings.filter((finding) => finding.fix !== null && finding.accepted === null).length;
  const hints = [
    ...(fix || mendable === 0 ? [] : [`--fix mends ${mendable}`]),
    ...(isExplained || errors + warnings === 0 ? [] : ["--explain says why they matter"]),
  ];
  return [told.join(", ") || "nothing is wrong", ...hints].join("; ");
}
