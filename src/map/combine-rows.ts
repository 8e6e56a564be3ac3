// Two lists of rows, combined by a key.
import { Piles } from "./multimap.ts";

/**
 * Rows with the same key become one: the first of them in one list with the first in the other, and so on. Rows that only
 * the upper list has come last.
 */
export function combineRows<T>(
  lower: readonly T[],
  upper: readonly T[],
  keyOf: (row: T) => string,
  combine: (lower: T, upper: T) => T,
): T[] {
  if (lower.length === 0 || upper.length === 0) return [...lower, ...upper];
  const slots = lower.map((row) => ({ row }));
  const byKey = new Piles<{ row: T }>();
  for (const slot of slots.toReversed()) byKey.put([keyOf(slot.row)], slot);
  for (const row of upper) {
    const slot = byKey.take([keyOf(row)]);
    if (slot === undefined) slots.push({ row });
    else slot.row = combine(slot.row, row);
  }
  return slots.map(({ row }) => row);
}

/** Every text once, in the order of the lists. */
export function union(...lists: readonly (readonly string[])[]): string[] {
  const [only] = lists;
  // most lists are short, and have nothing twice
  if (lists.length === 1 && only !== undefined && isShortWithoutRepeats(only)) return [...only];
  const found = new Set<string>();
  for (const list of lists) for (const text of list) found.add(text);
  return [...found];
}

/** Every text of a list once. */
export function onceEach(list: readonly string[]): readonly string[] {
  return isShortWithoutRepeats(list) ? list : union(list);
}

/** So many are compared with each other in less time than a set of them takes to make. */
const MAX_COMPARED = 8;

function isShortWithoutRepeats(list: readonly string[]): boolean {
  if (list.length > MAX_COMPARED) return false;
  for (let at = 1; at < list.length; at += 1) if (list.indexOf(list[at] ?? "") < at) return false;
  return true;
}
