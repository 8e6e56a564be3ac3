// Similar words of the map, for words of a query that nothing matches.
import { nearest, reachOf } from "../text/nearest.ts";
import type { SearchIndex } from "./index/search-index.ts";
import type { QueryUnit } from "./matching/query-unit.ts";
import { SUGGESTIONS, WORDS_OF_TIME } from "./weights.ts";

/** Similar words of the map for units that nothing matches. */
export function suggestionsFor(units: readonly QueryUnit[], index: SearchIndex): string[] {
  const found = units
    .filter(({ hits }) => hits.length === 0)
    .slice(0, SUGGESTIONS.max)
    .flatMap(({ typed }) => similarWords(typed, index).slice(0, SUGGESTIONS.maxPerUnit));
  return [...new Set(found)].slice(0, SUGGESTIONS.max);
}

function similarWords(typed: string, index: SearchIndex): string[] {
  const { folded, maxLength } = reachOf(typed);
  if (folded.length < SUGGESTIONS.minTyped || WORDS_OF_TIME.has(folded)) return [];
  const maxEdits = Math.max(1, Math.floor(SUGGESTIONS.maxEditShare * folded.length));
  for (let edits = 1; edits <= maxEdits; edits += 1) {
    // what is one edit further away is suggested too
    const words = index
      .termsBeginningLike(folded, Math.min(edits + 1, maxEdits), maxLength)
      .map(({ term }) => term)
      .filter((term) => term.length >= SUGGESTIONS.minLength);
    const found = nearest(typed, words);
    if (found.length > 0) return found;
  }
  return [];
}
