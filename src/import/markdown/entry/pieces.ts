// Inline Markdown as pieces in a row: words in one style, or a link.
import type { Image, Link, PhrasingContent } from "mdast";
import { arxivUrl, doiUrl, parseArxivId, parseDoi } from "../../../map/identifiers.ts";
import { withoutRedirect } from "./addresses.ts";
import { venueOfBadge, wordsOfPicture } from "./badges.ts";
import { GAP } from "./marks.ts";
import { isSureSource } from "./sources.ts";
import { isDateOrVenue, isKnownVenue } from "./venues.ts";
import { collapseSpaces, hasWords } from "./words.ts";

/** A piece of a line: words in one style, or a link. */
export interface Piece {
  readonly type: "text" | "link" | "break";
  readonly text: string;
  readonly url: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCode: boolean;
  /** Whether it is a link that shows a picture; its text is the picture's. */
  readonly isPicture: boolean;
  /** Whether it is no link of the list, but an identifier in its words: `arXiv:2101.00001`. */
  readonly isTyped?: true;
}

type Style = Omit<Piece, "type" | "text" | "isTyped">;

const PLAIN: Style = { isBold: false, isItalic: false, isCode: false, isPicture: false, url: null };

/** A piece of plain words. */
export function plainPiece(text: string): Piece {
  return { ...PLAIN, type: "text", text };
}

/** Unless a list of names goes on after it. */
const END_OF_LINE = /(?<![,，、&]|\band)[^\S\n]*\n\s*|[^\S\n]*\n\s*(?=[\p{L} ]{2,12}[:：])/u;

/** The pieces of a paragraph in which the end of a line means something. */
export function linePieces(nodes: readonly PhrasingContent[]): readonly Piece[] {
  return piecesOf(
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type !== "text") return [node];
      // a longer run of spaces says no more than two, and is looked through once for each of them
      const lines = node.value.replace(/[^\S\n]{3,}/g, "  ").split(END_OF_LINE);
      return lines.flatMap((value, index) =>
        index === 0 ? [{ type: "text", value }] : [{ type: "break" }, { type: "text", value }],
      );
    }),
  );
}

/** The pieces of a bullet. Where its title is marked and some of its lines are broken by hand, the ends of all mean something. */
export function bulletPieces(nodes: readonly PhrasingContent[]): readonly Piece[] {
  const [first] = nodes;
  const isMarked = first?.type === "strong" || first?.type === "link";
  return isMarked && nodes.some(({ type }) => type === "break") ? linePieces(nodes) : piecesOf(nodes);
}

/** The pieces of a cell, in which two spaces mean something. */
export function cellPieces(nodes: readonly PhrasingContent[]): readonly Piece[] {
  return piecesOf(nodes.map((node) => (node.type === "text" ? { ...node, value: withGaps(node.value) } : node)));
}

function withGaps(text: string): string {
  return text.replace(/(?<=\S) {2,}(?=\S)/g, GAP);
}

/** Several readers look at each line, so that its pieces are kept as long as the line. */
const KNOWN = new WeakMap<readonly PhrasingContent[], readonly Piece[]>();

/** Pictures outside of links and struck-through text are left out. */
export function piecesOf(nodes: readonly PhrasingContent[]): readonly Piece[] {
  const known = KNOWN.get(nodes);
  if (known !== undefined) return known;
  const pieces = joined(styledPieces(withBadges(nodes), PLAIN));
  KNOWN.set(nodes, pieces);
  return pieces;
}

/** A badge beside words that shows a venue or an abbreviation with its year becomes words: `A title ![](…/badge/NeurIPS-2023-blue)`. */
function withBadges(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!nodes.some((node) => pictureOf(node) !== undefined) || nodes.every(isPictureOrSpace)) return nodes;
  const badges = nodes.map((node) => {
    const picture = pictureOf(node);
    const words = picture === undefined ? "" : venueOfBadge(picture.url);
    return /\d\d$/.test(words) && (isKnownVenue(words) || isDateOrVenue(words) || isSureSource(words)) ? words : "";
  });
  return nodes.flatMap((node, at): PhrasingContent[] => {
    if (badges[at] !== "") return [{ type: "text", value: `${at === 0 ? "" : " "}[${badges[at]}] ` }];
    // a badge above a title is not apart from it
    return node.type === "break" && (badges[at - 1] ?? "") !== "" ? [] : [node];
  });
}

