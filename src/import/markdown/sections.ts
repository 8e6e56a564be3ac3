// A page divided into sections by what names its parts: headings, folds and bold lines.
import type { Heading as HeadingNode } from "mdast";
import type { PartialDate } from "../../map/dates.ts";
import { squash } from "../../text/fold.ts";
import type { Ledger, LineRange } from "../ledger.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { piecesOf } from "./entry/pieces.ts";
import { headingDate, nameOfFold, topicName } from "./headings.ts";
import { isFactList, isLinkAway, kindOfFirstLink } from "./items.ts";
import {
  belowNames,
  endsGroup,
  isLegend,
  type Label,
  labelledPage,
  labelOf,
  plainGroupOf,
  plainLabelOf,
  reasonOfLine,
} from "./labels.ts";
import { canBeSubject, reasonToLeaveOut } from "./left-out.ts";
import { LINK_OF_HEADING } from "./page-context.ts";
import { leadsBack } from "./page-title.ts";
import { type Block, type Details, linesOf } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** A heading, or what serves as one, with everything below it up to the next. */
export interface Section {
  readonly name: string;
  /** Of the page: the name of its title. */
  readonly title: string | null;
  /** A section is inside those of a lower rank; the page itself has 0. */
  readonly rank: number;
  readonly line: number;
  /** Null for the page, and for sections that a fold or a bold line names. */
  readonly heading: HeadingNode | null;
  readonly parent: Section | null;
  /** The date, if its name is one. */
  readonly date: PartialDate | null;
  /** Its last line. */
  readonly to: number;
  readonly children: readonly Section[];
  /** Who has read them takes them out, so that a page and what is read from it are not in memory at the same time. */
  readonly blocks: SectionBlock[];
}

export interface SectionBlock {
  readonly block: Block;
  readonly group: string | null;
  readonly next: Block | undefined;
}

export interface DividedPage {
  /** What is above the first section. */
  readonly page: Section;
  readonly title: string | null;
  /** In the order of the page. */
  readonly sections: readonly Section[];
  /** Line of the table of contents: what comes before it introduces the list. */
  readonly contentsLine: number | null;
}

/** @param title the heading that is the title of the page; null: none is */
export function divideIntoSections(blocks: readonly Block[], ledger: Ledger, title: HeadingNode | null): DividedPage {
  return new PageDivider(ledger).divide(blocks, title);
}

/** Rank of bold lines that serve as headings: below every heading. */
const BOLD_RANK = 7;
/** Rank of lines that count what follows them. */
const COUNTED_RANK = 6.5;

/** A line of plain words names a group only where others do. */
const MIN_PLAIN_GROUPS = 2;

/** A section that can still grow. */
interface OpenSection extends Section {
  title: string | null;
  to: number;
  readonly children: OpenSection[];
}

type NewSection = Pick<Section, "name" | "rank" | "line" | "parent"> &
  Partial<Pick<Section, "to" | "heading" | "date">>;

function openSection({ name, rank, line, parent, to = line, heading = null, date = null }: NewSection): OpenSection {
  return { name, title: null, rank, line, parent, to, heading, date, children: [], blocks: [] };
}

/** `###### [[pdf](…)] ICML 2020` right below a heading that is the title. */
function isFactHeading({ children, depth }: HeadingNode, above: Block | undefined): boolean {
  if (above?.type !== "heading" || above.depth >= depth) return false;
  const pieces = piecesOf(children);
  const kind = kindOfFirstLink(pieces);
  return kind === "paper" && pieces.every(({ type, text }) => type !== "link" || kindOfLabel(text) !== null);
}

/** `Cave maps and their variants` right below the heading `Cave maps` says what the section has. */
function repeatsHeading(words: string, { name, blocks }: OpenSection): boolean {
  return blocks.length === 0 && name.includes(" ") && squash(words).startsWith(squash(name));
}

function enclosesOthers({ name, blocks }: OpenSection): boolean {
  return reasonToLeaveOut(name) !== "contents" || (blocks.length === 0 && canBeSubject(name));
}

