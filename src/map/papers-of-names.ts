// Which papers have one of some names. Who types asks for nearly the same with every key: from the second time on, the papers
// of each name are known.
import type { Paper, ResearchMap } from "./model.ts";
import { append } from "./multimap.ts";

export type NameKind = "authors" | "organizations";

/** Null: asked for once so far, which does not pay for a list of the papers of every name. */
const known = new WeakMap<ResearchMap, Map<NameKind, ReadonlyMap<string, Paper[]> | null>>();

/** The test for the papers of a map that have one of these names. */
export function testOfNames(map: ResearchMap, kind: NameKind, names: readonly string[]): (paper: Paper) => boolean {
  const ofMap = known.get(map) ?? new Map<NameKind, ReadonlyMap<string, Paper[]> | null>();
  known.set(map, ofMap);
  const before = ofMap.get(kind);
  const papersByName = before === null ? papersOf(map, kind) : (before ?? null);
  ofMap.set(kind, papersByName);
  if (papersByName === null) {
    const wanted = new Set(names);
    return (paper) => paper[kind].some((name) => wanted.has(name));
  }
  const papers = new Set<Paper>();
  for (const name of names) for (const paper of papersByName.get(name) ?? []) papers.add(paper);
  return (paper) => papers.has(paper);
}

function papersOf({ papers }: ResearchMap, kind: NameKind): ReadonlyMap<string, Paper[]> {
  const byName = new Map<string, Paper[]>();
  for (const paper of papers) for (const name of paper[kind]) append(byName, name, paper);
  return byName;
}
