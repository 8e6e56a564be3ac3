// A title above a line of its people, venue and links: `- Caves at Night` above `- A. Roe and B. Doe. *ICLR 2020*. [[paper]](…)`.
import type { ListItem, Paragraph, RootContent } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { isFullName } from "./entry/names.ts";
import { isListOfPeople, parsePeople } from "./entry/people.ts";
import { joinedText, type Piece, piecesOf, plainPiece, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens } from "./entry/words.ts";
import { firstPieces, isLinkAway } from "./items.ts";
import { linesOfParagraph } from "./linked-lines.ts";

const MIN_TITLE_WORDS = 3;
const BEGINS_WITH_INITIALS = /^(?:\p{Lu}{1,2}\s?\.[\s-]?){1,3}\p{Lu}/u;

/** Whether the words are people; initials at their beginning are enough, because no title has them. */
export function arePeople(words: string): boolean {
  const bare = words.replace(/[\s.,[(]+$/, "");
  return BEGINS_WITH_INITIALS.test(bare) || parsePeople(bare, { isMarked: true }) !== null;
}

/** `*[Ann Roe](…), Max Doe*`: the words of a line of people in italics, some with their pages. Null: it is another line. */
export function peopleWithPages(pieces: readonly Piece[]): readonly Piece[] | null {
  const words = wordedPieces(pieces);
  const linked = words.filter(({ type }) => type === "link");
  const areNames = linked.length > 0 && linked.every(({ text }) => isFullName(text.trim()));
  if (!areNames || !words.every(({ isItalic }) => isItalic)) return null;
  const names = wholeText(pieces);
  return arePeople(names) ? [{ ...plainPiece(names), isItalic: true }] : null;
}

/** Whether a bullet without a link has nothing below it but such a line. */
export function isSignedBelow(item: ListItem): boolean {
  const [title, below, ...others] = item.children;
  const pieces = firstPieces(item);
  const isTitle = title !== undefined && !pieces.some(isLinkAway) && countTokens(joinedText(pieces)) >= MIN_TITLE_WORDS;
  return isTitle && others.length === 0 && isLineOfPeople(below);
}

function isLineOfPeople(block: RootContent | undefined): boolean {
  if (block?.type !== "list") return false;
  const [only, another] = block.children;
  if (only === undefined || another !== undefined) return false;
  const pieces = firstPieces(only);
  const [first] = wordedPieces(pieces);
  const link = pieces.find(({ type }) => type === "link");
  const isSigned = first?.type === "text" && !first.isBold && arePeople(first.text);
  return isSigned && link !== undefined && kindOfLabel(link.text) === "paper";
}

const MIN_BOLD_TITLE_WORDS = 4;
/** `RA-L, 2024.`, and no title before a venue */
const VENUE_AND_YEAR = /^[^.,:]{2,40},?\s(?:19|20)\d\d\.?$/;

/** The bullets, without the mark before the people of a title in bold that has no link: they and their venue belong to it. */
export function withPeopleBeside(items: readonly ListItem[]): readonly ListItem[] {
  const isJoined = items.map((item, at) => isSignature(item) && isBareBoldTitle(items[at - 1]));
  if (!isJoined.includes(true)) return items;
  return items.flatMap((item, at) => {
    if (isJoined[at]) return [];
    const [first, people] = [item.children[0], isJoined[at + 1] ? items[at + 1] : undefined];
    const [below, ...rest] = people?.children ?? [];
    if (first?.type !== "paragraph" || below?.type !== "paragraph") return [item];
    const words: Paragraph = { ...first, children: [...first.children, { type: "break" }, ...below.children] };
    return [{ ...item, children: [words, ...rest] }];
  });
}

/** `**A title: with a colon**`, or `**A title** ICLR 2020`, above `*Ann Roe, Max Doe*`, on the next line or in the next paragraph: a title, whatever is in it. */
export function isBoldAbovePeople({ children: [first, next] }: ListItem): boolean {
  // quick to say no
  if (first?.type !== "paragraph" || first.children[0]?.type !== "strong") return false;
  const [title, line] = linesOfParagraph(first);
  const below = line ?? (next?.type === "paragraph" ? linesOfParagraph(next)[0] : undefined);
  if (title === undefined || below === undefined) return false;
  const [words, people] = [wordedPieces(piecesOf(title.children)), wordedPieces(piecesOf(below.children))];
  const isDated = words.at(-1)?.isBold === false && isDateOrVenue(words.at(-1)?.text ?? "");
  if (!(isDated ? words.length === 2 && countTokens(words[0]?.text ?? "") > 1 : isBoldTitle(words))) return false;
  const names = wholeText(people);
  return (
    people.every((piece) => piece.isItalic && piece.type === "text") &&
    names.includes(",") &&
    (parsePeople(names, { isMarked: true })?.authors.length ?? 0) > 1
  );
}

function isBareBoldTitle(item: ListItem | undefined): boolean {
  if (item?.children.length !== 1) return false;
  return isBoldTitle(wordedPieces(firstPieces(item)));
}

function isBoldTitle(words: readonly Piece[]): boolean {
  return (
    words.every((piece) => piece.isBold && piece.type === "text") &&
    countTokens(joinedText(words)) >= MIN_BOLD_TITLE_WORDS
  );
}

/** People on a line, above one with the venue, its year and the paper's link. */
function isSignature(item: ListItem): boolean {
  const [first] = item.children;
  // quick to say no
  if (first?.type !== "paragraph" || !first.children.some(({ type }) => type === "link")) return false;
  const [people, ...others] = linesOfParagraph(first);
  const pieces = others.flatMap(({ children }) => piecesOf(children));
  return (
    people !== undefined &&
    VENUE_AND_YEAR.test(
      unlinkedText(pieces)
        .replace(/[\s[\]|]+$/, "")
        .trim(),
    ) &&
    pieces.some(({ type, text }) => type === "link" && kindOfLabel(text) === "paper") &&
    isListOfPeople(wholeText(piecesOf(people.children)))
  );
}
