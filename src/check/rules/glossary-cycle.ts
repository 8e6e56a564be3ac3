import type { GlossaryEntry } from "../../map/model.ts";
import { append } from "../../map/multimap.ts";
import type { Rule } from "../rule.ts";

export const glossaryCycle: Rule = {
  severity: "error",
  finds: "glossary terms that expand to each other",
  explanation: "Expansions apply in both directions, so one of the entries is redundant. Remove it.",
  *findInMap(subject) {
    const { glossary } = subject.map;
    const indexOf = new Map(glossary.map(({ term }, index) => [termKey(term), index] as const).reverse());
    for (const cycle of cyclesIn(expansionsByTerm(glossary))) {
      // named by the entry that comes first in the glossary
      const indexes = cycle.map((term) => indexOf.get(term) ?? 0);
      const first = indexes.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY);
      const at = indexes.indexOf(first);
      const [start = "", ...others] = [...cycle.slice(at), ...cycle.slice(0, at)];
      yield {
        location: subject.locateGlossaryEntry(first),
        message: `“${glossary[first]?.term}” expands to itself: ${[start, ...others, start].join(" → ")}`,
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

/** Terms that expand to each other, in order. Each term is visited once, so that of several cycles through a term one is found. */
function* cyclesIn(expansions: ReadonlyMap<string, readonly string[]>): Generator<string[]> {
  const visited = new Set<string>();
  for (const term of expansions.keys()) {
    if (!visited.has(term)) yield* cyclesFrom(term, expansions, visited);
  }
}

/** A term on the path from the first one, and its expansions that have not been followed yet. */
interface Step {
  readonly term: string;
  readonly rest: Iterator<string>;
}

/** @param visited the terms that need no second visit; those visited here are added */
function* cyclesFrom(
  first: string,
  expansions: ReadonlyMap<string, readonly string[]>,
  visited: Set<string>,
): Generator<string[]> {
  const stepTo = (term: string): Step => ({ term, rest: (expansions.get(term) ?? []).values() });
  const path: Step[] = [stepTo(first)];
  const position = new Map([[first, 0]]);
  visited.add(first);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const { done, value: next = "" } = last.rest.next();
    const at = position.get(next);
    if (done === true) {
      path.pop();
      position.delete(last.term);
    } else if (at !== undefined) {
      const cycle = path.splice(at).map(({ term }) => term);
      for (const term of cycle) position.delete(term);
      yield cycle;
    } else if (!visited.has(next)) {
      visited.add(next);
      position.set(next, path.length);
      path.push(stepTo(next));
    }
  }
}
