// Works that are listed by their titles alone, without a link, a date or people.
import type { List, ListItem } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { parseEntry } from "./entry/entry.ts";
import { withoutOrnament } from "./entry/lead.ts";
import { parsePeople } from "./entry/people.ts";
import { wholeText, wordedPieces } from "./entry/pieces.ts";
import { hasTaskMark } from "./entry/task.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens, withoutEmojiAtEnd } from "./entry/words.ts";
import { firstPieces, isLinkedItem } from "./items.ts";
import { labelledEntry } from "./labelled-line.ts";
import { namedLine } from "./named-line.ts";

const MIN_WORDS = 3;
const MAX_WORDS = 25;
/** A list has fewer words in an item on average than titles have. */
const MIN_AVERAGE = 4;
const MIN_ITEMS = 2;

/** Whether a list under a heading is clearly one of works: nearly all of its items are written as titles are. */
export function areListedWorks({ children }: List): boolean {
  if (children.length < MIN_ITEMS || !areLong(children)) return false;
  return children.filter(isTitleAlone).length >= children.length * 0.8 || areTitlesBesideLinks(children);
}

/**
 * Whether at least half of the items have no link, and nearly all of these are titles. Check boxes are meant for works: where
 * most items have one, more of them can be written in another way.
 */
function areTitlesBesideLinks(items: readonly ListItem[]): boolean {
  const alone = items.filter((item) => !isLinkedItem(item));
  if (alone.length < MIN_ITEMS || alone.length * 2 < items.length || !areLong(alone)) return false;
  // three words in capitals can be a name too, which says nothing
  const told = alone.filter((item) => !isLikeName(item));
  const titles = told.filter(isTitleAlone).length;
  if (titles * 2 < alone.length || alone.some((item) => (namedLine(firstPieces(item))?.role ?? null) !== null))
    return false;
  return titles >= told.length * 0.8 || (areTasks(alone) && alone.filter(isListedWork).length >= alone.length * 0.75);
}

function areLong(items: readonly ListItem[]): boolean {
  return items.reduce((sum, item) => sum + countTokens(textOf(item)), 0) >= MIN_AVERAGE * items.length;
}

function areTasks(items: readonly ListItem[]): boolean {
  return items.filter((item) => hasTaskMark(firstPieces(item))).length * 2 > items.length;
}

/** Whether the item can be a title in a list that is one of works. What has a check box need not be written as a title is. */
export function isListedWork(item: ListItem): boolean {
  if (!hasTaskMark(firstPieces(item))) return isTitleAlone(item) || isLongTitle(item) || isLikeName(item);
  const text = textOf(item).replace(/\.$/, "");
  return isLikeName(item) || (!/[;；]/.test(text) && isTitleText(text));
}

/** `Deep Cave Maps`: three words or more that a name of one person could consist of. */
function isLikeName(item: ListItem): boolean {
  const text = textOf(item);
  return (
    !text.includes(",") && countTokens(text) >= MIN_WORDS && parsePeople(text, { isMarked: true })?.authors.length === 1
  );
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

/** `Walking in Caves`, `openCave: A System`, `beta-CAVE: A System` */
const BEGINS_LIKE_TITLE = /^["“(]?(?:[\p{Lu}\p{N}]|\p{Ll}{1,5}-?\p{Lu}[\p{L}\p{N}]*:)/u;

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