/** A picture, or one in a link that leads nowhere: `[![Published](…)]()`. */
function pictureOf(node: PhrasingContent): Image | undefined {
  if (node.type === "image") return node;
  const [only, other] = node.type === "link" && node.url.trim() === "" ? node.children : [];
  return only?.type === "image" && other === undefined ? only : undefined;
}

function isPictureOrSpace(node: PhrasingContent): boolean {
  if (node.type === "link") return node.children.every(isPictureOrSpace);
  return node.type === "image" || node.type === "break" || (node.type === "text" && !hasWords(node.value));
}

/** `:star:`, which GitHub shows as a picture, and several of them. */
export const SHORTCODE =
  /(?<![\w:])(?::(?:(?:[123](?:st|nd|rd)_|8(?=ball:))?[a-z][a-z0-9_+-]{1,30}|100|[+-]1):)+(?![\w:])/g;

/** Made part by part: a style that is copied and then added to costs ten times as much. */
function pieceOf(type: Piece["type"], text: string, style: Style): Piece {
  const { url, isBold, isItalic, isCode, isPicture } = style;
  return { type, text, url, isBold, isItalic, isCode, isPicture };
}

function styledPieces(nodes: readonly PhrasingContent[], style: Style): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) for (const piece of piecesOfNode(node, style)) pieces.push(piece);
  return pieces;
}

function piecesOfNode(node: PhrasingContent, style: Style): readonly Piece[] {
  const type = style.url === null ? "text" : "link";
  switch (node.type) {
    case "text":
      return textPieces(collapseSpaces(withoutShortcodes(node.value)), type, style);
    case "inlineCode":
      return [pieceOf(type, node.value, { ...style, isCode: true })];
    case "inlineMath":
      return [pieceOf(type, `$${node.value}$`, style)];
    case "break":
      return [pieceOf("break", " ", style)];
    case "strong":
      return styledPieces(node.children, { ...style, isBold: true });
    case "emphasis":
      return styledPieces(node.children, { ...style, isItalic: true });
    case "link":
      return linkPieces(node.url, styledPieces(shortcodeAsPicture(node), { ...style, url: node.url }), style);
    case "image":
      return style.url === null
        ? []
        : [pieceOf("link", wordsOfPicture(node.alt ?? "", node.url), { ...style, isPicture: true })];
    default:
      return [];
  }
}

/** `[:octocat:](…)`: the label is a picture, with a name. One that stays on the page is an ornament. */
function shortcodeAsPicture({ url, children }: Link): readonly PhrasingContent[] {
  const [only, another] = children;
  if (only?.type !== "text" || another !== undefined || !only.value.includes(":") || url.startsWith("#"))
    return children;
  const names = only.value.trim();
  if (names === "" || hasWords(withoutShortcodes(names))) return children;
  return [{ type: "image", url: "", alt: names.replace(/[:_]+/g, " ").trim() }];
}

function withoutShortcodes(text: string): string {
  const plain = text.includes("\u200b") ? text.replaceAll("\u200b", "") : text;
  return plain.includes(":") ? plain.replace(SHORTCODE, "") : plain;
}

const IDENTIFIER =
  /(\b(?:arxiv(?::\s?|\s)\d{4}\.\d{4,5}(?:v\d+)?|(?<![\w/.:-])(?:doi:\s?)?10\.\d{4,9}\/(?:[^\s,;()\]（）【】《》，；。、]|\([^\s()]*\))*(?:[^\s,;()\].（）【】《》，；。、]|\([^\s()]*\))|(?<![\w/.@:-])(?:[a-z\d-]+\.)+(?:org|com|net|edu|io|gov|ai|pub|dev|uk|de|be)\/[^\s<>()[\]（）【】《》，；。、]*[\w/]|(?<=^(?:\[[^\s\]]?\s?\]\s+)?)\d{4}\.\d{4,5}(?:v\d+)?(?=:?\s+\p{L})|(?<=:)https?:\/\/[^\s<>()[\]]+))/iu;

/** Quick to say no. */
const MAY_IDENTIFY = /:|10\.|\w\.\w{2,3}\/|(?:^|\] )\d{4}\.\d|[Vv] \d{4}\.\d/;

