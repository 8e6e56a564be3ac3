// The sections of a page read into topics, papers and notes. Each line is taken into the map, or left out with its reason.
import type { List, ListItem, Paragraph, PhrasingContent, Table } from "mdast";
import type { PartialDate } from "../../map/dates.ts";
import type { Note } from "../../map/model.ts";
import type { Ledger, Problem } from "../problems.ts";
import { type Entry, parseEntry, trimComment } from "./entry.ts";
import { headingDate, isIntroduction, reasonToLeaveOut, topicName } from "./headings.ts";
import type { Block } from "./html.ts";
import {
  hasLink,
  hasLinkedItem,
  holdsPaperLink,
  holdsTitle,
  isContents,
  isFactLine,
  isFactList,
  isLinked,
  isPaperLink,
  linesOf,
  noteText,
  startsWithDate,
  textOf,
  withoutName,
  wordCount,
} from "./items.ts";
import { isAnchor, kindOfLabel } from "./links.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "./outline.ts";
import { listedPaper, withFacts } from "./paper-links.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Conventions, noFacts, readFacts } from "./read-facts.ts";
import { type Cut, isHeadedPaper, type Section } from "./sections.ts";
import { readRows } from "./table.ts";

/** Of what is in the map in part only. */
export const STRUCK = "struck through";
/** Where papers are put while a section is read. */
interface Place {
  readonly topic: OutlineTopic;
  readonly section: Section;
  readonly group: string | null;
}

export class Reader {
  private readonly remarks: Problem[] = [];
  private readonly description: string[] = [];
  private readonly topicOf = new Map<Section, OutlineTopic>();
  private isIntroduced = false;
  private title: string | null = null;

  constructor(
    private readonly file: string,
    private readonly ledger: Ledger,
    private readonly conventions: Conventions,
  ) {}

  read({ page, title, sections, contents }: Cut): Outline {
    this.title = title;
    const kept = sections.filter((section) => this.isKept(section));
    const pageTopic: OutlineTopic = {
      line: 1,
      path: [title ?? this.file.replace(/^.*[\\/]|\.\w+$/g, "")],
      notes: [],
      groups: [],
      papers: [],
    };
    this.section(page, pageTopic);
    this.isIntroduced = true;
    for (const section of kept) {
      if (isHeadedPaper(section)) {
        this.headedPaper(section, this.topicOf.get(section.parent ?? page) ?? pageTopic);
        continue;
      }
      const topic = { line: section.line, path: pathOf(section), notes: [], groups: [], papers: [] };
      this.topicOf.set(section, topic);
      this.section(section, topic);
    }
    const introductions = kept.filter((section) => this.isIntroductory(section, contents));
    for (const section of introductions) this.ledger.leave(section.line, section.to, "an introduction");
    const topics = kept
      .filter((section) => !introductions.includes(section))
      .map((section) => this.topicOf.get(section));
    const own = pageTopic.papers.length > 0 || pageTopic.notes.length > 0 ? [pageTopic] : [];
    return {
      file: this.file,
      title,
      description: this.description.join("\n\n") || null,
      topics: [...own, ...topics.filter((topic) => topic !== undefined)],
      headings: [],
      leftOut: [],
      remarks: this.remarks,
      problems: [],
    };
  }

  /** Sections about the list itself are left out, with what stands below them. */
  private isKept(section: Section): boolean {
    for (let at: Section | null = section; at !== null; at = at.parent) {
      const reason = reasonToLeaveOut(at.name);
      if (reason !== null && (at === section || reason !== "contents")) {
        this.ledger.leave(section.line, ownEnd(section), reason);
        return false;
      }
    }
    return true;
  }

  private isIntroductory(section: Section, contents: number | null): boolean {
    const isBefore = contents !== null && section.line < contents;
    return (isBefore || isIntroduction(section.name)) && !this.hasPapers(section);
  }

  private hasPapers(section: Section): boolean {
    const papers = this.topicOf.get(section)?.papers ?? [];
    return papers.some(({ url }) => url !== null) || section.children.some((child) => this.hasPapers(child));
  }

