// A list in Markdown: headings are topics, linked bullets papers, bullets below notes; and the other ways in which people
// write the same. First the page is cut into sections, then each is read; every line is accounted for.
import type { List, ListItem, Paragraph, PhrasingContent, Table } from "mdast";
import type { PartialDate } from "../map/dates.ts";
import { parseArxivId, parseDoi } from "../map/identifiers.ts";
import type { Kind, Note } from "../map/model.ts";
import {
  type Conventions,
  type Entry,
  type Facts,
  type Link,
  linkNotes,
  noFacts,
  type Piece,
  parseEntry,
  piecesOf,
  readFacts,
  trimComment,
  withoutColon,
} from "./entry.ts";
import { saidDate } from "./facts.ts";
import { headingDate, isIntroduction, reasonToLeaveOut, topicName } from "./headings.ts";
import type { Block, Details } from "./html.ts";
import { isAnchor, kindOfAddress, kindOfLabel, type LinkKind } from "./links.ts";
import { parseMarkdown, wordsOf } from "./markdown.ts";
import { Ledger, type LeftOut, type Problem } from "./problems.ts";
import type { Reference } from "./reference.ts";
import { readRows } from "./table.ts";

/** A paper as a list states it. Nothing is looked up or derived here. */
export interface OutlinePaper {
  readonly line: number;
  /** Key of a reference, written `[@key]` behind the entry. */
  readonly key: string | null;
  /** The reference that it is, where it comes from a bibliography. */
  readonly reference: Reference | null;
  readonly title: string;
  readonly date: PartialDate | null;
  readonly authors: readonly string[];
  readonly authorsComplete: boolean;
  /** Written before the title (`2024-06: OpenAI: [Title](…)`), or in a column or code span of its own. */
  readonly organizations: readonly string[];
  readonly venue: string | null;
  readonly kind: Kind | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  readonly group: string | null;
  readonly comment: string | null;
  readonly notes: readonly Note[];
}

export interface OutlineTopic {
  readonly line: number;
  readonly path: readonly string[];
  readonly notes: Note[];
  readonly groups: string[];
  readonly papers: OutlinePaper[];
}

export interface Heading {
  readonly line: number;
  /** 1 for the largest. */
  readonly depth: number;
  readonly name: string;
}

export interface Outline {
  readonly file: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly topics: readonly OutlineTopic[];
  /** The headings as they are written; a bibliography has none. */
  readonly headings: readonly Heading[];
  /** What stands in the file and has no place in a map. */
  readonly leftOut: readonly LeftOut[];
  /** What a curator should look at, though the map is sound. */
  readonly remarks: readonly Problem[];
  /** What keeps the file from being read. */
  readonly problems: readonly Problem[];
}

export function parseOutline(text: string, file: string): Outline {
  const page = parseMarkdown(text, file);
  const ledger = new Ledger(file, text);
  if (page.problems.length > 0) {
    return {
      file,
      title: null,
      description: null,
      topics: [],
      headings: [],
      leftOut: [],
      remarks: [],
      problems: page.problems,
    };
  }
  const front = page.frontMatter;
  if (front !== null) {
    ledger.take(1, front.text.split("\n").length - 1);
    for (const line of front.unread) ledger.leave(line, line, "front matter");
  }
  remarkHidden(page.blocks, ledger);
  const cut = new Cutter(ledger).cut(page.blocks);
  const outline = new Reader(file, ledger, conventionsOf(page.blocks)).read(cut);
  return {
    ...outline,
    title: front?.title ?? outline.title,
    description: front?.description ?? outline.description,
    headings: page.blocks
      .filter((block) => block.type === "heading")
      .map((block) => ({ line: linesOf(block).from, depth: block.depth, name: topicName(wordsOf(block.children)) })),
    leftOut: ledger.leftOut(),
  };
}

/** Of what is in the map in part only. */
const STRUCK = "struck through";

/** Parts of lines that a reader of the page does not see, or sees crossed out. */
function remarkHidden(nodes: readonly Tree[], ledger: Ledger, isInHeading = false): void {
  for (const node of nodes) {
    const what = hiddenAs(node, isInHeading);
    const { start, end } = node.position ?? {};
    if (what !== null && start !== undefined) ledger.remark(start.line, end?.line ?? start.line, what);
    else remarkHidden(node.children ?? [], ledger, isInHeading || node.type === "heading");
  }
}

