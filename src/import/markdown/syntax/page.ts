// A page of Markdown as blocks: front matter read, reference links and HTML resolved. Knows nothing of papers.
import { plainTextProblem } from "../../plain-text.ts";
import type { Problem } from "../../problems.ts";
import type { Block } from "./blocks.ts";
import { type FrontMatter, lineCount, parseFrontMatter } from "./front-matter.ts";
import { resolveHtml } from "./html.ts";
import { withinLimits } from "./limits.ts";
import { APART, withLetteredItems, withLinesInItems, withListsBelowLines, withNamesApart } from "./numbered-items.ts";
import { parseTree } from "./tree.ts";
import { type KeyOfPage, withoutVaultSyntax } from "./vault-page.ts";

export interface Page {
  readonly blocks: readonly Block[];
  /** Null: there is none. */
  readonly frontMatter: FrontMatter | null;
  /** Lines, from 1, with properties of the page or of the program that wrote it. */
  readonly properties: readonly number[];
  /** Why the page cannot be read; then it has no blocks. */
  readonly problems: readonly Problem[];
}

/** @param keyOfPage the key of the page that a link leads to; null: none that is known */
export function parsePage(text: string, file: string, keyOfPage: KeyOfPage = () => null): Page {
  const refused = plainTextProblem(text, file);
  if (refused !== null) return { blocks: [], frontMatter: null, properties: [], problems: [refused] };
  const frontMatter = parseFrontMatter(text);
  const front = frontMatter?.text ?? "";
  const written = text.slice(front.length);
  const plain = withoutVaultSyntax(written, front, keyOfPage);
  const properties = plain === written ? [] : emptiedLines(written, plain, lineCount(front));
  const body = withLinesInItems(
    withLetteredItems(
      withNamesApart(withListsBelowLines(withFixedHeadings(withFixedItalics(withFixedLinks(withPlainQuotes(plain)))))),
    ),
  );
  const parse = (part: string, firstLine: number) => parseTree(part, { firstLine, dialect: "github" });
  const blocks = withinLimits(() => resolveHtml(parse(body, lineCount(front) + 1), parse), file);
  return "rule" in blocks
    ? { blocks: [], frontMatter, properties, problems: [blocks] }
    : { blocks: withQuotedHeadings(blocks).map(withoutMark), frontMatter, properties, problems: [] };
}

/** A line that was marked so that it is a paragraph of its own, as one. */
function withoutMark(block: Block): Block {
  const [mark, ...children] = block.type === "heading" && block.depth === 6 ? block.children : [];
  if (mark?.type !== "text" || mark.value.trim() !== APART) return block;
  return {
    type: "paragraph",
    children,
    ...(block.type === "heading" && block.position && { position: block.position }),
  };
}

/** Pages with fewer quotations that begin with a heading quote it, unless it is all there is. */
const MIN_QUOTED_HEADINGS = 2;

/** `> ### Caves`: a quotation that is nothing but a heading is one, and so are several that begin with one. */
function withQuotedHeadings(blocks: readonly Block[]): readonly Block[] {
  const begun = blocks.filter((block) => block.type === "blockquote" && block.children[0]?.type === "heading");
  if (begun.length === 0) return blocks;
  return blocks.flatMap((block) => {
    if (block.type !== "blockquote" || !begun.includes(block)) return [block];
    const [heading, ...rest] = block.children;
    if (heading === undefined || (rest.length > 0 && begun.length < MIN_QUOTED_HEADINGS)) return [block];
    return rest.length === 0 ? [heading] : [heading, { ...block, children: rest }];
  });
}

/** The lines that have words in one text and none in the other. */
function emptiedLines(written: string, plain: string, linesBefore: number): number[] {
  const left = plain.split("\n");
  return written
    .split("\n")
    .flatMap((line, at) => (left[at] === "" && line.trim() !== "" ? [linesBefore + at + 1] : []));
}

/**
 * Fixes slips that keep a link from being one, `[code] (https://…)`, `[name]([https://…)`, `[pdf]([Caves](https://…))`,
 * `http://www. caves. org`, a bullet, `-Walking in Caves [pdf](…)`, `-[Caves](…)`, and brackets of another width around dates, `（VLDB 2011)`. Line numbers do not change.
 */
function withFixedLinks(text: string): string {
  return text
    .replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](")
    .replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](")
    .replace(/\]\(\[[^[\]\n]{1,200}\]\((https?:\/\/[^\s()]+)\)\)/g, "]($1)")
    .replace(/(?<=:\/\/www\.) ([\w-]{2,40}\.) (?=(?:com|edu|gov|net|org)\b)/g, "$1")
    .replace(/^-(?=(?:\p{Lu}|\d\d_)\S* \S+ \S[^\n]*\]\(|\[[^[\]\n]+\]\()/gmu, "- ")
    .replace(
      /（([^（）()\n]{1,40})\)|(?<!\])\(([^（）()\n]{1,40})）|(?<=[a-z] )（([\w .&@'-]{0,30}\d\d)）/g,
      (_, ...words: (string | undefined)[]) => `(${words[0] ?? words[1] ?? words[2]})`,
    );
}

/** `<a href=\"https://…\">`, as exports of WordPress escape quotes; in words, Markdown reads the same. Line numbers do not change. */
function withPlainQuotes(text: string): string {
  return /<[a-z]+ [a-z]+=\\"/i.test(text) ? text.replaceAll('\\"', '"') : text;
}

/**
 * `#2 Deep Caves` and `##Caves` in a line of its own, where other headings have a space: a tag is one word, or beside others.
 * Line numbers do not change.
 */
function withFixedHeadings(text: string): string {
  if (!/^#{1,6} /m.test(text)) return text;
  return text.replace(
    /(?<=^|\n[^\S\n]*\n)(?:#(?=[\p{Lu}\p{N}][^\s#]* +[^\s#])|#{2,6}(?=[\p{L}\p{N}]))(?=[^#\n]{1,80}(?:\n[^\S\n]*(?:\n|$)|$))(?![^\n]*[.;,:]\s*\n)/gu,
    "$& ",
  );
}

/** `* Cave Letters, May 2021.*` below other words: a space too many after the mark. Line numbers do not change. */
function withFixedItalics(text: string): string {
  return text.replace(
    /(?<=^[^\S\n]*(?![*+-] |\d+[.)] )[^\s#>|][^\n]*\n)\* ([^*_`\n]{3,200}\s(?:19|20)\d\d\.?)\*(?=[^\S\n]*$)/gm,
    " *$1*",
  );
}
