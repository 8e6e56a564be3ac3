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

/** Whether JSON writes two values differently. */
export function differ(before: unknown, after: unknown): boolean {
  return !areAlike(before, after, MAX_DEPTH) && JSON.stringify(before) !== JSON.stringify(after);
}

/** How deep values are compared before they are written. */
const MAX_DEPTH = 8;

/** True for most values that JSON writes alike, and never for others: it takes less time than writing them. */
function areAlike(before: unknown, after: unknown, depth: number): boolean {
  if (before === after) return true;
  if (!isObject(before) || !isObject(after) || depth === 0) return false;
  if (Array.isArray(before)) return Array.isArray(after) && haveAlikeItems(before, after, depth);
  if (Array.isArray(after)) return false;
  const others = Object.keys(after);
  let at = 0;
  // no list of both: every person and note of two maps is compared
  for (const key in before) {
    if (key !== others[at] || !areAlike(before[key], after[key], depth - 1)) return false;
    at += 1;
  }
  return at === others.length;
}

function haveAlikeItems(before: readonly unknown[], after: readonly unknown[], depth: number): boolean {
  if (before.length !== after.length) return false;
  for (let at = 0; at < before.length; at += 1) if (!areAlike(before[at], after[at], depth - 1)) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
