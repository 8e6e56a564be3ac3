// A curated Markdown outline, parsed with positions: headings are topics, linked bullets papers, bullets below notes.
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plainText } from "mdast-util-to-string";
import { type PartialDate, parsePartialDate } from "../map/dates.ts";
import type { Note } from "../map/model.ts";
import type { Problem } from "./problems.ts";

/** A paper as one line of the outline states it. Nothing is looked up or derived here. */
export interface OutlinePaper {
  readonly line: number;
  /** Key of a reference, written `[@key]` behind the entry. */
  readonly key: string | null;
  readonly title: string;
  readonly date: PartialDate | null;
  /** Written before the title: `2024-06: OpenAI: [Title](…)`. */
  readonly organization: string | null;
  readonly url: string | null;
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

export interface Outline {
  readonly file: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly topics: readonly OutlineTopic[];
  /** What stands in the file and has no place in a map. */
  readonly leftovers: readonly Problem[];
  readonly problems: readonly Problem[];
}

export function parseOutline(text: string, file: string): Outline {
  return new OutlineReader(file).read(fromMarkdown(text));
}

/** Reads one file from top to bottom; its state is where in the tree of topics it stands. */
class OutlineReader {
  private readonly topics: OutlineTopic[] = [];
  private readonly leftovers: Problem[] = [];
  private readonly problems: Problem[] = [];
  private readonly description: string[] = [];
  private title: string | null = null;
  private headings: { readonly depth: number; readonly topic: OutlineTopic }[] = [];

  constructor(private readonly file: string) {}

  read(root: Root): Outline {
    const firstLevel = root.children.filter((node) => node.type === "heading" && node.depth === 1);
    const titleHeading = firstLevel.length === 1 ? firstLevel[0] : undefined;
    for (const [index, node] of root.children.entries()) {
      if (node === titleHeading && this.topics.length === 0) this.title = plainText(node).trim();
      else this.block(node, root.children[index + 1], root.children[index - 1]);
    }
    const { file, title, topics, leftovers, problems } = this;
    return { file, title, description: this.description.join("\n\n") || null, topics, leftovers, problems };
  }

  private block(node: RootContent, next: RootContent | undefined, previous: RootContent | undefined): void {
    if (node.type === "heading") this.heading(node);
    else if (node.type === "list") this.list(node, groupLabel(previous, node));
    else if (node.type === "paragraph") this.paragraph(node, next);
    else if (node.type !== "thematicBreak" && node.type !== "html") this.leaveOut(node, BLOCKS[node.type] ?? node.type);
  }

  private heading(node: Heading): void {
    const name = plainText(node).trim();
    if (name === "") {
      this.leaveOut(node, "a heading without words");
      return;
    }
    this.headings = this.headings.filter(({ depth }) => depth < node.depth);
    const topic = this.openTopic([...(this.headings.at(-1)?.topic.path ?? []), name], lineOf(node));
    this.headings.push({ depth: node.depth, topic });
  }

  private openTopic(path: readonly string[], line: number): OutlineTopic {
    const topic: OutlineTopic = { line, path, notes: [], groups: [], papers: [] };
    this.topics.push(topic);
    return topic;
  }

  /** The topic that the reader stands in. Bullets before any heading but the title's stand in a topic of that name. */
  private topic(node: RootContent | ListItem): OutlineTopic {
    const open = this.headings.at(-1)?.topic;
    if (open !== undefined) return open;
    const topic = this.openTopic([this.title ?? this.file.replace(/^.*[\\/]|\.\w+$/g, "")], lineOf(node));
    this.headings = [{ depth: 1, topic }];
    return topic;
  }

  private paragraph(node: Paragraph, next: RootContent | undefined): void {
    if (groupLabel(node, next) !== null) return;
    const text = lineText(node.children);
    if (text === "") this.leaveOut(node, "a paragraph without words");
    else if (this.headings.length === 0) this.description.push(text);
    else this.topic(node).notes.push({ text, notes: [] });
  }

  private list(node: List, group: string | null): void {
    if (group !== null) pushNew(this.topic(node).groups, group);
    for (const item of node.children) this.item(item, group);
  }

  private item(item: ListItem, group: string | null): void {
    const topic = this.topic(item);
    const entry = this.entry(item, group);
    if (entry !== null) {
      topic.papers.push(entry);
      return;
    }
    const nested = item.children.filter((child) => child.type === "list");
    if (nested.some(hasLinkedItem)) {
      const label = withoutColon(itemText(item));
      pushNew(topic.groups, label);
      for (const list of nested) for (const child of list.children) this.item(child, label);
    } else topic.notes.push(...this.note(item));
  }

  /** The paper that a bullet states: it has a title link, or a date and words. */
  private entry(item: ListItem, group: string | null): OutlinePaper | null {
    const [paragraph, ...below] = item.children;
    if (paragraph?.type !== "paragraph") return null;
    const parts = splitEntry(paragraph.children);
    const lead = parseLead(parts.before);
    if (parts.title === null && lead.date === null) return null;
    if (lead.badDate !== null) this.report(item, `"${lead.badDate}" is not a date`);
    const title = parts.title ?? lead.rest;
    if (title === "") {
      this.report(item, "a date without a title");
      return null;
    }
    const { code, demo, key, comment } = parseTail(parts.after);
    return {
      line: lineOf(item),
      key,
      title,
      date: lead.date,
      organization: parts.title === null ? null : withoutColon(lead.rest) || null,
      url: parts.url,
      code,
      demo,
      group,
      comment,
      notes: below.flatMap((node) => this.notesBelow(node)),
    };
  }

