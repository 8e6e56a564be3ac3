// HTML inside Markdown becomes what Markdown calls the same thing, so that readers see one kind of tree: an `<a>` is a
// link, a `<ul>` a list. What Markdown has no word for (`<details>`) gets a node of its own; other tags leave their text.
import { Parser } from "htmlparser2";
import type { Nodes } from "mdast";
import type { Block, Position } from "./blocks.ts";
import { type HtmlElement, isInline, type LooseNode, paragraphs, toNodes } from "./html-elements.ts";

type ParseMarkdown = (text: string) => Nodes;

/**
 * The children of a parsed page, with HTML resolved at every depth.
 * @param parse parses Markdown that is written inside a block of HTML
 */
export function resolveHtml(root: Nodes, parse: ParseMarkdown): Block[] {
  // from here on a node is whatever the HTML makes it; toNodes builds only nodes of the types that Block lists
  return resolve(root as LooseNode, parse) as unknown as Block[];
}

function resolve(parent: LooseNode, parse: ParseMarkdown): LooseNode[] {
  const children = parent.children ?? [];
  for (const child of children) if (child.children !== undefined) child.children = resolve(child, parse);
  if (!children.some(({ type }) => type === "html")) return children;
  return new HtmlResolver({ isAmongBlocks: !holdsInlineNodes(parent), parse }).resolve(children);
}

function holdsInlineNodes(node: LooseNode): boolean {
  return ["paragraph", "heading", "tableCell"].includes(node.type) || isInline(node);
}

/** `<!-- accept no-date: … -->` is for `aimap check`, and no part of the list. */
const ACCEPTANCE = /^\s*accept\s/;

/** Resolves the children of one container. One parser reads all of them, so that one piece can close another's tags. */
class HtmlResolver {
  /** Elements that have not ended yet. */
  private readonly open: HtmlElement[] = [{ tag: "", attributes: {}, line: 1, children: [] }];
  /** The piece of HTML being read: its offset among all pieces, and its line on the page. */
  private piece = { text: "", offset: 0, line: 1 };
  private written = 0;
  private readonly parser = new Parser(
    {
      onopentag: (tag, attributes) =>
        void this.open.push({ tag, attributes, line: this.lineAt(this.parser.startIndex), children: [] }),
      onclosetag: (tag) => this.close(tag),
      ontext: (text) => this.addText(text),
      oncomment: (value) => {
        if (!ACCEPTANCE.test(value)) this.append({ type: "comment", value, position: this.positionOf(value) });
      },
      onprocessinginstruction: (_, value) => this.append({ type: "comment", value, position: this.positionOf(value) }),
    },
    { decodeEntities: true },
  );

  constructor(private readonly options: { readonly isAmongBlocks: boolean; readonly parse: ParseMarkdown }) {}

  resolve(children: readonly LooseNode[]): LooseNode[] {
    for (const child of children) {
      if (child.type === "html") this.write(child.value ?? "", child.position?.start.line ?? 1);
      else this.append(child);
    }
    this.parser.end();
    const result = this.open[0]?.children ?? [];
    return this.options.isAmongBlocks ? paragraphs(result) : result;
  }

  private write(text: string, line: number): void {
    this.piece = { text, offset: this.written, line };
    this.written += text.length;
    this.parser.write(text);
  }

  private lineAt(index: number): number {
    const before = this.piece.text.slice(0, Math.max(0, index - this.piece.offset));
    return this.piece.line + before.split("\n").length - 1;
  }

  private positionOf(text: string): Position {
    const start = this.lineAt(this.parser.startIndex);
    return { start: { line: start }, end: { line: start + text.split("\n").length - 1 } };
  }

  private append(...nodes: readonly LooseNode[]): void {
    this.open.at(-1)?.children.push(...nodes);
  }

  private addText(text: string): void {
    if (text === "") return;
    const position = this.positionOf(text);
    const isMarkdown = this.options.isAmongBlocks && /\]\(|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text);
    if (!isMarkdown) {
      this.append({ type: "text", value: text, position });
      return;
    }
    // the same loose view of a tree as in resolveHtml
    const { children = [] } = this.options.parse(text) as LooseNode;
    shiftLines(children, position.start.line - 1);
    this.append(...children);
  }

  private close(tag: string): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (element.tag === tag) this.append(...toNodes(element, this.lineAt(this.parser.endIndex)));
  }
}

function shiftLines(nodes: readonly LooseNode[], by: number): void {
  for (const node of nodes) {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = { start: { line: start.line + by }, end: { line: end.line + by } };
    }
    shiftLines(node.children ?? [], by);
  }
}
