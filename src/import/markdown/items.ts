// What a bullet, a list or a row of words is, told by how it begins and what it links to.
import type { List, ListItem } from "mdast";
import type { Block } from "./html.ts";
import { isAnchor, kindOfAddress, kindOfLabel, type LinkKind } from "./links.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { Facts } from "./read-facts.ts";

export function linesOf(node: Block): { from: number; to: number } {
  const from = node.position?.start.line ?? 1;
  return { from, to: node.position?.end.line ?? from };
}

export function firstPieces(item: ListItem): Piece[] {
  const [first] = item.children;
  return first?.type === "paragraph" ? piecesOf(first.children) : [];
}

export function isLinked(item: ListItem): boolean {
  return firstPieces(item).some(({ type, url }) => type === "link" && !isAnchor(url ?? ""));
}

/** People, venue and links of a paper, in a paragraph below its title. */
export function holdsPaperLink(block: ListItem["children"][number]): boolean {
  if (block.type !== "paragraph") return false;
  return piecesOf(block.children).some(({ type, text }) => type === "link" && kindOfLabel(text) === "paper");
}

export function hasLink(item: ListItem): boolean {
  return isLinked(item) || item.children.some((child) => child.type === "list" && child.children.some(hasLink));
}

export function hasLinkedItem(list: List): boolean {
  return list.children.some(hasLink);
}

export function startsWithTitle(item: ListItem): boolean {
  const [first] = firstPieces(item).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return first !== undefined && (first.isBold || (first.type === "link" && kindOfLabel(first.text) === null));
}

export function holdsTitle(item: ListItem): boolean {
  return (
    startsWithTitle(item) || item.children.some((child) => child.type === "list" && child.children.some(holdsTitle))
  );
}

export function startsWithDate(pieces: readonly Piece[]): boolean {
  return /^\s*[[(]?(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]?\s*(?::|$)/.test(textOf(pieces));
}

/** A list of links into this page. */
export function isContents(list: List): boolean {
  let anchors = 0;
  let others = 0;
  const count = (item: ListItem): void => {
    for (const { type, url } of firstPieces(item)) {
      if (type !== "link") continue;
      if (isAnchor(url ?? "")) anchors += 1;
      else others += 1;
    }
    for (const child of item.children) if (child.type === "list") for (const each of child.children) count(each);
  };
  for (const item of list.children) count(item);
  return anchors > 0 && anchors > others * 2;
}

/** A bullet below a paper that is a paper too: it begins with a link to one. */
export function isPaperLink(pieces: readonly Piece[]): boolean {
  const [first] = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first?.type !== "link" || first.url === null || first.text === first.url) return false;
  return kindOfLabel(first.text) === null && wordCount(first.text) >= 3 && kindOfAddress(first.url) === "paper";
}

/** A line of nothing but what is known of a paper, with something that is no mere comment. */
export function isFactLine(pieces: readonly Piece[], facts: Facts): boolean {
  const isPlain = pieces.every(({ type }) => type !== "link");
  return (
    !isPlain || facts.authors.length > 0 || facts.venue !== null || facts.venueDate !== null || facts.date !== null
  );
}

/** Bullets that tell of one paper: `Paper: …`, `[code](…)`, people, notes, and no title among them. */
export function isFactList(block: Block | undefined): boolean {
  if (block?.type !== "list") return false;
  const items = block.children.map(firstPieces);
  const kinds = items.map(linkNamed);
  const isPaper = kinds.some((kind) => kind === "paper" || kind === "code");
  return isPaper && items.every((pieces, at) => kinds[at] !== null || !pieces.some(({ type }) => type === "link"));
}

/** The kind of link that a bullet begins by naming: `Paper: …` or `[pdf](…)`; null: it begins otherwise. */
export function linkNamed(pieces: readonly Piece[]): LinkKind | null {
  const [first, second] = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (first?.type === "link") return kindOfLabel(first.text);
  const [, name] = /^\s*([^:：]{1,20})[:：]\s*$/.exec(first?.text ?? "") ?? [];
  if (name === undefined || (second !== undefined && second.type !== "link")) return null;
  return kindOfLabel(name) ?? "other";
}

export function withoutName(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) };
  });
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a note; a link in it keeps its address where the words do not say it. */
export function noteText(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ isPicture }) => !isPicture);
  return textOf(
    shown.map((piece) => {
      const { type, text, url } = piece;
      const isSaid =
        type !== "link" ||
        url === null ||
        isAnchor(url) ||
        text.includes(url.replace(/^\w+:(?:\/\/)?/, "")) ||
        /^(?:arxiv|doi):/i.test(text);
      return isSaid ? piece : { ...piece, text: `${text} (${url})` };
    }),
  );
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
