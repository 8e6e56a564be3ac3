// Blocks inside a section: which paragraphs, bullets and rows are papers, and which are notes.
import type { List, ListItem, Paragraph, Table } from "mdast";
import { type Destination, paperAt } from "./destination.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import { isAnchor, kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, wholeText, wordedPieces } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { topicName } from "./headings.ts";
import {
  holdsLink,
  holdsPaperLink,
  holdsTitle,
  isContents,
  isFactList,
  isLinkAway,
  isLinkedItem,
  isStruckThrough,
  noteText,
  startsWithDate,
} from "./items.ts";
import { NoteReader } from "./note-reader.ts";
import { type PageContext, reasonForBlock, STRUCK_THROUGH } from "./page-context.ts";
import type { PaperReader } from "./paper-reader.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { readRows } from "./table.ts";
import type { PaperDraft } from "./topic-draft.ts";

export class BlockReader {
  private readonly notes: NoteReader;
  private readonly introduction: string[] = [];

  constructor(
    private readonly context: PageContext,
    private readonly papers: PaperReader,
  ) {
    this.notes = new NoteReader(context);
  }

  /** What the page says about itself before its first section. */
  get description(): string | null {
    return this.introduction.join("\n\n") || null;
  }

  /** @param above the paper, in a paragraph above, to which a list may belong */
  readBlock(block: Block, destination: Destination, above: PaperDraft | null): void {
    const { ledger } = this.context;
    if (block.type === "list") this.readList(block, destination, above);
    else if (block.type === "table") this.readTable(block, destination);
    else if (block.type === "blockquote" || block.type === "footnoteDefinition") {
      for (const child of block.children) {
        if (child.type === "paragraph") this.readParagraph(child, destination);
        else this.readBlock(child, destination, null);
      }
    } else if (block.type === "thematicBreak" || block.type === "definition") ledger.include(linesOf(block));
    else ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
  }

  /**
   * A paper in a paragraph of its own: bold or linked, with more than a link. Null if the paragraph is not one.
   * @param isFollowed whether bullets that describe one paper come next
   */
  readPaperParagraph(
    node: Paragraph,
    destination: Destination,
    { isFollowed }: { readonly isFollowed: boolean },
  ): PaperDraft | null {
    const pieces = piecesOf(node.children);
    const [first] = wordedPieces(pieces);
    if (first === undefined || (destination.section.parent === null && !isFollowed)) return null;
    const isMarked = first.isBold || (first.type === "link" && !first.isPicture);
    const entry = isMarked ? parseEntry(pieces, this.context.conventions) : null;
    if (entry === null || countTokens(entry.title) < 2) return null;
    if (!isFollowed && !statesPaper(entry, first)) return null;
    if (countTokens(entry.comment ?? "") > MAX_COMMENT_WORDS) return null;
    this.context.ledger.include(linesOf(node));
    return destination.topic.addPaper(paperAt(node, entry, destination));
  }

  /** A paragraph that is not a paper: a note, or a part of the page's description. */
  readParagraph(node: Paragraph, { topic, section }: Destination): void {
    const { ledger } = this.context;
    const pieces = piecesOf(node.children);
    const text = wholeText(pieces);
    const links = pieces.filter(({ type }) => type === "link");
    const isPicture = links.length > 0 && pieces.every((piece) => piece.isPicture || piece.text.trim() === "");
    if (text === "" || isPicture) {
      ledger.leaveOut(linesOf(node), isStruckThrough(node) ? STRUCK_THROUGH : "a picture");
    } else if (links.length > 0 && links.every(({ url }) => isAnchor(url)) && countTokens(text) <= MAX_ANCHOR_WORDS) {
      ledger.leaveOut(linesOf(node), "a link on this page");
    } else {
      ledger.include(linesOf(node));
      const words = noteText(pieces);
      if (section.parent === null) this.introduction.push(words);
      else topic.notes.push({ text: words, notes: [] });
    }
  }

  private readList(node: List, destination: Destination, above: PaperDraft | null): void {
    const { ledger } = this.context;
    if (isContents(node)) ledger.leaveOut(linesOf(node), "contents");
    else if (destination.section.parent === null && !node.children.some(holdsLink)) {
      ledger.leaveOut(linesOf(node), "an introduction");
    } else if (above !== null && !node.children.some(holdsTitle)) this.papers.readBelow([node], above, destination);
    else {
      const isAmongPapers = node.children.some(isLinkedItem);
      for (const item of node.children) this.readItem(item, destination, { isAmongPapers });
    }
  }

