// A cell of CSV or TSV: one text for any value, from which the value can be recovered.
import { toJsonLine } from "./json.ts";

/**
 * Null is empty; texts and numbers stay as they are. A list of texts is joined by `; `, or is JSON if it could not be
 * split again. Records inside a record (the papers of a period, the topics below a topic) become their ids, other lists
 * and objects JSON. A spreadsheet would run a text that begins with `=`, `+`, `-` or `@` as a formula: such a text gets
 * a `'` in front, and so does a text that begins with `'`, so that removing one `'` always gives the text. Invisible
 * characters and spaces before such a character do not count: a format or a spreadsheet may drop them.
 */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return guarded(value);
  if (Array.isArray(value)) return guarded(listCell(value));
  return typeof value === "object" ? toJsonLine(value) : String(value);
}

function guarded(text: string): string {
  return !BEGINS_PLAINLY.test(text) && FORMULA.test(text) ? `'${text}` : text;
}

/** Nearly every text begins so, and is no formula: that is seen sooner. */
const BEGINS_PLAINLY = /^[a-zA-Z0-9]/;

const FORMULA =
  /^(?:'|[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffd]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u;

function listCell(values: readonly unknown[]): string {
  if (values.length === 0) return "";
  // most lists are of texts
  const ids = typeof values[0] === "string" ? [] : values.map(idOf);
  const parts = ids.length > 0 && ids.every((id) => id !== undefined) ? ids : values;
  const isPlain = parts.every((part) => typeof part === "string" && part !== "" && !part.includes(";"));
  return isPlain && !String(parts[0]).startsWith("[") ? parts.join("; ") : toJsonLine(parts);
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("type" in value) || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}
