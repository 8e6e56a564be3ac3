// Which candidates fit what was typed.

import type { Candidate } from "../../map/filters.ts";
import { fold } from "../../text/fold.ts";

/**
 * The candidates that begin with what was typed, ignoring case. If there are none, those that do so ignoring accents too;
 * if there are none either, those with a word that begins with it.
 */
export function matching(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const [lower, folded] = [typed.toLowerCase(), fold(typed)];
  // `fold` takes two milliseconds for its first name, so it is only used where it is needed
  const tests: ((value: string) => boolean)[] = [
    (value) => value.toLowerCase().startsWith(lower),
    (value) => fold(value).startsWith(folded),
    (value) =>
      fold(value)
        .split(/[\s/-]+/)
        .some((word) => word.startsWith(folded)),
  ];
  for (const test of tests) {
    const found = candidates.filter(({ value }) => test(value));
    if (found.length > 0) return found;
  }
  return [];
}
