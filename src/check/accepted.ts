// Which findings a curator accepts, and which acceptances match no finding.

import type { Paper } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import type { Acceptance } from "./acceptances.ts";
import { EntryLines } from "./entry-lines.ts";
import type { RuleFinding } from "./finding.ts";
import type { FindingLocation } from "./location.ts";
import { isRuleName, type RuleName } from "./rules.ts";
import type { Subject } from "./subject.ts";

/** A finding in the bundled map that its curators accept. */
export interface KnownAcceptance {
  readonly rule: string;
  readonly id: string | null;
  readonly message: string;
  readonly reason: string;
}

export interface Accepted {
  /** Why each accepted finding is accepted. */
  readonly reasonOf: ReadonlyMap<RuleFinding, string>;
  /** The acceptances that match no finding, as findings themselves. */
  readonly unused: readonly RuleFinding[];
}

/** An acceptance applies to the findings of its rule about the entry that it is written in. */
export function matchAcceptances(
  findings: readonly RuleFinding[],
  acceptances: readonly Acceptance[],
  subject: Subject,
): Accepted {
  const entries = new Entries(subject);
  const applicable = new Map<string, Acceptance[]>();
  for (const acceptance of acceptances.filter((each) => mistakeIn(each) === null)) {
    append(applicable, `${acceptance.rule} ${entries.keyOf(acceptance.location)}`, acceptance);
  }
  const reasonOf = new Map<RuleFinding, string>();
  const used = new Set<Acceptance>();
  const rules = new Set(acceptances.map(({ rule }) => rule));
  for (const finding of findings.filter(({ rule }) => rules.has(rule))) {
    for (const key of entries.keysOf(finding)) {
      for (const acceptance of applicable.get(`${finding.rule} ${key}`) ?? []) {
        reasonOf.set(finding, acceptance.reason);
        used.add(acceptance);
      }
    }
  }
  const mistakes = acceptances.flatMap((each) => unusedFinding(each, mistakeIn(each)));
  const unmatched = [...applicable.values()]
    .flat()
    .filter((each) => !used.has(each))
    .flatMap((each) => unusedFinding(each, `accepts ${each.rule}, but the rule finds nothing here`));
  return { reasonOf, unused: [...mistakes, ...unmatched] };
}

/** Null if it is the acceptance of a rule, with a reason. */
function mistakeIn({ rule, reason }: Acceptance): string | null {
  if (!isRuleName(rule)) return `accepts "${rule}", which is not a rule`;
  return reason === "" ? `accepts ${rule} without a reason; write "accept ${rule}: the reason"` : null;
}

function unusedFinding({ location }: Acceptance, message: string | null): RuleFinding[] {
  const rule: RuleName = "unused-acceptance";
  return message === null ? [] : [{ rule, location, message }];
}

/** Keys for the entries of a list, the references of a bibliography and the elements of a map file. */
class Entries {
  private readonly lines: EntryLines;
  private readonly subject: Subject;
  private readonly paperById: ReadonlyMap<string, Paper>;

  constructor(subject: Subject) {
    this.subject = subject;
    this.lines = new EntryLines(subject.draft);
    this.paperById = new Map(subject.map.papers.map((paper) => [paper.id, paper]));
  }

  /** The entry that a location is in. */
  keyOf({ file, line, path }: FindingLocation): string {
    if (line === null) return `${file} ${/^\[\d+\]/.exec(path ?? "")?.[0] ?? path ?? ""}`;
    return `${file} ${this.lines.startOf(file, line)}`;
  }

  /** The entry that a finding is in, and all entries of the paper concerned. */
  keysOf({ location, id = null }: RuleFinding): ReadonlySet<string> {
    const paper = id === null ? undefined : this.paperById.get(id);
    const locations = paper === undefined ? [] : this.subject.locationsOf(paper);
    return new Set([location, ...locations].map((each) => this.keyOf(each)));
  }
}
