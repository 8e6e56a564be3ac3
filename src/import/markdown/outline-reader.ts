// The sections of a page read as topics.
import type { Paragraph, Table } from "mdast";
import type { Note } from "../../map/model.ts";
import type { Outline } from "../outline.ts";
import { BlockReader } from "./block-reader.ts";
import { citedLines } from "./cited-lines.ts";
import { type Destination, paperAt } from "./destination.ts";
import { NO_CONVENTIONS } from "./entry/conventions.ts";
import { parseEntry, titleOnly } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { piecesOf } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { roleOfName } from "./fact-names.ts";
import { factLines } from "./fact-paragraph.ts";
import { headedPapers, isDatedPaper } from "./headed-paper.ts";
import { isIntroduction } from "./headings.ts";
import { isFactList, isLabelLine, isLinkedItem, leadsToWork, listsPapers } from "./items.ts";
import { KeptSections, lastOwnLine } from "./kept-sections.ts";
import { listsLinkedTitles, withAddressesBelow, withLinesApart, withNamedAddresses } from "./linked-lines.ts";
import { linkedReferences } from "./links-below.ts";
import { namedLine } from "./named-line.ts";
import { LINK_OF_HEADING, type PageContext } from "./page-context.ts";
import { PaperReader } from "./paper-reader.ts";
import { listsReferences, paperInParagraph } from "./paragraph-paper.ts";
import type { DividedPage, Section } from "./sections.ts";
import { linesOf } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { isOfPapers } from "./table.ts";
import { type PaperDraft, TopicDraft } from "./topic-draft.ts";
import { topicIdIn } from "./topic-id.ts";

/** Fewer papers above the first section are examples of what is below. */
const MIN_PAPERS = 3;

export class OutlineReader {
  private readonly papers: PaperReader;
  private readonly blocks: BlockReader;
  private readonly topicOf = new Map<Section, TopicDraft>();

  constructor(private readonly context: PageContext) {
    this.papers = new PaperReader(context);
    this.blocks = new BlockReader(context, this.papers);
  }

  /** @param name of the topic for papers above the first section */
  read({ page, sections, contentsLine }: DividedPage, name: string): Pick<Outline, "description" | "topics"> {
    const kept = new KeptSections(this.context).among(sections);
    const pageTopic = new TopicDraft(1, [name]);
    this.readSection(page, { topic: pageTopic, isIntroduction: sections.length > 0 && !this.listsPapers(page) });
    // a section is compared with those beside it, whose blocks are gone when they are read
    const headed = headedPapers(kept, this.context.conventions);
    for (const section of kept) {
      if (headed.has(section)) this.readHeadedPaper(section, this.topicAbove(section) ?? pageTopic);
      else {
        const topic = new TopicDraft(section.line, this.pathOf(section), this.statedId(section));
        this.topicOf.set(section, topic);
        this.readSection(section, { topic, isIntroduction: false });
      }
    }
    this.blocks.leaveOutTables();
    const introductions = new Set<Section>();
    for (const section of kept) {
      const isInside = section.parent !== null && introductions.has(section.parent);
      if (!isInside && !isAboutList(section, contentsLine)) continue;
      if (this.hasPapers(section, { isSure: !isInside })) continue;
      introductions.add(section);
      this.context.ledger.leaveOut({ from: section.line, to: lastOwnLine(section) }, "an introduction");
    }
    const topics = kept.filter((section) => !introductions.has(section)).map((section) => this.topicOf.get(section));
    // beside topics, what the page says above them without a paper is about the list
    const isAbout = pageTopic.papers.length === 0 && topics.length > 0;
    const isPageTopicUsed = !isAbout && (pageTopic.papers.length > 0 || pageTopic.notes.length > 0);
    const about = isAbout ? pageTopic.notes.flatMap(textsOf) : [];
    return {
      description: [this.blocks.description, ...about].filter((text) => text !== null).join("\n\n") || null,
      topics: [isPageTopicUsed ? pageTopic : undefined, ...topics]
        .filter((topic) => topic !== undefined)
        .map((topic) => topic.toTopic()),
    };
  }

  /** The id in a comment at the end of the heading, or right after it. */
  private statedId({ heading, blocks }: Section): string | null {
    const comment = [heading?.children.at(-1), blocks[0]?.block].find((node) => node?.type === "comment");
    const id = comment?.type === "comment" ? topicIdIn(comment.value) : null;
    if (id !== null && comment !== undefined) this.context.ledger.include(linesOf(comment));
    return id;
  }

  /** The names of the topic and of those above it. A section that is left out is none. */
  private pathOf({ name, parent }: Section): string[] {
    let at = parent;
    while (at !== null && at.parent !== null && !this.topicOf.has(at)) at = at.parent;
    return at === null ? [] : [...this.pathOf(at), name];
  }

  private topicAbove({ parent }: Section): TopicDraft | undefined {
    return parent === null ? undefined : this.topicOf.get(parent);
  }

  /** Whether there are papers in a section or below it. In an introduction, more than a title shows what one is. */
  private hasPapers(section: Section, { isSure }: { readonly isSure: boolean }): boolean {
    const papers = this.topicOf.get(section)?.papers ?? [];
    const isStated = ({ stated: { title, url, authors, date } }: PaperDraft): boolean =>
      url !== null || ((authors.length > 0 || date !== null) && IS_TITLE.test(title));
    if (papers.some((paper) => !isSure || isStated(paper))) return true;
    return section.children.some((child) => this.hasPapers(child, { isSure: isIntroduction(child.name) }));
  }

