// The lines that belong to a paper, below its title: people, links, papers of their own, and notes.
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Note } from "../../map/model.ts";
import { squash } from "../../text/fold.ts";
import { dateReaderOf } from "../date-column.ts";
import { type Destination, paperAt } from "./destination.ts";
import { parseEntry } from "./entry/entry.ts";
import { type EntryFacts, FactCollector } from "./entry/facts.ts";
import { isFullName } from "./entry/names.ts";
import { isOrganization } from "./entry/organizations.ts";
import { joinedText, type Piece, piecesOf, wholeText, wordedPieces } from "./entry/pieces.ts";
import { readFacts } from "./entry/read-facts.ts";
import { trimComment } from "./entry/trim.ts";
import { countTokens, dropColonAtEnd } from "./entry/words.ts";
import { exactNoteIn } from "./exact-item.ts";
import { firstPieces, isFactLine, isLinkedItem, leadsOnlyToPage, noteText } from "./items.ts";
import { entryWithoutAddress } from "./lost-link.ts";
import { namedLine } from "./named-line.ts";
import { nestedEntries } from "./nested-entries.ts";
import { NoteReader } from "./note-reader.ts";
import { type PageContext, reasonForBlock, STRUCK_THROUGH } from "./page-context.ts";
import { isEmptyFact, type NamedFact, readNamedFact } from "./read-named-fact.ts";
import { peopleWithPages } from "./signed-below.ts";
import { hasOnlyMarks, isStruckThrough } from "./struck.ts";
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
        const entries = nestedEntries(block.children, paper.stated.url, this.context.conventions);
        for (const item of block.children) {
          if (entries.has(item) && exactNoteIn(item, this.context.ledger) === null)
            this.readEntry(item, paper, destination);
          else if (!this.readLabelled(item, paper, destination)) this.readItem(item, paper, destination);
        }
      } else if (block.type === "blockquote" || block.type === "details") {
        this.readBelow(block.children, paper, destination);
      } else if (block.type === "thematicBreak") this.context.ledger.include(linesOf(block));
      else this.context.ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
    }
  }

  /** Bullets that are all about the paper above them, whatever they link to. */
  readItems(list: List, paper: PaperDraft, destination: Destination): void {
    for (const item of list.children) this.readItem(item, paper, destination);
  }

  /** What bullets say that are all about one thing. */
  notesOf(list: List): Note[] {
    return this.notes.readBlock(list);
  }

  /**
   * Adds a paragraph after a paper that is a paragraph itself: its people and links, otherwise a note.
   * @returns false if there are no words in it
   */
  addParagraph(node: Paragraph, paper: PaperDraft): boolean {
    const pieces = piecesOf(node.children);
    if (wholeText(pieces) === "") return false;
    this.context.ledger.include(linesOf(node));
    const named = namedLine(pieces);
    if (named !== null && named.role !== null && this.readNamed(named, paper)) return true;
    const { facts, rest } = this.factsIn(pieces);
    if (rest === "") paper.addFacts(facts);
    else paper.addNote({ text: noteText(pieces), notes: [] });
    return true;
  }

  private factsIn(pieces: readonly Piece[]): { facts: EntryFacts; rest: string } {
    const collector = new FactCollector();
    const rest = readFacts(pieces, collector, this.context.conventions);
    collector.takePublication(joinedText(pieces));
    return { facts: collector.facts(), rest };
  }

  /** A bullet below a paper that is an entry of its own, in a group with the name of the paper. */
  private readEntry(item: ListItem, paper: PaperDraft, destination: Destination): void {
    const [first, ...below] = item.children;
    const { conventions } = this.context;
    const pieces = firstPieces(item);
    const entry = entryWithoutAddress(pieces, conventions) ?? parseEntry(pieces, conventions);
    if (first === undefined || entry === null) {
      this.readItem(item, paper, destination);
      return;
    }
    this.context.ledger.include(linesOf(first));
    if (entry.titleUrl === null && squash(entry.title) === squash(paper.stated.title)) {
      // the reference of the paper above
      paper.addFacts(entry);
      this.readBelow(below, paper, destination);
      return;
    }
    const { topic } = destination;
    const inner = { ...destination, group: destination.group ?? paper.stated.title };
    topic.addGroup(inner.group);
    this.readBelow(below, topic.addPaper(paperAt(item, entry, inner)), inner);
  }

  /** `Extensions:`, or a few words, above nothing but entries: the name of their group. */
  private readLabelled(item: ListItem, paper: PaperDraft, destination: Destination): boolean {
    const [first, list, other] = item.children;
    if (first?.type !== "paragraph" || list?.type !== "list" || other !== undefined) return false;
    const words = wholeText(piecesOf(first.children));
    const isLabel = countTokens(words) <= MAX_LABEL_WORDS && !isLinkedItem(item);
    const { conventions, ledger } = this.context;
    const isSure = /[:：]$/.test(words) || list.children.length > 1;
    if (!isLabel || !isSure || nestedEntries(list.children, paper.stated.url, conventions).size < list.children.length)
      return false;
    ledger.include(linesOf(first));
    this.readBelow([list], paper, { ...destination, group: destination.group ?? dropColonAtEnd(words) });
    return true;
  }

  /** A bullet that states something about the paper above it. */
  private readItem(item: ListItem, paper: PaperDraft, destination: Destination): void {
    const exact = exactNoteIn(item, this.context.ledger);
    if (exact !== null) {
      paper.addNote(exact);
      return;
    }
    const [first, ...below] = item.children;
    if (first?.type === "paragraph") this.readLine({ words: first.children, node: item, below }, paper);
    else this.readBelow(item.children, paper, destination);
  }

  private readLine({ words, node, below }: LineBelow, paper: PaperDraft): void {
    const { ledger } = this.context;
    const stated = piecesOf(words);
    const pieces = peopleWithPages(stated) ?? stated;
    if (hasOnlyMarks(words)) {
      ledger.leaveOut(linesOf(node), isStruckThrough(words) ? STRUCK_THROUGH : "a picture");
      return;
    }
    if (below.length === 0 && node.type === "paragraph" && leadsOnlyToPage(pieces)) {
      ledger.leaveOut(linesOf(node), "a link on this page");
      return;
    }
    ledger.include(linesOf(node));
    if (below.length === 0 && this.readGroups(pieces, paper)) return;
    const named = namedLine(pieces);
    if (named !== null && below.length === 0 && named.role !== null && this.readNamed(named, paper)) return;
    if (below.length === 0 && this.readPerson(pieces, node, paper)) return;
    const { facts, rest } = this.factsIn(pieces);
    if (rest === "" && below.length === 0 && isFactLine(pieces, facts)) {
      paper.addFacts(facts);
      return;
    }
    const notes = this.notes.readBlocks(below);
    const hasPaperLink = facts.links.some(({ kind }) => kind === "paper" || kind === "code");
    const isOnlyPage =
      paper.stated.url === null &&
      facts.links.some(({ kind }) => kind === "paper") &&
      countTokens(rest) <= MAX_LINE_WORDS;
    if (isOnlyPage && named === null) {
      // `Workshop on Caves (SIGCAVE), 2024. [paper](…)` below a title without a link
      paper.addFacts(facts);
      paper.addNote({ text: trimComment(rest) ?? rest, notes });
    } else if (hasPaperLink && countTokens(rest) <= MAX_REST_WORDS && (named === null || named.role === "links")) {
      // `[paper](…) | Code (not yet)`
      paper.addFacts(facts);
      paper.addNote({ text: trimComment(rest) ?? rest, notes });
    } else paper.addNote({ text: noteText(pieces), notes });
  }

  /** `Jane Doe` in a bullet, where other titles of the page have their people below them; `(*Jane Doe, Max Roe*)` in a paragraph. */
  private readPerson(pieces: readonly Piece[], { type }: LineBelow["node"], paper: PaperDraft): boolean {
    if (paper.stated.authors.length > 0) return false;
    const words = wholeText(pieces);
    const inBrackets = type === "paragraph" && wordedPieces(pieces).every(({ isItalic }) => isItalic);
    const [, names] = inBrackets ? (/^\(([^()]+)\)$/.exec(words) ?? []) : [];
    const isPerson = type === "listItem" && this.context.conventions.peopleBelow && isFullName(words);
    const collector = new FactCollector();
    if (!(isPerson || names !== undefined) || !collector.takePeople(names ?? words, { isMarked: true })) return false;
    paper.addFacts(collector.facts());
    return true;
  }

  /** `[OpenAI] [2024.6] [SAE]`: nothing but words in brackets, one of which is a date or a venue. The others are keywords. */
  private readGroups(pieces: readonly Piece[], paper: PaperDraft): boolean {
    const text = wholeText(pieces);
    if (!text.startsWith("[") || pieces.some(({ type }) => type === "link") || !GROUPS.test(text)) return false;
    const groups = text.slice(1, -1).split(/\]\s*\[/);
    const collector = new FactCollector();
    const others = groups.filter((group) => !collector.takeDatesAndVenues(group));
    if (others.length === groups.length) return false;
    collector.addOrganizations(...others.filter(isOrganization));
    paper.addFacts(collector.facts());
    paper.addKeywords(others.filter((group) => !isOrganization(group)));
    return true;
  }

  /** Adds a fact that the line names, unless words are left of it that the paper has no place for. */
  private readNamed(line: NamedFact, paper: PaperDraft): boolean {
    if (isEmptyFact(line.words)) return true;
    const { conventions } = this.context;
    const readDate = dateReaderOf([line.words]);
    const { facts, keywords, marks, rest } = readNamedFact(line, { known: NO_FACTS, conventions, readDate });
    if (rest !== null && line.role !== "comment") return false;
    paper.addFacts({ ...NO_FACTS, ...facts });
    paper.addKeywords(keywords);
    paper.addMarks(marks);
    if (rest !== null) paper.addComment(rest);
    return true;
  }
}

const GROUPS = /^(?:\[[^[\]]{1,60}\]\s*){1,12}$/;
const NO_FACTS: EntryFacts = new FactCollector().facts();
/** The name of a group has no more words. */
const MAX_LABEL_WORDS = 8;
/** A line with more words than this is a sentence that only mentions a page. */
const MAX_LINE_WORDS = 16;
/** A line with more words than this in addition to its links is a note as a whole. */
const MAX_REST_WORDS = 5;
