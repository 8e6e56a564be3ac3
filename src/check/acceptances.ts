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
  return Array.from(text.matchAll(COMMENT), (match) => {
    const before = text.slice(0, match.index);
    return {
      location: {
        file,
        line: before.split("\n").length,
        column: match.index - before.lastIndexOf("\n"),
        path: null,
      },
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
