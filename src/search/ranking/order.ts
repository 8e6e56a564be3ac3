// The order of results: best first, and papers with equal scores in the order of the index.
import type { SearchIndex } from "../index/search-index.ts";
import type { ScoredPaper } from "./scoring.ts";

/** From so many results on, walking through all papers takes less time than comparing results. */
const MANY = 1000;

export function inOrder(papers: readonly ScoredPaper[], index: SearchIndex): ScoredPaper[] {
  if (papers.length < MANY) {
    return papers.toSorted((a, b) => b.score - a.score || index.orderOf(a.paper) - index.orderOf(b.paper));
  }
  const numbers = new Uint32Array(index.paperCount);
  for (const [at, { paper }] of papers.entries()) numbers[paper] = at + 1;
  const byScore = new Map<number, ScoredPaper[]>();
  for (let order = 0; order < index.paperCount; order += 1) {
    const scored = papers[(numbers[index.paperInOrder(order)] ?? 0) - 1];
    if (scored === undefined) continue;
    const equals = byScore.get(scored.score);
    if (equals === undefined) byScore.set(scored.score, [scored]);
    else equals.push(scored);
  }
  const scores = Float64Array.from(byScore.keys()).sort().reverse();
  return [...scores].flatMap((score) => byScore.get(score) ?? []);
}
