// Sections that are one paper: the heading is its title.
import { piecesOf } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { isFactList, kindOfFirstLink } from "./items.ts";
import type { Section } from "./sections.ts";

/** Whether bullets or links in the section describe one paper, and nothing in it is a section, list or table of others. */
export function isHeadedPaper({ heading, name, date, children, blocks }: Section): boolean {
  if (heading === null || date !== null || children.length > 0 || countTokens(name) < 3) return false;
  const hasFacts = blocks.some(
    ({ block }) =>
      isFactList(block) || (block.type === "paragraph" && kindOfFirstLink(piecesOf(block.children)) === "paper"),
  );
  return hasFacts && blocks.every(({ block }) => block.type === "paragraph" || isFactList(block));
}
