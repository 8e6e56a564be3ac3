// What stands in a cell of CSV and TSV: one text for any value, made so that the value can be had back.
import { toJsonLine } from "./json.ts";

/**
 * Null is empty; texts and numbers are themselves. A list of texts is joined by `; `, or is JSON where that could not
 * be parted again. Records inside a record (the papers of a period, the topics below a topic) are given by their ids,
 * other lists and objects as JSON. A spreadsheet would run a text that begins with `=`, `+`, `-` or `@` as a formula:
 * it gets a `'` in front, and so does one that begins with `'`, so that one `'` can always be taken off.
 */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return guard(value);
  if (Array.isArray(value)) return guard(listCell(value));
  return typeof value === "object" ? toJsonLine(value) : String(value);
}

function guard(text: string): string {
  return /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

function listCell(values: readonly unknown[]): string {
  if (values.length === 0) return "";
  const ids = values.map(idOf);
  const parts = ids.every((id) => id !== undefined) ? ids : values;
  const isPlain = parts.every((part) => typeof part === "string" && part !== "" && !part.includes(";"));
  return isPlain && !String(parts[0]).startsWith("[") ? parts.join("; ") : toJsonLine(parts);
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("type" in value) || !("id" in value)) return undefined;
  return typeof value.id === "string" ? value.id : undefined;
}