  private section(section: Section, topic: OutlineTopic): void {
    let last: OutlinePaper[] = [];
    for (const { block, group, next } of section.blocks) {
      const place = { topic, section, group };
      const before = topic.papers.length;
      if (group !== null) pushNew(topic.groups, group);
      if (block.type === "paragraph") {
        if (!this.paragraphPaper(block, place, isFactList(next)) && !this.addToPaper(block, last))
          this.paragraph(block, place);
      } else this.block(block, place, last);
      const isPaper = block.type === "paragraph" && topic.papers.length > before;
      if (isPaper) last = topic.papers.slice(-1);
      else if (block.type !== "paragraph" && block.type !== "list") last = [];
    }
  }

  private block(block: Block, place: Place, above: readonly OutlinePaper[]): void {
    if (block.type === "list") this.list(block, place, above);
    else if (block.type === "table") this.table(block, place);
    else if (block.type === "blockquote" || block.type === "footnoteDefinition") {
      for (const child of block.children) {
        if (child.type === "paragraph") this.paragraph(child, place);
        else this.block(child, place, []);
      }
    } else if (block.type === "thematicBreak" || block.type === "definition") this.take(block);
    else this.leave(block, BLOCKS[block.type] ?? block.type);
  }

  private paragraph(node: Paragraph, { topic, section }: Place): void {
    const pieces = piecesOf(node.children);
    const text = textOf(pieces);
    const links = pieces.filter(({ type }) => type === "link");
    if (
      text === "" ||
      (links.length > 0 && pieces.every(({ isPicture, text: words }) => isPicture || words.trim() === ""))
    ) {
      this.leave(node, isStruck(node) ? STRUCK : "a picture");
    } else if (links.length > 0 && links.every(({ url }) => isAnchor(url ?? "")) && wordCount(text) <= 8) {
      this.leave(node, "a link on this page");
    } else {
      this.take(node);
      const words = noteText(pieces);
      if (section.parent === null && !this.isIntroduced) this.description.push(words);
      else topic.notes.push({ text: words, notes: [] });
    }
  }

  /**
   * A paper in a paragraph of its own: in bold or linked, with something that says more than a link.
   * @param isFollowed whether bullets that tell of one paper come next
   */
  private paragraphPaper(node: Paragraph, place: Place, isFollowed: boolean): boolean {
    const pieces = piecesOf(node.children);
    const first = pieces.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    if (first === undefined || (place.section.parent === null && !isFollowed)) return false;
    const isMarked = first.isBold || (first.type === "link" && !first.isPicture);
    const entry = isMarked ? parseEntry(pieces, this.conventions) : null;
    if (entry === null || wordCount(entry.title) < 2) return false;
    const isNamed = entry.links.some(({ label, kind }) => label === kind || kindOfLabel(label) !== null);
    const isPaper = isNamed || (first.type === "link" && (first.isBold || entry.authors.length > 0));
    const isDated = (entry.date !== null || entry.venueDate !== null) && entry.isSure;
    if (!isPaper && !isFollowed && !(isDated && first.type === "link")) return false;
    if (wordCount(entry.comment ?? "") > 60) return false;
    this.take(node);
    place.topic.papers.push(this.paper(node, entry, [], place));
    return true;
  }

  /** A heading is the title, and what stands below it tells of the paper. */
  private headedPaper(section: Section, topic: OutlineTopic): void {
    const { heading, name, blocks } = section;
    if (heading === null) return;
    const stated = parseEntry(piecesOf(heading.children), this.conventions);
    const entry = stated ?? { ...noFacts(), title: name, titleUrl: null, comment: null, isSure: true };
    const place = { topic, section, group: null };
    const paper = this.paper(heading, entry, [], place);
    topic.papers.push(paper);
    for (const { block } of blocks) {
      if (block.type === "paragraph") this.belowLine(block.children, block, [], paper);
      else this.below([block], paper, place);
    }
  }

  /** What stands in the paragraphs behind a paper that is a paragraph: its people and links, else a note. */
  private addToPaper(node: Paragraph, last: readonly OutlinePaper[]): boolean {
    const [paper] = last;
    const pieces = piecesOf(node.children);
    if (paper === undefined || /^\s*$/.test(textOf(pieces))) return false;
    const facts = noFacts();
    const rest = readFacts(pieces, facts, this.conventions);
    this.take(node);
    Object.assign(
      paper,
      rest === "" ? withFacts(paper, facts) : { notes: [...paper.notes, { text: noteText(pieces), notes: [] }] },
    );
    return true;
  }

