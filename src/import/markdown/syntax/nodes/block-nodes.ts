// Makes nodes of the tokens of blocks. What is inside paragraphs, headings and cells is parsed later, when all definitions
// of the page are known.
import type { Token } from "markdown-it";
import { MAX_DEPTH, TooDeep } from "../too-deep.ts";
import { type LooseNode, withoutRoom } from "./loose-node.ts";
import type { Positions } from "./positions.ts";

const CONTAINERS: Readonly<Record<string, string>> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  blockquote_open: "blockquote",
  bullet_list_open: "list",
  ordered_list_open: "list",
  list_item_open: "listItem",
  table_open: "table",
  tr_open: "tableRow",
  cell_open: "tableCell",
  footnote_open: "footnoteDefinition",
};
const LEAVES: Readonly<Record<string, string>> = {
  code_block: "code",
  fence: "code",
  math_block: "math",
  html_block: "html",
  hr: "thematicBreak",
  reference_definition: "definition",
};

/** What can be inside each other without end. */
const NESTING: ReadonlySet<string> = new Set(["blockquote", "listItem", "footnoteDefinition"]);

/** A node whose text is still to be parsed. */
export interface UnparsedNode {
  readonly node: LooseNode;
  readonly text: string;
  /** Line of the page's text, from 0, in which it begins. */
  readonly line: number;
  readonly isCell: boolean;
}

export class BlockBuilder {
  readonly unparsed: UnparsedNode[] = [];
  readonly children: LooseNode[] = [];
  private readonly open: LooseNode[] = [];
  private depth = 0;

  /** @param isEmpty whether a line of the text, from 0, is empty: those at the end of a block are no part of it */
  constructor(
    private readonly positions: Positions,
    private readonly isEmpty: (line: number) => boolean,
  ) {}

  add(tokens: readonly Token[]): void {
    for (const token of tokens) this.addToken(token);
  }

  private addToken(token: Token): void {
    if (token.nesting < 0) this.close();
    else if (token.type === "inline") this.addText(token);
    else {
      const type = (token.nesting > 0 ? CONTAINERS : LEAVES)[token.type] ?? "html";
      const position = this.positionOf(token);
      const node: LooseNode = token.nesting > 0 ? { type, position, children: [] } : { type, position };
      const details = detailsOf(token);
      if (details !== null) Object.assign(node, details);
      (this.open.at(-1)?.children ?? this.children).push(node);
      if (token.nesting === 0) return;
      this.open.push(node);
      this.depth += NESTING.has(type) ? 1 : 0;
      if (this.depth > MAX_DEPTH) throw new TooDeep(token.map?.[0] ?? 0);
    }
  }

  private close(): void {
    const node = this.open.pop();
    if (node === undefined) return;
    node.children = withoutRoom(node.children ?? []);
    this.depth -= NESTING.has(node.type) ? 1 : 0;
  }

  private addText({ content, map }: Token): void {
    const parent = this.open.at(-1);
    if (parent?.children === undefined || content === "") return;
    this.unparsed.push({
      node: parent,
      text: content,
      line: map?.[0] ?? 0,
      isCell: parent.type === "tableCell",
    });
  }

  private positionOf({ map }: Token): LooseNode["position"] {
    const [from, end] = map ?? [0, 1];
    let to = end - 1;
    while (to > from && this.isEmpty(to)) to -= 1;
    return this.positions.at(from, to);
  }
}

function detailsOf({ type, tag, content, info, meta }: Token): Partial<LooseNode> | null {
  switch (type) {
    case "heading_open":
      return { depth: Number(tag.slice(1)) };
    case "bullet_list_open":
    case "ordered_list_open":
      return { ordered: type === "ordered_list_open" };
    case "fence":
      return { value: content.replace(/\n$/, ""), lang: /^\S+/.exec(info.trim())?.[0] ?? null };
    case "html_block":
    case "code_block":
      return { value: content.replace(/\n$/, "") };
    case "reference_definition":
      return { identifier: labelOf(meta) };
    default:
      return null;
  }
}

function labelOf(meta: Token["meta"]): string {
  const { label } = meta ?? {};
  return String(label ?? "");
}
