// Lines that name what follows them, without being headings: bold, italic, ending in a colon, or a few plain words.
import type { List } from "mdast";
import { squash } from "../../text/fold.ts";
import { NO_CONVENTIONS } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { countTokens, dropColonAtEnd } from "./entry/words.ts";
import { headingDate, topicName } from "./headings.ts";
import { firstPieces, isFactList, isLinkAway, isLinkedItem, kindOfFirstLink, listsPapers } from "./items.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import type { Block } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { isOfPapers, namesOfColumns } from "./table.ts";
import { isNameOfTitle } from "./table-columns.ts";

export interface Label {
  readonly name: string;
  /** Other lines end in a colon, or are a date. */
  readonly style: "bold" | "italic" | null;
}

/** In UTF-16 code units. */
const MAX_LABEL_LENGTH = 120;

/**
 * A line that names what follows: bold, short and italic, or ending in a colon above a list with links.
 * @param page what is known of the page
 */
export function labelOf(block: Block, next: Block | undefined, page: LabelledPage): Label | null {
  if (block.type === "list" && next?.type === "table") return isOfPapers(next) ? bulletAboveTable(block) : null;
  if (block.type !== "paragraph" || next === undefined) return null;
  const words = inlineText(block.children).trim();
  if (words === "" || words.length > MAX_LABEL_LENGTH) return null;
  if (next.type === "list") {
    const isSentence = countTokens(words) > MAX_COLON_WORDS;
    if (/[:：]$/.test(words) && !isSentence && (next.children.some(isLinkedItem) || isAboveReferences(words, next)))
      return { name: dropColonAtEnd(words), style: null };
    if (headingDate(words) !== null) return { name: words, style: null };
  }
  const pieces = wordedPieces(piecesOf(block.children));
  if (!canBeNamed(next) || pieces.some(isLinkAway)) return null;
  const name = topicName(words).replace(/^\(([^()]*)\)$/, "$1");
  const isRemarkAfter = page.boldNames >= MIN_BOLD_NAMES && pieces[0]?.isBold === true && isRightAbovePapers("", next);
  if (pieces.every(({ isBold }) => isBold) || (isRemarkAfter && /^\s*[-–—]{1,3}\s/.test(pieces[1]?.text ?? ""))) {
    const isShort =
      countTokens(name) <= (isRemarkAfter ? MAX_LONG_BOLD_WORDS : MAX_BOLD_WORDS) ||
      (next.type === "list" && next.children.some(isLinkedItem) && listsNames(name));
    return isShort ? { name, style: "bold" } : null;
  }
  if (!pieces.every(({ isItalic }) => isItalic)) return null;
  const isShort = countTokens(name) <= 4 || /^\(.*\)$/.test(words);
  return isShort || isNameAbovePapers(words, next, page) ? { name, style: "italic" } : null;
}

/** `Optional:` above references in plain words. */
function isAboveReferences(words: string, { children }: List): boolean {
  return (
    countTokens(words) <= MAX_PLAIN_GROUP_WORDS &&
    children.some((item) => parseEntry(firstPieces(item), NO_CONVENTIONS)?.isCitation === true)
  );
}

/** `- Cave maps` right above a table: one bullet, with no other links than those that say what they lead to. */
function bulletAboveTable({ children: [item, another] }: List): Label | null {
  if (item?.children.length !== 1 || another !== undefined) return null;
  const pieces = firstPieces(item);
  const name = topicName(unlinkedText(pieces).replace(/[\s,|–—[(-]+$/, ""));
  const isName = name !== "" && countTokens(name) <= MAX_BULLET_WORDS && !/[.!?]$/.test(name);
  return isName && pieces.every(({ type, text }) => type !== "link" || kindOfLabel(text) !== null)
    ? { name, style: null }
    : null;
}

const COUNTED = /^\s*\((\d{1,2}|\?)\)\s*(?=\S)/;
const MIN_COUNTED = 3;

/** `(1) Maps`, `(2) Lamps`, `(3) Ropes`, each above a list: paragraphs that count what follows them, and are headings. */
function countedNames(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const names = new Map<Block, string>();
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== "paragraph" || blocks[at + 1]?.type !== "list") continue;
    const pieces = piecesOf(block.children);
    const [found, number] = COUNTED.exec(wholeText(pieces)) ?? [];
    if (found === undefined || Number(number) <= last) continue;
    if (number !== "?") last = Number(number);
    const link = pieces.find(isLinkAway)?.text ?? /^\[([^[\]]+)\]/.exec(wholeText(pieces).slice(found.length))?.[1];
    const name = topicName(link ?? wholeText(pieces).slice(found.length));
    if (name !== "" && (link !== undefined || countTokens(name) <= MAX_LONG_BOLD_WORDS)) names.set(block, name);
  }
  return names.size < MIN_COUNTED ? new Map() : names;
}

