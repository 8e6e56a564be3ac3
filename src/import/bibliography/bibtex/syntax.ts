// The syntax of a BibTeX file, as a library reads it, with the line of each part. One broken entry costs only itself.
/// <reference path="./bibtex-parse.d.ts" />
import { parse, type SyntaxNode } from "bibtex-parse";
import type { Problem } from "../../problems.ts";

export type { SyntaxNode } from "bibtex-parse";

export interface SyntaxPart {
  readonly node: SyntaxNode;
  /** From 1. */
  readonly line: number;
}

export interface BibtexSyntax {
  readonly parts: readonly SyntaxPart[];
  /** Entries that are left out because they are not BibTeX. */
  readonly remarks: readonly Problem[];
}

/** The parts of a file. If the whole cannot be parsed, each entry is parsed alone. */
export function parseSyntax(text: string, file: string): BibtexSyntax {
  try {
    return { parts: withLines(parse(text), text, 1), remarks: [] };
  } catch {
    return parseEntries(text, file);
  }
}

/** An entry begins where a line begins with `@word{`. */
const ENTRY_START = /^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/gm;

function parseEntries(text: string, file: string): BibtexSyntax {
  const parts: SyntaxPart[] = [];
  const remarks: Problem[] = [];
  const starts = [...text.matchAll(ENTRY_START)].map(({ index }) => index);
  for (const [index, start] of starts.entries()) {
    const entry = text.slice(start, starts[index + 1]);
    const line = text.slice(0, start).split("\n").length;
    try {
      parts.push(...withLines(parse(entry), entry, line));
    } catch (error) {
      remarks.push({ file, at: line, rule: "not-read", message: brokenEntry(text.slice(start, start + 200), error) });
    }
  }
  return { parts, remarks };
}

function brokenEntry(start: string, error: unknown): string {
  const [key = ""] = /^[^@]*@\s*\w+\s*[{(]\s*[^\s,]*/.exec(start) ?? [];
  const message = error instanceof Error ? error.message.replace(/\.$/, "").replace(/^Expected/, "expected") : "";
  const reason = error instanceof RangeError ? "nested too deeply" : message;
  return `left out: an entry that is not BibTeX (${key.trim()}): ${reason}`;
}

/** The library reports no lines, but the text of most parts: each is searched for after the one before it. */
function withLines(nodes: readonly SyntaxNode[], text: string, firstLine: number): SyntaxPart[] {
  let [line, at] = [firstLine, 0];
  return nodes.map((node) => {
    const start = node.raw === undefined ? -1 : text.indexOf(node.raw, at);
    if (start >= 0) {
      line += text.slice(at, start).split("\n").length - 1;
      at = start;
    }
    return { node, line };
  });
}
