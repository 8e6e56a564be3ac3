// What the ranges of a match are made of, for whoever asks which words of a query it answers. It is no part of the match, because that
// is written as JSON; and it is a file of its own, because a result is shown by programs that need nothing else of search.
import type { Hit } from "./matching/hits.ts";
import type { SearchField } from "./weights.ts";

/** A hit, with the words of the query that it answers. */
export interface HitOfQuery {
  readonly hit: Hit;
  readonly query: string;
}

/** Of a text that matched, its field, and the words of the query that its ranges answer. */
interface MatchedField {
  readonly field: SearchField;
  readonly ranges: readonly { readonly query: string }[];
}

/** A property, because a WeakMap would keep the hits of every key that was typed until old memory is cleaned. */
const HITS = Symbol("hits");

type MatchWithHits = MatchedField & { readonly [HITS]?: readonly HitOfQuery[] };

export function keepHits(match: MatchedField, hits: readonly HitOfQuery[]): void {
  Object.defineProperty(match, HITS, { value: hits });
}

export function keptHits(match: MatchWithHits): readonly HitOfQuery[] | undefined {
  return match[HITS];
}

/** Whether one of the ranges answers these words of the query. The ranges are only made where hits overlap. */
export function answersQuery(match: MatchWithHits, query: string): boolean {
  const hits = match[HITS];
  if (hits !== undefined && !mayOverlap(match.field, hits)) return hits.some((each) => each.query === query);
  return match.ranges.some((range) => range.query === query);
}

/** False if each of the words of the query that have hits also has a range. */
function mayOverlap(field: SearchField, hits: readonly HitOfQuery[]): boolean {
  // at least one range is left of hits for the same words
  if (hits.every(({ query }) => query === hits[0]?.query)) return false;
  if (field === "link" || field === "address") return true;
  const sorted = hits.toSorted((a, b) => a.hit.position - b.hit.position);
  return sorted.some(
    ({ hit }, at) => hit.position + hit.length > (sorted[at + 1]?.hit.position ?? Number.POSITIVE_INFINITY),
  );
}
