// Papers that are listed without bullets: a link in each paragraph, or on each line of one.
import type { ListItem, Paragraph, PhrasingContent } from "mdast";
import { isDateInBrackets, withoutOrnament } from "./entry/lead.ts";
import { kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, unlinkedText, wordedPieces } from "./entry/pieces.ts";
import { countWords, hasWords } from "./entry/words.ts";
import { roleOfName } from "./fact-names.ts";
import { isLinkAway, leadsToTextBeside, leadsToWork } from "./items.ts";
import type { SectionBlock } from "./sections.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** Fewer links can be where a page leads to besides. */
const MIN_LISTED = 3;
const MIN_TITLE_WORDS = 2;

/** The paragraphs of a section with each line that begins with a linked title, or is a reference, as a paragraph of its own. */
export function withLinesApart(
  blocks: readonly SectionBlock[],
  citedLines: (node: Paragraph) => Paragraph[] | null,
): SectionBlock[] {
  return blocks.flatMap((each) => {
    if (each.block.type !== "paragraph") return [each];
    const [label, block] = belowLabel(each.block);
    const entries = linkedLines(block) ?? gluedEntries(block) ?? citedLines(block) ?? [block];
    const lines = label === null ? entries : [label, ...entries];
    if (lines.length === 1) return [each];
    return lines.map((line, at) => ({ ...each, block: line, next: at < lines.length - 1 ? undefined : each.next }));
  });
}

/** `Papers discussed:`, on the line above a linked title, apart from it. */
function belowLabel(node: Paragraph): readonly [label: Paragraph | null, entry: Paragraph] {
  const [words, link] = node.children;
  // quick to say no
  if (words?.type !== "text" || link?.type !== "link" || !/^[^\n]{2,60}[:：]\s*\n\s*$/.test(words.value))
    return [null, node];
  const [label, ...lines] = linesOfParagraph(node);
  const [title] = lines;
  const isLabel = label !== undefined && title !== undefined && startsWithLinkedTitle(piecesOf(title.children));
  return isLabel ? [label, joinedLines(lines)] : [null, node];
}

/** Paragraphs that are a title above one that is nothing but its address, as linked titles, if there are several. */
export function withAddressesBelow(blocks: readonly SectionBlock[]): readonly SectionBlock[] {
  const pairs = blocks.map(({ block }, at) => titleAbove(block, blocks[at + 1]?.block));
  if (pairs.filter((pair) => pair !== null).length < MIN_LISTED) return blocks;
  return blocks.flatMap((each, at) => {
    const pair = pairs[at];
    if (pair != null) return [{ ...each, block: pair, next: blocks[at + 1]?.next }];
    return pairs[at - 1] == null ? [each] : [];
  });
}

/** Paragraphs such as `Caves: [https://…](https://…), Python`, if there are several, as bullets that begin with a link. */
export function withNamedAddresses(blocks: readonly SectionBlock[]): readonly SectionBlock[] {
  const linked = blocks.map(({ block }) => namedAddress(block));
  if (linked.filter((each) => each !== null).length < MIN_LISTED) return blocks;
  return blocks.map((each, at) => {
    const paragraph = linked[at];
    if (paragraph == null) return each;
    const position = paragraph.position && { position: paragraph.position };
    const item: ListItem = { type: "listItem", children: [paragraph], ...position };
    return { ...each, block: { type: "list", children: [item], ...position } };
  });
}

const NAME_BEFORE_ADDRESS = /^(?<name>[^\s:：][^:：\n]{0,60}?)\s?[:：]\s*$/u;

/** The paragraph with its name as the words of the link; null: it has another form, or the name is that of a fact. */
function namedAddress(block: Block): Paragraph | null {
  if (block.type !== "paragraph") return null;
  const [words, link, ...others] = block.children;
  if (words?.type !== "text" || link?.type !== "link" || inlineText(link.children) !== link.url) return null;
  const { name } = NAME_BEFORE_ADDRESS.exec(words.value)?.groups ?? {};
  if (name === undefined || roleOfName(name) !== null) return null;
  return { ...block, children: [{ ...link, children: [{ type: "text", value: name }] }, ...others] };
}

function titleAbove(title: Block, address: Block | undefined): Paragraph | null {
  if (title.type !== "paragraph" || address?.type !== "paragraph") return null;
  const [words, ...others] = title.children;
  const [link, ...after] = address.children;
  const isTitle = words?.type === "text" && others.length === 0 && !/[\n:：]/.test(words.value);
  const isAddress = link?.type === "link" && after.length === 0 && inlineText(link.children) === link.url;
  if (!isTitle || !isAddress || countWords(words.value) > MAX_TITLE_WORDS) return null;
  const { start } = title.position ?? {};
  const position = start === undefined ? undefined : { start, end: address.position?.end ?? start };
  return { ...title, children: [{ ...link, children: [words] }], ...(position && { position }) };
}

const MAX_TITLE_WORDS = 25;

/** Whether enough paragraphs of a section are linked titles that each of them is a paper. */
export function listsLinkedTitles(blocks: readonly SectionBlock[]): boolean {
  const titled = blocks.filter(({ block }) => block.type === "paragraph" && isLinkedTitle(piecesOf(block.children)));
  return titled.length >= MIN_LISTED;
}

/** Whether a line is a linked title, and nothing else unless a dash, a colon or `by` comes before it. */
export function isLinkedTitle(pieces: readonly Piece[], minWords = MIN_TITLE_WORDS): boolean {
  if (!startsWithLinkedTitle(pieces, minWords)) return false;
  const [link] = piecesFromTitle(pieces);
  const after = unlinkedText(pieces.slice(link === undefined ? 0 : pieces.indexOf(link) + 1));
  return !hasWords(after) || /^[\s\])”"]*(?:[-–—:|,(]|by\s)/.test(after);
}

