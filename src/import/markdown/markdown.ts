// Markdown as people write it, to one tree: GitHub's tables, struck-through text, bare addresses, footnotes and math,
// front matter, reference links resolved, HTML resolved. What no list is, is refused before it is parsed.
import { load as parseYaml } from "js-yaml";
import type { Definition, Nodes, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { toString as plainText } from "mdast-util-to-string";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";
import type { Problem } from "../problems.ts";
import { type Block, resolveHtml } from "./html.ts";

export interface Page {
  readonly blocks: readonly Block[];
  /** Null: there is none. */
  readonly frontMatter: FrontMatter | null;
  readonly problems: readonly Problem[];
}

export interface FrontMatter {
  readonly text: string;
  readonly title: string | null;
  readonly description: string | null;
  /** Its lines, from 1, that say something else. */
  readonly unread: readonly number[];
  /** The version by which the outline is literal: it means every sign as it stands. Null: it is not. */
  readonly literal: number | null;
}

/** Lines longer than this, in UTF-16 code units, are no list that anyone wrote. */
const LONGEST_LINE = 1_000_000;
const DEEPEST = 100;
/** Marks of links, emphasis, code and math in one paragraph: the parser looks at them in pairs. */
const MOST_MARKS = 10_000;

/** YAML between two lines of dashes at the very beginning. */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const OPTIONS = {
  extensions: [
    gfmTable(),
    gfmStrikethrough(),
    gfmAutolinkLiteral(),
    gfmFootnote(),
    math({ singleDollarTextMath: true }),
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    mathFromMarkdown(),
  ],
};

/** The parser with its extensions, and nothing of ours: what a build is measured against. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}

export function parseMarkdown(text: string, file: string): Page {
  const refused = refusedText(text, file);
  if (refused !== null) return { blocks: [], frontMatter: null, problems: [refused] };
  const frontMatter = frontMatterOf(text);
  const front = frontMatter?.text ?? "";
  const root = parseInParts(mended(text.slice(front.length)), lineCount(front));
  resolveReferences(root);
  const blocks = resolveHtml(root, parseTree);
  const problem = nestedBlocks(blocks, file);
  return { blocks: problem === null ? blocks : [], frontMatter, problems: problem === null ? [] : [problem] };
}

/** What keeps a text from being given to the parser; null: nothing. */
export function refusedText(text: string, file: string): Problem | null {
  return unfitText(text, file) ?? nestedText(text, file);
}

/** What keeps blocks from being walked; null: nothing. */
export function nestedBlocks(blocks: readonly Block[], file: string): Problem | null {
  const line = isDeeper(blocks, DEEPEST * 2);
  return line === 0 ? null : { file, at: line, rule: "not-read", message: `is nested deeper than ${DEEPEST} levels` };
}

/** UTF-16 code units after which the next heading begins another part. */
const PART = 50_000;
/** What reaches beyond the next heading, so that a text with it is one part: definitions, footnotes, math, raw HTML. */
const FAR_REACHING = /^[ \t>*+-]*(?:\[[^\]\n]+\]:|\$\$)|<(?:pre|script|style|textarea|[?!])(?!--)/im;

/**
 * The same tree as that of the whole, at a cost that grows with the length and no faster: no block of Markdown reaches
 * over a heading at the beginning of a line, but for fenced code and comments, which are followed.
 * @param linesBefore lines of the file that come before `text`
 * @param size of a part, at least, in UTF-16 code units
 */
export function parseInParts(text: string, linesBefore: number, parse = parseTree, size = PART): Root {
  const root: Root = { type: "root", children: [] };
  let line = linesBefore;
  for (const part of FAR_REACHING.test(text) ? [text] : partsOf(text, size)) {
    const { children } = parse(part);
    shiftLines(children, line);
    root.children.push(...children);
    line += lineCount(part);
  }
  return root;
}

function partsOf(text: string, size: number): string[] {
  const parts: string[] = [];
  let [start, at] = [0, 0];
  let fence: string | null = null;
  let isInComment = false;
  // raw HTML ends at an empty line
  let isAfterEmpty = false;
  for (const line of text.split("\n")) {
    const [, mark, words] = /^[ \t>*+\d.)-]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence === null && !isInComment && isAfterEmpty && at - start >= size && /^#{1,6}[ \t]/.test(line)) {
      parts.push(text.slice(start, at));
      start = at;
    }
    if (mark !== undefined && !isInComment) {
      if (fence === null) fence = mark;
      else if (mark[0] === fence[0] && mark.length >= fence.length && words?.trim() === "") fence = null;
    }
    const [opened, closed] = [line.lastIndexOf("<!--"), line.lastIndexOf("-->")];
    if (opened >= 0 || closed >= 0) isInComment = opened > closed;
    at += line.length + 1;
    isAfterEmpty = line.trim() === "";
  }
  parts.push(text.slice(start));
  return parts;
}

function shiftLines(nodes: Root["children"] | PhrasingContent[], by: number): void {
  if (by === 0) return;
  for (const node of nodes) {
    // nodes can share a position: none is changed, each gets its own
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
    }
    if ("children" in node) shiftLines(node.children as PhrasingContent[], by);
  }
}

/** What makes a file no text to be read as a list or bibliography, with its line; null: nothing. */
export function unfitText(text: string, file: string): Problem | null {
  if (isBinary(text))
    return { file, at: lineAt(text, text.search(UNPRINTED)), rule: "not-read", message: "is not text" };
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf("\n", start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > LONGEST_LINE)
      return { file, at: line, rule: "not-read", message: `has a line of ${length} characters` };
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}

