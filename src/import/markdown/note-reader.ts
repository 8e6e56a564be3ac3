// Notes below a paper or a topic: bullets and paragraphs, which can nest.
import type { ListItem } from "mdast";
import type { Note } from "../../map/model.ts";
import { piecesOf } from "./entry/pieces.ts";
import { exactNoteIn } from "./exact-item.ts";
import { noteText } from "./items.ts";
import { type PageContext, reasonForBlock, STRUCK_THROUGH } from "./page-context.ts";
import { hasOnlyMarks, isStruckThrough } from "./struck.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";

export class NoteReader {
  constructor(private readonly context: PageContext) {}

  /** The notes of a bullet: one, or those inside it if it has no words itself. */
  readItem(item: ListItem): Note[] {
    const exact = exactNoteIn(item, this.context.ledger);
    if (exact !== null) return [exact];
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") return this.readBlocks(item.children);
    const isEmpty = hasOnlyMarks(first.children);
    if (isEmpty && isStruckThrough(first.children)) this.context.ledger.leaveOut(linesOf(first), STRUCK_THROUGH);
    else this.context.ledger.include(linesOf(first));
    const text = isEmpty ? "" : noteText(piecesOf(first.children));
    const notes = this.readBlocks(below);
    return text === "" ? notes : [{ text, notes }];
  }

  readBlocks(blocks: readonly Block[]): Note[] {
    return blocks.flatMap((block) => this.readBlock(block));
  }

  readBlock(block: Block): Note[] {
    const { ledger } = this.context;
    if (block.type === "list") return block.children.flatMap((item) => this.readItem(item));
    if (block.type === "blockquote" || block.type === "details") return this.readBlocks(block.children);
    if (block.type === "paragraph") {
      ledger.include(linesOf(block));
      const text = noteText(piecesOf(block.children));
      return text === "" ? [] : [{ text, notes: [] }];
    }
    ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
    return [];
  }
}
