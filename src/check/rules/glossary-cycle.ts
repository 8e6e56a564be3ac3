import type { GlossaryEntry } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import type { Rule } from "../rule.ts";

export const glossaryCycle: Rule = {
  severity: "error",
  finds: "glossary terms that expand to each other",
  explanation: "Expansions apply in both directions, so one of the entries is redundant. Remove it.",
  *findInMap(subject) {
    const { glossary } = subject.map;
    const expansions = expansionsByTerm(glossary);
    const reported = new Set<string>();
    for (const [index, { term }] of glossary.entries()) {
      const start = termKey(term);
      const cycle = reported.has(start) ? null : cycleFrom(start, expansions);
      if (cycle === null) continue;
      for (const each of cycle) reported.add(each);
      yield {
        location: subject.locateGlossaryEntry(index),
        message: `“${term}” expands to itself: ${[...cycle, start].join(" → ")}`,
      };
    }
  },
};

function termKey(term: string): string {
  return term.trim().toLowerCase();
}

function expansionsByTerm(glossary: readonly GlossaryEntry[]): ReadonlyMap<string, readonly string[]> {
  const byTerm = new Map<string, string[]>();
  for (const { term, expansions } of glossary) {
    for (const expansion of expansions) append(byTerm, termKey(term), termKey(expansion));
  }
  return byTerm;
}

/** The terms from `start` by way of expansions back to it; null if no expansion leads back. */
function cycleFrom(start: string, expansions: ReadonlyMap<string, readonly string[]>): string[] | null {
  const visited = new Set<string>();
  const paths: string[][] = [[start]];
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    for (const term of expansions.get(path.at(-1) ?? "") ?? []) {
      if (term === start) return path;
      if (visited.has(term)) continue;
      visited.add(term);
      paths.push([...path, term]);
    }
  }
  return null;
}
