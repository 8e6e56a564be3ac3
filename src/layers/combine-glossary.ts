// The glossaries of two layers, combined by term.
import type { GlossaryEntry } from "../map/model.ts";
import { combineRows, union } from "./combine-rows.ts";

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
