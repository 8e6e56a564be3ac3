// A line of people and links that belongs to the last title of a list, but is not indented far enough to be part of it:
// `15. **A title**` above `   *Ann Roe, Max Doe*. [pdf](…)`.
import type { List, ListItem, Paragraph } from "mdast";
import { isListOfPeople, parsePeople } from "./entry/people.ts";
import { type Piece, piecesOf, wordedPieces } from "./entry/pieces.ts";
import { firstPieces, isLinkAway } from "./items.ts";
import type { SectionBlock } from "./sections.ts";

/** The blocks of a section with each such line moved to the bullet above it. */
export function withPeopleBelow(blocks: readonly SectionBlock[]): readonly SectionBlock[] {
  const moved = new Set<SectionBlock>();
  const lists = new Map<SectionBlock, SectionBlock>();
  for (const [index, each] of blocks.entries()) {
    const next = blocks[index + 1];
    if (each.block.type !== "list" || next?.block.type !== "paragraph") continue;
    const list = withLine(each.block, next.block);
    if (list === null) continue;
    lists.set(each, { ...each, block: list, next: next.next });
    moved.add(next);
  }
  return moved.size === 0 ? blocks : blocks.flatMap((each) => (moved.has(each) ? [] : [lists.get(each) ?? each]));
}

/** The list with the line below its last bullet; null: it does not belong to that. */
function withLine(list: List, line: Paragraph): List | null {
  const last = list.children.at(-1);
  const pieces = piecesOf(line.children);
  if (last === undefined || !isTitleAlone(last) || !pieces.some(isLinkAway) || !beginsWithPeople(pieces)) return null;
  return { ...list, children: [...list.children.slice(0, -1), { ...last, children: [...last.children, line] }] };
}

/** Whether a bullet has a title in bold, without a link, and nothing below it. */
function isTitleAlone(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const [first] = wordedPieces(pieces);
  return item.children.length === 1 && first?.isBold === true && !pieces.some(isLinkAway);
}

function beginsWithPeople(pieces: readonly Piece[]): boolean {
  const [first] = wordedPieces(pieces);
  if (first === undefined || first.type !== "text" || first.isBold) return false;
  const words = first.text.replace(/[\s.,[(]+$/, "");
  return isListOfPeople(words) || (first.isItalic && parsePeople(words, { isMarked: true }) !== null);
}
