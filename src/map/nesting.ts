// How deep the values of a map file may be nested.

export const MAX_NOTE_DEPTH = 50;
/** Each note is an object with a list; a few levels are around the notes. */
export const MAX_NESTING = MAX_NOTE_DEPTH * 2 + 10;

/** Whether arrays and objects are nested deeper than `limit`, which bounds the recursion. */
export function isNestedDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.some((part) => typeof part === "object" && part !== null && isNestedDeeper(part, limit - 1));
}
