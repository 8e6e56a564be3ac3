// Findings with one safe answer, answered: another text in the place of one that stands in a file.
import type { Finding } from "./check.ts";

export interface Change {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The texts with all fixes in them. Where two findings are about one stretch, the first is answered: check again for the
 * other.
 */
export function applyFixes(texts: ReadonlyMap<string, string>, findings: readonly Finding[]): Map<string, string> {
  const fixed = new Map(texts);
  const done = new Set<string>();
  for (const { file, line, column, fix, accepted } of findings) {
    const text = fixed.get(file);
    if (fix === null || accepted !== null || text === undefined) continue;
    const lines = text.split("\n");
    if (line === null) fixed.set(file, inJson(text, fix.from, fix.to));
    else if (!done.has(`${file}:${line}`)) {
      const before = lines[line - 1] ?? "";
      const at = before.startsWith(fix.from, (column ?? 1) - 1) ? (column ?? 1) - 1 : before.indexOf(fix.from);
      if (at < 0) continue;
      done.add(`${file}:${line}`);
      lines[line - 1] = before.slice(0, at) + fix.to + before.slice(at + fix.from.length);
      fixed.set(file, lines.join("\n"));
    }
  }
  return fixed;
}

/** A text of JSON stands between quotes, with other signs than ASCII as they are or escaped. */
function inJson(text: string, from: string, to: string): string {
  const plain = JSON.stringify(from);
  const escaped = plain.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const written = [plain, escaped].find((each) => text.includes(each));
  return written === undefined ? text : text.split(written).join(JSON.stringify(to));
}

/** Line by line: a fix never adds or removes one. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  return [...before].flatMap(([file, text]) => {
    const lines = (after.get(file) ?? text).split("\n");
    return text
      .split("\n")
      .map((line, index) => ({ file, line: index + 1, before: line, after: lines[index] ?? "" }))
      .filter((change) => change.before !== change.after);
  });
}
