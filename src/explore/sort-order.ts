// An order of all papers, worked out in steps of few milliseconds, so that it can be made between keys before anybody asks for it.
import type { Paper } from "../map/model.ts";
import { compareText } from "../text/fold.ts";

/** Papers whose keys are read, or which are sorted, in one step. */
const READ_AT_ONCE = 500;
const SORTED_AT_ONCE = 1000;
/** Papers that are merged in one step. */
const MERGED_AT_ONCE = 8000;

/**
 * Positions of papers by key, those without one last; equal ones stay in the order given. Each `next` is one step; the last one
 * returns the order.
 *
 * @param keyOf null: the paper has none
 * @param before positions of all papers
 */
export function* orderInSteps(
  papers: readonly Paper[],
  keyOf: (paper: Paper) => string | null,
  before: Uint32Array,
): Generator<undefined, Uint32Array> {
  const keys: (string | null)[] = [];
  for (let from = 0; from < papers.length; from += READ_AT_ONCE) {
    for (const paper of papers.slice(from, from + READ_AT_ONCE)) keys.push(keyOf(paper));
    yield;
  }
  const compare = (a: number, b: number): number => compareKeys(keys[a] ?? null, keys[b] ?? null);
  let runs: Uint32Array[] = [];
  for (let from = 0; from < before.length; from += SORTED_AT_ONCE) {
    runs.push(Uint32Array.from([...before.subarray(from, from + SORTED_AT_ONCE)].sort(compare)));
    yield;
  }
  while (runs.length > 1) {
    const merged: Uint32Array[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [first, second] = [runs[at], runs[at + 1]];
      if (first === undefined) continue;
      merged.push(second === undefined ? first : yield* mergedInSteps(first, second, compare));
    }
    runs = merged;
  }
  return runs[0] ?? new Uint32Array();
}

function compareKeys(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}

function* mergedInSteps(
  first: Uint32Array,
  second: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<undefined, Uint32Array> {
  const merged = new Uint32Array(first.length + second.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [a, b] = [first[left], second[right]];
    const isFirst = b === undefined || (a !== undefined && compare(a, b) <= 0);
    merged[at] = (isFirst ? a : b) ?? 0;
    if (isFirst) left += 1;
    else right += 1;
    if (at % MERGED_AT_ONCE === MERGED_AT_ONCE - 1) yield;
  }
  return merged;
}
