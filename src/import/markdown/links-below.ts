// A reference above a line that has nothing but its links: `Doe, J. Mapping Caves. ICRA 2014.` above `[PAPER](…) [CODE](…)`.
import type { Paragraph } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { linePieces, type Piece, piecesOf, plainPiece, wordedPieces } from "./entry/pieces.ts";
import { beginsWithVenue } from "./entry/venue-place.ts";
import { countTokens, hasWords } from "./entry/words.ts";
import { isLinkAway } from "./items.ts";
import type { Section } from "./sections.ts";
import type { Block } from "./syntax/blocks.ts";

/** Whether a line consists of links that say what they lead to, and one leads to a work or its code. */
export function areOnlyLinks(pieces: readonly Piece[]): boolean {
  const worded = wordedPieces(pieces);
  // `[Source](…)` says where words are from
  const kinds = worded.map(({ type, text }) => (type === "link" && !/^source$/i.test(text) ? kindOfLabel(text) : null));
  return kinds.every((kind) => kind !== null) && kinds.some((kind) => kind === "paper" || kind === "code");
}

/** `Link: https://… Code: not found`: whether a line consists of links, and of words that say what those with bare addresses lead to. */
function areNamedLinks(pieces: readonly Piece[]): boolean {
  const [words, links] = [wordedPieces(pieces).filter(({ type }) => type === "text"), pieces.filter(isLinkAway)];
  const areLinks = links.length > 0 && links.every(({ text, url }) => text === url || kindOfLabel(text) !== null);
  return areLinks && words.length > 0 && words.every(({ text }) => text.split(/[:：|]/).every(isNameOrNothing));
}

function isNameOrNothing(words: string): boolean {
  const name = nameIn(words);
  return name === "" || kindOfLabel(name) !== null;
}

/** ` Not found Code` → `Code` */
function nameIn(words: string): string {
  const name = words.trim().replace(/^(?:not (?:found|available)|none|n\/a)\b\s*/i, "");
  return hasWords(name) ? name : "";
}

/** The links of a line, those with bare addresses with the names before them as their words. */
function labelledLinks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(isLinkAway).map((link) => {
    const before = pieces[pieces.indexOf(link) - 1];
    const names = before?.type === "text" ? before.text.split(/[:：|]/).map(nameIn) : [];
    const name = names.findLast((each) => each !== "");
    return link.text === link.url && name !== undefined ? { ...link, text: name } : link;
  });
}

function isLineOfLinks(block: Block | undefined): block is Paragraph {
  if (block?.type !== "paragraph") return false;
  const pieces = piecesOf(block.children);
  return areOnlyLinks(pieces) || areNamedLinks(pieces);
}

const [MIN_TITLE_WORDS, MAX_TITLE_WORDS] = [3, 30];

export interface LinkedReference {
  readonly entry: ListEntry;
  /** What it consists of: perhaps a nickname, the reference, its links. */
  readonly blocks: readonly Block[];
}

/** The references above their links among the blocks, each by its first block. */
export function linkedReferences(blocks: readonly Block[], conventions: Conventions): Map<Block, LinkedReference> {
  const found = new Map<Block, LinkedReference>();
  for (const [at, block] of blocks.entries()) {
    const [links, above] = [blocks[at + 1], blocks[at - 1]];
    const entry = links === undefined ? null : referenceAbove(block, links, conventions);
    if (entry === null || links === undefined) continue;
    const nickname = nicknameIn(above);
    const isNamed = nickname !== null && above !== undefined;
    const comment = entry.comment ?? (isNamed && !entry.title.includes(nickname) ? nickname : null);
    const parts = isNamed ? [above, block, links] : [block, links];
    found.set(isNamed ? above : block, { entry: { ...entry, comment }, blocks: parts });
  }
  return found;
}

/** A short name in bold, alone in its paragraph. */
function nicknameIn(block: Block | undefined): string | null {
  const [name, ...others] = block?.type === "paragraph" ? wordedPieces(piecesOf(block.children)) : [];
  const isName = name?.isBold === true && name.type === "text" && others.length === 0;
  return isName && countTokens(name.text) <= MIN_TITLE_WORDS ? name.text.trim() : null;
}

/** The paper of a paragraph without links and the line of links below it. Null: the paragraph is no reference. */
function referenceAbove(block: Block, links: Block, conventions: Conventions): ListEntry | null {
  if (block.type !== "paragraph" || !isLineOfLinks(links)) return null;
  const pieces = linePieces(block.children);
  if (pieces.some(isLinkAway)) return null;
  const entry = parseEntry(
    [...pieces, { ...plainPiece(" "), type: "break" }, ...labelledLinks(piecesOf(links.children))],
    conventions,
  );
  if (entry === null) return null;
  const words = countTokens(entry.title);
  const isLed = beginsWithVenue(pieces, conventions.venuePlaces);
  const isDated = entry.date !== null || entry.venueDate !== null;
  const isReference = entry.isCitation || entry.authors.length > 0 || isDated || isLed;
  return isReference && words >= (isLed ? 2 : MIN_TITLE_WORDS) && words <= MAX_TITLE_WORDS ? entry : null;
}

/** Whether a section names one work, as those beside it do: it has one line of links, and no reference above it. */
export function isNamedAboveLinks(section: Section, conventions: Conventions): boolean {
  if (!hasOneLineOfLinks(section, conventions) || section.parent === null) return false;
  return section.parent.children.some((sibling) => sibling !== section && hasOneLineOfLinks(sibling, conventions));
}

function hasOneLineOfLinks(section: Section, conventions: Conventions): boolean {
  const lines = section.blocks.filter(({ block }) => isLineOfLinks(block));
  return lines.length === 1 && section.children.length === 0 && !holdsReference(section, conventions);
}

/** Whether one of the paragraphs is a reference above its links. */
export function holdsReference({ blocks }: Section, conventions: Conventions): boolean {
  return (
    linkedReferences(
      blocks.map(({ block }) => block),
      conventions,
    ).size > 0
  );
}
