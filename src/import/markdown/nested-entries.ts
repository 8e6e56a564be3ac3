// Linked bullets below a linked bullet: entries in their own right, unless they state a fact about the one above.
import type { ListItem } from "mdast";
import { kindInLabel, kindOfAddress, kindOfLabel, type LinkKind } from "./entry/link-kinds.ts";
import { type Piece, wordedPieces } from "./entry/pieces.ts";
import { hasWords } from "./entry/words.ts";
import { firstPieces, isLinkAway } from "./items.ts";

/** Pages that are about a paper. */
const ABOUT_PAPER: readonly LinkKind[] = ["code", "demo", "video", "slides", "tweet", "data"];

/** The items of a list below an entry that are entries themselves. @param url the page of the entry above */
export function nestedEntries(items: readonly ListItem[], url: string | null): ReadonlySet<ListItem> {
  const named = items.filter((item) => isEntry(item, url));
  if (named.length === 0) return new Set();
  // a label is a name too, if it leads to the same kind of page as its neighbours and the entry above
  const kind = kindOfAddress(url ?? "");
  const areAlike = url !== null && named.every((item) => sharesKind(item, kind));
  const alike = areAlike
    ? items.filter((item) => leadingLink(firstPieces(item)) !== null && sharesKind(item, kind))
    : [];
  return new Set([...named, ...alike]);
}

function sharesKind(item: ListItem, kind: LinkKind): boolean {
  return kindOfAddress(leadingLink(firstPieces(item))?.url ?? "") === kind;
}

function isEntry(item: ListItem, above: string | null): boolean {
  const pieces = firstPieces(item);
  const [first] = wordedPieces(pieces);
  if (first === undefined) return false;
  if (first.type === "text") {
    return (
      first.isBold &&
      hasWords(first.text) &&
      !/[:：]\s*$/.test(first.text) &&
      kindOfLabel(first.text) === null &&
      pieces.some(isLinkAway) &&
      !/^\s*[:：]/.test(pieces[pieces.indexOf(first) + 1]?.text ?? "")
    );
  }
  const link = leadingLink(pieces);
  if (link === null || link.text === link.url || kindOfLabel(link.text) !== null) return false;
  const kind = kindOfAddress(link.url ?? "");
  if (kind === "paper") return true;
  const isAbout = ABOUT_PAPER.includes(kind) && kind !== kindOfAddress(above ?? "");
  const named = kindInLabel(link.text);
  return !isAbout && (named === null || named === "paper");
}

/** The link that the bullet begins with. */
function leadingLink(pieces: readonly Piece[]): Piece | null {
  const [first] = wordedPieces(pieces);
  return first?.type === "link" && !first.isPicture && isLinkAway(first) ? first : null;
}
