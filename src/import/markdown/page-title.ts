// Which heading is the title of the page.
import type { Heading as HeadingNode } from "mdast";
import { topicName } from "./headings.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import type { Block } from "./syntax/blocks.ts";
import { inlineText } from "./syntax/inline-text.ts";

/**
 * The only heading of the largest size, if it comes first; or the first of several, if it is of the first size and has no
 * list of its own. Null: the page has no title.
 */
export function findPageTitle(blocks: readonly Block[]): HeadingNode | null {
  const headings = blocks.filter((block) => block.type === "heading");
  const [first] = headings;
  const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
  if (first === undefined || first.depth !== depth) return null;
  const second = headings.find((heading) => heading !== first && heading.depth === depth);
  if (second === undefined) return depth === 1 || headings.length > 1 ? first : null;
  const own = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(second));
  return depth === 1 && hasNoPapers(own) ? first : null;
}

/** Whether there are no lists, tables or folds among the blocks, except in sections that are left out. */
function hasNoPapers(blocks: readonly Block[]): boolean {
  let isLeftOut = false;
  return blocks.every((block) => {
    if (block.type === "heading") isLeftOut = reasonToLeaveOut(topicName(inlineText(block.children))) !== null;
    return isLeftOut || (block.type !== "list" && block.type !== "table" && block.type !== "details");
  });
}