  private notesBelow(node: ListItem["children"][number]): Note[] {
    if (node.type === "list") return node.children.flatMap((item) => this.note(item));
    if (node.type === "paragraph") return [{ text: lineText(node.children), notes: [] }];
    this.leaveOut(node, BLOCKS[node.type] ?? node.type);
    return [];
  }

  private note(item: ListItem): Note[] {
    const [first, ...below] = item.children;
    if (first === undefined) return [];
    if (first.type !== "paragraph") return item.children.flatMap((node) => this.notesBelow(node));
    return [{ text: lineText(first.children), notes: below.flatMap((node) => this.notesBelow(node)) }];
  }

  private leaveOut(node: { readonly position?: RootContent["position"] }, what: string): void {
    this.leftovers.push({ file: this.file, at: lineOf(node), message: `left out: ${what}` });
  }

  private report(node: ListItem, message: string): void {
    this.problems.push({ file: this.file, at: lineOf(node), message });
  }
}

const BLOCKS: Readonly<Record<string, string>> = {
  table: "a table",
  code: "a code block",
  blockquote: "a quotation",
  definition: "a link definition",
};

const LINK_LABELS: Readonly<Record<string, "code" | "demo">> = { code: "code", demo: "demo" };

/** Stands for a link whose words are no part of the comment. */
const LINK = "\ufffc";

function lineOf(node: { readonly position?: RootContent["position"] }): number {
  return node.position?.start.line ?? 1;
}

function pushNew(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/** A paragraph that ends in a colon right above a list names a group: its label, else null. */
function groupLabel(node: RootContent | undefined, next: RootContent | undefined): string | null {
  if (node?.type !== "paragraph" || next?.type !== "list" || !next.children.some(isLinked)) return null;
  const text = lineText(node.children);
  return text.endsWith(":") ? withoutColon(text) : null;
}

function isLinked(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === "paragraph" && first.children.some(({ type }) => type === "link");
}

function hasLinkedItem(list: List): boolean {
  return list.children.some(isLinked);
}

function itemText(item: ListItem): string {
  const [first] = item.children;
  return first?.type === "paragraph" ? lineText(first.children) : "";
}

function withoutColon(text: string): string {
  return text.replace(/\s*:\s*$/, "").trim();
}

/** The words of inline Markdown on one line. */
function lineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => (node.type === "break" ? " " : plainText(node)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

interface EntryParts {
  readonly before: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly after: readonly PhrasingContent[];
}

function splitEntry(nodes: readonly PhrasingContent[]): EntryParts {
  const at = nodes.findIndex((node) => node.type === "link" && labelOf(node) === undefined);
  const node = nodes[at];
  if (node?.type !== "link") return { before: lineText(nodes), title: null, url: null, after: [] };
  const url = /^https?:/i.test(node.url) ? node.url : null;
  return { before: lineText(nodes.slice(0, at)), title: lineText([node]), url, after: nodes.slice(at + 1) };
}

function labelOf(node: PhrasingContent): "code" | "demo" | undefined {
  return LINK_LABELS[plainText(node).trim().toLowerCase()];
}

/** What stands before the title: a date, then words. A run of digits that looks like a date and is none is reported. */
function parseLead(text: string): { date: PartialDate | null; badDate: string | null; rest: string } {
  const written = /^(\d{4}(?:-\d{1,2}){0,2})\s*(?::|$)\s*/.exec(text);
  if (written?.[1] === undefined) return { date: null, badDate: null, rest: text };
  const date = parsePartialDate(written[1]);
  return { date, badDate: date === null ? written[1] : null, rest: text.slice(written[0].length) };
}

/** What stands behind the title: `([code](…))` and `([demo](…))`, `[@key]`, and the curator's comment. */
function parseTail(nodes: readonly PhrasingContent[]): Pick<OutlinePaper, "code" | "demo" | "key" | "comment"> {
  const links: { code: string | null; demo: string | null } = { code: null, demo: null };
  let text = "";
  for (const node of nodes) {
    const label = node.type === "link" ? labelOf(node) : undefined;
    if (node.type === "link" && label !== undefined && links[label] === null) {
      links[label] = node.url;
      text += LINK;
    } else text += node.type === "break" ? " " : plainText(node);
  }
  // a known link takes the brackets around it along
  text = text.replace(/\s*[([]?\ufffc[)\]]?/g, "");
  const key = /\[@([^\]\s]+)\]/.exec(text);
  if (key !== null) text = text.replace(key[0], "");
  return { ...links, key: key?.[1] ?? null, comment: trimComment(text) };
}

/** A comment without the punctuation that joined it to the title: no word is lost. Null where nothing is left. */
export function trimComment(text: string): string | null {
  let comment = text
    .replace(/\s+/g, " ")
    .replace(/^[\s:.,;–—-]+/, "")
    .trim();
  const enclosed = /^\(([^()]*)\)$/.exec(comment)?.[1];
  if (enclosed !== undefined) comment = enclosed.trim();
  if (comment.endsWith(")") && count(comment, ")") > count(comment, "(")) comment = comment.slice(0, -1).trim();
  return comment === "" ? null : comment;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
