// A paragraph below the title of a paper that states a fact on each of its lines: `**Authors:** …`, `**Link:** …`.
import type { Paragraph } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { piecesOf } from "./entry/pieces.ts";
import { isLinkAway } from "./items.ts";
import { linesOfParagraph } from "./linked-lines.ts";
import { namedLine } from "./named-line.ts";
import type { NamedFact } from "./read-named-fact.ts";

/** The lines, each a paragraph of its own. Null: not each of them is a fact with a known name, or none is the paper's page. */
export function factLines(node: Paragraph): Paragraph[] | null {
  const lines = linesOfParagraph(node);
  const named = lines.map(({ children }) => namedLine(piecesOf(children)));
  const areFacts = named.every((line) => line !== null && (line.role !== null || kindOfLabel(line.name) !== null));
  return areFacts && named.some((line) => line !== null && hasPage(line)) ? lines : null;
}

function hasPage({ name, pieces }: NamedFact): boolean {
  return kindOfLabel(name) === "paper" && pieces.some(isLinkAway);
}
