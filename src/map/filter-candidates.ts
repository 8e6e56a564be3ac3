// Values that completion offers for a filter.
import type { Paper, ResearchMap } from "./model.ts";

/** A value that completion offers, with a few words on it. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
  /** A shorter name that means the same, if there is one. */
  readonly short?: string;
}

/** The ids of topics, each with its last step if no other topic has the same. */
export function topicCandidates({ topics }: Pick<ResearchMap, "topics">): Candidate[] {
  const counts = new Map<string, number>();
  for (const { id } of topics) counts.set(lastStep(id), (counts.get(lastStep(id)) ?? 0) + 1);
  return topics.map(({ id, name }) => {
    const short = lastStep(id);
    return { value: id, description: name, ...(counts.get(short) === 1 && short !== id ? { short } : {}) };
  });
}

function lastStep(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Each value once, in order, with the number of papers that have it. */
export function countedValues(papers: readonly Paper[], valuesOf: (paper: Paper) => readonly string[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    for (const value of new Set(valuesOf(paper))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.keys()].sort().map((value) => {
    const count = counts.get(value) ?? 0;
    return { value, description: count === 1 ? "1 paper" : `${count} papers` };
  });
}