  /** Whether at least half of the paragraphs above the first section are papers. */
  private listsPapers({ blocks }: Section): boolean {
    const { conventions } = this.context;
    const paragraphs = blocks.flatMap(({ block }) =>
      block.type === "paragraph" ? (citedLines(block, conventions) ?? [block]) : [],
    );
    const around = {
      conventions,
      isFollowed: false,
      isListed: false,
      isAboveWorks: false,
      isAmongReferences: () => false,
    };
    const papers = paragraphs.filter((block) => paperInParagraph(block, around) !== null);
    return papers.length >= MIN_PAPERS && papers.length * 2 >= paragraphs.length;
  }

  private readSection(
    section: Section,
    { topic, isIntroduction: isAbove }: Pick<Destination, "topic" | "isIntroduction">,
  ): void {
    /** The paper in the last paragraph that is one, as long as only paragraphs and lists come after it. */
    let last: PaperDraft | null = null;
    /** Lines with the code of the first paper, above it. */
    const above: Paragraph[] = [];
    const blocks = withNamedAddresses(
      withAddressesBelow(
        withLinesApart(section.blocks.splice(0), (node) => citedLines(node, this.context.conventions)),
      ),
    );
    const canList =
      (section.heading !== null || (section.parent === null && !isAbove)) && !isIntroduction(section.name);
    const isListed = canList && (this.context.conventions.linkedParagraphs || listsLinkedTitles(blocks));
    const references = linkedReferences(
      blocks.map(({ block }) => block),
      this.context.conventions,
    );
    let areReferences: boolean | undefined;
    const isAmongReferences = (): boolean =>
      (areReferences ??= listsReferences(section.name, blocks, this.context.conventions));
    const read = new Set([...references.values()].flatMap((reference) => reference.blocks));
    for (const { block, group, next } of blocks) {
      const destination: Destination = { topic, section, isIntroduction: isAbove, group };
      if (group !== null) topic.addGroup(group);
      const reference = references.get(block);
      if (reference !== undefined) last = this.blocks.addReference(reference, destination);
      else if (read.has(block)) continue;
      else if (block.type === "paragraph") {
        const around = {
          isFollowed: isFactList(next),
          isListed,
          isAboveWorks: next !== undefined && listsPapers(next),
          isAmongReferences,
        };
        const isCaption = next?.type === "table" && isAboutTable(block, next);
        const paper = isCaption ? null : this.blocks.readPaperParagraph(block, destination, around);
        if (paper !== null) {
          for (const line of above.splice(0)) this.papers.addParagraph(line, paper);
          last = paper;
        } else if (last === null && namesCode(block)) above.push(block);
        else if (last === null || isLabelLine(block) || !this.papers.addParagraph(block, last))
          this.blocks.readParagraph(block, destination);
      } else {
        this.blocks.readBlock(block, destination, last);
        if (block.type !== "list") last = null;
      }
    }
    for (const line of above) this.blocks.readParagraph(line, { topic, section, isIntroduction: isAbove, group: null });
  }

  /** A heading that is the title of a paper, with everything below it about that paper. */
  private readHeadedPaper(section: Section, topic: TopicDraft): void {
    const { heading, name } = section;
    if (heading === null) return;
    const isDated = isDatedPaper(section);
    const blocks = section.blocks.splice(0);
    const entry = parseEntry(piecesOf(heading.children), NO_CONVENTIONS) ?? titleOnly(name);
    const destination = { topic, section, isIntroduction: false, group: null };
    this.context.ledger.includePart(section.line, LINK_OF_HEADING);
    const paper = topic.addPaper(paperAt(heading, entry, destination));
    for (const { block, group } of blocks) {
      // in `1. **Caves.** with [Lamps](…)`, beside points without links, the link is no paper of its own
      const arePoints = block.type === "list" && block.ordered === true && !block.children.every(isLinkedItem);
      if (block.type === "list" && group !== null && roleOfName(group) === "comment")
        paper.addNote({ text: group, notes: this.papers.notesOf(block) });
      else if ((isDated || arePoints) && block.type === "list") this.papers.readItems(block, paper, destination);
      else this.papers.readBelow((block.type === "paragraph" && factLines(block)) || [block], paper, destination);
    }
  }
}

/** Whether a section is about the list if there are no papers in it. */
function isAboutList(section: Section, contentsLine: number | null): boolean {
  const isBeforeContents = contentsLine !== null && section.line < contentsLine;
  return isBeforeContents || isIntroduction(section.name) || isSubtitle(section);
}

/** A heading that is a sentence about the list: `### A curated list of works about caves, old and new.` */
function isSubtitle({ heading, children }: Section): boolean {
  if (heading === null || children.length > 0) return false;
  const words = inlineText(heading.children).trim();
  return /\p{L}[.!]$/u.test(words) && countTokens(words) > MAX_NAME_WORDS;
}

/** `**Example 1: [Cave data](…)**`, or a line without a link to a work above a table without papers. */
function isAboutTable(line: Paragraph, table: Table): boolean {
  return (
    CAPTION.test(inlineText(line.children).trim()) || !(piecesOf(line.children).some(leadsToWork) || isOfPapers(table))
  );
}

const CAPTION = /^(?:example|table|tab\.|figure|fig\.)\s?\d{1,3}\s?[:.：–—-]/i;

/** At least three words. */
const IS_TITLE = /^["“\p{Lu}\p{N}]\S*\s\S+\s\S/u;
/** A heading with more words than this that ends in a full stop names nothing. */
const MAX_NAME_WORDS = 7;

/** The note and those below it, as texts. */
function textsOf({ text, notes }: Note): string[] {
  return [text, ...notes.flatMap(textsOf)];
}

/** `Software: https://github.com/a/b` */
function namesCode(node: Paragraph): boolean {
  const line = namedLine(piecesOf(node.children));
  return line !== null && kindOfLabel(line.name) === "code" && /^https?:\/\/\S+$/.test(line.words);
}
