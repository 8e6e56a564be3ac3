// The blocks of a list as its file has them, by their lines: bullets, rows, headings. Positions are those that the Markdown
// parser gives.
import type { ListItem, RootContent } from "mdast";
import { type Block, linesOf } from "../import/markdown/syntax/blocks.ts";
import { parsePage } from "../import/markdown/syntax/page.ts";
import { TextLines } from "./lines.ts";

/** A bullet or numbered item, by its source. */
export interface SourceItem {
  readonly node: ListItem;
  /** The list that it is in. */
  readonly list: Extract<Block, { type: "list" }>;
  /** Everything before the words of its first line: `> - `. */
  readonly prefix: string;
  readonly line: number;
  /** Its last line, with what is below it. */
  readonly to: number;
}

export interface Page {
  readonly lines: TextLines;
  /** The blocks that are in no other block; what folds hide is among them. */
  readonly blocks: readonly Block[];
}

export function pageOf(text: string, file: string): Page {
  return { lines: new TextLines(text), blocks: parsePage(text, file).blocks.flatMap(unfolded) };
}

function unfolded(block: Block): Block[] {
  return block.type === "details" ? block.children.flatMap(unfolded) : [block];
}

/** `- `, `> 1. ` or `- - ` before the words of an item. */
const MARKERS = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)[ \t]*)/;

/** The item whose first line this is, the innermost of several; null: none. */
export function itemAt(page: Page, line: number): SourceItem | null {
  let found: SourceItem | null = null;
  let prefix = "";
  const visit = (blocks: readonly RootContent[]): void => {
    for (const block of blocks) {
      const { from, to } = linesOf(block);
      if (from > line || to < line) continue;
      if (block.type === "list") {
        for (const node of block.children) {
          const lines = linesOf(node);
          if (lines.from > line || lines.to < line) continue;
          if (lines.from === line) {
            prefix += MARKERS.exec(page.lines.at(line).slice(prefix.length))?.[0] ?? "";
            found = { node, list: block, prefix, line, to: lines.to };
          }
          visit(node.children);
        }
      } else if (block.type === "blockquote" || block.type === "footnoteDefinition") visit(block.children);
    }
  };
  visit(page.blocks.filter((block): block is RootContent => block.type !== "details" && block.type !== "comment"));
  return found;
}

/** The first and last line of the words of an item, before what is below it. */
export function wordsOf({ node, line }: SourceItem): { readonly from: number; readonly to: number } {
  const [first] = node.children;
  return first?.type === "paragraph" ? linesOf(first) : { from: line, to: line };
}

/** What to write before a line below an item, so that it belongs to it. */
export function indentBelow({ prefix }: SourceItem): string {
  return prefix.replace(/[^>\t]/g, " ");
}

/** The bullet that a list uses for its items. */
export function bulletOf({ prefix }: SourceItem): string {
  return /([-+*])[ \t]*$/.exec(prefix)?.[1] ?? "-";
}
