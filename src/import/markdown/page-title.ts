// Which heading is the title of the page.
import type { Heading as HeadingNode, List } from "mdast";
import { isContents } from "./contents.ts";
import { kindOfAddress } from "./entry/link-kinds.ts";
import { piecesOf, wholeText, wordedPieces } from "./entry/pieces.ts";
import { hasTaskMark } from "./entry/task.ts";
import { topicName } from "./headings.ts";
import { childItems, firstPieces, holdsTitle } from "./items.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import type { Block } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** `# [Back to the main page](…)`: a heading that is nothing but the way to another page of the list. */
export function leadsBack({ children }: HeadingNode): boolean {
  const [first, ...others] = wordedPieces(piecesOf(children));
  return first?.type === "link" && others.length === 0 && WAY_BACK.test(topicName(first.text));
}

const WAY_BACK =
  /^(?:(?:go |return |going )?(?:back )?to (?:the )?(?:main|home|front|index|start|previous|parent|root)(?: (?:page|list|readme|repo(?:sitory)?|menu))?|(?:go )?back(?: (?:home|to (?:the )?(?:list|readme|index|overview|repo(?:sitory)?)))?|return(?: home)?|home(?: ?page)?|main (?:page|readme|list))$/i;

/**
 * The only heading of the largest size, if it comes first; or the first of several, if it is of the first size and has no
 * papers of its own. Null: the page has no title.
 */
export function findPageTitle(blocks: readonly Block[]): HeadingNode | null {
  const headings = blocks.filter((block) => block.type === "heading").filter((heading) => !leadsBack(heading));
  const [first] = headings;
  const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
  if (first === undefined || first.depth !== depth) return null;
  const second = headings.find((heading) => heading !== first && heading.depth === depth);
  if (second === undefined) return depth === 1 || headings.length > 1 ? first : null;
  const own = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(second));
  const isNamed = NAME_OF_LIST.test(topicName(inlineText(first.children)));
  return depth === 1 && hasNoPapers(own, isNamed ? saysHowToUse : isContents) ? first : null;
}

/** A heading with one of these words names the whole list rather than a part of it. */
const NAME_OF_LIST =
  /\b(?:awesome|lists?|collections?|resources?|bibliography|literature|must[- ]read|curated|roadmap|paper ?list|reading)\b/i;

/** Whether a list is a table of contents, or is about the page: none of its items is written as a work is. */
function saysHowToUse(list: List): boolean {
  return isContents(list) || !list.children.some((item) => [item, ...childItems(item)].some(looksLikeWork));
}

function looksLikeWork(item: List["children"][number]): boolean {
  const pieces = firstPieces(item);
  const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/.test(wholeText(pieces));
  return (
    hasYear || hasTaskMark(pieces) || holdsTitle(item) || pieces.some(({ url }) => kindOfAddress(url ?? "") === "paper")
  );
}

/**
 * Whether there are no tables and folds among the blocks, except in sections that are left out.
 * @param isAllowed which lists there may be
 */
function hasNoPapers(blocks: readonly Block[], isAllowed: (list: List) => boolean): boolean {
  let isLeftOut = false;
  return blocks.every((block) => {
    if (block.type === "heading") isLeftOut = reasonToLeaveOut(topicName(inlineText(block.children))) !== null;
    if (block.type === "list") return isLeftOut || isAllowed(block);
    return isLeftOut || (block.type !== "table" && block.type !== "details");
  });
}
