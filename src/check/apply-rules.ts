// Runs the rules on a subject: on each paper and its links, then on the map as a whole.
import type { RuleFinding } from "./finding.ts";
import type { PaperFinding, Rule } from "./rule.ts";
import { RULE_NAMES, RULES, type RuleName } from "./rules.ts";
import type { Subject } from "./subject.ts";

export function applyRules(subject: Subject): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const add = (id: string, rule: RuleName, found: PaperFinding | null): void => {
    if (found !== null) findings.push({ id, ...found, rule });
  };
  for (const paper of subject.map.papers) {
    for (const [rule, find] of PAPER_RULES) add(paper.id, rule, find(paper, subject));
    for (const field of LINKS) {
      const value = paper[field];
      if (value === null) continue;
      const link = { paper, field, value };
      for (const [rule, find] of LINK_RULES) add(paper.id, rule, find(link, subject));
    }
  }
  for (const [rule, find] of MAP_RULES) for (const found of find(subject)) findings.push({ id: null, ...found, rule });
  return findings;
}

const PAPER_RULES = rulesWith("findInPaper");
const LINK_RULES = rulesWith("findInLink");
const MAP_RULES = rulesWith("findInMap");

/** The rules that have this method, each by name. */
function rulesWith<Method extends "findInPaper" | "findInLink" | "findInMap">(
  method: Method,
): (readonly [RuleName, NonNullable<Rule[Method]>])[] {
  return RULE_NAMES.flatMap((name) => {
    const rule: Rule = RULES[name];
    const find = rule[method];
    return find === undefined ? [] : [[name, find] as const];
  });
}

const LINKS = ["doi", "url", "code", "demo"] as const;
