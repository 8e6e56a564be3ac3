// Findings as compilers and linters write them, `file:line:column: what`, so that editors find the place.
import type { Finding } from "../../check/finding.ts";
import type { LineChange } from "../../check/fix.ts";
import { RULES, type RuleName } from "../../check/rules.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, wrap } from "../../terminal/text.ts";
import { sanitise } from "../../text/sanitise.ts";

export interface CheckLook {
  /** What each rule that found something means. */
  readonly withExplanations: boolean;
}

/** Empty where nothing was found. */
export function checkText(findings: readonly Finding[], { withExplanations }: CheckLook, screen: Screen): string {
  const rules = withExplanations ? [...new Set(findings.map(({ rule }) => rule))] : [];
  return joinLines([
    ...findings.flatMap((finding) => findingLines(finding, screen)),
    ...rules.flatMap((rule) => ["", ...ruleLines(rule, screen)]),
  ]);
}

function findingLines(finding: Finding, { theme, width }: Screen): string[] {
  const { severity, rule, accepted, message } = finding;
  const paints = { error: theme.error, warning: theme.warning, note: theme.date } as const;
  const [word, paint] = accepted === null ? [severity, paints[severity]] : ["accepted", theme.date];
  const place = sanitise(placeOf(finding));
  const reason = accepted === null ? "" : `: ${accepted}`;
  const [first = "", ...rest] = wrap(
    `${place}: ${word}: ${sanitise(message)} [${rule}]${sanitise(reason)}`,
    width === null ? null : Math.max(width - 4, 8),
  );
  const start = `${place}: ${word}`;
  const painted = first.startsWith(start) ? `${place}: ${paint(word)}${first.slice(start.length)}` : first;
  return [painted, ...rest.map((line) => `    ${line}`)].map((line) =>
    line.replace(`[${rule}]`, `[${theme.id(rule)}]`),
  );
}

function placeOf({ file, line, column, path }: Finding): string {
  if (path !== null) return `${file} ${path}`;
  return [file, line, column].filter((part) => part !== null).join(":");
}

function ruleLines(rule: RuleName, { theme, width }: Screen): string[] {
  const { finds, explanation } = RULES[rule];
  return [...hang("", `${theme.id(rule)}: ${finds}`, null), ...hang("    ", explanation, width)];
}

/** What `--fix` changes, as `diff` shows it. */
export function changesText(changes: readonly LineChange[], { theme, width }: Screen): string {
  return joinLines(
    changes.flatMap(({ file, line, before, after }) => [
      theme.heading(sanitise(`${file}:${line}`)),
      ...hang("- ", visible(before), width).map(theme.error),
      ...hang("+ ", visible(after), width).map(theme.date),
    ]),
  );
}

/** Signs that nobody sees are what a fix removes: they are written out. */
function visible(line: string): string {
  const shown = line.replace(
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
  return sanitise(shown.trim());
}
