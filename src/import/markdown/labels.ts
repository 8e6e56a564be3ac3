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
  readonly isBold: boolean;
}

/** In UTF-16 code units. */
const MAX_LABEL_LENGTH = 120;

/** A line that names what follows: bold, short and italic, or ending in a colon above a list with links. */
export function labelOf(block: Block, next: Block | undefined): Label | null {
  if (block.type !== "paragraph" || next === undefined) return null;
  const words = inlineText(block.children).trim();
  if (words === "" || words.length > MAX_LABEL_LENGTH) return null;
  if (next.type === "list") {
    if (/[:：]$/.test(words) && next.children.some(isLinkedItem)) return { name: dropColonAtEnd(words), isBold: false };
    if (headingDate(words) !== null) return { name: words, isBold: false };
  }
  const pieces = wordedPieces(piecesOf(block.children));
  if (!canBeNamed(next) || pieces.some(isLinkAway)) return null;
  const name = topicName(words).replace(/^\(([^()]*)\)$/, "$1");
  if (pieces.every(({ isBold }) => isBold)) return countTokens(name) <= 10 ? { name, isBold: true } : null;
  // a longer one that ends as no sentence does, right above papers
  const isAbovePapers = next.type === "list" && next.children.every(isLinkedItem) && !/[.!?,;]$/.test(words);
  const isShort = countTokens(name) <= (isAbovePapers ? 8 : 4) || /^\(.*\)$/.test(words);
  return pieces.every(({ isItalic }) => isItalic) && isShort ? { name, isBold: false } : null;
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