  private list(node: List, place: Place, above: readonly OutlinePaper[] = []): void {
    if (isContents(node)) {
      this.leave(node, "contents");
      return;
    }
    if (place.section.parent === null && !this.isIntroduced && !node.children.some(hasLink)) {
      this.leave(node, "an introduction");
      return;
    }
    const [paper] = above;
    if (paper !== undefined && !node.children.some(holdsTitle)) {
      this.below([node], paper, place);
      return;
    }
    const isAmongPapers = node.children.some(isLinked);
    for (const item of node.children) this.item(item, place, isAmongPapers);
  }

  /** @param isAmongPapers whether its neighbours are papers, so that one without a link is believed to be one too */
  private item(item: ListItem, place: Place, isAmongPapers: boolean): void {
    const [paragraph, ...below] = item.children;
    if (paragraph?.type !== "paragraph") {
      for (const child of item.children) this.block(child, place, []);
      return;
    }
    const pieces = piecesOf(paragraph.children);
    if (textOf(pieces) === "") {
      this.leave(item, isStruck(paragraph) ? STRUCK : "an item without words");
      return;
    }
    const entry = this.entry(item, pieces, isAmongPapers, below.some(isFactList));
    const lists = below.filter((child) => child.type === "list");
    if (entry !== null) {
      this.take(paragraph);
      const paper = this.paper(item, entry, [], place);
      place.topic.papers.push(paper);
      this.below(below, paper, place);
    } else if (lists.some(hasLinkedItem)) {
      this.take(paragraph);
      const name = topicName(textOf(pieces));
      const group = place.group === null ? name : `${place.group}: ${name}`;
      pushNew(place.topic.groups, group);
      for (const child of below) this.block(child, { ...place, group }, []);
    } else place.topic.notes.push(...this.note(item));
  }

  /** @param isTold whether bullets below it tell of one paper */
  private entry(item: ListItem, pieces: readonly Piece[], isAmongPapers: boolean, isTold: boolean): Entry | null {
    const entry = parseEntry(pieces, this.conventions);
    if (entry === null) return null;
    const { from } = linesOf(item);
    if (entry.badDate !== null) {
      this.remarks.push({
        file: this.file,
        at: from,
        rule: "impossible-date",
        message: `"${entry.badDate}" is not a date`,
      });
    }
    const isLinkedBelow = pieces.some(({ isBold }) => isBold) && item.children.slice(1).some(holdsPaperLink);
    const isLinkedEntry =
      entry.titleUrl !== null || entry.links.length > 0 || entry.key !== null || isLinkedBelow || isTold;
    if (isLinkedEntry || startsWithDate(pieces)) return entry;
    if (pieces.some(({ type, url }) => type === "link" && !isAnchor(url ?? "") && !/^mailto:/i.test(url ?? "")))
      return entry;
    const isDated = entry.date !== null || entry.venueDate !== null;
    const isSigned = entry.authors.length > 0;
    // a list of references without links holds papers too
    return (isAmongPapers ? isDated || isSigned : isDated && isSigned) ? entry : null;
  }

  /** What stands below a paper: its people, its links, papers of its own, and notes. */
  private below(nodes: readonly Block[], paper: OutlinePaper, place: Place): void {
    for (const node of nodes) {
      if (node.type === "paragraph") this.belowLine(node.children, node, [], paper);
      else if (node.type === "list") {
        for (const item of node.children) this.belowItem(item, paper, place);
      } else if (node.type === "blockquote" || node.type === "details") this.below(node.children, paper, place);
      else this.leave(node, BLOCKS[node.type] ?? node.type);
    }
  }

