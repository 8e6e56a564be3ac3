// Several papers in one cell of a table: `[A title](…), [Another title](…)`, or one on each line of the cell.
import { kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, plainPiece, unlinkedText } from "./entry/pieces.ts";
import { countWords, hasWords } from "./entry/words.ts";

/** What separates two papers, or is left of a group of labels. */
const SEPARATOR = /^[\s,;|/•·\-–—+&[\]().]*$/;
const MIN_TITLE_WORDS = 2;

/** The pieces of each paper in a cell. One, if it has not several. */
export function papersInCell(pieces: readonly Piece[]): (readonly Piece[])[] {
  const starts = pieces.flatMap((piece, index) =>
    isTitleOfWork(piece, pieces[index + 1]) || isBoldLine(pieces, index) ? [index] : [],
  );
  const [first = 0] = starts;
  // quick to say no
  if (starts.length < 2 || !isIntroduction(pieces.slice(0, first))) return [pieces];
  const parts = starts.map((start, at) => pieces.slice(start, starts[at + 1]));
  return parts.slice(0, -1).every(endsBeforeNext) ? parts.map(withoutSeparator) : [pieces];
}

/** `Basics:`, or nothing but marks. */
function isIntroduction(before: readonly Piece[]): boolean {
  const words = unlinkedText(before);
  return before.every(({ type }) => type === "text") && (!hasWords(words) || INTRODUCTION.test(words));
}

const INTRODUCTION = /^[^:：]{2,60}[:：]\s*$/;

/** Whether a link is a title: it leads to a work, or a year comes after it. */
function isTitleOfWork({ type, text, url, isPicture }: Piece, next: Piece | undefined): boolean {
  if (type !== "link" || isPicture || kindOfLabel(text) !== null || countWords(text) < MIN_TITLE_WORDS) return false;
  return kindOfAddress(url ?? "") === "paper" || /^\s?\((?:19|20)\d\d\)/.test(next?.text ?? "");
}

/** Whether a title in bold begins a line of the cell, and is all of it. */
function isBoldLine(pieces: readonly Piece[], index: number): boolean {
  const { type, text, isBold } = pieces[index] ?? plainPiece("");
  const worded = (piece: Piece | undefined): boolean => piece?.type !== "break" && hasWords(piece?.text ?? "");
  const isTitle = type === "text" && isBold && countWords(text) > MIN_TITLE_WORDS && !/[:：]\s*$/.test(text);
  // `[**CVPR 2025 (Oral)**] [[**Code**](…)]`
  if (/[[(（【]\s*$/.test(pieces[index - 1]?.text ?? "")) return false;
  return isTitle && !worded(pieces[index - 1]) && !worded(pieces[index + 1]);
}

/** Whether nothing but facts in brackets and labels come before the next title, or its line ends. */
function endsBeforeNext([, ...after]: readonly Piece[]): boolean {
  const isLine = after.some(({ type }) => type === "break");
  const others = after.filter(({ type }) => type === "text");
  const words = others
    .map(({ text }) => text.replace(/\([^()]{1,60}\)/g, " "))
    .join("")
    .replace(/\s(?:and|und|et|y|e)\s*$/, ",");
  return isLine || (SEPARATOR.test(words) && words.trim() !== "");
}

function withoutSeparator(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.findLastIndex(({ type, text }) => type === "link" || hasWords(text) || /[)\]]/.test(text));
  const kept = pieces.slice(0, last + 1);
  const end = kept.at(-1);
  return end?.type !== "text"
    ? kept
    : [...kept.slice(0, -1), { ...end, text: end.text.replace(/(?:[\s,;|•·–—-]|\s(?:and|und|et|y|e)\s*$)+$/, "") }];
}
