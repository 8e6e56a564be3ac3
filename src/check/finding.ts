// A finding of `aimap check`, as it is printed, and as the rules report it.
import type { FindingLocation } from "./location.ts";
import type { Fix, MapFinding, Severity } from "./rule.ts";
import { RULES, type RuleName } from "./rules.ts";

/** In the order of the keys of `--json`. */
export interface Finding extends FindingLocation {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** Id of the paper or topic concerned; null: neither. */
  readonly id: string | null;
  readonly message: string;
  readonly explanation: string;
  readonly fix: Fix | null;
  /** The curator's reason for accepting it; null: it is not accepted. */
  readonly accepted: string | null;
}

/** A finding with the name of its rule, before it is compared with what the curator accepts. */
export interface RuleFinding extends MapFinding {
  readonly rule: RuleName;
}

export function toFinding(found: RuleFinding, accepted: string | null): Finding {
  const { rule, location, id = null, message, fix = null } = found;
  const { severity, explanation } = RULES[rule];
  const { file, line, column, path } = location;
  return { rule, severity, file, line, column, path, id, message, explanation, fix, accepted };
}
