// Which sections of a page are about the list itself: they are left out.
import type { ListItem } from "mdast";
import { squash } from "../../text/fold.ts";
import { isContents } from "./contents.ts";
import { parseEntry } from "./entry/entry.ts";
import { firstPieces, isLinkedItem, leadsToWork, listsPapers } from "./items.ts";
import { canBeSubject, reasonToLeaveOut, TO_DO } from "./left-out.ts";
import { areListedWorks } from "./listed-works.ts";
import type { PageContext } from "./page-context.ts";
import { SectionWorks, tellsNews } from "./section-works.ts";
import type { Section } from "./sections.ts";
import type { Block } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** A name that as many sections have is not about the list. */
const MIN_REPEATED = 3;

/** Reasons that are looked at in another way, or are no names. The words of a glossary lead to what explains them. */
const NOT_REFUTED: ReadonlySet<string> = new Set([TO_DO, "contents", "contributing", "glossary"]);

/** Decides which sections are read, and reports the others. */
export class KeptSections {
  private readonly countOfName = new Map<string, number>();
  private readonly works: SectionWorks;

  constructor(private readonly context: PageContext) {
    this.works = new SectionWorks(context.conventions);
  }

  among(sections: readonly Section[]): Section[] {
    this.works.learn(sections);
    for (const { name } of sections) {
      const key = squash(name);
      this.countOfName.set(key, (this.countOfName.get(key) ?? 0) + 1);
    }
    return sections.filter(
      (section) => this.isKept(section) && !this.leavesOutContents(section) && !this.leavesOutSources(section),
    );
  }

  /** Sections about the list itself are left out, with the sections inside them, unless a smaller heading is above papers. */
  private isKept(section: Section): boolean {
    for (let at: Section | null = section; at !== null; at = at.parent) {
      const reason = reasonToLeaveOut(at.name) ?? (tellsNews(at) ? "news" : null);
      if (reason === null || this.isAboutPapers(at, reason)) continue;
      if (at === section || !canEnclose(section, reason)) {
        this.context.ledger.leaveOut({ from: section.line, to: lastOwnLine(section) }, reason);
        return false;
      }
    }
    return true;
  }

  /** Whether a section is not about the list, although its name could be: papers to be read, the contributions of people. */
  private isAboutPapers(section: Section, reason: string): boolean {
    const { name, blocks, children } = section;
    if (blocks.length === 0 && children.length > 0 && canBeSubject(name)) return true;
    if (!NOT_REFUTED.has(reason) && this.works.areIn(section, reason)) return true;
    if (reason === "contributing") return (this.countOfName.get(squash(name)) ?? 0) >= MIN_REPEATED;
    if (reason === "contents" && canBeSubject(name)) return blocks.some(({ block }) => isOfWorks(block, this.context));
    if (reason === "contents" && blocks.some(({ block }) => linksToWorks(block, this.context))) return true;
    const canBePapers = reason === TO_DO || reason === "contents" || (reason === "thanks" && /references/i.test(name));
    return canBePapers && blocks.some(({ block }) => listsPapers(block));
  }

  /** A section that has nothing but a table of contents is left out, whatever it is called. */
  private leavesOutContents({ blocks, children, line, to }: Section): boolean {
    const isLeftOut =
      blocks.length > 0 &&
      children.length === 0 &&
      blocks.every(({ block }) => block.type === "list" && isContents(block, this.context));
    if (isLeftOut) this.context.ledger.leaveOut({ from: line, to }, "contents");
    return isLeftOut;
  }

  /** `## Sources` above `This list was inspired by …`: other lists and sites. */
  private leavesOutSources({ name, blocks, children, line, to }: Section): boolean {
    const [first] = blocks;
    const words = first?.block.type === "paragraph" ? inlineText(first.block.children).trim() : (first?.group ?? "");
    const isLeftOut = children.length === 0 && SOURCES.test(name) && DRAWS_FROM.test(words);
    if (isLeftOut) this.context.ledger.leaveOut({ from: line, to }, "the sources of the list");
    return isLeftOut;
  }
}

/** Whether a list under a name such as "index" leads out of the page, or has no links but references. */
function isOfWorks(block: Block, context: PageContext): boolean {
  if (block.type !== "list" || isContents(block, context)) return false;
  return (!block.children.some(isLinkedItem) && areListedWorks(block)) || linksToWorks(block, context);
}

/** Whether more than half of the bullets, under whatever name, lead to works or are references. */
function linksToWorks(block: Block, context: PageContext): boolean {
  if (block.type !== "list" || isContents(block, context)) return false;
  const { children } = block;
  const isWork = (item: ListItem): boolean =>
    firstPieces(item).some(leadsToWork) || parseEntry(firstPieces(item), context.conventions)?.isCitation === true;
  return children.filter(isWork).length * 2 > children.length;
}

const SOURCES = /^(?:(?:main |original |our )?sources?|references?|inspirations?|inspired by|based on)$/i;
const DRAWS_FROM =
  /^(?:this|the|our) (?:list|repo|repository|page|collection|document)\b.{0,40}\b(?:inspired by|based on|draws? (?:from|on)|drawn from|compiled from|collected from|built on)\b/i;

/** The last line of a section before the first section inside it. */
export function lastOwnLine({ children, to }: Section): number {
  const [first] = children;
  return first === undefined ? to : first.line - 1;
}

/** Whether a section belongs to the list, although the one that encloses it is left out for this reason. */
function canEnclose({ blocks }: Section, reason: string): boolean {
  if (reason === "contents") return true;
  return reason !== "news" && reason !== "citation" && blocks.some(({ block }) => listsPapers(block));
}
