// Blocks inside a section: which paragraphs and tables are papers, and which are notes.
import type { Paragraph, Table } from "mdast";
import { append } from "../../map/multimap.ts";
import { UNTITLED_ROW } from "../table/sum-row.ts";
import { type Destination, describedPaperAt, inGroup, paperAt, yearOfDestination } from "./destination.ts";
import { linePieces, piecesOf, wholeText } from "./entry/pieces.ts";
import { nameOfFold, topicName } from "./headings.ts";
import { isLabelLine, leadsOnlyToPage, noteText } from "./items.ts";
import { labelledEntry } from "./labelled-line.ts";
import type { LinkedReference } from "./links-below.ts";
import { holdsPapers, ListReader } from "./list-reader.ts";
import { isOwnPage } from "./no-work.ts";
import { type PageContext, reasonForBlock, STRUCK_THROUGH } from "./page-context.ts";
import type { PaperReader } from "./paper-reader.ts";
import { type ParagraphContext, paperInParagraph } from "./paragraph-paper.ts";
import { isStruckThrough } from "./struck.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { namesOfColumns, readRows } from "./table.ts";
import type { PaperDraft } from "./topic-draft.ts";

const NO_PAPERS = "a table without papers";

export class BlockReader {
  private readonly lists: ListReader;
  private readonly introduction: string[] = [];
  /** The names of the columns of tables that have papers. */
  private readonly columnsOfWorks = new Set<string>();
  /** Tables without papers, until one below with the same columns has some. */
  private readonly otherTables = new Map<string, (readonly [Table, Destination])[]>();

  constructor(
    private readonly context: PageContext,
    papers: PaperReader,
  ) {
    this.lists = new ListReader(context, papers, (block, destination) => this.readBlock(block, destination, null));
  }

  /** What the page says about itself before its first section. */
  get description(): string | null {
    return this.introduction.join("\n\n") || null;
  }

  /** @param above the paper, in a paragraph above, to which a list may belong */
  readBlock(block: Block, destination: Destination, above: PaperDraft | null): void {
    const { ledger } = this.context;
    if (block.type === "list") this.lists.read(block, destination, above);
    else if (block.type === "table") this.readTable(block, destination);
    else if (block.type === "blockquote" || block.type === "footnoteDefinition") {
      for (const child of block.children) {
        if (child.type === "paragraph") this.readParagraph(child, destination);
        else this.readBlock(child, destination, null);
      }
    } else if (block.type === "details" && holdsPapers(block, this.context.conventions)) {
      for (const node of block.summary) ledger.include(linesOf(node));
      const name = nameOfFold(topicName(inlineText(block.summary)));
      const inner = name === "" ? destination : inGroup(name, destination);
      for (const child of block.children) {
        if (child.type === "paragraph") this.readParagraph(child, inner);
        else this.readBlock(child, inner, null);
      }
    } else if (block.type === "thematicBreak" || block.type === "definition") ledger.include(linesOf(block));
    else ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
  }

  /**
   * The paper in a paragraph of its own. Null if the paragraph is not one.
   * @param around what is around it
   */
  readPaperParagraph(
    node: Paragraph,
    destination: Destination,
    around: Omit<ParagraphContext, "conventions">,
  ): PaperDraft | null {
    if (destination.isIntroduction && !around.isFollowed) return null;
    const { conventions, ledger } = this.context;
    const labelled = labelledEntry(linePieces(node.children), conventions);
    if (labelled !== null) {
      ledger.include(linesOf(node));
      return destination.topic.addPaper(describedPaperAt(node, labelled, destination));
    }
    const entry = paperInParagraph(node, { conventions, ...around });
    if (entry === null || isOwnPage(entry, piecesOf(node.children), conventions)) return null;
    ledger.include(linesOf(node));
    return destination.topic.addPaper(paperAt(node, entry, destination));
  }

  /** The paper of a reference and the line with its links below it. */
  addReference({ entry, blocks }: LinkedReference, destination: Destination): PaperDraft {
    for (const block of blocks) this.context.ledger.include(linesOf(block));
    return destination.topic.addPaper(paperAt(blocks[0] ?? {}, entry, destination));
  }

  /** A paragraph that is not a paper: a note, or a part of the page's description. */
  readParagraph(node: Paragraph, { topic, section }: Destination): void {
    const { ledger } = this.context;
    const pieces = piecesOf(node.children);
    const text = wholeText(pieces);
    const links = pieces.filter(({ type }) => type === "link");
    const isPicture = links.length > 0 && pieces.every((piece) => piece.isPicture || piece.text.trim() === "");
    if (text === "" || isPicture) {
      ledger.leaveOut(linesOf(node), isStruckThrough(node.children) ? STRUCK_THROUGH : "a picture");
    } else if (isLabelLine(node)) {
      ledger.leaveOut(linesOf(node), "the name of what follows");
    } else if (leadsOnlyToPage(pieces)) {
      ledger.leaveOut(linesOf(node), "a link on this page");
    } else {
      ledger.include(linesOf(node));
      const words = noteText(pieces);
      if (section.parent === null) this.introduction.push(words);
      else topic.notes.push({ text: words, notes: [] });
    }
  }

  /** Reports the tables that are not like any with papers. */
  leaveOutTables(): void {
    for (const [node] of [...this.otherTables.values()].flat()) this.context.ledger.leaveOut(linesOf(node), NO_PAPERS);
  }

  private readTable(node: Table, destination: Destination): void {
    const { ledger } = this.context;
    const lines = linesOf(node);
    const names = namesOfColumns(node).join(" | ");
    const isOfWorks = this.columnsOfWorks.has(names);
    const year = yearOfDestination(destination);
    const rows = readRows(node, this.context.conventions, { isOfWorks, year });
    if (rows === null) {
      if (isOfWorks) ledger.leaveOut(lines, NO_PAPERS);
      else append(this.otherTables, names, [node, destination]);
      return;
    }
    if (!isOfWorks) {
      this.columnsOfWorks.add(names);
      const above = this.otherTables.get(names) ?? [];
      this.otherTables.delete(names);
      for (const table of above) this.readTable(...table);
    }
    const [head] = node.children;
    ledger.include({ from: lines.from, to: Math.max(lines.from + 1, head === undefined ? 0 : linesOf(head).to) });
    for (const { row, entry, keywords, notes, whyNone = UNTITLED_ROW } of rows) {
      if (entry === null) ledger.leaveOut(linesOf(row), whyNone);
      else {
        ledger.include(linesOf(row));
        destination.topic.addPaper(describedPaperAt(row, { entry, keywords, notes }, destination));
      }
    }
  }
}
