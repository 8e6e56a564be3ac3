// What a page means by something that can mean several things, judged by how it uses it.
import type { ListItem } from "mdast";
import { parseStatedDate } from "../stated-date.ts";
import type { Conventions } from "./entry/conventions.ts";
import { wholeText } from "./entry/pieces.ts";
import { leadingPeople } from "./entry/plain-titles/people-first.ts";
import { countWords } from "./entry/words.ts";
import { firstPieces } from "./items.ts";
import type { Block } from "./syntax/blocks.ts";

/**
 * Code spans are facts (`Airbnb` `2018`) if there are years among them. Entries begin with their people if one in
 * ten of them begins with several.
 */
export function conventionsOf(blocks: readonly Block[]): Conventions {
  const spans = codeSpansIn(blocks);
  const dates = spans.filter((text) => parseStatedDate(text) !== null).length;
  const items = itemsIn(blocks);
  const cited = items.filter(beginsWithPeople).length;
  return { codeIsFact: dates >= 2 && dates * 4 >= spans.length, peopleFirst: cited >= 2 && cited * 10 >= items.length };
}

/** `Gil Hahn and Ida Jung, Tracking in the Rain` */
function beginsWithPeople(item: ListItem): boolean {
  const { names, mark, rest } = leadingPeople(wholeText(firstPieces(item)));
  return names.length >= 2 && mark !== "" && countWords(rest) >= 2;
}

function itemsIn(blocks: readonly Block[]): ListItem[] {
  return blocks.flatMap((node) => {
    const below = "children" in node ? itemsIn(node.children) : [];
    return node.type === "listItem" ? [node, ...below] : below;
  });
}

function codeSpansIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((node) => {
    if (node.type === "inlineCode") return [node.value];
    return "children" in node ? codeSpansIn(node.children) : [];
  });
}
