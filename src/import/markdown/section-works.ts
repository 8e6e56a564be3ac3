// Whether what a section has refutes its name: works below `Feedback` or `Roadmap`, news below `New`.
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, wholeText, wordedPieces } from "./entry/pieces.ts";
import { firstPieces, isLinkAway, leadsToWork } from "./items.ts";
import { isTitleAlone } from "./listed-works.ts";
import type { Section } from "./sections.ts";
import type { Block } from "./syntax/blocks.ts";

/** Fewer works are examples; below names of news and citations, they are also those of the authors of the list. */
const MIN_WORKS = 2;
const MIN_WORKS_BESIDE_OWN = 3;

/** A line of a section: a bullet, a row or a paragraph. */
interface Line {
  readonly pieces: readonly Piece[];
  /** Whether it is a bullet of nothing but words that can be a title. */
  readonly isTitle: boolean;
}

/** Knows the works of each section, and how often the page leads to each of them. */
export class SectionWorks {
  private sections: readonly Section[] = [];
  private counts: ReadonlyMap<string, number> | null = null;

  constructor(private readonly conventions: Conventions) {}

  /** @param sections of the page */
  learn(sections: readonly Section[]): void {
    this.sections = sections;
  }

  /** Whether most of a section are works that the page does not list elsewhere. What is inside news or citations is part of them. */
  areIn(section: Section, reason: string): boolean {
    const isWhole = reason === "news" || reason === "citation";
    const lines = isWhole ? linesOf(section) : linesOf({ ...section, children: [] });
    const asks = [...lines.map(({ pieces }) => wholeText(pieces)), ...section.blocks.map(({ group }) => group ?? "")];
    if (reason === "citation" && asks.some((words) => ASKS_TO_CITE.test(words))) return false;
    const works = new Set(lines.filter(({ pieces }) => this.isWork(pieces)));
    const titles = lines.filter((line) => line.isTitle && !works.has(line));
    const min = isWhole ? MIN_WORKS_BESIDE_OWN : MIN_WORKS;
    if (works.size < min || (works.size + titles.length) * 2 <= lines.length) return false;
    const own = countsIn(lines);
    this.counts ??= countsIn(this.sections.flatMap(({ blocks }) => blocks.flatMap(({ block }) => linesIn(block))));
    const repeated = [...own].filter(([url, count]) => (this.counts?.get(url) ?? 0) > count);
    return repeated.length * 2 < own.size || own.size === 0;
  }

  private isWork(pieces: readonly Piece[]): boolean {
    const [first] = wordedPieces(pieces);
    if (first === undefined || !pieces.some(isLinkAway) || isNews(wholeText(pieces))) return false;
    if (pieces.some((piece) => leadsToWork(piece) || kindOfLabel(piece.text) === "paper")) return true;
    const entry = parseEntry(pieces, this.conventions);
    return entry?.titleUrl != null && (entry.venue !== null || entry.venueDate !== null);
  }
}

const ASKS_TO_CITE = /\bcit(?:e|ing)\b/i;

function linesOf({ blocks, children }: Section): Line[] {
  return [...blocks.flatMap(({ block }) => linesIn(block)), ...children.flatMap(linesOf)];
}

function linesIn(block: Block): Line[] {
  if (block.type === "paragraph") return [{ pieces: piecesOf(block.children), isTitle: false }];
  if (block.type === "table")
    return block.children
      .slice(1)
      .map((row) => ({ pieces: row.children.flatMap((cell) => piecesOf(cell.children)), isTitle: false }));
  if (block.type === "details" || block.type === "blockquote") return block.children.flatMap(linesIn);
  if (block.type !== "list") return [];
  return block.children.flatMap((item) => [
    { pieces: firstPieces(item), isTitle: isTitleAlone(item) },
    ...item.children.slice(1).flatMap(linesIn),
  ]);
}

/** How often the lines lead to each work. */
function countsIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { url } of lines.flatMap(({ pieces }) => pieces.filter(leadsToWork)))
    if (url !== null) counts.set(url, (counts.get(url) ?? 0) + 1);
  return counts;
}

const CAN_BE_NEWS = /^(?:what is )?new!?$|^(?:(?:recent|latest|our) )?highlights?$/i;
const NEWS =
  /\b(?:[Ww]e|[Oo]ur|(?:has|have) been|is now|are now|[Aa]ccepted (?:by|to|at)|[Rr]eleas(?:ed?|ing)|[Uu]pdated?|(?:this|the) (?:repo(?:sitory)?|list|survey))\b/;
/** `[2024/05/11]`, `2024.05:`, `**20 June 2024**:` before what happened. */
const DAY_FIRST =
  /^[^\p{L}\p{N}]*(?:(?:19|20)\d\d[-/.年]\s?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? (?:\d{1,2},? )?(?:19|20)\d\d)/u;

/** Whether a line says what happened: `[2024/05] Our paper is accepted`. */
export function isNews(words: string): boolean {
  return NEWS.test(words) || DAY_FIRST.test(words);
}

/** `## New` above sentences about the list and its authors: others of this name have papers. */
export function tellsNews({ name, blocks }: Section): boolean {
  if (!CAN_BE_NEWS.test(name)) return false;
  const lines = blocks
    .filter(({ block }) => block.type === "list" || block.type === "paragraph")
    .flatMap(({ block }) => linesIn(block));
  return lines.length > 0 && lines.filter(({ pieces }) => NEWS.test(wholeText(pieces))).length * 2 > lines.length;
}
