// HTML inside Markdown becomes what Markdown calls the same thing, so that readers see one kind of tree: an `<a>` is a
// link, a `<ul>` a list. What Markdown has no word for (`<details>`) gets a node of its own; other tags leave their text.
import { Parser } from "htmlparser2";
import type { Nodes } from "mdast";
import type { Block, Position } from "./blocks.ts";
import { type HtmlElement, isInline, paragraphs, toNodes } from "./html-elements.ts";
import { LinesOfPieces } from "./lines-of-pieces.ts";
import type { LooseNode } from "./nodes/loose-node.ts";
import { MAX_DEPTH, TooDeep } from "./too-deep.ts";

/** @param firstLine the line of the file in which the text begins */
type ParseMarkdown = (text: string, firstLine: number) => Nodes;

/**
 * The children of a parsed page, with HTML resolved at every depth.
 * @param parse parses Markdown that is written inside a block of HTML
 * @throws TooDeep
 */
export function resolveHtml(root: Nodes, parse: ParseMarkdown): Block[] {
  // from here on a node is whatever the HTML makes it; toNodes builds only nodes of the types that Block lists
  return resolve(root as LooseNode, parse) as unknown as Block[];
}

function resolve(parent: LooseNode, parse: ParseMarkdown): LooseNode[] {
  const children = parent.type === "listItem" ? withPlainStart(parent.children ?? []) : (parent.children ?? []);
  for (const child of children) if (child.children !== undefined) child.children = resolve(child, parse);
  if (!children.some(({ type }) => type === "html")) return children;
  return new HtmlResolver({ isAmongBlocks: !holdsInlineNodes(parent), parse }).resolve(children);
}

/** `* ### Maps`: a bullet that begins with a heading is read as any other. */
function withPlainStart(nodes: LooseNode[]): LooseNode[] {
  const [first, ...others] = nodes;
  return first?.type === "heading" ? [{ ...first, type: "paragraph" }, ...others] : nodes;
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
  private readonly lines = new LinesOfPieces();
  private readonly parser = new Parser(
    {
      onopentag: (tag, attributes) => this.begin(tag, attributes),
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
    this.lines.begin(text, line);
    this.parser.write(text);
  }

  private begin(tag: string, attributes: HtmlElement["attributes"]): void {
    const line = this.lines.lineAt(this.parser.startIndex);
    if (this.open.length > MAX_DEPTH * 2) throw new TooDeep(line);
    this.open.push({ tag, attributes, line, children: [] });
  }

  private positionOf(text: string): Position {
    const start = this.lines.lineAt(this.parser.startIndex);
    return { start: { line: start }, end: { line: start + text.split("\n").length - 1 } };
  }

  private append(node: LooseNode): void {
    this.open.at(-1)?.children.push(node);
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
    const { children = [] } = this.options.parse(text, position.start.line) as LooseNode;
    for (const child of children) this.append(child);
  }

  private close(tag: string): void {
    const element = this.open.pop();
    if (element?.tag !== tag) return;
    for (const node of toNodes(element, this.lines.lineAt(this.parser.endIndex))) this.append(node);
  }
}
