// A list that describes one paper, with its title behind a name: `- **Paper:** [Title](…)`, `- **Code:** …`.
import type { List, ListItem } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import type { Piece } from "./entry/pieces.ts";
import { firstPieces, isLinkAway } from "./items.ts";
import { namedLine } from "./named-line.ts";
import type { NamedFact } from "./read-named-fact.ts";

export interface DescribedPaper {
  readonly item: ListItem;
  /** The line without the name. */
  readonly pieces: readonly Piece[];
  /** The other bullets. */
  readonly others: readonly ListItem[];
}

/** Null: not each of the bullets is named, or not exactly one of them is the paper with its title. */
export function describedPaper(list: List): DescribedPaper | null {
  if (list.children.length < 2) return null;
  const lines = list.children.map((item) => ({ item, line: namedLine(firstPieces(item)) }));
  if (lines.some(({ line }) => line === null || !isAboutOne(line))) return null;
  const papers = lines.flatMap(({ item, line }) =>
    line !== null && hasTitle(line.name, line.pieces) ? [{ item, line }] : [],
  );
  const [paper, another] = papers;
  if (paper === undefined || another !== undefined) return null;
  const others = list.children.filter((item) => item !== paper.item);
  return { item: paper.item, pieces: paper.line.pieces, others };
}

/** A name that is not known has no link after it: `OpenAI: [Title](…)` is an entry of its own. */
function isAboutOne({ name, role, pieces }: NamedFact): boolean {
  return (
    role !== null ||
    kindOfLabel(name) !== null ||
    !pieces.some((piece) => isLinkAway(piece) && piece.text !== piece.url)
  );
}

function hasTitle(name: string, pieces: readonly Piece[]): boolean {
  return (
    kindOfLabel(name) === "paper" &&
    pieces.some((piece) => isLinkAway(piece) && kindOfLabel(piece.text) === null && piece.text !== piece.url)
  );
}
