// What a page means by something that can mean several things, judged by how it uses it.
import type { ListItem } from "mdast";
import { parseStatedDate } from "../stated-date.ts";
import type { Conventions } from "./entry/conventions.ts";
import { parsePeople } from "./entry/people.ts";
import { piecesOf, wholeText } from "./entry/pieces.ts";
import { isTitleWithBy } from "./entry/plain-titles/by.ts";
import { leadingPeople } from "./entry/plain-titles/people-first.ts";
import { countWords } from "./entry/words.ts";
import { firstPieces } from "./items.ts";
import { isLinkedTitle } from "./linked-lines.ts";
import type { Block } from "./syntax/blocks.ts";

/**
 * Code spans are facts (`Airbnb` `2018`) if there are years among them. Entries begin with their people, or end with them
 * after a dash, if one in ten of them does with people who are sure to be some. Paragraphs are papers if many are nothing but a
 * linked title.
 */
export function conventionsOf(blocks: readonly Block[]): Conventions {
  const spans = codeSpansIn(blocks);
  const dates = spans.filter((text) => parseStatedDate(text) !== null).length;
  const items = itemsIn(blocks);
  const cited = items.filter(beginsWithPeople).length;
  const signed = items.filter(endsWithPeople).length;
  const authored = items.filter(namesPeopleAfterBy).length;
  const titled = blocks.filter((block) => block.type === "paragraph" && isLinkedTitle(piecesOf(block.children)));
  return {
    codeIsFact: dates >= 2 && dates * 4 >= spans.length,
    peopleFirst: cited >= 2 && cited * 10 >= items.length,
    peopleAfterDash: signed >= MIN_SIGNED && signed * 10 >= items.length,
    peopleAfterBy: authored >= MIN_SIGNED && authored * 4 >= items.length,
    linkedParagraphs: titled.length >= MIN_TITLED_PARAGRAPHS,
  };
}

const MIN_TITLED_PARAGRAPHS = 10;
const MIN_SIGNED = 3;
const AFTER_DASH = /^\s*[-–—]\s+([^-–—:]{5,200}?)\.?\s*$/;

/** `[A title](…) - Jane Doe, Al Roe.`: nothing but people who are sure to be some. */
function endsWithPeople(item: ListItem): boolean {
  const pieces = firstPieces(item);
  const link = pieces.findIndex(({ type }) => type === "link");
  const [, people] =
    AFTER_DASH.exec(link < 0 || link + 2 !== pieces.length ? "" : (pieces[link + 1]?.text ?? "")) ?? [];
  return people !== undefined && (parsePeople(people)?.authors.length ?? 0) > 0;
}

function namesPeopleAfterBy(item: ListItem): boolean {
  const pieces = firstPieces(item);
  return pieces.every(({ type }) => type === "text") && isTitleWithBy(wholeText(pieces));
}

/** `Gil Hahn and Ida Jung, Tracking in the Rain` */
function beginsWithPeople(item: ListItem): boolean {
  const words = wholeText(firstPieces(item));
  // quick to say no: nothing separates two names
  if (!/[,;:，、：.&]|\sand\s/.test(words)) return false;
  const { names, mark, rest } = leadingPeople(words);
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
