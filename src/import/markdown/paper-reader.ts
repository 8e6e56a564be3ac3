// The lines that belong to a paper, below its title: people, links, papers of their own, and notes.
import type { ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Destination, paperAt } from "./destination.ts";
import { parseEntry, trimComment } from "./entry/entry.ts";
import { type EntryFacts, FactCollector } from "./entry/facts.ts";
import { dropText, type Piece, piecesOf, wholeText } from "./entry/pieces.ts";
import { readFacts } from "./entry/read-facts.ts";
import { countTokens } from "./entry/words.ts";
import { isFactLine, noteText, startsWithPaperLink } from "./items.ts";
import { NoteReader } from "./note-reader.ts";
import { type PageContext, reasonForBlock } from "./page-context.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import type { PaperDraft } from "./topic-draft.ts";

/** A line below a paper, and where it is. */
interface LineBelow {
  readonly words: readonly PhrasingContent[];
  /** The paragraph or bullet. */
  readonly node: Paragraph | ListItem;
  /** What a bullet has below its first line. */
  readonly below: readonly RootContent[];
}

export class PaperReader {
  private readonly notes: NoteReader;

  constructor(private readonly context: PageContext) {
    this.notes = new NoteReader(context);
  }

  readBelow(blocks: readonly Block[], paper: PaperDraft, destination: Destination): void {
    for (const block of blocks) {
      if (block.type === "paragraph") this.readLine({ words: block.children, node: block, below: [] }, paper);
      else if (block.type === "list") {
        for (const item of block.children) this.readItem(item, paper, destination);
      } else if (block.type === "blockquote" || block.type === "details") {
        this.readBelow(block.children, paper, destination);
      } else this.context.ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
    }
  }

  /**
   * Adds a paragraph after a paper that is a paragraph itself: its people and links, otherwise a note.
   * @returns false if there are no words in it
   */
  addParagraph(node: Paragraph, paper: PaperDraft): boolean {
    const pieces = piecesOf(node.children);
    if (wholeText(pieces) === "") return false;
    const { facts, rest } = this.factsIn(pieces);
    this.context.ledger.include(linesOf(node));
    if (rest === "") paper.addFacts(facts);
    else paper.addNote({ text: noteText(pieces), notes: [] });
    return true;
  }

  private factsIn(pieces: readonly Piece[]): { facts: EntryFacts; rest: string } {
    const collector = new FactCollector();
    const rest = readFacts(pieces, collector, this.context.conventions);
    return { facts: collector.facts(), rest };
  }

  /** A bullet below a paper: a paper in a group with the name of the one above, or something about that one. */
  private readItem(item: ListItem, paper: PaperDraft, destination: Destination): void {
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") {
      this.readBelow(item.children, paper, destination);
      return;
    }
    const pieces = piecesOf(first.children);
    const entry = startsWithPaperLink(pieces) ? parseEntry(pieces, this.context.conventions) : null;
    if (entry === null) {
      this.readLine({ words: first.children, node: item, below }, paper);
      return;
    }
    this.context.ledger.include(linesOf(first));
    const { topic } = destination;
    const inner = { ...destination, group: paper.paper.title };
    topic.addGroup(inner.group);
    this.readBelow(below, topic.addPaper(paperAt(item, entry, inner)), inner);
  }

  private readLine({ words, node, below }: LineBelow, paper: PaperDraft): void {
    const { ledger } = this.context;
    const pieces = piecesOf(words);
    if (wholeText(pieces) === "") {
      ledger.leaveOut(linesOf(node), "a picture");
      return;
    }
    ledger.include(linesOf(node));
    const { facts, rest, isNamed } = this.namedFactsIn(pieces);
    if (rest === "" && below.length === 0 && (isNamed || isFactLine(pieces, facts))) {
      paper.addFacts(facts);
      return;
    }
    const notes = this.notes.readBlocks(below);
    const hasPaperLink = facts.links.some(({ kind }) => kind === "paper" || kind === "code");
    if (hasPaperLink && countTokens(rest) <= MAX_REST_WORDS) {
      // `[paper](…) | Code (not yet)`
      paper.addFacts(facts);
      paper.addNote({ text: trimComment(rest) ?? rest, notes });
    } else paper.addNote({ text: noteText(pieces), notes });
  }

  /** The facts of a line that may begin by naming them: `Authors: …`, `Venue: …`. */
  private namedFactsIn(pieces: readonly Piece[]): { facts: EntryFacts; rest: string; isNamed: boolean } {
    const [name] = FACT_NAME.exec(wholeText(pieces)) ?? [];
    const stated = name === undefined ? pieces : dropText(pieces, name.length);
    const arePeople = name !== undefined && /author/i.test(name);
    const { facts, rest } = this.factsIn(arePeople ? stated.map((piece) => ({ ...piece, isItalic: true })) : stated);
    return { facts, rest: rest.replace(/^[\s.,;|]+$/, ""), isNamed: name !== undefined };
  }
}

const FACT_NAME =
  /^\s*(?:authors?|venue|year|date|published(?: in)?|conference|journal|links?|resources?|code|paper|pdf)\s*[:：]/i;
/** A line with more words than this in addition to its links is a note as a whole. */
const MAX_REST_WORDS = 5;
