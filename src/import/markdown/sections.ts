// A page cut into sections by what names what: headings, folds and bold lines.
import type { PhrasingContent } from "mdast";
import type { PartialDate } from "../../map/dates.ts";
import type { Ledger } from "../problems.ts";
import { headingDate, reasonToLeaveOut, topicName } from "./headings.ts";
import type { Block, Details } from "./html.ts";
import { isFactList, isLinked, linesOf, linkNamed, wordCount } from "./items.ts";
import { isAnchor } from "./links.ts";
import { wordsOf } from "./markdown.ts";
import { piecesOf } from "./pieces.ts";
import { withoutColon } from "./titles.ts";

/** A heading, or what serves as one, with what stands below it up to the next. */
export interface Section {
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

export interface Cut {
  readonly page: Section;
  readonly title: string | null;
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** Line of the table of contents: what stands before it introduces the list. */
  readonly contents: number | null;
}

const BOLD_RANK = 7;

/** Cuts a page into sections by its headings, folds and bold lines. */
export class Cutter {
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
        const plain = label === null && isAlone && outer === null ? plainLabel(block, next) : null;
        if (label !== null && reasonToLeaveOut(label.name) === "contents" && next !== undefined) this.contents ??= from;
        if (plain !== null) {
          group = null;
          this.heading(plain, BOLD_RANK, from, to);
        } else if (label?.isBold && isAlone && outer === null && reasonToLeaveOut(label.name) === null) {
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

/** A section of one paper: no sections, lists or tables of others in it, and bullets or links that tell of it. */
export function isHeadedPaper({ heading, name, date, children, blocks }: Section): boolean {
  if (heading === null || date !== null || children.length > 0 || wordCount(name) < 3) return false;
  const isTold = blocks.some(
    ({ block }) => isFactList(block) || (block.type === "paragraph" && linkNamed(piecesOf(block.children)) === "paper"),
  );
  return isTold && blocks.every(({ block }) => block.type === "paragraph" || isFactList(block));
}

/** A few plain words above a list of papers: a heading, where the page has no others. */
function plainLabel(block: Block, next: Block | undefined): string | null {
  if (block.type !== "paragraph" || next?.type !== "list" || isFactList(next)) return null;
  const words = wordsOf(block.children).trim();
  const pieces = piecesOf(block.children);
  const isLabel = wordCount(words) <= 6 && /^[\p{Lu}\p{Lo}\d]/u.test(words) && !/[.!?:：,;\n]/.test(words);
  const isPlain = pieces.every(({ type, isCode }) => type === "text" && !isCode);
  const linked = next.children.filter(isLinked).length;
  if (!isLabel || !isPlain || linked * 2 < next.children.length || reasonToLeaveOut(words) !== null) return null;
  return topicName(words) || null;
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
