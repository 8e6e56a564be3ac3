// Two lists of rows combined by a key.
import { pairUp } from "../map/multimap.ts";

/** Rows of one key are one row; the others come behind. */
export function combineRows<T>(
  lower: readonly T[],
  upper: readonly T[],
  keyOf: (row: T) => string,
  lay: (below: T, above: T) => T,
): T[] {
  const rows = [...lower];
  for (const [at, pair] of pairUp(lower, upper, keyOf).entries()) {
    const row = upper[at] as T;
    if (pair === null) rows.push(row);
    else rows[pair] = lay(rows[pair] as T, row);
  }
  return rows;
}

export function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
