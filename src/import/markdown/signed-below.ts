// A title above a line of its people, venue and links: `- Caves at Night` above `- A. Roe and B. Doe. *ICLR 2020*. [[paper]](…)`.
import type { ListItem, RootContent } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { parsePeople } from "./entry/people.ts";
import { type Piece, wordedPieces } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { firstPieces, isLinkAway } from "./items.ts";

const MIN_TITLE_WORDS = 3;
const BEGINS_WITH_INITIALS = /^(?:\p{Lu}{1,2}\s?\.[\s-]?){1,3}\p{Lu}/u;

/** Whether the words are people; initials at their beginning are enough, because no title has them. */
export function arePeople(words: string): boolean {
  const bare = words.replace(/[\s.,[(]+$/, "");
  return BEGINS_WITH_INITIALS.test(bare) || parsePeople(bare, { isMarked: true }) !== null;
}

/** Whether a bullet without a link has nothing below it but such a line. */
export function isSignedBelow(item: ListItem): boolean {
  const [title, below, ...others] = item.children;
  const pieces = firstPieces(item);
  const isTitle =
    title !== undefined && !pieces.some(isLinkAway) && countTokens(pieces.map(textOf).join("")) >= MIN_TITLE_WORDS;
  return isTitle && others.length === 0 && isLineOfPeople(below);
}

function textOf({ text }: Piece): string {
  return text;
}

function isLineOfPeople(block: RootContent | undefined): boolean {
  if (block?.type !== "list") return false;
  const [only, another] = block.children;
  if (only === undefined || another !== undefined) return false;
  const pieces = firstPieces(only);
  const [first] = wordedPieces(pieces);
  const link = pieces.find(({ type }) => type === "link");
  const isSigned = first?.type === "text" && !first.isBold && arePeople(first.text);
  return isSigned && link !== undefined && kindOfLabel(link.text) === "paper";
}
