// All rules of `aimap check`, by name. They run in this order, and the help lists them in it.
import type { Rule } from "./rule.ts";
import { dateDisagrees } from "./rules/date-disagrees.ts";
import { duplicateWork } from "./rules/duplicate-work.ts";
import { emptyTopic } from "./rules/empty-topic.ts";
import { futureDate } from "./rules/future-date.ts";
import { glossaryCycle } from "./rules/glossary-cycle.ts";
import { insecureLink } from "./rules/insecure-link.ts";
import { listedTwice } from "./rules/listed-twice.ts";
import { malformedDoi } from "./rules/malformed-doi.ts";
import { nearDuplicate } from "./rules/near-duplicate.ts";
import { noDate } from "./rules/no-date.ts";
import { noLink } from "./rules/no-link.ts";
import { nonPrinting } from "./rules/non-printing.ts";
import { pdfLink } from "./rules/pdf-link.ts";
import { REPORTED } from "./rules/reported.ts";
import { resolverLink } from "./rules/resolver-link.ts";
import { skippedLevel } from "./rules/skipped-level.ts";
import { unlikelyTitle } from "./rules/unlikely-title.ts";

/** Errors, then warnings, then notes. */
export const RULES = {
  "not-read": REPORTED["not-read"],
  "broken-map": REPORTED["broken-map"],
  "missing-title": REPORTED["missing-title"],
  "impossible-date": REPORTED["impossible-date"],
  "malformed-doi": malformedDoi,
  "unknown-reference": REPORTED["unknown-reference"],
  "duplicate-work": duplicateWork,
  "duplicate-id": REPORTED["duplicate-id"],
  "glossary-cycle": glossaryCycle,
  "unlikely-title": unlikelyTitle,
  "no-link": noLink,
  "no-date": noDate,
  "future-date": futureDate,
  "date-disagrees": dateDisagrees,
  "sources-disagree": REPORTED["sources-disagree"],
  "insecure-link": insecureLink,
  "pdf-link": pdfLink,
  "resolver-link": resolverLink,
  "near-duplicate": nearDuplicate,
  "listed-twice": listedTwice,
  "empty-topic": emptyTopic,
  "skipped-level": skippedLevel,
  "non-printing": nonPrinting,
  "unread-checkbox": REPORTED["unread-checkbox"],
  "guessed-encoding": REPORTED["guessed-encoding"],
  "unresolved-name": REPORTED["unresolved-name"],
  "syntax-mistake": REPORTED["syntax-mistake"],
  "unclear-name": REPORTED["unclear-name"],
  "missing-id": REPORTED["missing-id"],
  "unused-reference": REPORTED["unused-reference"],
  "unused-acceptance": REPORTED["unused-acceptance"],
  "left-out": REPORTED["left-out"],
  "unread-fields": REPORTED["unread-fields"],
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** The cast is safe: the table is a literal, so its keys are known. */
export const RULE_NAMES = Object.keys(RULES) as RuleName[];

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}
