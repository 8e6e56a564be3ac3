// An outline that means every sign as it stands, as `export` writes it: its front matter says so. Lines that people add in
// other ways are read as in any list.
import type { Heading as HeadingNode, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parsePartialDate } from "../../map/dates.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { LITERAL_VERSION, type Note } from "../../map/model.ts";
import { decodeCharacters } from "../../text/character-references.ts";
import { Ledger, unreadOutline } from "../problems.ts";
import { parseEntry } from "./entry.ts";
import type { Block } from "./html.ts";
import { linesOf, noteText } from "./items.ts";
import { type FrontMatter, nestedBlocks, parseInParts } from "./markdown.ts";
import type { Heading, Outline, OutlinePaper, OutlineTopic } from "./outline.ts";
import { listedPaper } from "./paper-links.ts";
import { piecesOf } from "./pieces.ts";

/** @param text a whole file that begins with `front` */
export function parseLiteral(text: string, front: FrontMatter, file: string): Outline {
  if (front.literal !== LITERAL_VERSION) {
    const message = `is an outline of version ${front.literal}, and this program reads ${LITERAL_VERSION}; update aimap`;
    return unreadOutline(file, [{ file, at: 1, rule: "not-read", message }]);
  }
  const lines = front.text.split("\n").length - 1;
  const { children } = parseInParts(text.slice(front.text.length), lines, fromMarkdown);
  const nested = nestedBlocks(children as Block[], file);
  if (nested !== null) return unreadOutline(file, [nested]);
  const ledger = new Ledger(file, text);
  ledger.take(1, lines);
  for (const line of front.unread) ledger.leave(line, line, "front matter");
  const reader = new LiteralReader(ledger);
  const { topics, headings } = reader.read(children, front.title ?? file.replace(/^.*[\\/]|\.\w+$/g, ""));
  const { title, description } = front;
  return { file, title, description, topics, headings, leftOut: ledger.leftOut(), remarks: [], problems: [] };
}

interface Extras {
  readonly id?: string;
  /** Of a topic that lies deeper than headings go. */
  readonly depth?: number;
}

class LiteralReader {
  private readonly topics: OutlineTopic[] = [];
  private readonly headings: Heading[] = [];
  /** The topics that enclose what comes next. */
  private open: { readonly topic: OutlineTopic; readonly depth: number }[] = [];

  constructor(private readonly ledger: Ledger) {}

  /** @param title the topic of what stands before the first heading */
  read(blocks: readonly RootContent[], title: string): { topics: OutlineTopic[]; headings: Heading[] } {
    const page: OutlineTopic = { line: 1, path: [title], above: null, notes: [], groups: [], papers: [] };
    for (const [at, block] of blocks.entries()) {
      const topic = this.open.at(-1)?.topic ?? page;
      if (block.type === "heading") this.heading(block, extrasOf(blocks[at + 1]));
      else if (block.type === "list") this.list(block, topic, null);
      else if (block.type === "paragraph") topic.notes.push(this.note(block, []));
      else if (isAside(block)) this.take(block);
      else this.leave(block);
    }
    const isUsed = page.papers.length > 0 || page.notes.length > 0;
    return { topics: isUsed ? [page, ...this.topics] : this.topics, headings: this.headings };
  }

  private heading(node: HeadingNode, extras: Extras): void {
    const { id, depth = node.depth } = extras;
    this.take(node);
    const { from: line } = linesOf(node);
    const name = textOf(node.children);
    this.open = this.open.filter((each) => each.depth < depth);
    const above = this.open.at(-1)?.topic ?? null;
    const topic = {
      line,
      path: [...(above?.path ?? []), name],
      id: id ?? null,
      above,
      notes: [],
      groups: [],
      papers: [],
    };
    this.topics.push(topic);
    this.headings.push({ line, depth, name });
    this.open.push({ topic, depth });
  }

  private list(node: List, topic: OutlineTopic, group: string | null): void {
    for (const item of node.children) this.item(item, topic, group);
  }

  private item(item: ListItem, topic: OutlineTopic, outer: string | null): void {
    const [first, ...below] = item.children;
    if (first?.type !== "paragraph") {
      for (const block of item.children) {
        if (block.type === "list") this.list(block, topic, outer);
        else this.leave(block);
      }
      return;
    }
    const name = groupOf(first);
    const paper = name === null ? (exactPaper(first, outer) ?? usualPaper(first, outer)) : null;
    this.take(first);
    if (name !== null) {
      const group = outer === null ? name : `${outer}: ${name}`;
      if (!topic.groups.includes(group)) topic.groups.push(group);
      for (const block of below) {
        if (block.type === "list") this.list(block, topic, group);
        else this.leave(block);
      }
    } else if (paper === null) topic.notes.push(this.note(first, below));
    else topic.papers.push({ ...paper, notes: [...this.notes(below), ...paper.notes] });
  }

  private note(paragraph: Paragraph, below: ListItem["children"]): Note {
    this.take(paragraph);
    return { text: textOf(paragraph.children), notes: this.notes(below) };
  }

  private notes(blocks: ListItem["children"]): Note[] {
    return blocks.flatMap((block): Note[] => {
      if (block.type === "paragraph") return [this.note(block, [])];
      if (block.type === "list") {
        return block.children.flatMap(({ children: [first, ...below] }) => {
          if (first?.type === "paragraph") return [this.note(first, below)];
          return first === undefined ? [] : this.notes([first, ...below]);
        });
      }
      if (isAside(block)) this.take(block);
      else this.leave(block);
      return [];
    });
  }

