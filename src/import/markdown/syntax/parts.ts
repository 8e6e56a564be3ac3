// Parses a long text in parts, because the parser's time grows faster than the text. The tree is the same as that of the
// whole.
import type { Nodes, Root } from "mdast";

/** Length in UTF-16 code units after which the next heading begins another part. */
const MIN_PART_LENGTH = 50_000;
/** What can reach beyond the next heading: definitions, footnotes, math, raw HTML. A text with any of it is one part. */
const FAR_REACHING = /^[ \t>*+-]*(?:\[[^\]\n]+\]:|\$\$)|<(?:pre|script|style|textarea|[?!])(?!--)/im;

export interface PartOptions {
  /** Lines of the file that come before the text. */
  readonly linesBefore: number;
  readonly parse: (text: string) => Root;
  /** Minimum length of each part except the last. */
  readonly minLength?: number;
}

/**
 * The tree of the whole text. No block reaches beyond a heading at the beginning of a line, except fenced code and
 * comments: parts are never cut inside those.
 */
export function parseInParts(text: string, { linesBefore, parse, minLength = MIN_PART_LENGTH }: PartOptions): Root {
  const children: Root["children"] = [];
  let line = linesBefore;
  for (const part of FAR_REACHING.test(text) ? [text] : partsOf(text, minLength)) {
    const root = parse(part);
    shiftLines(root, line);
    children.push(...root.children);
    line += lineCount(part);
  }
  return { type: "root", children };
}

/** Line breaks in the text. */
export function lineCount(text: string): number {
  return text.split("\n").length - 1;
}

function partsOf(text: string, minLength: number): string[] {
  const parts: string[] = [];
  let [start, at] = [0, 0];
  const fences = new FenceTracker();
  // raw HTML ends at an empty line
  let isAfterEmpty = false;
  for (const line of text.split("\n")) {
    if (!fences.isInside && isAfterEmpty && at - start >= minLength && /^#{1,6}[ \t]/.test(line)) {
      parts.push(text.slice(start, at));
      start = at;
    }
    fences.read(line);
    at += line.length + 1;
    isAfterEmpty = line.trim() === "";
  }
  parts.push(text.slice(start));
  return parts;
}

/** Follows fenced code and HTML comments from line to line. */
class FenceTracker {
  private fence: string | null = null;
  private isInComment = false;

  get isInside(): boolean {
    return this.fence !== null || this.isInComment;
  }

  read(line: string): void {
    const [, mark, words] = /^[ \t>*+\d.)-]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (mark !== undefined && !this.isInComment) {
      if (this.fence === null) this.fence = mark;
      else if (mark[0] === this.fence[0] && mark.length >= this.fence.length && words?.trim() === "") this.fence = null;
    }
    const [opened, closed] = [line.lastIndexOf("<!--"), line.lastIndexOf("-->")];
    if (opened >= 0 || closed >= 0) this.isInComment = opened > closed;
  }
}

function shiftLines(root: Nodes, by: number): void {
  if (by === 0) return;
  const open: Nodes[] = "children" in root ? [...root.children] : [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // nodes can share a position, so each gets a new one
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
    }
    if ("children" in node) open.push(...node.children);
  }
}