/** Whether a line has no other words than a title that leads to a work. */
export function isLinkToWork(pieces: readonly Piece[]): boolean {
  const [link, ...others] = piecesFromTitle(pieces);
  return others.length === 0 && startsWithLinkedTitle(pieces) && kindOfAddress(link?.url ?? "") === "paper";
}

/** The pieces with words, without a date in brackets before a linked title: `[6, 2023] [A title](…)`. */
export function piecesFromTitle(pieces: readonly Piece[]): readonly Piece[] {
  const worded = wordedPieces(pieces);
  const [date, link] = worded;
  return link?.type === "link" && date?.type === "text" && isDateInBrackets(date.text) ? worded.slice(1) : worded;
}

function startsWithLinkedTitle(pieces: readonly Piece[], minWords = MIN_TITLE_WORDS): boolean {
  const [link] = piecesFromTitle(pieces);
  if (link === undefined || link.isPicture || !isLinkAway(link) || link.text === link.url) return false;
  const before = unlinkedText(pieces.slice(0, pieces.indexOf(link)));
  // `[More caves →](caves.md)`
  const isOnward = leadsToTextBeside(link) && /[→»›]\s*$/.test(link.text);
  const isTitle = countWords(link.text) >= minWords && kindOfLabel(link.text) === null && !isOnward;
  return isTitle && (isDateInBrackets(before) || withoutOrnament(before).replace(/[\s["“]+$/, "") === "");
}

/** Whether a line begins with a linked title, and no other link of it is one. */
function isEntryOfOne(pieces: readonly Piece[]): boolean {
  return startsWithLinkedTitle(pieces) && pieces.filter(isTitleAway).length === 1;
}

function isTitleAway(piece: Piece): boolean {
  return isLinkAway(piece) && !piece.isPicture && kindOfLabel(piece.text) === null;
}

/** The lines of a paragraph, if each of them begins with a linked title. Null: they belong together. */
function linkedLines(node: Paragraph): Paragraph[] | null {
  const lines = linesOfParagraph(node);
  return lines.length < 2 || !lines.every(({ children }) => isEntryOfOne(piecesOf(children))) ? null : lines;
}

/** The bullets, each with one entry: a line below a linked title that is one itself has lost its mark. */
export function withMarksBefore(items: readonly ListItem[]): readonly ListItem[] {
  return items.flatMap((item): ListItem[] => {
    const [first, ...below] = item.children;
    // quick to say no
    if (first?.type !== "paragraph" || first.children[0]?.type !== "link") return [item];
    const lines = first.children.some(({ type, ...node }) => "value" in node && node.value.includes("\n"))
      ? linkedLines(first)
      : null;
    if (lines === null || !lines.every(({ children }) => piecesOf(children).some(leadsToWork))) return [item];
    return lines.map((line, at) => ({
      ...item,
      children: at === lines.length - 1 ? [line, ...below] : [line],
      ...(at > 0 && line.position && { position: line.position }),
    }));
  });
}

/** The entries of a paragraph, without the empty line that should be before a line in bold that comes after one of links. */
function gluedEntries(node: Paragraph): Paragraph[] | null {
  // quick to say no
  if (node.children.filter(({ type }) => type === "strong").length < 2) return null;
  const lines = linesOfParagraph(node);
  const starts = lines.flatMap(({ children }, at) =>
    isBoldTitle(children) && (at === 0 || endsInLink(lines[at - 1]?.children ?? [])) ? [at] : [],
  );
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, at) => joinedLines(lines.slice(start, starts[at + 1])));
}

function isBoldTitle(words: readonly PhrasingContent[]): boolean {
  const pieces = wordedPieces(piecesOf(words));
  const [first] = pieces;
  const isTitle = first !== undefined && countWords(first.text) >= MIN_BOLD_WORDS && !/[:：]\s*$/.test(first.text);
  return isTitle && pieces.every(({ type, isBold }) => type === "text" && isBold);
}

const MIN_BOLD_WORDS = 4;

function endsInLink(words: readonly PhrasingContent[]): boolean {
  return wordedPieces(piecesOf(words)).at(-1)?.type === "link";
}

export function joinedLines(lines: readonly Paragraph[], between: PhrasingContent = { type: "break" }): Paragraph {
  const [first, ...others] = lines;
  const children = others.reduce<PhrasingContent[]>(
    (joined, line) => {
      joined.push(between, ...line.children);
      return joined;
    },
    [...(first?.children ?? [])],
  );
  const { start } = first?.position ?? {};
  const end = lines.at(-1)?.position?.end ?? start;
  return { type: "paragraph", children, ...(start && end && { position: { start, end } }) };
}

/** The lines of a paragraph, each a paragraph of its own. */
export function linesOfParagraph(node: Paragraph): Paragraph[] {
  const { from } = linesOf(node);
  return splitLines(node.children).map((children, at) => {
    const line = children.find(({ position }) => position !== undefined)?.position?.start.line ?? from + at;
    const place = { line, column: 1 };
    return { type: "paragraph", children, position: { start: place, end: place } };
  });
}

function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === "break") lines.push([]);
    else if (node.type !== "text" || !node.value.includes("\n")) lines.at(-1)?.push(node);
    else {
      for (const [at, value] of node.value.split("\n").entries()) {
        if (at > 0) lines.push([]);
        if (value !== "") lines.at(-1)?.push({ type: "text", value });
      }
    }
  }
  return lines.filter((line) => line.some((node) => node.type !== "text" || hasWords(node.value)));
}
