// Reads what a curator accepts, each with a reason, from comments beside the entries concerned.
import { type FindingLocation, pathLocation } from "./location.ts";

export interface Acceptance {
  readonly location: FindingLocation;
  /** As written: it may not be the name of a rule. */
  readonly rule: string;
  /** Empty if none is given. */
  readonly reason: string;
}

/**
 * Acceptances in a list (`<!-- accept no-date: … -->`), in BibTeX (`% accept no-date: …`) or in CSL-JSON
 * (`"custom": {"aimap": {"accept": {"no-date": "…"}}}`).
 */
export function acceptancesIn(text: string, file: string): Acceptance[] {
  return /^\s*\[/.test(text) && text.includes('"accept"')
    ? acceptancesInJson(text, file)
    : acceptancesInComments(text, file);
}

const COMMENT = /<!--\s*accept\s+([\w-]+)\s*(?::\s*(.*?))?\s*-->|^[ \t]*%+[ \t]*accept\s+([\w-]+)\s*(?::(.*))?$/gm;

function acceptancesInComments(text: string, file: string): Acceptance[] {
  let [line, start, counted] = [1, 0, 0];
  return Array.from(text.matchAll(COMMENT), (match) => {
    for (let end = text.indexOf("\n", counted); end >= 0 && end < match.index; end = text.indexOf("\n", counted)) {
      line += 1;
      start = end + 1;
      counted = start;
    }
    return {
      location: { file, line, column: match.index - start + 1, path: null },
      rule: match[1] ?? match[3] ?? "",
      reason: (match[2] ?? match[4] ?? "").trim(),
    };
  });
}

function acceptancesInJson(text: string, file: string): Acceptance[] {
  let references: unknown;
  try {
    references = JSON.parse(text);
  } catch {
    return []; // reported when the file is imported
  }
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference: unknown, index) => {
    const accept = property(property(property(reference, "custom"), "aimap"), "accept");
    if (!isObject(accept)) return [];
    return Object.entries(accept).map(([rule, reason]) => ({
      location: pathLocation(file, `[${index}]`),
      rule,
      reason: typeof reason === "string" ? reason.trim() : "",
    }));
  });
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
