// Applies the fixes of findings to the texts of the files: each replaces a text by another in one line or JSON string.
import type { Finding } from "./finding.ts";

/** A line that fixes have changed. */
export interface LineChange {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The texts with the fixes of all findings that are not accepted. Of several fixes in one line, only the first is applied:
 * check again for the others.
 */
export function applyFixes(texts: ReadonlyMap<string, string>, findings: readonly Finding[]): Map<string, string> {
  const byFile = new Map([...texts.keys()].map((file): [string, Finding[]] => [file, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  return new Map([...texts].map(([file, text]) => [file, fixText(text, byFile.get(file) ?? [])]));
}

function fixText(text: string, findings: readonly Finding[]): string {
  let fixed = text;
  const fixes = findings.flatMap(({ line, column, fix, accepted }) =>
    fix === null || accepted !== null ? [] : [{ line, column: column ?? 1, fix }],
  );
  const inJson = new Map(fixes.flatMap(({ line, fix: { from, to } }) => (line === null ? [[from, to] as const] : [])));
  if (inJson.size > 0) fixed = fixJson(fixed, inJson);
  const lines = fixed.split("\n");
  const done = new Set<number>();
  for (const { line, column, fix } of fixes) {
    if (line === null || done.has(line)) continue;
    const before = lines[line - 1] ?? "";
    const at = before.startsWith(fix.from, column - 1) ? column - 1 : before.indexOf(fix.from);
    if (at < 0) continue;
    done.add(line);
    lines[line - 1] = before.slice(0, at) + fix.to + before.slice(at + fix.from.length);
  }
  return lines.join("\n");
}

/** Replaces whole JSON strings, however their characters are written. @param fixes the new text by the old one */
function fixJson(text: string, fixes: ReadonlyMap<string, string>): string {
  return text.replace(JSON_STRING, (written) => {
    const from = textOf(written);
    const to = from === null ? undefined : fixes.get(from);
    if (from === null || to === undefined) return written;
    const isEscaped = NOT_ASCII.test(from) && !NOT_ASCII.test(written);
    return isEscaped ? escapeAll(JSON.stringify(to)) : JSON.stringify(to);
  });
}

const NOT_ASCII = /[^\0-\x7f]/;
const JSON_STRING = /"(?:[^"\\]|\\.)*"/gs;

/** The text that a JSON string stands for; null if it is none. */
function textOf(written: string): string | null {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

function escapeAll(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The lines that differ. Fixes never add or remove a line. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): LineChange[] {
  return [...before].flatMap(([file, text]) => {
    const changed = after.get(file) ?? text;
    // most files are as they were, and can be long
    return changed === text ? [] : changedLines(file, text.split("\n"), changed.split("\n"));
  });
}

function changedLines(file: string, before: readonly string[], after: readonly string[]): LineChange[] {
  return before.flatMap((line, at) => {
    const changed = after[at] ?? "";
    return changed === line ? [] : [{ file, line: at + 1, before: line, after: changed }];
  });
}
