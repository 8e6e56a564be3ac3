// What each HTML element is called in Markdown.
import { toString as plainText } from "mdast-util-to-string";
import type { Position } from "./blocks.ts";
import { spanOf, withoutSpans } from "./html-spans.ts";
import type { LooseNode } from "./nodes/loose-node.ts";

/** An element that has ended, with what is inside it. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: {
    readonly href?: string;
    readonly src?: string;
    readonly alt?: string;
    readonly rowspan?: string;
    readonly colspan?: string;
  };
  /** Where it begins. */
  readonly line: number;
  readonly children: LooseNode[];
}

const INLINE_TYPES = new Set(
  "text link linkReference strong emphasis delete inlineCode break image imageReference inlineMath footnoteReference".split(
    " ",
  ),
);

export function isInline({ type }: LooseNode): boolean {
  return INLINE_TYPES.has(type);
}

/** Blocks that hold others. A paragraph or a comment among words is none. */
const BLOCK_TYPES = new Set("heading list table details blockquote".split(" "));

function isBlock({ type }: LooseNode): boolean {
  return BLOCK_TYPES.has(type);
}

type Conversion = (element: HtmlElement, position: Position) => LooseNode[];

/** For elements that Markdown has a node for. */
const container =
  (type: string, childrenOf: (children: LooseNode[]) => LooseNode[] = (children) => children): Conversion =>
  ({ children }, position) => [{ type, children: childrenOf(children), position }];
const heading =
  (depth: number): Conversion =>
  ({ children }, position) => [{ type: "heading", children, position, depth }];
const list =
  ({ ordered }: { readonly ordered: boolean }): Conversion =>
  ({ children }, position) => [{ type: "list", children: ofType(children, "listItem"), position, ordered }];
const code: Conversion = ({ children }, position) => [{ type: "inlineCode", value: plainText(children), position }];
/** What is around blocks, `<samp>` around a whole page, is only how they look. */
const inline =
  (convert: Conversion): Conversion =>
  (element, position) =>
    element.children.some(isBlock) ? element.children : convert(element, position);
const hidden: Conversion = ({ children }, position) => [{ type: "comment", value: plainText(children), position }];
const strong = inline(container("strong"));
const emphasis = inline(container("emphasis"));
const struck = container("delete");
const cell: Conversion = ({ attributes, children }, position) => [
  { type: "tableCell", children: joinedParagraphs(children), position, span: spanOf(attributes) },
];
const section: Conversion = ({ children }) => paragraphs(children);

const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map<string, Conversion>([
  ["a", link],
  ["img", image],
  ["br", (_, position) => [{ type: "break", position }]],
  ["hr", (_, position) => [{ type: "thematicBreak", position }]],
  ["q", ({ children }) => [{ type: "text", value: "“" }, ...children, { type: "text", value: "”" }]],
  ["details", details],
  ["summary", container("summary")],
  ["ul", list({ ordered: false })],
  ["ol", list({ ordered: true })],
  ["li", container("listItem", paragraphs)],
  ["blockquote", container("blockquote", paragraphs)],
  ["table", container("table", (children) => withoutSpans(ofType(children, "tableRow")))],
  ["tr", container("tableRow", (children) => ofType(children, "tableCell"))],
  ["td", cell],
  ["th", cell],
  ...["b", "strong"].map((tag) => [tag, strong] as const),
  ...["i", "em", "cite"].map((tag) => [tag, emphasis] as const),
  ...["del", "s", "strike"].map((tag) => [tag, struck] as const),
  ...["code", "kbd", "tt", "samp"].map((tag) => [tag, inline(code)] as const),
  ...["script", "style"].map((tag) => [tag, hidden] as const),
  ...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading(depth)] as const),
  ..."p div center section article header footer figure address dd dt dl main pre"
    .split(" ")
    .map((tag) => [tag, section] as const),
]);

/** The nodes that an element becomes. One that Markdown has no word for leaves what is inside it. */
export function toNodes(element: HtmlElement, lastLine: number): LooseNode[] {
  const position = { start: { line: element.line }, end: { line: lastLine } };
  return CONVERSIONS.get(element.tag)?.(element, position) ?? element.children;
}

function link({ attributes, children }: HtmlElement, position: Position): LooseNode[] {
  const url = attributes.href?.trim();
  return url === undefined ? children : [{ type: "link", url, children, position }];
}

function image({ attributes }: HtmlElement, position: Position): LooseNode[] {
  return [{ type: "image", url: attributes.src ?? "", alt: attributes.alt ?? "", position }];
}

function details({ children }: HtmlElement, position: Position): LooseNode[] {
  const summary = ofType(children, "summary")[0]?.children ?? [];
  const hiddenBlocks = paragraphs(children.filter(({ type }) => type !== "summary"));
  return [{ type: "details", summary, children: hiddenBlocks, position }];
}

function ofType(nodes: readonly LooseNode[], type: string): LooseNode[] {
  return nodes.filter((node) => node.type === type);
}

/** A cell holds words and links only, so that the paragraphs in it are joined. */
function joinedParagraphs(nodes: readonly LooseNode[]): LooseNode[] {
  return nodes.flatMap((node) => (node.type === "paragraph" ? [...(node.children ?? []), { type: "break" }] : [node]));
}

/** Makes paragraphs of the words and links between blocks; blank ones are dropped. */
export function paragraphs(nodes: readonly LooseNode[]): LooseNode[] {
  const result: LooseNode[] = [];
  let run: LooseNode[] = [];
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    result.push(...toParagraph(run), node);
    run = [];
  }
  result.push(...toParagraph(run));
  return result;
}

function toParagraph(children: LooseNode[]): LooseNode[] {
  const isBlank = children.every(({ type, value }) => type === "break" || (type === "text" && value?.trim() === ""));
  if (isBlank) return [];
  const first = children.find(({ position }) => position !== undefined)?.position;
  const start = first?.start ?? { line: 1 };
  const end = children.at(-1)?.position?.end ?? first?.end ?? { line: 1 };
  return [{ type: "paragraph", children, position: { start, end } }];
}