function hiddenAs({ type, url, children }: Tree, isInHeading: boolean): string | null {
  if (type === "delete") return STRUCK;
  if (type === "comment") return "a comment";
  if (type !== "link" || children?.every((child) => child.type === "image")) return null;
  if (!isAnchor(url ?? "") && !/^(?:https?|mailto):/i.test(url ?? "")) return "a link without a site";
  if (isInHeading) return isAnchor(url ?? "") ? null : "the link of a heading";
  return isAnchor(url ?? "") ? "a link on this page" : null;
}

interface Tree {
  readonly type: string;
  readonly url?: string;
  readonly position?:
    | { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
    | undefined;
  readonly children?: readonly Tree[];
}

function isStruck({ children }: Paragraph): boolean {
  return children.some(({ type }) => type === "delete");
}

/** A heading, or what serves as one, with what stands below it up to the next. */
interface Section {
  readonly name: string;
  /** Lower ranks enclose higher ones; the page itself has 0. */
  readonly rank: number;
  readonly line: number;
  /** What names it; null for the page, folds and bold lines. */
  readonly heading: (Block & { readonly type: "heading" }) | null;
  readonly parent: Section | null;
  readonly date: PartialDate | null;
  /** Where it ends: its last line. */
  to: number;
  readonly children: Section[];
  readonly blocks: { readonly block: Block; readonly group: string | null; readonly next: Block | undefined }[];
}

interface Cut {
  readonly page: Section;
  readonly title: string | null;
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** Line of the table of contents: what stands before it introduces the list. */
  readonly contents: number | null;
}

const BOLD_RANK = 7;

/** Cuts a page into sections by its headings, folds and bold lines. */
class Cutter {
  private readonly page: Section = newSection("", 0, 1, null);
  private readonly sections: Section[] = [];
  private open: Section[] = [this.page];
  private title: string | null = null;
  private contents: number | null = null;

  constructor(private readonly ledger: Ledger) {}

  cut(blocks: readonly Block[]): Cut {
    const title = titleOf(blocks);
    this.walk(blocks, title, null);
    return { page: this.page, title: this.title, sections: this.sections, contents: this.contents };
  }

  private walk(blocks: readonly Block[], title: Block | null, outer: string | null): void {
    let group = outer;
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const { from, to } = linesOf(block);
      if (block.type !== "heading") for (const section of this.open) section.to = Math.max(section.to, to);
      if (block === title && block.type === "heading") {
        this.title = topicName(wordsOf(block.children)) || null;
        this.ledger.take(from, to);
      } else if (block.type === "heading") {
        group = outer;
        this.heading(topicName(wordsOf(block.children)), block.depth, from, to, block);
      } else if (block.type === "details") this.details(block, group);
      else {
        const label = isFactList(next) ? null : labelOf(block, next);
        const isAlone = this.open.length === 1 || this.open.at(-1)?.rank === BOLD_RANK;
        if (label !== null && reasonToLeaveOut(label.name) === "contents" && next !== undefined) this.contents ??= from;
        if (label?.isBold && isAlone && outer === null && reasonToLeaveOut(label.name) === null) {
          group = null;
          this.heading(label.name, BOLD_RANK, from, to);
        } else if (label !== null && reasonToLeaveOut(label.name) === "contents") {
          group = outer;
          this.ledger.leave(from, to, "contents");
        } else if (label !== null) {
          group = label.name;
          this.ledger.take(from, to);
        } else this.open.at(-1)?.blocks.push({ block, group, next });
      }
    }
  }

  private heading(name: string, depth: number, line: number, to: number, node: Section["heading"] = null): void {
    if (name === "") {
      this.ledger.leave(line, to, "a heading without words");
      return;
    }
    this.ledger.take(line, to);
    const date = headingDate(name);
    let rank = depth;
    if (date !== null) {
      // a year on the level of the topic above it stands below that topic, if nothing else does
      const above = this.open.findLast((section) => section.rank <= depth && section.date === null);
      const isFirst = above?.rank === depth && above.blocks.every(({ block }) => block.type === "paragraph");
      if (isFirst && above.children.every((child) => child.date !== null)) rank = depth + 0.5;
    }
    // a table of contents encloses nothing, even where its heading is larger than those that follow
    this.open = this.open.filter((section) => section.rank < rank && reasonToLeaveOut(section.name) !== "contents");
    if (reasonToLeaveOut(name) === "contents") this.contents ??= line;
    const parent = this.open.at(-1) ?? this.page;
    const section = newSection(name, rank, line, parent, date, to, node);
    parent.children.push(section);
    this.sections.push(section);
    this.open.push(section);
  }