/** What the other lines of a page say about one of them. */
export interface LabelledPage {
  /** The names of lines that count what follows them. */
  readonly countedNames: ReadonlyMap<Block, string>;
  /** How many lines of nothing but italic words are right above papers. */
  readonly italicNames: number;
  /** How many lines of nothing but bold words are: where they name groups, one has more words, or a remark after them. */
  readonly boldNames: number;
  /** How many lines of a few plain words are, of which one alone names no group. */
  readonly plainGroups: number;
}

/** Words of sentences: `*Some papers that we like*` */
export const REMARK =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Yy]our?|[Tt]hese|[Tt]hose|[Tt]his|[Hh]ere|are|is|was|were|[Pp]lease|[Ss]ee|have|has|not)\b/;

/** Of more than a few words: not the end of a sentence, and no remark, which a page with several such lines has none of. */
function isNameAbovePapers(words: string, next: Block, { italicNames }: LabelledPage): boolean {
  if (!isRightAbovePapers(words, next)) return false;
  return italicNames > 1 || (countTokens(words) <= 8 && !REMARK.test(words));
}

function isRightAbovePapers(words: string, next: Block): boolean {
  return next.type === "list" && next.children.every(isLinkedItem) && !/[.!?,;]$/.test(words);
}

/** @param blocks of the page, outside of folds */
export function labelledPage(blocks: readonly Block[]): LabelledPage {
  const isName = (style: "isBold" | "isItalic"): number =>
    blocks.filter((block, at) => isLineIn(style, block) && canBeNamed(blocks[at + 1] ?? block)).length;
  const plain = blocks.filter((block, at) => plainGroupOf(block, blocks[at + 1]) !== null);
  return {
    countedNames: countedNames(blocks),
    italicNames: isName("isItalic"),
    boldNames: isName("isBold"),
    plainGroups: plain.length,
  };
}

function isLineIn(style: "isBold" | "isItalic", block: Block): boolean {
  // quick to say no
  const mark = style === "isBold" ? "strong" : "emphasis";
  if (block.type !== "paragraph" || !block.children.some(({ type }) => type === mark)) return false;
  return isAllIn(style, wordedPieces(piecesOf(block.children)));
}

/** Whether all words of a line are in this style, and none of them is a link away. */
function isAllIn(style: "isBold" | "isItalic", pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && pieces.every((piece) => piece[style] && !isLinkAway(piece));
}

/** What a bold line names that another name in italics comes after: the list below both. */
export function belowNames(next: Block | undefined, after: Block | undefined): Block | undefined {
  return next !== undefined && after !== undefined && isLineIn("isItalic", next) && canBeNamed(after) ? after : next;
}

const MAX_BOLD_WORDS = 10;
/** People and where they work are named in more. */
const MAX_BULLET_WORDS = 16;
const MIN_BOLD_NAMES = 3;
const MAX_LONG_BOLD_WORDS = 16;
/** Before a colon, more words are a sentence. */
const MAX_COLON_WORDS = 12;

/** `NeurIPS, ACM MM, Frontiers in Neuroscience` */
function listsNames(words: string): boolean {
  const names = words.split(/\s*[,/、，]\s*/);
  return names.length >= MIN_NAMES && names.every((name) => name !== "" && countTokens(name) <= MAX_NAME_WORDS);
}

