// Makes nodes of the tokens of a paragraph, a heading or a cell.
import type { Token } from "markdown-it";
import { MAX_DEPTH, TooDeep } from "../too-deep.ts";
import { type LooseNode, withoutRoom } from "./loose-node.ts";
import type { Positions } from "./positions.ts";

const CONTAINERS: Readonly<Record<string, string>> = {
  link_open: "link",
  em_open: "emphasis",
  strong_open: "strong",
  del_open: "delete",
};
const LEAVES: Readonly<Record<string, string>> = {
  code_inline: "inlineCode",
  math_inline: "inlineMath",
  html_inline: "html",
};

export interface InlineOptions {
  /** Line of the text, from 0, in which the first token is. */
  readonly line: number;
  readonly positions: Positions;
  /** Whether the tokens are in a cell of a table, where a bar in code has a backslash before it. */
  readonly isCell: boolean;
  /** Whether bare mail addresses are links. */
  readonly linksMail: boolean;
}

export function inlineNodes(tokens: readonly Token[], options: InlineOptions): LooseNode[] {
  const builder = new InlineBuilder(options);
  for (const token of tokens) builder.add(token);
  return builder.finish();
}

/** An element that has not ended. */
interface OpenNode {
  readonly node: LooseNode;
  readonly children: LooseNode[];
  readonly line: number;
}

class InlineBuilder {
  private readonly root: OpenNode;
  private readonly open: OpenNode[];
  /** Words that are still being joined. */
  private words = "";
  private readonly wordLines = { from: 0, to: 0 };
  private linkDepth = 0;

  constructor(private readonly options: InlineOptions) {
    this.root = { node: { type: "root" }, children: [], line: options.line };
    this.open = [this.root];
  }

  add(token: Token): void {
    const line = this.options.line + (token.map?.[0] ?? 0);
    if (token.type === "text" || token.type === "text_special") this.addWords(token.content, line);
    else if (token.type === "softbreak") this.addWords("\n", line);
    else {
      this.endWords();
      const container = CONTAINERS[token.type];
      if (container !== undefined) this.begin(container, token, line);
      else if (token.nesting < 0) this.end(line);
      else this.append(leafOf(token, this.options), line, lastLine(token, line));
    }
  }

  finish(): LooseNode[] {
    this.endWords();
    while (this.open.length > 1) this.end(this.root.line);
    return withoutRoom(this.root.children);
  }

  private append(node: LooseNode, from: number, to: number): void {
    node.position = this.options.positions.at(from, to);
    this.open.at(-1)?.children.push(node);
  }

  private begin(type: string, token: Token, line: number): void {
    if (this.open.length > MAX_DEPTH) throw new TooDeep(line);
    const children: LooseNode[] = [];
    const position = undefined;
    const isLink = type === "link";
    const node: LooseNode = isLink
      ? { type, children, url: String(token.attrGet("href") ?? ""), position }
      : { type, children, position };
    if (isLink) this.linkDepth += 1;
    this.open.push({ node, children, line });
  }

  private end(line: number): void {
    const last = this.open.length > 1 ? this.open.pop() : undefined;
    if (last === undefined) return;
    if (last.node.type === "link") this.linkDepth -= 1;
    last.node.children = withoutRoom(last.children);
    this.append(last.node, last.line, line);
  }

  private addWords(words: string, line: number): void {
    if (words === "") return;
    if (this.words === "") this.wordLines.from = line;
    this.wordLines.to = line;
    this.words += words;
  }

  private endWords(): void {
    if (this.words === "") return;
    const { from, to } = this.wordLines;
    const isLinked = this.options.linksMail && this.linkDepth === 0;
    const parts = isLinked ? splitAtMailAddresses(this.words) : [this.words];
    for (const [index, value] of parts.entries()) {
      const text: LooseNode = { type: "text", value, position: undefined };
      if (index % 2 === 1) this.append({ type: "link", url: `mailto:${value}`, children: [text] }, from, to);
      else if (value !== "") this.append(text, from, to);
    }
    this.words = "";
  }
}

function lastLine({ type, content }: Token, line: number): number {
  return type === "html_inline" ? line + content.split("\n").length - 1 : line;
}

function leafOf(token: Token, { isCell }: InlineOptions): LooseNode {
  const { type, content } = token;
  if (type === "hardbreak") return { type: "break" };
  if (type === "image")
    return { type: "image", url: String(token.attrGet("src") ?? ""), alt: wordsOf(token.children ?? []) };
  if (type === "footnote_reference") return { type: "footnoteReference", identifier: content };
  const value =
    isCell && type === "code_inline"
      ? content.replace(/\\([\\|])/g, (pair, last) => (last === "|" ? last : pair))
      : content;
  return { type: LEAVES[type] ?? "text", value, position: undefined };
}

/** The words of a picture's label, without marks. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === "softbreak" || type === "hardbreak") return "\n";
      if (type === "html_inline") return "";
      return type === "image" ? wordsOf(children ?? []) : content;
    })
    .join("");
}

const MAIL_ADDRESS =
  /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+@[\w-]+(?:\.[\w-]+)*\.(?:[\w-]*[A-Za-z])(?![\w-]))/;

/** The words, with mail addresses at the odd places. */
function splitAtMailAddresses(words: string): string[] {
  return words.includes("@") ? words.split(MAIL_ADDRESS) : [words];
}