  private readItem(item: ListItem, destination: Destination, neighbours: Neighbours): void {
    const { ledger } = this.context;
    const { topic } = destination;
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") {
      for (const child of item.children) this.readBlock(child, destination, null);
      return;
    }
    const pieces = piecesOf(first.children);
    if (wholeText(pieces) === "") {
      ledger.leaveOut(linesOf(item), isStruckThrough(first) ? STRUCK_THROUGH : "an item without words");
      return;
    }
    const entry = this.entryOf(item, pieces, neighbours);
    if (entry !== null) {
      ledger.include(linesOf(first));
      this.papers.readBelow(below, topic.addPaper(paperAt(item, entry, destination)), destination);
    } else if (below.some((child) => child.type === "list" && child.children.some(holdsLink))) {
      ledger.include(linesOf(first));
      const name = topicName(wholeText(pieces));
      const group = destination.group === null ? name : `${destination.group}: ${name}`;
      topic.addGroup(group);
      for (const child of below) this.readBlock(child, { ...destination, group }, null);
    } else topic.notes.push(...this.notes.readItem(item));
  }

  /** The entry that a bullet states. Null if nothing shows that it is a paper. */
  private entryOf(item: ListItem, pieces: readonly Piece[], { isAmongPapers }: Neighbours): ListEntry | null {
    const { file, conventions, report } = this.context;
    const entry = parseEntry(pieces, conventions);
    if (entry === null) return null;
    if (entry.impossibleDate !== null) {
      const message = `"${entry.impossibleDate}" is not a date`;
      report({ file, at: linesOf(item).from, rule: "impossible-date", message });
    }
    const below = item.children.slice(1);
    const isLinkedBelow = pieces.some(({ isBold }) => isBold) && below.some(holdsPaperLink);
    const hasOwnLink = entry.titleUrl !== null || entry.links.length > 0 || entry.key !== null;
    if (hasOwnLink || isLinkedBelow || below.some(isFactList) || startsWithDate(pieces)) return entry;
    if (pieces.some((piece) => isLinkAway(piece) && !/^mailto:/i.test(piece.url ?? ""))) return entry;
    // a list of references without links has papers too
    const hasAuthors = entry.authors.length > 0;
    return (isAmongPapers ? isDated(entry) || hasAuthors : isDated(entry) && hasAuthors) ? entry : null;
  }

  private readTable(node: Table, destination: Destination): void {
    const { ledger } = this.context;
    const lines = linesOf(node);
    const rows = readRows(node, this.context.conventions);
    if (rows === null) {
      ledger.leaveOut(lines, "a table without papers");
      return;
    }
    ledger.include({ from: lines.from, to: lines.from + 1 });
    for (const { row, entry, keywords, notes } of rows) {
      if (entry === null) ledger.leaveOut(linesOf(row), "a row without a title");
      else {
        ledger.include(linesOf(row));
        const paper = paperAt(row, entry, destination);
        destination.topic.addPaper({ ...paper, keywords, notes: [...notes, ...paper.notes] });
      }
    }
  }
}

/** A paragraph with a longer comment is prose about a paper. */
const MAX_COMMENT_WORDS = 60;
/** A longer paragraph is kept, even if all its links stay on the page. */
const MAX_ANCHOR_WORDS = 8;

interface Neighbours {
  /** Whether other bullets of the list are papers, so that one without a link is believed to be one too. */
  readonly isAmongPapers: boolean;
}

function isDated({ date, venueDate }: ListEntry): boolean {
  return date !== null || venueDate !== null;
}

/** Whether a paragraph says enough to be a paper: a labelled link, or a linked title with people or a date. */
function statesPaper(entry: ListEntry, first: Piece): boolean {
  const hasLabelledLink = entry.links.some(({ label, kind }) => label === kind || kindOfLabel(label) !== null);
  if (hasLabelledLink || first.type !== "link") return hasLabelledLink;
  return first.isBold || entry.authors.length > 0 || (isDated(entry) && entry.isSure);
}