  private belowItem(item: ListItem, paper: OutlinePaper, place: Place): void {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") {
      this.below(item.children, paper, place);
      return;
    }
    const pieces = piecesOf(first.children);
    const entry = isPaperLink(pieces) ? parseEntry(pieces, this.conventions) : null;
    if (entry !== null) {
      this.take(first);
      const group = paper.title;
      pushNew(place.topic.groups, group);
      const nested = this.paper(item, entry, [], { ...place, group });
      place.topic.papers.push(nested);
      this.below(rest, nested, { ...place, group });
    } else this.belowLine(first.children, item, rest, paper);
  }

  private belowLine(
    children: readonly PhrasingContent[],
    node: Block,
    rest: ListItem["children"],
    paper: OutlinePaper,
  ): void {
    const pieces = piecesOf(children);
    const words = textOf(pieces);
    if (words === "") {
      this.leave(node, "a picture");
      return;
    }
    const facts = noFacts();
    const named =
      /^\s*(?:authors?|venue|year|date|published(?: in)?|conference|journal|links?|resources?|code|paper|pdf)\s*[:：]/i.exec(
        words,
      );
    const said = named === null ? pieces : withoutName(pieces, named[0].length);
    const isPeople = named !== null && /author/i.test(named[0]);
    const marked = isPeople ? said.map((piece) => ({ ...piece, isItalic: true })) : said;
    const left = readFacts(marked, facts, this.conventions).replace(/^[\s.,;|]+$/, "");
    const isFact = left === "" && (named !== null || isFactLine(pieces, facts));
    if (isFact && rest.length === 0) {
      this.take(node);
      Object.assign(paper, withFacts(paper, facts));
      return;
    }
    this.take(node);
    const notes = rest.flatMap((child) => this.notesBelow(child));
    const isLinked = facts.links.some(({ kind }) => kind === "paper" || kind === "code");
    if (isLinked && wordCount(left) <= 5) {
      // `[paper](…) | Code (not yet)`
      Object.assign(paper, withFacts(paper, facts));
      Object.assign(paper, { notes: [...paper.notes, { text: trimComment(left) ?? left, notes }] });
      return;
    }
    Object.assign(paper, { notes: [...paper.notes, { text: noteText(pieces), notes }] });
  }

  private notesBelow(node: ListItem["children"][number]): Note[] {
    if (node.type === "list") return node.children.flatMap((item) => this.note(item));
    if (node.type === "paragraph") {
      this.take(node);
      return [{ text: noteText(piecesOf(node.children)), notes: [] }].filter(({ text }) => text !== "");
    }
    if (node.type === "blockquote")
      return node.children.flatMap((child) => this.notesBelow(child as ListItem["children"][number]));
    this.leave(node, BLOCKS[node.type] ?? node.type);
    return [];
  }

  private note(item: ListItem): Note[] {
    const [first, ...below] = item.children;
    if (first === undefined) return [];
    if (first.type !== "paragraph") return item.children.flatMap((node) => this.notesBelow(node));
    this.take(first);
    const text = noteText(piecesOf(first.children));
    const notes = below.flatMap((node) => this.notesBelow(node));
    return text === "" ? notes : [{ text, notes }];
  }

  private table(node: Table, place: Place): void {
    const rows = readRows(node, this.conventions);
    if (rows === null) {
      this.leave(node, "a table without papers");
      return;
    }
    const { from } = linesOf(node);
    this.ledger.take(from, from + 1);
    for (const { row, entry, keywords, notes } of rows) {
      if (entry === null) this.leave(row, "a row without a title");
      else {
        this.take(row);
        const paper = this.paper(row, entry, keywords, place);
        place.topic.papers.push({ ...paper, notes: [...notes, ...paper.notes] });
      }
    }
  }

  private paper(node: Block | ListItem, entry: Entry, keywords: readonly string[], place: Place): OutlinePaper {
    const paper = listedPaper(linesOf(node as Block).from, place.group, entry);
    return { ...paper, date: paper.date ?? datedBy(place), keywords };
  }

  private take(node: Block | ListItem): void {
    const { from, to } = linesOf(node as Block);
    this.ledger.take(from, to);
  }

  private leave(node: Block | ListItem | Table["children"][number], what: string): void {
    const { from, to } = linesOf(node as Block);
    this.ledger.leave(from, to, what);
  }
}

function isStruck({ children }: Paragraph): boolean {
  return children.some(({ type }) => type === "delete");
}

const BLOCKS: Readonly<Record<string, string>> = {
  code: "a code block",
  math: "a formula",
  comment: "a comment",
};

/** The last line of a section before its first child. */
function ownEnd({ children, to }: Section): number {
  const [first] = children;
  return first === undefined ? to : first.line - 1;
}

function pathOf(section: Section): string[] {
  return section.parent === null ? [] : [...pathOf(section.parent), section.name];
}

function datedBy({ group, section }: Place): PartialDate | null {
  const byGroup = group === null ? null : headingDate(group);
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (byGroup === null && at.date !== null) return at.date;
  return byGroup;
}

function pushNew(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}
