// References below entries, in blocks of code: ```bibtex, ```ris, ```csl-json. They say of a paper what a line has no room for.
import type { ListItem } from "mdast";
import type { Ledger, LineRange } from "../ledger.ts";
import type { CitationBlock } from "../outline.ts";
import { wholeText } from "./entry/pieces.ts";
import { firstPieces } from "./items.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";

const FORMATS: ReadonlyMap<string, CitationBlock["format"]> = new Map([
  ["bibtex", "bibtex"],
  ["bib", "bibtex"],
  ["biblatex", "bibtex"],
  ["ris", "ris"],
  ["csl-json", "csl-json"],
]);

/** A reference, and the lines of its block. */
export interface FoundCitation {
  readonly citation: CitationBlock;
  readonly lines: LineRange;
}

/** Those in bullets whose key they have: one elsewhere is how to cite the list itself. */
export function citationBlocks(blocks: readonly Block[]): FoundCitation[] {
  const found: FoundCitation[] = [];
  const visit = (node: Block, item: ListItem | null): void => {
    if (node.type === "code") {
      const format = FORMATS.get(node.lang?.toLowerCase() ?? "");
      const key = item === null || format === undefined ? null : keyIn(item);
      if (key === null || format === undefined || !node.value.includes(key)) return;
      const lines = linesOf(node);
      found.push({ citation: { line: lines.from, format, text: node.value }, lines });
    } else if (node.type === "listItem") for (const child of node.children) visit(child, node);
    else if (node.type === "list" || node.type === "blockquote" || node.type === "details")
      for (const child of node.children) visit(child, item);
  };
  for (const block of blocks) visit(block, null);
  return found;
}

/** The references, whose lines are in the map. */
export function takeCitations(found: readonly FoundCitation[], ledger: Ledger): CitationBlock[] {
  for (const { lines } of found) ledger.take(lines);
  return found.map(({ citation }) => citation);
}

function keyIn(item: ListItem): string | null {
  return /\[@([^\]\s]+)\]/.exec(wholeText(firstPieces(item)))?.[1] ?? null;
}
