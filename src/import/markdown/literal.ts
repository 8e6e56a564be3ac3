// A literal outline, as `export` writes it: its front matter says that every character means itself. Lines that people add
// to it in other forms are read as in any list.
import type { Heading as HeadingNode, List, ListItem, Paragraph, RootContent } from "mdast";
import { LITERAL_VERSION } from "../../map/map-file.ts";
import type { Note } from "../../map/model.ts";
import { Ledger } from "../ledger.ts";
import {
  type Heading,
  type Outline,
  type OutlinePaper,
  type OutlineTopic,
  titleFromFile,
  unreadOutline,
} from "../outline.ts";
import { citationBlocks, takeCitations } from "./citation-blocks.ts";
import { exactPaper, exactText, usualPaper } from "./literal-paper.ts";
import { linesOf } from "./syntax/blocks.ts";
import { type FrontMatter, lineCount, unreadLines } from "./syntax/front-matter.ts";
import { withinLimits } from "./syntax/limits.ts";
import { parseTree } from "./syntax/tree.ts";

/** @param text a whole file that begins with `front` */
export function parseLiteralOutline(text: string, front: FrontMatter, file: string): Outline {
  if (front.literal !== LITERAL_VERSION) {
    const message = `is an outline of version ${front.literal}, but this program reads version ${LITERAL_VERSION}; update aimap`;
    return unreadOutline(file, [{ file, at: 1, rule: "not-read", message }]);
  }
  const linesBefore = lineCount(front.text);
  const body = text.slice(front.text.length);
  const blocks = withinLimits(() => parseTree(body, { firstLine: linesBefore + 1, dialect: "plain" }).children, file);
  if ("rule" in blocks) return unreadOutline(file, [blocks]);
  const ledger = new Ledger(file, text);
  ledger.include({ from: 1, to: linesBefore });
  for (const { line, key } of unreadLines(front)) ledger.leaveOut({ from: line, to: line }, `front matter: ${key}`);
  const { topics, headings } = new LiteralReader(ledger).read(blocks, front.title ?? titleFromFile(file));
  const { title, description } = front;
  const citations = takeCitations(citationBlocks(blocks), ledger);
  return {
    file,
    title,
    description,
    topics,
    headings,
    citations,
    leftOut: ledger.leftOut(),
    remarks: [],
    problems: [],
  };
}

/** A topic to which what comes next is added. */
interface LiteralTopic extends OutlineTopic {
  readonly notes: Note[];
  readonly groups: string[];
  readonly papers: OutlinePaper[];
}

class LiteralReader {
  private readonly topics: LiteralTopic[] = [];
  private readonly headings: Heading[] = [];
  /** What is in the list of each topic already. */
  private readonly groupsOf = new Map<LiteralTopic, Set<string>>();
  /** The topic that is being read, after all that enclose it. */
  private open: readonly { readonly topic: LiteralTopic; readonly depth: number }[] = [];

  constructor(private readonly ledger: Ledger) {}

  /** @param title name of the topic for what comes before the first heading */
  read(blocks: readonly RootContent[], title: string): { topics: OutlineTopic[]; headings: Heading[] } {
    const page = newTopic({ line: 1, path: [title], id: null, above: null });
    for (const [index, block] of blocks.entries()) {
      const topic = this.open.at(-1)?.topic ?? page;
      if (block.type === "heading") this.readHeading(block, topicExtrasIn(blocks[index + 1]));
      else if (block.type === "list") this.readList(block, topic, null);
      else if (block.type === "paragraph") topic.notes.push(this.readNote(block, []));
      else this.readOther(block);
    }
    const isPageUsed = page.papers.length > 0 || page.notes.length > 0;
    return { topics: isPageUsed ? [page, ...this.topics] : this.topics, headings: this.headings };
  }

  private readHeading(node: HeadingNode, extras: TopicExtras): void {
    const { depth = node.depth } = extras;
    this.include(node);
    const line = linesOf(node).from;
    const name = exactText(node.children);
    this.open = this.open.filter((each) => each.depth < depth);
    const above = this.open.at(-1)?.topic ?? null;
    const topic = newTopic({ line, path: [...(above?.path ?? []), name], id: extras.id ?? null, above });
    this.topics.push(topic);
    this.headings.push({ line, depth, name });
    this.open = [...this.open, { topic, depth }];
  }

