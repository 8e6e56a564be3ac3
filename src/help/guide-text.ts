// A guide as text for a terminal: paragraphs, lists and code wrapped to the width, tables aligned.
import type { Code, Link, List, ListItem, PhrasingContent, Root, RootContent, Table } from "mdast";
import { wrapCommand, wrapIndented } from "../terminal/code-lines.ts";
import type { Theme } from "../terminal/plain-theme.ts";
import { hang, joinLines, widthOfText, wrap } from "../terminal/text.ts";
import { codeText, linkTarget, plainText } from "./guide.ts";
import { tableLines } from "./guide-table.ts";

export interface GuideTextOptions {
  /** Columns to fit; null: no wrapping. */
  readonly width: number | null;
  readonly theme: Theme;
}

/** Columns before everything but headings. */
const MARGIN = "  ";

export function guideText(guide: Root, options: GuideTextOptions): string {
  return joinLines(blockLines(guide.children, MARGIN, options));
}

/** Blocks with a blank line between them. */
function blockLines(blocks: readonly RootContent[], margin: string, options: GuideTextOptions): string[] {
  return blocks.flatMap((block, at) => {
    const lines = linesOf(block, margin, options);
    return at === 0 ? lines : ["", ...lines];
  });
}

function linesOf(block: RootContent, margin: string, options: GuideTextOptions): string[] {
  const { width, theme } = options;
  switch (block.type) {
    case "heading":
      return wrap(plainText(block.children), width).map(theme.heading);
    case "paragraph":
      return paragraphLines(block.children, margin, options);
    case "list":
      return listLines(block, margin, options);
    case "code":
      return codeLines(block, margin, options);
    case "table":
      return tableLines(cellsOf(block, theme), { margin, width, head: theme.head });
    default:
      throw new Error(`a guide cannot contain a ${block.type}`);
  }
}

/** In code of a few words, what keeps them on one line until the paragraph is wrapped. */
const UNBROKEN_SPACE = "\u00a0";
/** Longer code, in columns, is broken between its words as the text around it is. */
const MAX_UNBROKEN = 40;
/** Columns for what touches code, such as brackets. */
const MAX_MARKS = 4;

function paragraphLines(content: readonly PhrasingContent[], margin: string, options: GuideTextOptions): string[] {
  const { width, theme } = options;
  const longest = width === null ? MAX_UNBROKEN : Math.min(MAX_UNBROKEN, width - margin.length - MAX_MARKS);
  const unbroken = (text: string): string =>
    widthOfText(text) <= longest ? text.replaceAll(" ", UNBROKEN_SPACE) : text;
  const text = inlineText(content, theme, unbroken);
  return hang(margin, text, width).map((line) => line.replaceAll(UNBROKEN_SPACE, " "));
}

function listLines(list: List, margin: string, options: GuideTextOptions): string[] {
  return list.children.flatMap((item, at) => {
    const mark = list.ordered ? `${at + (list.start ?? 1)}. ` : "- ";
    const lines = itemLines(item, margin, { mark, options });
    return at > 0 && list.spread ? ["", ...lines] : lines;
  });
}

interface Marked {
  readonly mark: string;
  readonly options: GuideTextOptions;
}

/** The first line after the mark, the others below it. */
function itemLines({ children, spread }: ListItem, margin: string, { mark, options }: Marked): string[] {
  const inner = margin + " ".repeat(mark.length);
  const blocks = children.map((child) => linesOf(child, inner, options));
  const lines = blocks.flatMap((each, at) => (at > 0 && spread ? ["", ...each] : each));
  return lines.map((line, at) => (at === 0 ? margin + mark + line.slice(inner.length) : line));
}

/** Programs, of which no line may be broken. */
const PROGRAMS: ReadonlySet<string> = new Set(["ts", "js", "json", "python"]);

/** A command that is too long continues after a backslash where that changes nothing; lines that are no code are wrapped. */
function codeLines({ value, lang }: Code, margin: string, { width, theme }: GuideTextOptions): string[] {
  const indent = `${margin}  `;
  const room = width === null || PROGRAMS.has(lang ?? "") ? null : Math.max(8, width - indent.length);
  return value.split("\n").flatMap((line) => {
    const isCommand = /^\$ /.test(line);
    const lines = isCommand || lang === "sh" ? wrapCommand(line, room) : wrapIndented(line, room);
    return lines.map((each) => indent + (isCommand ? theme.title(each) : each));
  });
}

/** A cell that is nothing but code needs no marks around it. */
function cellsOf({ children: rows }: Table, theme: Theme): string[][] {
  return rows.map(({ children: cells }) =>
    cells.map(({ children: content }) => {
      const isCode = content.every(
        (node) => node.type === "inlineCode" || (node.type === "text" && node.value === ", "),
      );
      return isCode ? plainText(content) : inlineText(content, theme);
    }),
  );
}

type CodeOf = (text: string) => string;
const asIs: CodeOf = (text) => text;

/** @param codeOf how code and commands are written */
function inlineText(nodes: readonly PhrasingContent[], theme: Theme, codeOf = asIs): string {
  return nodes.map((node) => inlineNode(node, theme, codeOf)).join("");
}

function inlineNode(node: PhrasingContent, theme: Theme, codeOf: CodeOf): string {
  switch (node.type) {
    case "text":
      return node.value.replaceAll("\n", " ");
    case "inlineCode":
      return codeOf(`\`${codeText(node)}\``);
    case "strong":
      return theme.title(inlineText(node.children, theme, codeOf));
    case "emphasis":
      return inlineText(node.children, theme, codeOf);
    case "break":
      return " ";
    case "link":
      return linkText(node, theme, codeOf);
    default:
      throw new Error(`a guide cannot contain a ${node.type}`);
  }
}

/** The words of a link, and what to type or open for it unless they say so. */
function linkText({ children, url }: Link, theme: Theme, codeOf: CodeOf): string {
  const words = plainText(children);
  const target = linkTarget(url);
  if (target.type === "guide") {
    const command = `aimap help ${target.topic}`;
    const unbroken = theme.id(codeOf(command));
    return words === command ? unbroken : `${words} (${unbroken})`;
  }
  if (target.type === "web") return words === url ? theme.link(url) : `${words} (${theme.link(url)})`;
  return words;
}
