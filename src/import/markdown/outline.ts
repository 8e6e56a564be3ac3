// A list in Markdown: headings are topics, linked bullets papers, bullets below them notes; and the other ways in which people
// write the same. The page is cut into sections, then each is read; every line is accounted for.
import type { PartialDate } from "../../map/dates.ts";
import type { Kind, Note } from "../../map/model.ts";
import type { Reference } from "../bibliography/reference.ts";
import { Ledger, type LeftOut, type Problem, unreadOutline } from "../problems.ts";
import { statedDate } from "./facts.ts";
import { topicName } from "./headings.ts";
import type { Block } from "./html.ts";
import { linesOf } from "./items.ts";
import { isAnchor } from "./links.ts";
import { parseLiteral } from "./literal.ts";
import { frontMatterOf, parseMarkdown, refusedText, wordsOf } from "./markdown.ts";
import type { Conventions } from "./read-facts.ts";
import { Reader, STRUCK } from "./reader.ts";
import { Cutter } from "./sections.ts";

/** A paper as a list states it. Nothing is looked up or derived here. */
export interface OutlinePaper {
  readonly line: number;
  /** Key of a reference, written `[@key]` behind the entry; in a literal outline also the paper's id. */
  readonly key: string | null;
  /** From an outline that means every sign as it stands. */
  readonly isLiteral?: boolean;
  /** It says that it has no date, so that none is looked for. */
  readonly isUndated?: boolean;
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
  /** Stated in a literal outline where the path would give another. */
  readonly id?: string | null;
  /** The topic above it, null at the top; where that is not said, the path tells. */
  readonly above?: OutlineTopic | null;
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
  const literal = frontMatterOf(text);
  if (literal?.literal != null && refusedText(text, file) === null) return parseLiteral(text, literal, file);
  const page = parseMarkdown(text, file);
  const ledger = new Ledger(file, text);
  if (page.problems.length > 0) return unreadOutline(file, page.problems);
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

/** Whether code spans of this page hold years, and so facts: `Airbnb` `2018`. */
function conventionsOf(blocks: readonly Block[]): Conventions {
  let spans = 0;
  let dates = 0;
  const visit = (nodes: readonly { type: string; value?: unknown; children?: unknown }[]): void => {
    for (const node of nodes) {
      if (node.type === "inlineCode") {
        spans += 1;
        if (statedDate(String(node.value)) !== null) dates += 1;
      } else if (Array.isArray(node.children)) visit(node.children);
    }
  };
  visit(blocks as never);
  return { codeIsFact: dates >= 2 && dates * 4 >= spans };
}