/** Control characters but white space, and what stands for bytes that are no UTF-8. */
const UNPRINTED = /[^\P{Cc}\t\n\v\f\r]|\ufffd/u;

/** A stray control character is no reason to refuse a list; a NUL, or one sign in ten, is. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 100_000);
  const unprinted = start.match(new RegExp(UNPRINTED, "gu"))?.length ?? 0;
  return start.includes("\0") || unprinted * 10 > start.length;
}

/** Containers, brackets and marks are counted before the parser, whose time grows with the square of their number. */
function nestedText(text: string, file: string): Problem | null {
  const indents: number[] = [];
  let marks = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const [lead = "", indent = "", marker] = /^(\s*)([-*+|#>]|\d{1,9}[.)])?/.exec(line) ?? [];
    if (line.trim() === "" || marker !== undefined) marks = 0;
    if (marker !== undefined && marker !== "|" && marker !== "#" && marker !== ">") {
      const column = indent.replace(/\t/g, "    ").length;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
    } else if (lead === "" && line !== "") indents.length = 0;
    marks += line.match(/(?<!\\)[*_~[$`]+/g)?.length ?? 0;
    const isDeep =
      indents.length > DEEPEST ||
      (line.length > DEEPEST && (containersOf(line) > DEEPEST || bracketDepth(line) > DEEPEST));
    if (isDeep) return { file, at: index + 1, rule: "not-read", message: `is nested deeper than ${DEEPEST} levels` };
    if (marks > MOST_MARKS)
      return { file, at: index + 1, rule: "not-read", message: `has more than ${MOST_MARKS} marks in one paragraph` };
  }
  return null;
}

/** Quotations and list items that one line opens. */
function containersOf(line: string): number {
  const [containers = ""] = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line) ?? [];
  return containers.match(/[>*+.)-]/g)?.length ?? 0;
}

function bracketDepth(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of line.replace(/\\./g, "")) {
    if (sign === "[") depth += 1;
    else if (sign === "]" && depth > 0) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The line of a node that lies deeper than `limit`, else 0: looked at before anything recursive. */
function isDeeper(blocks: readonly Block[], limit: number): number {
  let level: readonly Nodes[] = blocks as readonly Nodes[];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return 0;
}

function lineCount(text: string): number {
  return text.split("\n").length - 1;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Links that a slip keeps from being links: `[code] (https://…)`, `[name]([https://…)`. Lines stay where they are. */
function mended(text: string): string {
  return text.replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](").replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](");
}

export function frontMatterOf(text: string): FrontMatter | null {
  const [front, yaml = ""] = FRONT_MATTER.exec(text) ?? [];
  if (front === undefined) return null;
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = new Map(Object.entries(value));
  const said = (...keys: string[]): string | null => {
    for (const key of keys) {
      const words = entries.get(key);
      if (typeof words === "string" && words.trim() !== "") return words.trim();
    }
    return null;
  };
  const exact = (key: string): string | null => {
    const words = entries.get(key);
    return typeof words === "string" ? words : null;
  };
  const version = entries.get("aimap");
  const literal = typeof version === "number" ? version : null;
  const [title, description] =
    literal === null ? [said("title"), said(...DESCRIPTION)] : [exact("title"), exact("description")];
  return { text: front, title, description, unread: unreadLines(front), literal };
}

const DESCRIPTION = ["description", "subtitle", "summary"];

/** Lines of keys that nobody reads, with what is indented below them. */
function unreadLines(front: string): number[] {
  let isRead = true;
  return front.split("\n").flatMap((line, index) => {
    const [key] = /^[\w-]+(?=\s*:)/.exec(line) ?? [];
    if (/^(?:---|\.\.\.)\s*$/.test(line)) isRead = true;
    else if (key !== undefined) isRead = key === "title" || key === "aimap" || DESCRIPTION.includes(key);
    return isRead ? [] : [index + 1];
  });
}

/** `[title][1]` becomes a link to what `[1]: …` defines; definitions leave the page. */
function resolveReferences(root: Root): void {
  const urls = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === "definition") urls.set((node as Definition).identifier.toLowerCase(), (node as Definition).url);
  });
  walk(root, (node) => {
    if (!("children" in node)) return;
    node.children = (node.children as Nodes[]).map((child) => resolved(child, urls)) as typeof node.children;
  });
}

function resolved(node: Nodes, urls: ReadonlyMap<string, string>): Nodes {
  if (node.type !== "linkReference" && node.type !== "imageReference") return node;
  const url = urls.get(node.identifier.toLowerCase()) ?? "";
  const position = node.position === undefined ? {} : { position: node.position };
  return node.type === "linkReference"
    ? { type: "link", url, children: node.children, ...position }
    : { type: "image", url, alt: node.alt ?? null, ...position };
}

function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    visit(node);
    if ("children" in node) open.push(...(node.children as Nodes[]));
  }
}

/** The words of inline Markdown on one line; pictures and footnote marks say nothing. */
export function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "break") return " ";
      if (node.type === "inlineMath") return `$${node.value}$`;
      if (node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
      return "children" in node ? wordsOf(node.children) : plainText(node);
    })
    .join("")
    .replace(/\s+/g, " ");
}