  private take(node: RootContent): void {
    const { from, to } = linesOf(node);
    this.ledger.take(from, to);
  }

  private leave(node: RootContent): void {
    const { from, to } = linesOf(node);
    this.ledger.leave(from, to, LEFT[node.type] ?? "markup");
  }
}

const LEFT: Readonly<Record<string, string>> = {
  code: "a code block",
  blockquote: "a quotation",
  html: "a comment",
  table: "a table",
};

/** What no reader of the page is shown, and we know: our own comments, and findings accepted beside an entry. */
function isAside(node: RootContent): boolean {
  if (node.type === "thematicBreak") return true;
  return node.type === "html" && /^<!-- (?:aimap \{|accept ).*-->$/s.test(node.value);
}

function extrasOf(node: RootContent | undefined): Extras {
  const [, json] = node?.type === "html" ? (/^<!-- aimap (\{.*\}) -->$/.exec(node.value) ?? []) : [];
  if (json === undefined) return {};
  try {
    const { id, depth } = JSON.parse(json) as { id?: unknown; depth?: unknown };
    return {
      ...(typeof id === "string" && id !== "" && { id }),
      ...(typeof depth === "number" && depth >= 1 && { depth }),
    };
  } catch {
    return {};
  }
}

/** Words sign by sign; a link keeps its address where the words do not say it. */
function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "text" || node.type === "inlineCode") return decodeCharacters(node.value);
      if (node.type === "break") return "\n";
      if (node.type === "image") return node.alt ?? "";
      if (!("children" in node)) return "";
      const words = textOf(node.children);
      return node.type === "link" && node.url !== words ? `${words} (${node.url})` : words;
    })
    .join("");
}

/** A bullet all in italics names a group. */
function groupOf({ children: [only, ...others] }: Paragraph): string | null {
  return only?.type === "emphasis" && others.length === 0 ? textOf(only.children) : null;
}

const DATE = /^(?:(undated)|(\d{4}(?:-\d\d(?:-\d\d)?)?)): $/;
const KEY = /^(?: \[@([^\s[\]]+)\])?(?:(:)(?: |$)|$)/;

/**
 * `2024-10: [Title](…) ([code](…)) [@key]: comment`, to the sign; date, links, key and comment can be missing. Null where a
 * line is anything else.
 */
function exactPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  const nodes = [...paragraph.children];
  const lead = nodes[0]?.type === "text" ? DATE.exec(nodes[0].value) : null;
  if (lead !== null) nodes.shift();
  const title = nodes.shift();
  if (title?.type !== "link" && title?.type !== "strong") return null;
  const links = takeLinks(nodes);
  const [rest = { type: "text", value: "" } as const, ...others] = nodes;
  const [found, key = null, colon] = rest.type === "text" ? (KEY.exec(rest.value) ?? []) : [];
  const date = lead?.[2] === undefined ? null : parsePartialDate(lead[2]);
  if (rest.type !== "text" || found === undefined || (lead?.[2] !== undefined && date === null)) return null;
  const comment = textOf([{ ...rest, value: rest.value.slice(found.length) }, ...others]);
  // an address alone is a note
  const isAddress = key === null && title.type === "link" && textOf(title.children) === title.url;
  if (isAddress || (colon === undefined && comment !== "")) return null;
  return {
    ...listedPaper(linesOf(paragraph).from, group),
    isLiteral: true,
    isUndated: lead?.[1] !== undefined,
    key: key === null ? null : decodeCharacters(key),
    title: textOf(title.children),
    date,
    url: title.type === "link" ? title.url : null,
    ...links,
    comment: colon === undefined ? null : comment,
  };
}

/** Takes ` ([code](…), [demo](…))` off the nodes, where that comes first. */
function takeLinks(nodes: PhrasingContent[]): Partial<Pick<OutlinePaper, "code" | "demo" | "arxiv" | "doi">> {
  const found: { code?: string; demo?: string; arxiv?: string | null; doi?: string | null } = {};
  for (let opening = " ("; ; opening = ", ") {
    const [mark, link, next] = nodes;
    if (mark?.type !== "text" || mark.value !== opening || link?.type !== "link" || next?.type !== "text") return found;
    const name = textOf(link.children);
    if (name === "code") found.code = link.url;
    else if (name === "demo") found.demo = link.url;
    else if (name === "arXiv") found.arxiv = parseArxivId(link.url);
    else if (name === "DOI") found.doi = parseDoi(link.url);
    else return found;
    nodes.splice(0, 2);
    if (!next.value.startsWith(")")) continue;
    nodes[0] = { ...next, value: next.value.slice(1) };
    return found;
  }
}

/** A line that somebody added: a paper where it links to one, or its title is bold. */
function usualPaper(paragraph: Paragraph, group: string | null): OutlinePaper | null {
  const isPaper = paragraph.children.some(
    (node) => node.type === "strong" || (node.type === "link" && textOf(node.children) !== node.url),
  );
  const pieces = piecesOf(paragraph.children);
  const entry = isPaper ? parseEntry(pieces, { codeIsFact: false }) : null;
  if (entry === null || noteText(pieces) === "") return null;
  return { ...listedPaper(linesOf(paragraph).from, group, entry), isLiteral: entry.key !== null };
}
