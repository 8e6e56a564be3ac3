// Several papers in one cell of a table, or on one line: `[A title](…), [Another title](…)`, or one on each line of the cell.
import type { List, ListItem, Paragraph } from "mdast";
import { squash } from "../../text/fold.ts";
import { isNameless, kindOfAddress, kindOfLabel } from "./entry/link-kinds.ts";
import { isLabel } from "./entry/link-labels.ts";
import { type Piece, plainPiece, unlinkedText, wordedPieces } from "./entry/pieces.ts";
import { countWords, hasWords } from "./entry/words.ts";
import { topicName } from "./headings.ts";
import { childItems, firstPieces, holdsLink, isLinkAway } from "./items.ts";
import { namedLine } from "./named-line.ts";

/** What separates two papers, or is left of a group of labels. */
const SEPARATOR = /^[\s,;|/•·\-–—+&[\]().]*$/;
const MIN_TITLE_WORDS = 2;

/** The pieces of each paper in a cell. One, if it has not several. */
export function papersInCell(pieces: readonly Piece[]): (readonly Piece[])[] {
  const lines = pieces.map((_, index) => wordsOfBoldLine(pieces, index));
  // a title of two words is one only among others
  const minWords = lines.filter((words) => words > MIN_TITLE_WORDS).length < 2 ? MIN_TITLE_WORDS + 1 : MIN_TITLE_WORDS;
  const starts = pieces.flatMap((piece, index) =>
    isTitleOfWork(piece, pieces[index + 1]) || (lines[index] ?? 0) >= minWords ? [index] : [],
  );
  const [first = 0] = starts;
  // quick to say no
  if (starts.length < 2 || !isIntroduction(pieces.slice(0, first))) return [pieces];
  return partsFrom(pieces, starts) ?? [pieces];
}

/** Null: more than facts comes before the next title. */
function partsFrom(pieces: readonly Piece[], starts: readonly number[]): (readonly Piece[])[] | null {
  const parts = starts.map((start, at) => pieces.slice(start, starts[at + 1]));
  return parts.slice(0, -1).every(endsBeforeNext) ? parts.map(withoutSeparator) : null;
}

const PAPERS =
  /^(?:(?:key|related|relevant|main|important|representative|selected|example) )?(?:papers|articles|publications|references|works|literature|论文|文献)$/i;

/** `Papers: [CaveNet](…), [LampNet](…)`: what is named by its links, which can be short. Empty: the line is something else. */
export function papersInFact(pieces: readonly Piece[]): (readonly Piece[])[] {
  const line = namedLine(pieces);
  if (line === null || !PAPERS.test(line.name)) return [];
  const links = line.pieces.filter(({ type }) => type === "link");
  const starts = links.map((piece) => line.pieces.indexOf(piece));
  // what is a venue too can be the name of one of several
  const areNames = links.every(canBeName) && links.filter(isLabel).length * 2 < links.length;
  const isLinked = links.some(({ url }) => kindOfAddress(url ?? "") === "paper" || /\.pdf$/i.test(url ?? ""));
  if (!areNames || !isLinked || !SEPARATOR.test(unlinkedText(line.pieces))) return [];
  return partsFrom(line.pieces, starts) ?? [];
}

/** Whether the words of a link can be the name of what it leads to, and not of its kind, nor a number. */
function canBeName({ text, isPicture }: Piece): boolean {
  return !isPicture && kindOfLabel(text) === null && !isNameless(text) && /\p{L}/u.test(text);
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

/** How many words a title in bold has that begins a line of the cell and is all of it. 0: the piece is something else. */
function wordsOfBoldLine(pieces: readonly Piece[], index: number): number {
  const { type, text, isBold, isPicture } = pieces[index] ?? plainPiece("");
  const worded = (piece: Piece | undefined): boolean => piece?.type !== "break" && hasWords(piece?.text ?? "");
  if (!isBold || type === "break" || isPicture || /[:：]\s*$/.test(text)) return 0;
  if (type === "link" && kindOfLabel(text) !== null) return 0;
  // `[**CVPR 2025 (Oral)**] [[**Code**](…)]`
  if (/[[(（【]\s*$/.test(pieces[index - 1]?.text ?? "")) return 0;
  return worded(pieces[index - 1]) || worded(pieces[index + 1]) ? 0 : countWords(text);
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

export interface GroupOfPapers {
  readonly name: string;
  /** The bullets below it that have its papers. */
  readonly lists: readonly ListItem[];
  /** What else the bullet has. */
  readonly about: readonly (Paragraph | List)[];
}

/** The group that a bullet in bold names, above `Papers: [CaveNet](…), [LampNet](…)`. Null: it is a work with its versions, or else. */
export function groupOfPapers(item: ListItem): GroupOfPapers | null {
  const [line, below, ...others] = item.children;
  if (line?.type !== "paragraph" || below?.type !== "list" || others.length > 0) return null;
  const lists = below.children.filter(
    (each) => each.children.length === 1 && papersInFact(firstPieces(each)).length > 0,
  );
  // quick to say no
  if (lists.length === 0) return null;
  const pieces = firstPieces(item);
  const [first] = wordedPieces(pieces);
  const name = topicName(first?.text ?? "");
  const rest = below.children.filter((each) => !lists.includes(each));
  const isGroup = first?.isBold === true && !pieces.some(isLinkAway) && !rest.some(holdsLink);
  const links = lists.flatMap((each) => firstPieces(each)).filter(isLinkAway);
  if (!isGroup || links.some(({ text }) => squash(text).startsWith(squash(name)))) return null;
  return { name, lists, about: rest.length === 0 ? [line] : [line, { ...below, children: rest }] };
}

/** Whether a bullet below this one has several papers: `Papers: [CaveNet](…), [LampNet](…)`. */
export function holdsSeveralPapers(item: ListItem): boolean {
  return childItems(item).some((child) => papersInFact(firstPieces(child)).length > 1);
}
