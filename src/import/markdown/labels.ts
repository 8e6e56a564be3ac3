// Lines that name what follows them, without being headings: bold, italic, ending in a colon, or a few plain words.
import { piecesOf, wordedPieces } from "./entry/pieces.ts";
import { countTokens, dropColonAtEnd } from "./entry/words.ts";
import { headingDate, topicName } from "./headings.ts";
import { isFactList, isLinkAway, isLinkedItem } from "./items.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import type { Block } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

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
  if (block.type !== "paragraph" || next === undefined) return null;
  const words = inlineText(block.children).trim();
  if (words === "" || words.length > MAX_LABEL_LENGTH) return null;
  if (next.type === "list") {
    if (/[:：]$/.test(words) && next.children.some(isLinkedItem)) return { name: dropColonAtEnd(words), style: null };
    if (headingDate(words) !== null) return { name: words, style: null };
  }
  const pieces = wordedPieces(piecesOf(block.children));
  if (!canBeNamed(next) || pieces.some(isLinkAway)) return null;
  const name = topicName(words).replace(/^\(([^()]*)\)$/, "$1");
  if (pieces.every(({ isBold }) => isBold)) return countTokens(name) <= 10 ? { name, style: "bold" } : null;
  if (!pieces.every(({ isItalic }) => isItalic)) return null;
  const isShort = countTokens(name) <= 4 || /^\(.*\)$/.test(words);
  return isShort || isNameAbovePapers(words, next, page) ? { name, style: "italic" } : null;
}

/** What the other lines of a page say about one of them. */
export interface LabelledPage {
  /** How many lines of nothing but italic words are right above papers. */
  readonly italicNames: number;
}

/** Words of sentences: `*Some papers that we like*` */
const REMARK =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Yy]our?|[Tt]hese|[Tt]hose|[Tt]his|[Hh]ere|are|is|was|were|[Pp]lease|[Ss]ee|have|has|not)\b/;

/** Of more than a few words: not the end of a sentence, and no remark, which a page with several such lines has none of. */
function isNameAbovePapers(words: string, next: Block, { italicNames }: LabelledPage): boolean {
  if (next.type !== "list" || !next.children.every(isLinkedItem) || /[.!?,;]$/.test(words)) return false;
  return italicNames > 1 || (countTokens(words) <= 8 && !REMARK.test(words));
}

/** @param blocks of the page, outside of folds */
export function labelledPage(blocks: readonly Block[]): LabelledPage {
  const named = blocks.filter((block, at) => isItalicLine(block) && canBeNamed(blocks[at + 1] ?? block));
  return { italicNames: named.length };
}

function isItalicLine(block: Block): boolean {
  // quick to say no
  if (block.type !== "paragraph" || !block.children.some(({ type }) => type === "emphasis")) return false;
  const pieces = wordedPieces(piecesOf(block.children));
  return pieces.length > 0 && pieces.every((piece) => piece.isItalic && !isLinkAway(piece));
}

/** What a bold line names that another name in italics comes after: the list below both. */
export function belowNames(next: Block | undefined, after: Block | undefined): Block | undefined {
  return next !== undefined && after !== undefined && isItalicLine(next) && canBeNamed(after) ? after : next;
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
