// A field whose value differs between two maps.

/** A field with its value in the old map and in the new one, as they appear in the map. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields whose values differ. */
export function differing(rows: readonly (readonly [field: string, before: unknown, after: unknown])[]): FieldChange[] {
  return rows
    .filter(([, before, after]) => differ(before, after))
    .map(([field, before, after]) => ({ field, before, after }));
}

/** Whether JSON writes two values differently. Most are the same text, or no list has anything, which is found out fastest. */
export function differ(before: unknown, after: unknown): boolean {
  if (before === after) return false;
  const areEmpty = Array.isArray(before) && Array.isArray(after) && before.length === 0 && after.length === 0;
  return !areEmpty && JSON.stringify(before) !== JSON.stringify(after);
}
