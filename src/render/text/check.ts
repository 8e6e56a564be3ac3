// Findings in the form of compilers and linters, `file:line:column: what`, so that editors can jump to them. Before them
// the lines that `--fix` changes.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Finding } from "../../check/finding.ts";
import type { LineChange } from "../../check/fix.ts";
import { RULES, type RuleName } from "../../check/rules.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, wrap } from "../../terminal/text.ts";

const INDENT = "    ";

/** Empty if nothing was found. */
export function checkText({ result, withExplanations }: AnswerOf<"check">, screen: Screen): string {
  const { changes, findings } = result;
  const rules = withExplanations ? [...new Set(findings.map(({ rule }) => rule))] : [];
  const blocks = [
    changes.flatMap((change) => changeLines(change, screen)),
    findings.flatMap((finding) => findingLines(finding, screen)),
    ...rules.map((rule) => ruleLines(rule, screen)),
  ].filter((lines) => lines.length > 0);
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
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
