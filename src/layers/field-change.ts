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
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([field, before, after]) => ({ field, before, after }));
}
