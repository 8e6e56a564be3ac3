// The tree of another Markdown parser, in a form in which two trees can be compared.
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";

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

export function micromarkTree(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}

export function plainMicromarkTree(text: string): Root {
  return fromMarkdown(text);
}

/** One line for each node: what it is, and what a reader of lists looks at; for a block, also in which line it begins. */
export function outlineOf(root: Root): string[] {
  const urls = new Map<string, string>();
  visit(root, (node) => {
    if (node.type === "definition" && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  const lines: string[] = [];
  const write = (node: Nodes, depth: number): void => {
    const { type, children = [], ...facts } = factsOf(node, urls);
    const line = INLINE.has(type) ? "" : `${node.position?.start.line} `;
    lines.push(`${" ".repeat(depth)}${line}${type} ${JSON.stringify(facts)}`);
    for (const child of children) write(child, depth + 1);
  };
  for (const child of root.children) write(child, 0);
  return lines;
}

const INLINE: ReadonlySet<string> = new Set(
  "text link strong emphasis delete inlineCode inlineMath break image footnoteReference html".split(" "),
);

interface Facts {
  readonly type: string;
  readonly children?: readonly Nodes[];
  readonly [fact: string]: unknown;
}

function factsOf(node: Nodes, urls: ReadonlyMap<string, string>): Facts {
  switch (node.type) {
    case "text":
      return { type: "text", value: node.value.replace(/\s+/g, " ") };
    case "inlineCode":
    case "inlineMath":
      return { type: node.type, value: node.value.replace(/\s+/g, " ") };
    case "html":
      return { type: "html", value: node.value.replace(/\s+/g, " ").trim() };
    case "code":
    case "math":
    case "definition":
    case "footnoteReference":
    case "break":
    case "thematicBreak":
      return { type: node.type };
    case "link":
      return { type: "link", url: node.url, children: node.children };
    case "linkReference":
      return { type: "link", url: urls.get(node.identifier), children: node.children };
    case "image":
      return { type: "image", url: node.url, alt: node.alt ?? "" };
    case "imageReference":
      return { type: "image", url: urls.get(node.identifier), alt: node.alt ?? "" };
    case "heading":
      return { type: "heading", depth: node.depth, children: node.children };
    case "list":
      return { type: "list", ordered: node.ordered, children: node.children };
    default:
      return { type: node.type, ...("children" in node && { children: node.children }) };
  }
}

function visit(root: Root, look: (node: Nodes) => void): void {
  const open: Nodes[] = [root];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    look(node);
    if ("children" in node) open.unshift(...node.children);
  }
}