  /** What a fold hides: a section where it is a page's only structure or encloses more, else a group. */
  private details(block: Details, group: string | null): void {
    const name = topicName(wordsOf(block.summary.filter(isPhrasing)));
    const heading = block.summary.find((node) => (node as Block).type === "heading") as Block | undefined;
    const { from, to } = linesOf(block);
    this.ledger.take(from, from);
    for (const node of block.summary) this.ledger.take(linesOf(node as Block).from, linesOf(node as Block).to);
    const title = name === "" && heading?.type === "heading" ? topicName(wordsOf(heading.children)) : name;
    if (title === "") {
      this.walk(block.children, null, group);
      return;
    }
    const encloses = block.children.some((child) => child.type === "heading" || child.type === "details");
    const before = this.open;
    const rank = heading?.type === "heading" ? heading.depth : (this.open.at(-1)?.rank ?? 0) + 0.6;
    if (heading !== undefined || encloses || this.open.length === 1 || reasonToLeaveOut(title) !== null) {
      this.heading(title, rank, from, from);
      this.walk(block.children, null, null);
      for (const section of this.open) section.to = Math.max(section.to, to);
      this.open = heading === undefined ? before : this.open;
    } else this.walk(block.children, null, title);
  }
}

function isPhrasing(node: PhrasingContent): boolean {
  return (node as Block).type !== "heading";
}

function newSection(
  name: string,
  rank: number,
  line: number,
  parent: Section | null,
  date: PartialDate | null = null,
  to = line,
  heading: Section["heading"] = null,
): Section {
  return { name, rank, line, heading, parent, date, to, children: [], blocks: [] };
}

/** The heading that names the whole page: the only one of the largest size, or the first of several with no list of its own. */
function titleOf(blocks: readonly Block[]): Block | null {
  const headings = blocks.filter((block) => block.type === "heading");
  const [first] = headings;
  if (first === undefined) return null;
  const largest = Math.min(...headings.map(({ depth }) => depth));
  const ofSize = headings.filter(({ depth }) => depth === largest);
  if (largest === 1 && ofSize.length === 1) return ofSize[0] === first ? first : null;
  if (first.depth !== largest) return null;
  if (ofSize.length === 1) return headings.length > 1 ? first : null;
  const second = ofSize[1] ?? first;
  const own = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(second));
  return largest === 1 && isBare(own) ? first : null;
}

/** Whether there are no papers among `blocks`: no list or table but in sections that are left out. */
function isBare(blocks: readonly Block[]): boolean {
  let isLeftOut = false;
  return blocks.every((block) => {
    if (block.type === "heading") isLeftOut = reasonToLeaveOut(topicName(wordsOf(block.children))) !== null;
    return (
      isLeftOut ||
      block.type === "heading" ||
      (block.type !== "list" && block.type !== "table" && block.type !== "details")
    );
  });
}

/** Bullets that tell of one paper: `Paper: …`, `[code](…)`, people, notes, and no title among them. */
function isFactList(block: Block | undefined): boolean {
  if (block?.type !== "list") return false;
  const items = block.children.map(firstPieces);
  const kinds = items.map(linkNamed);
  const isPaper = kinds.some((kind) => kind === "paper" || kind === "code");
  return isPaper && items.every((pieces, at) => kinds[at] !== null || !pieces.some(({ type }) => type === "link"));
}

/** The kind of link that a bullet begins by naming: `Paper: …` or `[pdf](…)`; null: it begins otherwise. */
function linkNamed(pieces: readonly Piece[]): LinkKind | null {
  const [first, second] = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first?.type === "link") return kindOfLabel(first.text);
  const [, name] = /^\s*([^:：]{1,20})[:：]\s*$/.exec(first?.text ?? "") ?? [];
  if (name === undefined || (second !== undefined && second.type !== "link")) return null;
  return kindOfLabel(name) ?? "other";
}

/** A section of one paper: no sections, lists or tables of others in it, and bullets or links that tell of it. */
function isHeadedPaper({ heading, name, date, children, blocks }: Section): boolean {
  if (heading === null || date !== null || children.length > 0 || wordCount(name) < 3) return false;
  const isTold = blocks.some(
    ({ block }) => isFactList(block) || (block.type === "paragraph" && linkNamed(piecesOf(block.children)) === "paper"),
  );
  return isTold && blocks.every(({ block }) => block.type === "paragraph" || isFactList(block));
}

