// Findings in the form of compilers and linters, `file:line:column: what`, so that editors can jump to them: errors first.
// Before them the lines that `--fix` changes. On a terminal, many findings of one rule are cut short.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Finding } from "../../check/finding.ts";
import type { LineChange } from "../../check/fix.ts";
import { SEVERITIES } from "../../check/rule.ts";
import { RULES, type RuleName } from "../../check/rules.ts";
import { append } from "../../map/multimap.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, wrap } from "../../terminal/text.ts";

const INDENT = "    ";

/** Empty if nothing was found. */
export function checkText({ result, withExplanations, withAll }: AnswerOf<"check">, screen: Screen): string {
  const { changes } = result;
  const findings = bySeverity(result.findings);
  const isWhole = withAll || screen.width === null;
  const cut = isWhole ? { shown: findings, hidden: new Map() } : firstOfEachRule(findings);
  const rules = withExplanations ? [...new Set(findings.map(({ rule }) => rule))] : [];
  const blocks = [
    changes.flatMap((change) => changeLines(change, screen)),
    [...cut.shown.flatMap((finding) => findingLines(finding, screen)), ...hiddenLines(cut, screen)],
    ...rules.map((rule) => ruleLines(rule, screen)),
  ].filter((lines) => lines.length > 0);
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

/** Errors, warnings, notes, then what is accepted; of each, in the order of the lines. */
function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, accepted }: Finding): number =>
    accepted === null ? SEVERITIES.indexOf(severity) : SEVERITIES.length;
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/** How many findings of a rule a reader sees where there are more than `MAX_OF_RULE`. */
const SHOWN_OF_RULE = 5;
const MAX_OF_RULE = 9;

interface Cut {
  readonly shown: readonly Finding[];
  /** How many findings of each rule are not shown. */
  readonly hidden: ReadonlyMap<RuleName, number>;
}

/** All errors, and the first few findings of each rule that found many. */
function firstOfEachRule(findings: readonly Finding[]): Cut {
  const groups = new Map<RuleName, Finding[]>();
  for (const finding of findings) append(groups, finding.rule, finding);
  const cut = [...groups].filter(([, group]) => group[0]?.severity !== "error" && group.length > MAX_OF_RULE);
  const left = new Set(cut.flatMap(([, group]) => group.slice(SHOWN_OF_RULE)));
  return {
    shown: findings.filter((finding) => !left.has(finding)),
    hidden: new Map(cut.map(([rule, group]) => [rule, group.length - SHOWN_OF_RULE])),
  };
}

/** `… and 412 more of no-date; --rule no-date or --all shows them` */
function hiddenLines({ hidden }: Cut, { width, glyphs }: Screen): string[] {
  return [...hidden].flatMap(([rule, count]) =>
    wrap(`${glyphs.ellipsis} and ${count} more of ${rule}; --rule ${rule} or --all shows them`, width),
  );
}

function findingLines(finding: Finding, { theme, width }: Screen): string[] {
  const { severity, rule, accepted, message } = finding;
  const [word, paint] = accepted === null ? [severity, theme[severity]] : ["accepted", theme.accepted];
  const start = `${locationOf(finding)}: ${word}`;
  const reason = accepted === null ? "" : `: ${accepted}`;
  const room = width === null ? null : Math.max(width - INDENT.length, 8);
  const [first = "", ...rest] = wrap(`${start}: ${message} [${rule}]${reason}`, room);
  const painted = first.startsWith(start)
    ? `${locationOf(finding)}: ${paint(word)}${first.slice(start.length)}`
    : first;
  return [painted, ...rest.map((line) => INDENT + line)].map((line) =>
    line.replace(`[${rule}]`, `[${theme.id(rule)}]`),
  );
}

function locationOf({ file, line, column, path }: Finding): string {
  if (path !== null) return `${file} ${path}`;
  return [file, line, column].filter((part) => part !== null).join(":");
}

function ruleLines(rule: RuleName, { theme, width }: Screen): string[] {
  const { finds, explanation } = RULES[rule];
  const [first = "", ...rest] = hang("", `${rule}: ${finds}`, width);
  const name = first.startsWith(rule) ? theme.id(rule) + first.slice(rule.length) : first;
  return [name, ...rest, ...hang(INDENT, explanation, width)];
}

/** A changed line as `diff` shows it. */
function changeLines({ file, line, before, after }: LineChange, { theme, width }: Screen): string[] {
  return [
    theme.heading(`${file}:${line}`),
    ...hang("- ", before, width).map(theme.removed),
    ...hang("+ ", after, width).map(theme.added),
  ];
}
