// How deep the values of a map file may be nested.

export const MAX_NOTE_DEPTH = 50;
/** Each note is an object with a list; a few levels are around the notes. */
export const MAX_NESTING = MAX_NOTE_DEPTH * 2 + 10;

/** Whether arrays and objects are nested deeper than `limit`, found without recursion, which could overflow the stack. */
export function isNestedDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}