  private readList(node: List, topic: LiteralTopic, group: string | null): void {
    for (const item of node.children) this.readItem(item, topic, group);
  }

  /** Reads the lists among the blocks; others are left out. */
  private readLists(blocks: readonly RootContent[], topic: LiteralTopic, group: string | null): void {
    for (const block of blocks) {
      if (block.type === "list") this.readList(block, topic, group);
      else this.leaveOut(block);
    }
  }

  private readItem(item: ListItem, topic: LiteralTopic, outerGroup: string | null): void {
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") {
      this.readLists(item.children, topic, outerGroup);
      return;
    }
    const name = groupNameIn(first);
    if (name !== null) {
      this.include(first);
      const group = outerGroup === null ? name : `${outerGroup}: ${name}`;
      this.addGroup(topic, group);
      this.readLists(below, topic, group);
      return;
    }
    const paper = exactPaper(first, outerGroup) ?? usualPaper(first, outerGroup);
    if (paper === null) topic.notes.push(this.readNote(first, below));
    else {
      this.include(first);
      topic.papers.push({ ...paper, notes: [...this.readNotes(below), ...paper.notes] });
    }
  }

  private addGroup(topic: LiteralTopic, group: string): void {
    const known = this.groupsOf.get(topic) ?? new Set();
    if (!known.has(group)) topic.groups.push(group);
    this.groupsOf.set(topic, known.add(group));
  }

  private readNote(paragraph: Paragraph, below: readonly RootContent[]): Note {
    this.include(paragraph);
    return { text: exactText(paragraph.children), notes: this.readNotes(below) };
  }

  private readNotes(blocks: readonly RootContent[]): Note[] {
    return blocks.flatMap((block): Note[] => {
      if (block.type === "paragraph") return [this.readNote(block, [])];
      if (block.type === "list") return block.children.flatMap((item) => this.readNoteItem(item));
      this.readOther(block);
      return [];
    });
  }

  private readNoteItem({ children }: ListItem): Note[] {
    const [first, ...below] = children;
    return first?.type === "paragraph" ? [this.readNote(first, below)] : this.readNotes(children);
  }

  private readOther(block: RootContent): void {
    if (isAside(block)) this.include(block);
    else this.leaveOut(block);
  }

  private include(node: RootContent): void {
    this.ledger.include(linesOf(node));
  }

  private leaveOut(node: RootContent): void {
    this.ledger.leaveOut(linesOf(node), REASONS.get(node.type) ?? "markup");
  }
}

function newTopic(topic: Pick<OutlineTopic, "line" | "path" | "id" | "above">): LiteralTopic {
  return { ...topic, notes: [], groups: [], papers: [] };
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["code", "a code block"],
  ["blockquote", "a quotation"],
  ["html", "a comment"],
  ["table", "a table"],
]);

/** Whether the page does not show the block, but we know what it is: our own comments, and those that accept findings. */
function isAside(node: RootContent): boolean {
  if (node.type === "thematicBreak") return true;
  return node.type === "html" && /^<!-- (?:aimap \{|accept ).*-->$/s.test(node.value);
}

/** What a comment after a heading states about the topic, because Markdown cannot. */
interface TopicExtras {
  readonly id?: string;
  /** Depth of a topic below the six levels of headings. */
  readonly depth?: number;
}

function topicExtrasIn(node: RootContent | undefined): TopicExtras {
  const [, json] = node?.type === "html" ? (/^<!-- aimap (\{.*\}) -->$/.exec(node.value) ?? []) : [];
  if (json === undefined) return {};
  try {
    // any object may be in the comment; both members are checked
    const { id, depth } = JSON.parse(json) as { readonly id?: unknown; readonly depth?: unknown };
    return {
      ...(typeof id === "string" && id !== "" && { id }),
      ...(typeof depth === "number" && depth >= 1 && { depth }),
    };
  } catch {
    return {};
  }
}

/** A bullet that is all in italics names a group. */
function groupNameIn({ children: [only, ...others] }: Paragraph): string | null {
  return only?.type === "emphasis" && others.length === 0 ? exactText(only.children) : null;
}
