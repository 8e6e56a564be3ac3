// HTML inside Markdown becomes what the same thing is called in Markdown, so that readers know one tree: an `<a>` is a
// link, a `<ul>` a list. What Markdown has no word for (`<details>`) gets a node of its own; other tags leave their text.
import { Parser } from "htmlparser2";
import type { Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";

/** A fold of the page: what its summary says, and what it hides. */
export interface Details {
  readonly type: "details";
  readonly summary: readonly PhrasingContent[];
  readonly children: Block[];
  readonly position: Position;
}

/** An HTML comment: not shown on the page. */
export interface Comment {
  readonly type: "comment";
  readonly value: string;
  readonly position: Position;
}

export type Block = RootContent | Details | Comment;

/** 1-based lines. */
interface Position {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

/** A node on its way: element names and Markdown types alike, children and all. */
interface Loose {
  type: string;
  children?: Loose[];
  value?: string;
  url?: string | null;
  alt?: string;
  depth?: number;
  ordered?: boolean;
  summary?: Loose[];
  position?: Position | undefined;
}

/** An element whose end has not come yet. */
interface Frame {
  readonly tag: string;
  readonly attributes: { readonly href?: string; readonly src?: string; readonly alt?: string };
  readonly line: number;
  readonly children: Loose[];
}

const INLINE = new Set(
  "text link linkReference strong emphasis delete inlineCode break image imageReference inlineMath footnoteReference".split(
    " ",
  ),
);
const SAME: Readonly<Record<string, string>> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  cite: "emphasis",
  del: "delete",
  s: "delete",
  strike: "delete",
  blockquote: "blockquote",
  li: "listItem",
  table: "table",
  tr: "tableRow",
  td: "tableCell",
  th: "tableCell",
};
const CODE = new Set(["code", "kbd", "tt", "samp"]);
const PARTS = new Set("p div center section article header footer figure address dd dt dl main pre".split(" "));

/**
 * The children of a parsed page, HTML resolved at every depth.
 * @param parse reads the Markdown that stands inside a block of HTML, where nothing renders it
 */
export function resolveHtml(root: Nodes, parse: (text: string) => Nodes): Block[] {
  return resolve(root as Loose, true, parse) as unknown as Block[];
}

function resolve(parent: Loose, isBlock: boolean, parse: (text: string) => Nodes): Loose[] {
  const children = parent.children ?? [];
  for (const child of children) {
    if (child.children !== undefined) child.children = resolve(child, !isInlineParent(child), parse);
  }
  if (!children.some(({ type }) => type === "html")) return children;
  return new Resolver(isBlock, parse).read(children);
}

function isInlineParent({ type }: Loose): boolean {
  return type === "paragraph" || type === "heading" || type === "tableCell" || INLINE.has(type);
}

/** `<!-- accept no-date: … -->` is for `aimap check`, and no part of the list. */
const ACCEPTANCE = /^\s*accept\s/;

/** One container's children, read by one parser, so that a tag can close what an earlier piece opened. */
class Resolver {
  private readonly frames: Frame[] = [{ tag: "", attributes: {}, line: 1, children: [] }];
  private chunk = { text: "", offset: 0, line: 1 };
  private written = 0;
  private readonly parser = new Parser(
    {
      onopentag: (tag, attributes) =>
        void this.frames.push({ tag, attributes, line: this.line(this.parser.startIndex), children: [] }),
      onclosetag: (tag) => this.close(tag),
      ontext: (text) => this.text(text),
      oncomment: (value) => {
        if (!ACCEPTANCE.test(value)) this.append({ type: "comment", value, position: this.span(value) });
      },
      onprocessinginstruction: (_, value) => this.append({ type: "comment", value, position: this.span(value) }),
    },
    { decodeEntities: true },
  );

  constructor(
    private readonly isBlock: boolean,
    private readonly parse: (text: string) => Nodes,
  ) {}

  read(children: readonly Loose[]): Loose[] {
    for (const child of children) {
      if (child.type !== "html") {
        this.append(child);
        continue;
      }
      const text = child.value ?? "";
      this.chunk = { text, offset: this.written, line: child.position?.start.line ?? 1 };
      this.written += text.length;
      this.parser.write(text);
    }
    this.parser.end();
    const result = this.frames[0]?.children ?? [];
    return this.isBlock ? paragraphs(result) : result;
  }

  private line(index: number): number {
    const before = this.chunk.text.slice(0, Math.max(0, index - this.chunk.offset));
    return this.chunk.line + before.split("\n").length - 1;
  }

  private span(text: string): Position {
    const start = this.line(this.parser.startIndex);
    return { start: { line: start }, end: { line: start + text.split("\n").length - 1 } };
  }

  private append(...nodes: Loose[]): void {
    this.frames.at(-1)?.children.push(...nodes);
  }

  private text(text: string): void {
    if (text === "") return;
    const position = this.span(text);
    if (this.isBlock && /\]\(|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text)) {
      const { children } = this.parse(text) as unknown as Loose;
      shift(children ?? [], position.start.line - 1);
      this.append(...(children ?? []));
    } else this.append({ type: "text", value: text, position });
  }

  private close(tag: string): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.tag === tag) this.append(...toNodes(frame, this.line(this.parser.endIndex)));
  }
}