/** `arXiv:1706.03762`, `arXiv 1706.03762` and `doi:10.1000/182` and `arxiv.org/abs/1706.03762` count as links, `code:https://…` as one to that address. */
function textPieces(text: string, type: Piece["type"], style: Style): Piece[] {
  if (type === "link" || (text !== "" && !MAY_IDENTIFY.test(text))) return [pieceOf(type, text, style)];
  return text.split(IDENTIFIER).flatMap((part, index): Piece[] => {
    if (part === "") return [];
    const url = index % 2 === 1 ? identifierUrl(part) : null;
    if (url === null) return [pieceOf(type, part, style)];
    const isAddress = /^(?!doi)[a-z\d.-]+\.[a-z]+\/|^https?:/i.test(part);
    const link = pieceOf("link", url === `https://${part}` ? url : part, { ...style, url });
    return [isAddress ? link : { ...link, isTyped: true }];
  });
}

function identifierUrl(text: string): string | null {
  if (/^https?:/i.test(text)) return text;
  if (/^(?!doi)[a-z][^:/\s]*\.[a-z]+\//i.test(text)) return `https://${text}`;
  const arxiv = parseArxivId(text);
  if (arxiv !== null) return arxivUrl(arxiv);
  const doi = parseDoi(text);
  return doi === null ? null : doiUrl(doi);
}

/** `[Go back to top](https://github.com/…#readme)` leads to this page, whatever its address says. */
const WAY_BACK = /^[\s(⬆↑^]*(?:go )?back to (?:the )?(?:top|contents|table of contents|start)[\s)⬆↑^]*$/iu;
const OWN_TOP = "#";

/** A link is one piece, whatever styles are in it. One that shows only a picture is labelled by its picture. */
function linkPieces(url: string, inner: readonly Piece[], style: Style): Piece[] {
  const words = inner.filter(({ isPicture }) => !isPicture);
  const text = collapseSpaces(joinedText(words));
  const picture = inner.find(({ isPicture }) => isPicture);
  if (text === "" && picture === undefined) return [];
  const isBold = style.isBold || (words.length > 0 && words.every((piece) => piece.isBold));
  const shown = text === "" ? (picture?.text ?? "") : text;
  const { isItalic, isCode } = style;
  const stated = url.trim();
  const address = WAY_BACK.test(shown) ? OWN_TOP : withoutRedirect(stated);
  return [
    {
      type: "link",
      // `[https://github.com//a/b](https://github.com/a/b)`
      text: shown === stated || isSameSite(shown, address) ? address : shown,
      url: address,
      isBold,
      isItalic,
      isCode,
      isPicture: text === "",
    },
  ];
}

function isSameSite(text: string, address: string): boolean {
  const site = /^https?:\/\/[^/\s]+/i.exec(address)?.[0];
  return site !== undefined && text.startsWith(site);
}

/** Joins neighbours of the same style, and neighbouring links with the same address. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (let start = 0; start < pieces.length; ) {
    const first = pieces[start];
    let end = start + 1;
    for (let next = pieces[end]; first !== undefined && next !== undefined && areOne(first, next); next = pieces[end]) {
      end += 1;
    }
    if (first !== undefined)
      result.push(end === start + 1 ? first : { ...first, text: textOfOne(pieces.slice(start, end)) });
    start = end;
  }
  return result;
}

/** Spaces between parts that were left out do not add up to a run of any length. */
function textOfOne(pieces: readonly Piece[]): string {
  return joinedText(pieces).replace(/ {4,}/g, "   ");
}

function areOne(a: Piece, b: Piece): boolean {
  const isSameStyle = a.type === b.type && a.url === b.url && a.isBold === b.isBold && a.isItalic === b.isItalic;
  return isSameStyle && b.type !== "break" && ![a, b].some(({ isCode, isPicture }) => isCode || isPicture);
}

/** The words outside of links. */
export function unlinkedText(pieces: readonly Piece[]): string {
  return pieces.map(({ type, text }) => (type === "link" ? "" : text)).join("");
}

/** The words as they are, with their spaces and breaks. */
export function joinedText(pieces: readonly Piece[]): string {
  let words = "";
  for (const { text } of pieces) words += text;
  return words;
}

/** Kept for the same reason as the pieces of a line. */
const KNOWN_TEXTS = new WeakMap<readonly Piece[], string>();

/** All words, on one line. */
export function wholeText(pieces: readonly Piece[]): string {
  const known = KNOWN_TEXTS.get(pieces);
  if (known !== undefined) return known;
  const whole = collapseSpaces(joinedText(pieces)).trim();
  KNOWN_TEXTS.set(pieces, whole);
  return whole;
}

/** The pieces that have a letter or digit in them. */
export function wordedPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ text }) => hasWords(text));
}

/** The pieces without the first `length` UTF-16 code units of their text; a piece may become empty. */
export function dropText(pieces: readonly Piece[], length: number): Piece[] {
  let left = length;
  return pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) };
  });
}
