// Inline Markdown as pieces in one row: words in one style, or a link.
import type { PhrasingContent } from "mdast";
import { arxivUrl, doiUrl, parseArxivId, parseDoi } from "../../map/identifiers.ts";

/** A piece of a line: words in one style, or a link. */
export interface Piece {
  readonly type: "text" | "link" | "break";
  readonly text: string;
  readonly url: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCode: boolean;
  /** A link that shows a picture; its text is the picture's. */
  readonly isPicture: boolean;
}

type Style = Pick<Piece, "isBold" | "isItalic" | "isCode" | "isPicture"> & { readonly url: string | null };

export const PLAIN: Style = { isBold: false, isItalic: false, isCode: false, isPicture: false, url: null };

/** `:star:`, which GitHub shows as a picture. */
const SHORTCODE = /(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])/g;

/** Inline Markdown as pieces in one row. What is struck through is left out. */
export function piecesOf(nodes: readonly PhrasingContent[], style: Style = PLAIN): Piece[] {
  const pieces = nodes.flatMap((node): Piece[] => {
    const type = style.url === null ? "text" : "link";
    switch (node.type) {
      case "text":
        return textPieces(node.value.replace(SHORTCODE, "").replace(/\s+/g, " "), { ...style, type });
      case "inlineCode":
        return [{ ...style, type, text: node.value, isCode: true }];
      case "inlineMath":
        return [{ ...style, type, text: `$${node.value}$` }];
      case "break":
        return [{ ...style, type: "break", text: " " }];
      case "strong":
        return piecesOf(node.children, { ...style, isBold: true });
      case "emphasis":
        return piecesOf(node.children, { ...style, isItalic: true });
      case "link":
        return linkPieces(node.url, piecesOf(node.children, { ...style, url: node.url }), style);
      case "image":
        return style.url === null ? [] : [{ ...style, type: "link", text: node.alt ?? "", isPicture: true }];
      default:
        return [];
    }
  });
  return style === PLAIN ? merged(pieces) : pieces;
}

const NAMED = /(\b(?:arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?|doi:\s?10\.\d{4,9}\/[^\s,;)\]]*[^\s,;)\].]))/i;

/** `arXiv:1706.03762` and `doi:10.1000/182` are links to that paper, though nobody wrote one. */
function textPieces(text: string, piece: Omit<Piece, "text">): Piece[] {
  if (piece.type === "link") return [{ ...piece, text }];
  return text.split(NAMED).flatMap((part, at): Piece[] => {
    if (part === "") return [];
    const [arxiv, doi] = at % 2 === 1 ? [parseArxivId(part), parseDoi(part)] : [null, null];
    const url = arxiv !== null ? arxivUrl(arxiv) : doi === null ? null : doiUrl(doi);
    return [url === null ? { ...piece, text: part } : { ...piece, type: "link", url, text: part }];
  });
}

/** A link is one piece, whatever styles are in it. One that shows a picture only is labelled by its picture. */
function linkPieces(url: string, inner: readonly Piece[], style: Style): Piece[] {
  const words = inner.filter(({ isPicture }) => !isPicture);
  const text = clean(words.map((piece) => piece.text).join(""));
  const picture = inner.find(({ isPicture }) => isPicture);
  const isBold = style.isBold || (words.length > 0 && words.every((piece) => piece.isBold));
  const shown = text === "" ? (picture?.text ?? "") : text;
  if (text === "" && picture === undefined) return [];
  return [{ ...style, type: "link", url: url.trim(), text: shown, isBold, isPicture: text === "" }];
}

/** Neighbours of one style are one piece, and so are the halves of a title that one address is behind. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame =
      last?.type === piece.type &&
      last.url === piece.url &&
      last.isBold === piece.isBold &&
      last.isItalic === piece.isItalic &&
      !last.isCode &&
      !piece.isCode &&
      !last.isPicture &&
      !piece.isPicture &&
      piece.type !== "break";
    if (last !== undefined && isSame) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ type, text }) => (type === "link" ? "" : text)).join("");
}

export function clean(text: string): string {
  return text.replace(/\s+/g, " ");
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
