// Sections that are one paper: the heading is its title.
import { kindOfAddress } from "./entry/link-kinds.ts";
import { piecesOf, wordedPieces } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { isFactList, kindOfFirstLink, startsWithLinkedTitle } from "./items.ts";
import type { Section, SectionBlock } from "./sections.ts";

const MIN_TITLE_WORDS = 3;
const MIN_LINKED_TITLE_WORDS = 4;

/** Whether all of the section describes one paper, and nothing in it is a section, list or table of others. */
export function isHeadedPaper(section: Section): boolean {
  const { heading, name, date, children, blocks } = section;
  if (heading === null || date !== null || children.length > 0 || countTokens(name) < MIN_TITLE_WORDS) return false;
  if (blocks.some(isTitledList)) return false;
  if (isLinkedToPaper(section))
    return blocks.every(({ block }) => block.type !== "list" || !block.children.some(startsWithLinkedTitle));
  const hasFacts = blocks.some(
    ({ block }) =>
      isFactList(block) || (block.type === "paragraph" && kindOfFirstLink(piecesOf(block.children)) === "paper"),
  );
  return hasFacts && blocks.every(({ block }) => block.type === "paragraph" || isFactList(block));
}

/** A bold line above bullets that describe one paper: the section holds papers, and is not one itself. */
function isTitledList({ block, next }: SectionBlock): boolean {
  if (block.type !== "paragraph" || !isFactList(next)) return false;
  const [first] = wordedPieces(piecesOf(block.children));
  return first?.isBold === true;
}

/** `### [A title of some words](https://arxiv.org/…)` */
function isLinkedToPaper({ heading, name }: Section): boolean {
  const link = piecesOf(heading?.children ?? []).find(({ type }) => type === "link");
  return link?.url != null && kindOfAddress(link.url) === "paper" && countTokens(name) >= MIN_LINKED_TITLE_WORDS;
}
