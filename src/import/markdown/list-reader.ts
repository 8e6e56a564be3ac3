// Lists: which of their bullets are papers, groups of papers, or notes.
import type { List, ListItem, Paragraph } from "mdast";
import type { OutlinePaper } from "../outline.ts";
import { entryOfBullet, labelledCitations, reportBox } from "./bullet-entry.ts";
import { groupOfPapers, papersInCell, papersInFact } from "./cell-of-papers.ts";
import type { LabelledCitations } from "./cited-below.ts";
import { isContents } from "./contents.ts";
import { describedPaper } from "./described-paper.ts";
import { type Destination, describedPaperAt, inGroup, paperAt } from "./destination.ts";
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { isListOfPeople } from "./entry/people.ts";
import { bulletPieces, type Piece, plainPiece, wholeText, wordedPieces } from "./entry/pieces.ts";
import { hasTaskMark } from "./entry/task.ts";
import { exactPaperIn } from "./exact-item.ts";
import { topicName } from "./headings.ts";
import {
  areYearsAndTitles,
  firstPieces,
  holdsLink,
  holdsTitle,
  isGlossary,
  isLinkAway,
  isNameOfGroup,
} from "./items.ts";
import { labelledEntry } from "./labelled-line.ts";
import { withMarksBefore } from "./linked-lines.ts";
import { areOnlyLinks } from "./links-below.ts";
import { areWorksWithoutHeading, isBoldTitle } from "./listed-works.ts";
import { entryWithoutAddress } from "./lost-link.ts";
import { namedLine } from "./named-line.ts";
import { namedWork } from "./named-work.ts";
import { Neighbours } from "./neighbours.ts";
import { NoteReader } from "./note-reader.ts";
import { type PageContext, STRUCK_THROUGH } from "./page-context.ts";
import type { PaperReader } from "./paper-reader.ts";
import { isBoldAbovePeople, withPeopleBeside } from "./signed-below.ts";
import { hasOnlyMarks, isStruckThrough, isStruckTitle } from "./struck.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { isOfPapers } from "./table.ts";
import { titleBelowName, titleBelowPeople } from "./title-below-people.ts";
import type { PaperDraft } from "./topic-draft.ts";

export class ListReader {
  private readonly notes: NoteReader;

  /** @param readBlock reads a block inside an item that is no entry */
  constructor(
    private readonly context: PageContext,
    private readonly papers: PaperReader,
    private readonly readBlock: (block: Block, destination: Destination) => void,
  ) {
    this.notes = new NoteReader(context);
  }

  /** @param above the paper, in a paragraph above, to which the list may belong */
  read(node: List, destination: Destination, above: PaperDraft | null): void {
    const { ledger } = this.context;
    if (isContents(node, this.context)) ledger.leaveOut(linesOf(node), "contents");
    else if (above === null && isGlossary(node)) ledger.leaveOut(linesOf(node), "glossary");
    else if (this.isAboutPage(node, destination)) {
      for (const item of node.children) reportBox(item, this.context, { isEntry: false });
      ledger.leaveOut(linesOf(node), "an introduction");
    } else if (above === null && this.readDescribed(node, destination)) return;
    else if (above !== null && !node.children.some(holdsTitle)) this.papers.readBelow([node], above, destination);
    else {
      const neighbours = new Neighbours(node, destination);
      let last: PaperDraft | null = null;
      for (const item of withPeopleBeside(withMarksBefore(node.children))) {
        const { conventions } = this.context;
        const signed = titleBelowPeople(item, conventions) ?? titleBelowName(item, conventions);
        if (signed !== null) last = this.addPaper(paperAt(item, signed.entry, destination), signed, destination);
        else if (last !== null && isAboutPaperAbove(item, last))
          this.papers.readItems({ ...node, children: [item] }, last, destination);
        else last = this.readItem(item, destination, neighbours) ?? last;
      }
    }
  }

  /** @returns false if the list does not describe one paper */
  private readDescribed(node: List, destination: Destination): boolean {
    const described = describedPaper(node);
    const entry = described === null ? null : parseEntry(described.pieces, this.context.conventions);
    if (described === null || entry === null) return false;
    const { item, others } = described;
    const [first, ...below] = item.children;
    const read = first === undefined ? [] : [first];
    const rest = { ...node, children: [...others] };
    this.addPaper(paperAt(item, entry, destination), { read, below: [...below, rest] }, destination);
    return true;
  }

  /** The paper that blocks of an item state, with what is below them. */
  private addPaper(
    paper: OutlinePaper,
    { read, below }: { readonly read: readonly Block[]; readonly below: readonly Block[] },
    destination: Destination,
  ): PaperDraft {
    for (const block of read) this.context.ledger.include(linesOf(block));
    const draft = destination.topic.addPaper(paper);
    this.papers.readBelow(below, draft, destination);
    return draft;
  }