/** A line that names what follows: in bold, in italics and short, or ending in a colon above a list with links. */
function labelOf(block: Block, next: Block | undefined): { name: string; isBold: boolean } | null {
  if (block.type !== "paragraph" || next === undefined) return null;
  const words = wordsOf(block.children).trim();
  if (words === "" || words.length > 120) return null;
  if (/[:：]$/.test(words) && next.type === "list" && next.children.some(isLinked)) {
    return { name: withoutColon(words), isBold: false };
  }
  if (next.type === "list" && headingDate(words) !== null) return { name: words, isBold: false };
  const isFollowed =
    next.type === "list" || next.type === "table" || (next.type === "details" && next.children.length > 0);
  const pieces = piecesOf(block.children).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!isFollowed || pieces.some(({ type, url }) => type === "link" && !isAnchor(url ?? ""))) return null;
  const name = topicName(words).replace(/^\(([^()]*)\)$/, "$1");
  if (pieces.every(({ isBold }) => isBold)) return wordCount(name) <= 10 ? { name, isBold: true } : null;
  const isShort = wordCount(name) <= 4 || /^\(.*\)$/.test(words);
  return pieces.every(({ isItalic }) => isItalic) && isShort ? { name, isBold: false } : null;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whether code spans of this page hold years, and so facts: `Airbnb` `2018`. */
function conventionsOf(blocks: readonly Block[]): Conventions {
  let spans = 0;
  let dates = 0;
  const visit = (nodes: readonly { type: string; value?: unknown; children?: unknown }[]): void => {
    for (const node of nodes) {
      if (node.type === "inlineCode") {
        spans += 1;
        if (saidDate(String(node.value)) !== null) dates += 1;
      } else if (Array.isArray(node.children)) visit(node.children);
    }
  };
  visit(blocks as never);
  return { codeIsFact: dates >= 2 && dates * 4 >= spans };
}

/** Where papers are put while a section is read. */
interface Place {
  readonly topic: OutlineTopic;
  readonly section: Section;
  readonly group: string | null;
}

class Reader {
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
    const isSaid = entry.date !== null || entry.venueDate !== null || entry.authors.length > 0;
    return isAmongPapers && isSaid ? entry : null;
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
    const own = chooseLinks(entry);
    const dated = datedBy(place);
    return {
      line: linesOf(node as Block).from,
      key: entry.key,
      reference: null,
      title: entry.title,
      date: entry.date ?? entry.venueDate ?? dated,
      authors: entry.authors,
      authorsComplete: entry.authorsComplete,
      organizations: entry.organizations,
      venue: entry.venue,
      kind: entry.kind,
      keywords,
      ...own,
      group: place.group,
      comment: entry.comment,
      notes: own.notes,
    };
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

const BLOCKS: Readonly<Record<string, string>> = {
  code: "a code block",
  math: "a formula",
  comment: "a comment",
};

function linesOf(node: Block): { from: number; to: number } {
  const from = node.position?.start.line ?? 1;
  return { from, to: node.position?.end.line ?? from };
}

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

function firstPieces(item: ListItem): Piece[] {
  const [first] = item.children;
  return first?.type === "paragraph" ? piecesOf(first.children) : [];
}

function isLinked(item: ListItem): boolean {
  return firstPieces(item).some(({ type, url }) => type === "link" && !isAnchor(url ?? ""));
}

/** People, venue and links of a paper, in a paragraph below its title. */
function holdsPaperLink(block: ListItem["children"][number]): boolean {
  if (block.type !== "paragraph") return false;
  return piecesOf(block.children).some(({ type, text }) => type === "link" && kindOfLabel(text) === "paper");
}

function hasLink(item: ListItem): boolean {
  return isLinked(item) || item.children.some((child) => child.type === "list" && child.children.some(hasLink));
}

function hasLinkedItem(list: List): boolean {
  return list.children.some(hasLink);
}

function startsWithTitle(item: ListItem): boolean {
  const [first] = firstPieces(item).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return first !== undefined && (first.isBold || (first.type === "link" && kindOfLabel(first.text) === null));
}

function holdsTitle(item: ListItem): boolean {
  return (
    startsWithTitle(item) || item.children.some((child) => child.type === "list" && child.children.some(holdsTitle))
  );
}

function startsWithDate(pieces: readonly Piece[]): boolean {
  return /^\s*[[(]?(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]?\s*(?::|$)/.test(textOf(pieces));
}

/** A list of links into this page. */
function isContents(list: List): boolean {
  let anchors = 0;
  let others = 0;
  const count = (item: ListItem): void => {
    for (const { type, url } of firstPieces(item)) {
      if (type !== "link") continue;
      if (isAnchor(url ?? "")) anchors += 1;
      else others += 1;
    }
    for (const child of item.children) if (child.type === "list") for (const each of child.children) count(each);
  };
  for (const item of list.children) count(item);
  return anchors > 0 && anchors > others * 2;
}

/** A bullet below a paper that is a paper too: it begins with a link to one. */
function isPaperLink(pieces: readonly Piece[]): boolean {
  const [first] = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first?.type !== "link" || first.url === null || first.text === first.url) return false;
  return kindOfLabel(first.text) === null && wordCount(first.text) >= 3 && kindOfAddress(first.url) === "paper";
}

/** A line of nothing but what is known of a paper, with something that is no mere comment. */
function isFactLine(pieces: readonly Piece[], facts: Facts): boolean {
  const isPlain = pieces.every(({ type }) => type !== "link");
  return (
    !isPlain || facts.authors.length > 0 || facts.venue !== null || facts.venueDate !== null || facts.date !== null
  );
}

function withoutName(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) };
  });
}

