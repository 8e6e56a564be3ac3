// The manual pages of section 7, one a guide, made from the Markdown that GitHub and `aimap help` show.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { List, PhrasingContent, Root, RootContent, Table } from "mdast";
import { codeText, linkTarget, parseGuide, plainText } from "../help/guide.ts";
import { guideFile, HELP_TOPICS } from "../help/topics.ts";
import {
  bold,
  escaped,
  heading,
  type ManualPage,
  pageHead,
  paragraph,
  reference,
  section,
  tagged,
  verbatim,
} from "./roff.ts";

/**
 * @param folder where the guides are
 * @param date the day of the pages, as YYYY-MM-DD
 */
export function guidePages(folder: string, version: string, date: string): ManualPage[] {
  return Object.entries(HELP_TOPICS).map(([topic, { summary }]) => {
    const title = `aimap-${topic}`;
    const guide = parseGuide(readFileSync(join(folder, guideFile(topic)), "utf8"));
    const text = [
      pageHead({ title, section: 7, version, date }),
      section("NAME", `${escaped(title)} \\- ${escaped(summary)}\n`),
      section("DESCRIPTION", blocks(withoutTitle(guide))),
      section("SEE ALSO", `${reference("aimap", 1)}\n`),
    ];
    return { file: `${title}.7`, text: text.join("") };
  });
}

/** The heading of the whole guide is the page's own name. */
function withoutTitle({ children }: Root): readonly RootContent[] {
  return children[0]?.type === "heading" ? children.slice(1) : children;
}

function blocks(content: readonly RootContent[]): string {
  return content.map((block, at) => blockText(block, content[at - 1]?.type)).join("");
}

/** @param before what comes before it: the first paragraph of a section needs no space above it */
function blockText(block: RootContent, before: RootContent["type"] | undefined): string {
  switch (block.type) {
    case "heading":
      return heading(plainText(block.children));
    case "paragraph":
      return (before === undefined || before === "heading" ? "" : ".PP\n") + paragraph(inlineText(block.children));
    case "list":
      return listText(block);
    case "code":
      return (before === "code" ? ".PP\n" : "") + verbatim(block.value);
    case "table":
      return tableText(block);
    default:
      throw new Error(`a guide cannot contain a ${block.type}`);
  }
}

function listText({ children, ordered, start }: List): string {
  const items = children.map((item, at) => {
    const mark = ordered ? `${at + (start ?? 1)}.` : "\\(bu";
    const [first, ...rest] = item.children;
    const head = first?.type === "paragraph" ? paragraph(inlineText(first.children)) : "";
    return `.IP ${mark} ${ordered ? 4 : 2}\n${head}${rest.map((each) => blockText(each, undefined)).join("")}`;
  });
  return items.join("");
}

/** The first cell of each row is a term, the others say what it means. */
function tableText({ children: [, ...rows] }: Table): string {
  return rows
    .map(({ children: cells }) => {
      const [term = "", ...others] = cells.map((cell) => inlineText(cell.children));
      return tagged(term, others.join(": "));
    })
    .join("");
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "link") return linkText(node.url, plainText(node.children));
      if (node.type === "break") return " ";
      if (node.type === "inlineCode") return bold(codeText(node));
      return "children" in node ? inlineText(node.children) : plainText([node]).replaceAll("\n", " ");
    })
    .join("");
}

function linkText(url: string, words: string): string {
  const target = linkTarget(url);
  if (target.type === "page" || words === url) return words;
  if (target.type === "web") return `${words} (${target.url})`;
  const page = `aimap-${target.topic}(7)`;
  return words === `aimap help ${target.topic}` ? page : `${words} (${page})`;
}
