// Works that are listed by their titles alone, without a link, a date or people.
import type { List, ListItem } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { withoutOrnament } from "./entry/lead.ts";
import { parsePeople } from "./entry/people.ts";
import { wholeText, wordedPieces } from "./entry/pieces.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens, withoutEmojiAtEnd } from "./entry/words.ts";
import { firstPieces } from "./items.ts";
import { labelledEntry } from "./labelled-line.ts";

const MIN_WORDS = 3;
const MAX_WORDS = 25;
/** A list has fewer words in an item on average than titles have. */
const MIN_AVERAGE = 4;
const MIN_ITEMS = 2;

/** Whether a list under a heading is clearly one of works: nearly all of its items are written as titles are. */
export function areListedWorks(list: List): boolean {
  const texts = list.children.map(textOf);
  if (texts.length < MIN_ITEMS) return false;
  const words = texts.reduce((sum, text) => sum + countTokens(text), 0);
  return words >= MIN_AVERAGE * texts.length && list.children.filter(isTitleAlone).length >= texts.length * 0.8;
}

/** Whether a list that nothing introduces is one of works: each item is written as a title is, or states when it appeared or by whom. */
export function areWorksWithoutHeading(list: List, conventions: Conventions): boolean {
  if (areListedWorks(list)) return true;
  const isStated = (item: ListItem): boolean => {
    const entry = parseEntry(firstPieces(item), conventions) ?? labelledEntry(firstPieces(item), conventions)?.entry;
    return entry != null && (entry.isCitation || (entry.isSure && countTokens(entry.title) >= MIN_WORDS));
  };
  const works = list.children.filter((item) => isTitleAlone(item) || isStated(item));
  return list.children.length >= MIN_ITEMS && works.length >= list.children.length * 0.8;
}

/** Whether the item consists of a title: few words, no sentence, most of the longer words in capitals. */
export function isTitleAlone(item: ListItem): boolean {
  if (!canBeTitle(item)) return false;
  const isBold = wordedPieces(firstPieces(item)).every((piece) => piece.isBold);
  const longer = textOf(item)
    .split(/\s+/)
    .filter((word) => /^[("“]?\p{L}{4,}/u.test(word));
  const capitals = longer.filter((word) => /^[("“]?\p{Lu}/u.test(word));
  return longer.length >= 2 && (isBold || capitals.length >= longer.length * 0.6);
}

/** Where titles stand alone, a few words could name a group of them. */
const MIN_LONG_WORDS = 5;

/**
 * Whether the item can be a title, and is too long for the name of a group.
 * @param options.canEndInStop whether a full stop ends other titles too
 */
export function isLongTitle(item: ListItem, { canEndInStop = false }: { canEndInStop?: boolean } = {}): boolean {
  const text = canEndInStop ? textOf(item).replace(/\.$/, "") : textOf(item);
  return countTokens(text) >= MIN_LONG_WORDS && !/[;；]/.test(text) && isTitleText(text);
}

/** Whether the item is nothing but bold words, and enough of them for a title that needs no capitals. */
export function isBoldTitle(item: ListItem): boolean {
  const pieces = wordedPieces(firstPieces(item));
  if (pieces.length === 0 || !pieces.every(({ type, isBold }) => isBold && type === "text")) return false;
  const text = textOf(item);
  const words = countTokens(text);
  return (
    words >= MIN_LONG_WORDS && words <= MAX_WORDS && /^["“(]?[\p{Lu}\p{N}]/u.test(text) && !/[.;；:：。！!]$/.test(text)
  );
}

/** `Walking in Caves`, `openCave: A System` */
const BEGINS_LIKE_TITLE = /^["“(]?(?:[\p{Lu}\p{N}]|\p{Ll}{1,5}\p{Lu}[\p{L}\p{N}]*:)/u;

/** Whether the item can be a title: few words, and no sentence. */
function canBeTitle(item: ListItem): boolean {
  return isTitleText(textOf(item));
}

function isTitleText(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS || !BEGINS_LIKE_TITLE.test(text)) return false;
  return !(
    /[.;:：。！]$|\.\s+\p{Lu}|https?:|\((?:[^(),]*,){2,}[^()]*\)$/u.test(text) ||
    isDateOrVenue(text) ||
    parsePeople(text, { isMarked: true }) !== null
  );
}

function textOf(item: ListItem): string {
  return withoutEmojiAtEnd(withoutOrnament(wholeText(firstPieces(item))));
}
