// The glossaries of two layers, combined by term.

import { combineRows, union } from "../map/combine-rows.ts";
import type { GlossaryEntry } from "../map/model.ts";

export function combineGlossaries(lower: readonly GlossaryEntry[], upper: readonly GlossaryEntry[]): GlossaryEntry[] {
  return combineRows(
    lower,
    upper,
    ({ term }) => term,
    (below, above) => ({
      term: below.term,
      expansions: union(below.expansions, above.expansions),
      words: union(below.words, above.words),
    }),
  );
}