class PageDivider {
  private readonly page = openSection({ name: "", rank: 0, line: 1, parent: null });
  private readonly sections: OpenSection[] = [];
  /** The section being read, preceded by those that enclose it. */
  private open: OpenSection[] = [this.page];
  private contentsLine: number | null = null;
  private names = labelledPage([]);

  constructor(private readonly ledger: Ledger) {}

  divide(blocks: readonly Block[], title: HeadingNode | null): DividedPage {
    this.names = labelledPage(blocks);
    this.walk(blocks, { title, outerGroup: null });
    return { page: this.page, title: this.page.title, sections: this.sections, contentsLine: this.contentsLine };
  }

  private get innermost(): OpenSection {
    return this.open.at(-1) ?? this.page;
  }

  /** @param outerGroup the group of the blocks before the first label */
  private walk(
    blocks: readonly Block[],
    { title, outerGroup }: { title: Block | null; outerGroup: string | null },
  ): void {
    let group = outerGroup;
    /** The group that those with names in italics are part of. */
    let above: string | null = null;
    /** Whether a bullet names the group: it is beside the next one. */
    let isBullet = false;
    /** Why lines about the list are left out, and the lists that they name with them. */
    const reasons = blocks.map((block, index) =>
      isLegend(blocks, index) ? "a legend" : reasonOfLine(block, blocks[index + 1]),
    );
    for (const [index, block] of blocks.entries()) {
      const lines = linesOf(block);
      const reason = reasons[index] ?? reasons[index - 1] ?? null;
      if (block.type !== "heading") this.extend(lines.to);
      if (block.type === "heading") {
        if (block === title) this.setTitle(block);
        else if (leadsBack(block)) this.ledger.leaveOut(lines, "a link to another page");
        else if (isFactHeading(block, blocks[index - 1])) this.addFactHeading(block, lines);
        else {
          group = outerGroup;
          above = null;
          this.startSection(topicName(inlineText(block.children)), block.depth, lines, block);
        }
      } else if (block.type === "details") this.addDetails(block, group);
      else if (reason !== null) {
        this.ledger.leaveOut(lines, reason);
        group = outerGroup;
      } else {
        const next = blocks[index + 1];
        const counted = outerGroup === null ? this.names.countedNames.get(block) : undefined;
        if (counted !== undefined) {
          group = null;
          above = null;
          this.startSection(counted, COUNTED_RANK, lines);
          // its link is a work, or where the works are from
          if (block.type === "paragraph" && piecesOf(block.children).some(isLinkAway))
            this.innermost.blocks.push({ block, group: null, next });
          continue;
        }
        const label = this.readLabel(block, belowNames(next, blocks[index + 2]), outerGroup);
        if (label === null) {
          if (group !== outerGroup && (endsGroup(block, next) || (isBullet && block.type === "list")))
            group = outerGroup;
          this.innermost.blocks.push({ block, group, next });
        } else {
          const { name, style, isContents, isSection } = label;
          isBullet = block.type === "list";
          if (style !== "italic") above = style === "bold" && !isSection && !isContents ? name : null;
          group = isSection
            ? null
            : isContents
              ? outerGroup
              : above === null || above === name
                ? name
                : `${above}: ${name}`;
        }
      }
    }
  }

  private addFactHeading({ children, position }: HeadingNode, { from, to }: LineRange): void {
    this.extend(to);
    this.ledger.includePart(from, LINK_OF_HEADING);
    const block: Block = { type: "paragraph", children, ...(position && { position }) };
    this.innermost.blocks.push({ block, group: null, next: undefined });
  }

  private setTitle(heading: HeadingNode): void {
    this.page.title = topicName(inlineText(heading.children)) || null;
    this.ledger.include(linesOf(heading));
  }

  /** The open sections reach at least to this line. */
  private extend(line: number): void {
    for (const section of this.open) section.to = Math.max(section.to, line);
  }