  /** @returns the paper that the bullet is; null if it is something else */
  private readItem(item: ListItem, destination: Destination, neighbours: Neighbours): PaperDraft | null {
    const { ledger } = this.context;
    const { topic } = destination;
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") {
      for (const child of item.children) this.readBlock(child, destination);
      return null;
    }
    const parts = { read: [first], below };
    const exact = exactPaperIn(item, destination.group);
    if (exact !== null) return this.addPaper(exact, parts, destination);
    const pieces = bulletPieces(first.children);
    if (hasOnlyMarks(first.children) || isStruckTitle(first.children)) {
      ledger.leaveOut(linesOf(item), isStruckThrough(first.children) ? STRUCK_THROUGH : "an item without words");
      return null;
    }
    const cited = labelledCitations(item, pieces, this.context);
    if (cited !== null) {
      this.readCitations(cited, first, destination);
      return null;
    }
    const labelled = labelledEntry(pieces, this.context.conventions);
    if (labelled !== null) return this.addPaper(describedPaperAt(item, labelled, destination), parts, destination);
    if (this.readSeveral(item, pieces, destination) || this.readNamedGroup(item, neighbours, destination)) return null;
    const entry =
      namedWork(item, this.context.works) ?? entryOfBullet(item, pieces, { context: this.context, neighbours });
    reportBox(item, this.context, { isEntry: entry !== null });
    if (entry !== null && !isNameOfGroup(item))
      return this.addPaper(paperAt(item, entry, destination), parts, destination);
    if (below.some((child) => holdsPapers(child, this.context.conventions))) {
      ledger.include(linesOf(first));
      const inner = inGroup(topicName(wholeText(pieces)), destination);
      for (const child of below) this.readBlock(child, inner);
    } else for (const note of this.notes.readItem(item)) topic.notes.push(note);
    return null;
  }

  /** `Basics: [A title](…), [Another title](…)`: the papers of a bullet that has several, below the name before them. */
  private readSeveral(item: ListItem, pieces: readonly Piece[], destination: Destination): boolean {
    if (item.children.length > 1) return false;
    const named = papersInFact(pieces);
    if (named.length > 1) return this.addSeveral(item, named, destination);
    // quick to say no: a title has several words
    const worded = pieces.filter(({ type, text }) => type === "link" && text.includes(" "));
    const several = worded.length < 2 ? [] : papersInCell(pieces);
    if (several.length < 2) return false;
    const lead = pieces.slice(0, pieces.indexOf(several[0]?.[0] ?? plainPiece("")));
    const name = topicName(wholeText(lead));
    return this.addSeveral(item, several, { ...destination, group: name === "" ? destination.group : name });
  }

  /** @returns false if one of them is no paper */
  private addSeveral(item: ListItem, several: readonly (readonly Piece[])[], destination: Destination): boolean {
    const entries = several.map((each) => parseEntry(each, this.context.conventions)).filter((each) => each !== null);
    if (entries.length < several.length) return false;
    if (destination.group !== null) destination.topic.addGroup(destination.group);
    this.context.ledger.include(linesOf(item));
    for (const entry of entries) destination.topic.addPaper(paperAt(item, entry, destination));
    return true;
  }

  /** `**Light:** what it is about` above `Papers: [CaveNet](…), [LampNet](…)`: a group, and a note of what is said about it. */
  private readNamedGroup(item: ListItem, neighbours: Neighbours, destination: Destination): boolean {
    const named = groupOfPapers(item);
    if (named === null || !neighbours.haveSeveralPapers) return false;
    const { topic } = destination;
    const inner = { ...destination, group: named.name };
    if (!named.lists.every((each) => this.addSeveral(each, papersInFact(firstPieces(each)), inner))) return false;
    const [note] = this.notes.readItem({ ...item, children: [...named.about] });
    if (note !== undefined && (note.text !== named.name || note.notes.length > 0)) topic.notes.push(note);
    return true;
  }

  /** Whether a list above the first heading only says something about the page. On a page without headings, titles are works. */
  private isAboutPage(list: List, { section, isIntroduction }: Destination): boolean {
    const { works, conventions } = this.context;
    if (section.parent !== null || list.children.some((item) => holdsLink(item) || namedWork(item, works) !== null))
      return false;
    const isReference = (item: ListItem): boolean => parseEntry(firstPieces(item), conventions)?.isCitation === true;
    return isIntroduction || !(areWorksWithoutHeading(list, conventions) || list.children.some(isReference));
  }

  private readCitations({ group, entries }: LabelledCitations, label: Paragraph, destination: Destination): void {
    const { ledger } = this.context;
    ledger.include(linesOf(label));
    const inner = { ...destination, group: group === null ? destination.group : topicName(group) };
    if (inner.group !== null) destination.topic.addGroup(inner.group);
    for (const { item, entry } of entries) {
      const [first, ...below] = item.children;
      this.addPaper(paperAt(item, entry, inner), { read: first === undefined ? [] : [first], below }, inner);
    }
  }
}

/** Whether a list has links or bold titles, or a table papers, at any depth. */
export function holdsPapers(block: Block, conventions: Conventions): boolean {
  if (block.type === "table") return isOfPapers(block);
  if (block.type === "details") return block.children.some((child) => holdsPapers(child, conventions));
  if (block.type !== "list") return false;
  if (areYearsAndTitles(block)) return true;
  return block.children.some(
    (item) =>
      holdsLink(item) ||
      (conventions.titlesInLinks && entryWithoutAddress(firstPieces(item), conventions) !== null) ||
      (conventions.boldTitles && isBoldTitle(item)) ||
      item.children.some((child) => holdsPapers(child, conventions)),
  );
}

/** Whether a bullet beside a paper has its links, or states its people, or a fact with a bold name, and was meant to be below it. */
function isAboutPaperAbove(item: ListItem, { stated }: PaperDraft): boolean {
  const pieces = firstPieces(item);
  // what has a box of its own is read by itself
  if (hasTaskMark(pieces) || isBoldAbovePeople(item)) return false;
  if (stated.url === null && areOnlyLinks(pieces)) return true;
  const [first] = wordedPieces(pieces);
  if (first === undefined || pieces.some(isLinkAway)) return false;
  if (!first.isBold) return pieces.length === 1 && first.text.includes(",") && isListOfPeople(first.text);
  return /[:：]/.test(wholeText(pieces)) && (namedLine(pieces)?.role ?? null) !== null;
}
