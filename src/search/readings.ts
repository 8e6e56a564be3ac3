// How the units of a query were understood, where that is not literally.
import type { Reading } from "./answer.ts";
import type { QueryUnit } from "./matching/query-unit.ts";

/** The words that the map does not have, in any form or meaning. */
export function unknownIn(units: readonly QueryUnit[]): string[] {
  return units.filter(({ hits }) => hits.length === 0).map(({ typed }) => typed);
}

export function readingsOf(units: readonly QueryUnit[]): Reading[] {
  return units.flatMap(({ typed, expandedTo, knownForm, spelledAs, correctedTo }): Reading[] => {
    const correction = correctedTo.length > 0 ? correctedTo.join(" ") : null;
    const via = correction ?? knownForm;
    const corrected: Reading[] = correction === null ? [] : [{ typed, via: null, as: [correction], way: "typo" }];
    const expanded: Reading[] = expandedTo.length === 0 ? [] : [{ typed, via, as: expandedTo, way: "glossary" }];
    const spelled: Reading[] = spelledAs.length === 0 ? [] : [{ typed, via, as: spelledAs, way: "initialism" }];
    return [...corrected, ...expanded, ...spelled];
  });
}
