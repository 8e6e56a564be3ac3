// A field that two maps give different values.

/** A field with its value in the old map and in the new one, as the map holds it. */
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
