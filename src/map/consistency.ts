// What makes a map file consistent beyond its shape: unique ids, parents that come first, placements in its topics, and whole
// names that their parts give.
import { startOf } from "../text/graphemes.ts";
import type { MapFile } from "./map-file.ts";
import type { PersonName } from "./model.ts";
import { isFullName, PEOPLE, ROLES } from "./names.ts";

export const MAX_TOPIC_DEPTH = 50;

/** What a shape cannot express: unique ids, parents, placements, whole names. */
export function findInconsistencies({ topics, papers }: MapFile): string[] {
  return [...findTopicProblems(topics), ...findPaperProblems(papers, new Set(topics.map(({ id }) => id)))];
}

function findTopicProblems(topics: MapFile["topics"]): string[] {
  const problems: string[] = [];
  const rowById = new Map(topics.map((row) => [row.id, row]));
  const isInCycle = cycleFinder(rowById);
  const seen = new Map<string, { readonly index: number; readonly depth: number }>();
  for (const [index, { id, parent }] of topics.entries()) {
    const twin = seen.get(id);
    const depth = parent === null ? 1 : (seen.get(parent)?.depth ?? 0) + 1;
    if (twin !== undefined) problems.push(`topics[${index}].id: ${quote(id)} is the id of topics[${twin.index}] too`);
    else seen.set(id, { index, depth });
    if (parent !== null && !rowById.has(parent)) {
      problems.push(`topics[${index}].parent: there is no topic ${quote(parent)}`);
    } else if (parent !== null && twin === undefined && (!seen.has(parent) || parent === id)) {
      const problem = isInCycle(id) ? `${quote(id)} is below itself` : `${quote(parent)} comes after it`;
      problems.push(`topics[${index}].parent: ${problem}; parents come first`);
    } else if (depth > MAX_TOPIC_DEPTH) {
      problems.push(`topics[${index}]: ${quote(id)} is deeper than ${MAX_TOPIC_DEPTH} levels`);
    }
  }
  return problems;
}

/** Whether a topic is below itself. Each topic is visited once, however many topics are asked about. */
function cycleFinder(rowById: ReadonlyMap<string, { readonly parent: string | null }>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    const path = new Set<string>();
    let at: string | null = id;
    for (; at !== null && !known.has(at) && !path.has(at); at = rowById.get(at)?.parent ?? null) path.add(at);
    // the topics from the one that the path comes back to are in a cycle; those before it only lead to one
    let isInCycle = false;
    for (const each of path) {
      isInCycle ||= each === at;
      known.set(each, isInCycle);
    }
    return known.get(id) ?? false;
  };
}

function findPaperProblems(papers: MapFile["papers"], topicIds: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, paper] of papers.entries()) {
    const twin = seen.get(paper.id);
    if (twin !== undefined) problems.push(`papers[${index}].id: ${quote(paper.id)} is the id of papers[${twin}] too`);
    else seen.set(paper.id, index);
    for (const role of ROLES) {
      if (isSamePeople(paper[PEOPLE[role]], paper[role])) continue;
      problems.push(`papers[${index}].${role}: not the same people as ${PEOPLE[role]}`);
    }
    for (const [at, { topicId }] of paper.placements.entries()) {
      if (topicIds.has(topicId)) continue;
      problems.push(`papers[${index}].placements[${at}].topicId: there is no topic ${quote(topicId)}`);
    }
  }
  return problems;
}

function isSamePeople(parts: readonly PersonName[], names: readonly string[]): boolean {
  if (parts.length !== names.length) return false;
  for (let at = 0; at < parts.length; at += 1) if (!isFullName(parts[at] ?? {}, names[at] ?? "")) return false;
  return true;
}

export function quote(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${startOf(shown, 60)}…` : shown;
}
