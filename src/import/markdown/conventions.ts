// What a page means by something that can mean several things, judged by how it uses it.
import { parseStatedDate } from "../stated-date.ts";
import type { Conventions } from "./entry/read-facts.ts";
import type { Block } from "./syntax/blocks.ts";

/** Code spans are facts (`Airbnb` `2018`) if there are years among them. */
export function conventionsOf(blocks: readonly Block[]): Conventions {
  const spans = codeSpansIn(blocks);
  const dates = spans.filter((text) => parseStatedDate(text) !== null).length;
  return { codeIsFact: dates >= 2 && dates * 4 >= spans.length };
}

function codeSpansIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((node) => {
    if (node.type === "inlineCode") return [node.value];
    return "children" in node ? codeSpansIn(node.children) : [];
  });
}