/** A paper with what a line below it says; what it knew stays. */
function withFacts(paper: OutlinePaper, facts: Facts): OutlinePaper {
  const links = chooseLinks({ titleUrl: paper.url, links: facts.links });
  return {
    ...paper,
    date: facts.date ?? facts.venueDate ?? paper.date,
    authors: paper.authors.length > 0 ? paper.authors : facts.authors,
    authorsComplete: paper.authors.length > 0 ? paper.authorsComplete : facts.authorsComplete,
    organizations: [...paper.organizations, ...facts.organizations],
    venue: paper.venue ?? facts.venue,
    kind: paper.kind ?? facts.kind,
    url: links.url,
    arxiv: paper.arxiv ?? links.arxiv,
    doi: paper.doi ?? links.doi,
    code: paper.code ?? links.code,
    demo: paper.demo ?? links.demo,
    notes: [...paper.notes, ...links.notes],
  };
}

/** Which link is the paper's own page, which its code and demo; the others become notes. */
function chooseLinks({ titleUrl, links }: { readonly titleUrl: string | null; readonly links: readonly Link[] }): {
  url: string | null;
  arxiv: string | null;
  doi: string | null;
  code: string | null;
  demo: string | null;
  notes: Note[];
} {
  const first = (...kinds: readonly Link["kind"][]): Link | undefined => links.find(({ kind }) => kinds.includes(kind));
  const titleKind = titleUrl === null ? null : kindOfAddress(titleUrl);
  const isElsewhere = titleKind !== null && ["code", "demo", "project", "video", "slides", "tweet"].includes(titleKind);
  const paper = first("paper");
  const page =
    titleUrl !== null && !(isElsewhere && paper !== undefined)
      ? titleUrl
      : (paper ?? first("project", "blog", "other") ?? first("code", "demo", "video", "slides", "data", "tweet"))?.url;
  const all = [...(page === titleUrl ? [titleUrl] : [page, titleUrl]), ...links.map(({ url }) => url)];
  const addresses = all.filter((url) => url !== null && url !== undefined);
  const code = links.find(({ kind, url }) => kind === "code" && url !== page)?.url ?? null;
  const demo = links.find(({ kind, url }) => kind === "demo" && url !== page)?.url ?? null;
  const moved =
    titleUrl !== null && titleUrl !== page
      ? [{ kind: titleKind ?? "other", label: titleKind ?? "link", url: titleUrl }]
      : [];
  const isCodeMoved = moved[0]?.kind === "code" && code === null;
  const rest = [...(isCodeMoved ? [] : moved), ...links].filter(
    ({ url }, at, every) =>
      url !== page && url !== code && url !== demo && every.findIndex((other) => other.url === url) === at,
  );
  const derived = <T>(parse: (url: string) => T | null): T | null =>
    addresses.map(parse).find((value) => value !== null) ?? null;
  return {
    url: page ?? null,
    arxiv: derived(parseArxivId),
    doi: derived(parseDoi),
    code: isCodeMoved ? titleUrl : code,
    demo,
    notes: linkNotes(rest),
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a note; a link in it keeps its address where the words do not say it. */
function noteText(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ isPicture }) => !isPicture);
  return textOf(
    shown.map((piece) => {
      const { type, text, url } = piece;
      const isSaid =
        type !== "link" ||
        url === null ||
        isAnchor(url) ||
        text.includes(url.replace(/^\w+:(?:\/\/)?/, "")) ||
        /^arxiv:/i.test(text);
      return isSaid ? piece : { ...piece, text: `${text} (${url})` };
    }),
  );
}