const MIN_NAMES = 3;
const MAX_NAME_WORDS = 4;

/** Whether a line in bold right above a list or table is neither the name of a group nor a sentence: it ends the group before it. */
export function endsGroup(block: Block, next: Block | undefined): boolean {
  if (block.type !== "paragraph" || next === undefined || !canBeNamed(next) || isFactList(next)) return false;
  const pieces = wordedPieces(piecesOf(block.children));
  return isAllIn("isBold", pieces) && !/[.!?,;:：]$/.test(inlineText(block.children).trim());
}

function canBeNamed(block: Block): boolean {
  if (block.type === "details") return block.children.length > 0;
  return block.type === "list" || block.type === "table";
}

/** The name in a few plain words above a list of papers. They serve as a heading if the page has no others. */
export function plainLabelOf(block: Block, next: Block | undefined): string | null {
  if (block.type !== "paragraph" || next?.type !== "list" || isFactList(next)) return null;
  const words = inlineText(block.children).trim();
  const isShort = countTokens(words) <= 6 && /^[\p{Lu}\p{Lo}\d]/u.test(words) && !/[.!?:：,;\n]/.test(words);
  const isPlain = piecesOf(block.children).every(({ type, isCode }) => type === "text" && !isCode);
  const linked = next.children.filter(isLinkedItem).length;
  if (!isShort || !isPlain || linked * 2 < next.children.length || reasonToLeaveOut(words) !== null) return null;
  return topicName(words) || null;
}

/** A longer line between the lists of a section says something. */
const MAX_PLAIN_GROUP_WORDS = 4;

/** The group that a few plain words above a list of papers name, where the page has headings. */
export function plainGroupOf(block: Block, next: Block | undefined): string | null {
  const name = plainLabelOf(block, next);
  if (name === null || next?.type !== "list" || countTokens(name) > MAX_PLAIN_GROUP_WORDS) return null;
  return next.children.every((item) => isLinkedItem(item) && kindOfFirstLink(firstPieces(item)) === null) ? name : null;
}

/** Reasons that a bold line above one list gives to leave it out; a line of news can be above papers. */
const ABOUT_LIST: ReadonlySet<string | null> = new Set(["licence", "contributing", "thanks", "contact", "sharing"]);
/** `… from the following conferences:` */
const FOLLOWING =
  /\b(?:the following|these) (?:\p{L}+ ){0,2}(?:conferences|journals|venues|workshops|publishers|groups|institutions|labs)(?: (?:and|or|&) (?:conferences|journals|venues|workshops))?\s?[:：]$/iu;

/** `A: …`, `C = …` */
const KEY = /^\S{1,12}\s?[:：=–-]\s?\S/u;

/** Whether a line such as `Sources:` and the list below it explain the cells of a column with that name, in the table after them. */
export function isLegend(blocks: readonly Block[], at: number): boolean {
  const [block, list] = [blocks[at], blocks[at + 1]];
  if (block?.type !== "paragraph" || list?.type !== "list") return false;
  const name = inlineText(block.children).trim();
  if (!/[:：]$/.test(name) || !list.children.every((item) => KEY.test(wholeText(firstPieces(item))))) return false;
  const after = blocks.slice(at + 2).find(({ type }) => type === "table" || type === "heading");
  const columns = after?.type === "table" ? namesOfColumns(after) : [];
  return columns.some((column) => squash(column) === squash(name) && !isNameOfTitle(column));
}

/** Why a line and the list that it names are left out, where no heading says it. Null: they are not. */
export function reasonOfLine(block: Block, next: Block | undefined): string | null {
  if (block.type !== "paragraph" || next?.type !== "list" || listsPapers(next)) return null;
  const pieces = wordedPieces(piecesOf(block.children));
  const words = inlineText(block.children).trim();
  if (FOLLOWING.test(words)) return "an introduction";
  const reason = isAllIn("isBold", pieces) ? reasonToLeaveOut(topicName(words)) : null;
  return ABOUT_LIST.has(reason) ? reason : null;
}
