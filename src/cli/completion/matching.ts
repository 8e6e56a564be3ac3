// Which candidates fit what was typed.

import type { Candidate } from "../../map/filter-candidates.ts";
import { fold } from "../../text/fold.ts";

/**
 * The candidates that begin with what was typed, ignoring case. If there are none, those whose short name does, by that
 * name; else those that begin with it ignoring accents too; else those with a word that begins with it.
 */
export function matching(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const [lower, folded] = [typed.toLowerCase(), fold(typed)];
  // `fold` takes two milliseconds for its first name, so it is only used where it is needed
  const byValue = candidates.filter(({ value }) => value.toLowerCase().startsWith(lower));
  if (byValue.length > 0) return byValue;
  const byShort = candidates.flatMap(({ short, description }) =>
    short?.toLowerCase().startsWith(lower) ? [{ value: short, description }] : [],
  );
  if (byShort.length > 0) return byShort;
  const tests: ((value: string) => boolean)[] = [
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