function shift(nodes: readonly Loose[], by: number): void {
  for (const node of nodes) {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      node.position = { start: { line: start.line + by }, end: { line: end.line + by } };
    }
    shift(node.children ?? [], by);
  }
}

function toNodes({ tag, attributes, line, children }: Frame, end: number): Loose[] {
  const position = { start: { line }, end: { line: end } };
  const node = (type: string, more: Partial<Loose> = {}): Loose[] => [{ type, children, position, ...more }];
  const { href, src = "", alt = "" } = attributes;
  if (tag === "a") return href === undefined ? children : node("link", { url: href.trim() });
  if (tag === "img") return [{ type: "image", url: src, alt, position }];
  if (tag === "br") return [{ type: "break", position }];
  if (tag === "hr") return [{ type: "thematicBreak", position }];
  if (CODE.has(tag)) return [{ type: "inlineCode", value: plainText(children), position }];
  if (/^h[1-6]$/.test(tag)) return node("heading", { depth: Number(tag[1]) });
  if (tag === "ul" || tag === "ol") {
    const items = children.filter(({ type }) => type === "listItem");
    return node("list", { ordered: tag === "ol", children: items });
  }
  if (tag === "details") {
    const summary = children.find(({ type }) => type === "summary")?.children ?? [];
    return node("details", { summary, children: paragraphs(children.filter(({ type }) => type !== "summary")) });
  }
  if (tag === "summary") return node("summary");
  if (tag === "q") return [{ type: "text", value: "“" }, ...children, { type: "text", value: "”" }];
  if (tag === "script" || tag === "style") return [{ type: "comment", value: plainText(children), position }];
  const same = SAME[tag];
  if (same === "listItem" || same === "blockquote") return node(same, { children: paragraphs(children) });
  if (same === "table") return node("table", { children: rowsOf(children) });
  if (same !== undefined) return node(same, same === "tableCell" ? { children: inlineOf(children) } : {});
  return PARTS.has(tag) ? paragraphs(children) : children;
}

function rowsOf(nodes: readonly Loose[]): Loose[] {
  return nodes.filter(({ type }) => type === "tableRow");
}

/** A cell holds words and links: the paragraphs in it are joined. */
function inlineOf(nodes: readonly Loose[]): Loose[] {
  return nodes.flatMap((node) => (node.type === "paragraph" ? [...(node.children ?? []), { type: "break" }] : [node]));
}

/** Runs of words and links among blocks are paragraphs; blank ones are nothing. */
function paragraphs(nodes: readonly Loose[]): Loose[] {
  const result: Loose[] = [];
  let run: Loose[] = [];
  const flush = (): void => {
    const isBlank = run.every(({ type, value }) => type === "break" || (type === "text" && value?.trim() === ""));
    const [first] = run.filter(({ position }) => position !== undefined);
    if (!isBlank) {
      const end = run.at(-1)?.position?.end ?? first?.position?.end ?? { line: 1 };
      const start = first?.position?.start ?? { line: 1 };
      result.push({ type: "paragraph", children: run, position: { start, end } } satisfies Loose as Loose);
    }
    run = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) run.push(node);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

export function isParagraph(node: { readonly type: string } | undefined): node is Paragraph {
  return node?.type === "paragraph";
}