  /** Reads a line that names what follows; null if the block is not one. */
  private readLabel(
    block: Block,
    next: Block | undefined,
    outerGroup: string | null,
  ): (Label & { readonly isSection: boolean; readonly isContents: boolean }) | null {
    const lines = linesOf(block);
    const canBeSection = (this.open.length === 1 || this.innermost.rank === BOLD_RANK) && outerGroup === null;
    const label = isFactList(next) ? null : labelOf(block, next, this.names);
    const plain = label === null && canBeSection ? plainLabelOf(block, next) : null;
    if (plain !== null) {
      this.startSection(plain, BOLD_RANK, lines);
      return { name: plain, style: null, isSection: true, isContents: false };
    }
    if (label === null) {
      const group = this.names.plainGroups < MIN_PLAIN_GROUPS ? null : plainGroupOf(block, next);
      if (group === null || repeatsHeading(group, this.innermost)) return null;
      this.ledger.include(lines);
      return { name: group, style: null, isSection: false, isContents: false };
    }
    const reason = reasonToLeaveOut(label.name);
    const isContents = reason === "contents";
    const isSection = label.style === "bold" && canBeSection && reason === null;
    if (isContents) {
      this.contentsLine ??= lines.from;
      this.ledger.leaveOut(lines, "contents");
    } else if (isSection) this.startSection(label.name, BOLD_RANK, lines);
    else this.ledger.include(lines);
    return { ...label, isSection, isContents };
  }

  private startSection(name: string, depth: number, lines: LineRange, heading: HeadingNode | null = null): void {
    if (name === "") {
      this.ledger.leaveOut(lines, "a heading without words");
      return;
    }
    this.ledger.include(lines);
    const date = headingDate(name);
    const rank = date === null ? depth : this.rankOfDate(depth);
    // a table of contents encloses nothing, even if its heading is larger than those after it
    this.open = this.open.filter((section) => section.rank < rank && enclosesOthers(section));
    if (reasonToLeaveOut(name) === "contents") this.contentsLine ??= lines.from;
    const parent = this.innermost;
    const section = openSection({ name, rank, line: lines.from, parent, date, to: lines.to, heading });
    parent.children.push(section);
    this.sections.push(section);
    this.open.push(section);
  }

  /** A year at the depth of the topic above it is part of that topic, if that has nothing but years. */
  private rankOfDate(depth: number): number {
    const above = this.open.findLast((section) => section.rank <= depth && section.date === null);
    const isAlone = above?.rank === depth && above.blocks.every(({ block }) => block.type === "paragraph");
    return isAlone && above.children.every((child) => child.date !== null) ? depth + 0.5 : depth;
  }

  /** What a fold hides is a section if it encloses others or is all the structure there is, otherwise a group. */
  private addDetails(details: Details, group: string | null): void {
    const heading = details.summary.find((node) => node.type === "heading");
    const words = topicName(inlineText(details.summary.filter(({ type }) => type !== "heading")));
    const title = words === "" && heading !== undefined ? topicName(inlineText(heading.children)) : nameOfFold(words);
    const { from, to } = linesOf(details);
    this.ledger.include({ from, to: from });
    for (const node of details.summary) this.ledger.include(linesOf(node));
    const encloses = details.children.some(({ type }) => type === "heading" || type === "details");
    const isSection = heading !== undefined || encloses || this.open.length === 1 || reasonToLeaveOut(title) !== null;
    // a fold with the name of the heading above it is no section inside it
    const isRepeated = isSection && squash(title) === squash(this.innermost.name);
    if (title === "" || isRepeated || !isSection) {
      this.walk(details.children, { title: null, outerGroup: title === "" || isRepeated ? group : title });
      return;
    }
    const before = this.open;
    this.startSection(title, heading?.depth ?? this.innermost.rank + 0.6, { from, to: from });
    this.walk(details.children, { title: null, outerGroup: null });
    this.extend(to);
    if (heading === undefined) this.open = before;
  }
}
