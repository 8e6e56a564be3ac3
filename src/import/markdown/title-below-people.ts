// A bullet that begins with the people, above paragraphs with the title, the venue and the links:
// `- **CaveNet:** Ann Roe, Max Doe:` above `"Caves at Night." ECCV (2022)`, on a line or in a paragraph of its own, above `[[paper](…)]`.
import type { ListItem, RootContent } from "mdast";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import { isBracketed, isLabel } from "./entry/link-labels.ts";
import { parsePeople, type StatedPeople } from "./entry/people.ts";
import { type Piece, piecesOf, plainPiece, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { countWords, isTitleCase } from "./entry/words.ts";
import { firstPieces, isLineOfLinks, isLinkAway } from "./items.ts";
import { linesOfParagraph } from "./linked-lines.ts";

interface TitleBelowPeople {
  readonly entry: ListEntry;
  /** The paragraphs that the entry was read from. */
  readonly read: readonly RootContent[];
  readonly below: readonly RootContent[];
}

const MIN_TITLE_WORDS = 2;

/** Null: the bullet does not begin with people alone, or no title with a link to a work comes next. */
export function titleBelowPeople(item: ListItem, conventions: Conventions): TitleBelowPeople | null {
  const [first, ...others] = item.children;
  if (first?.type !== "paragraph") return null;
  const [people, ...titles] = linesOfParagraph(first);
  const isApart = titles.length === 0 && others[0]?.type === "paragraph";
  const lead =
    people === undefined || (titles.length === 0 && !isApart) ? null : peopleAlone(piecesOf(people.children));
  if (lead === null) return null;
  const after = isApart ? others.slice(1) : others;
  const end = after.findIndex((block) => !isLineOfLinks(block));
  const links = end < 0 ? after : after.slice(0, end);
  const lines = [...titles, ...others.slice(0, others.length - after.length), ...links];
  const pieces = lines.flatMap((block) =>
    block.type === "paragraph" ? [...piecesOf(block.children), plainPiece(" ")] : [],
  );
  const entry = pieces.some(isLinkAway) ? parseEntry(pieces, { ...conventions, peopleFirst: false }) : null;
  if (entry === null || entry.authors.length > 0 || countWords(entry.title) < MIN_TITLE_WORDS) return null;
  const { authors, isComplete, organizations } = lead.people;
  const comment = [lead.nickname, entry.comment].filter(Boolean).join(" ") || null;
  return {
    entry: { ...entry, authors, authorsComplete: isComplete, organizations, comment },
    read: [first, ...others.slice(0, others.length - after.length), ...links],
    below: after.slice(links.length),
  };
}

/** A name with nothing but a title and its links below it: `- **CaveNet**` above `- A Map of Caves, CAVE 2020` and `- [[paper]](…)`. */
export function titleBelowName(item: ListItem, conventions: Conventions): TitleBelowPeople | null {
  const [first, list, other] = item.children;
  const [name, more] = wordedPieces(firstPieces(item));
  if (first?.type !== "paragraph" || list?.type !== "list" || other !== undefined) return null;
  if (name?.type !== "text" || !name.isBold || more !== undefined || countWords(name.text) > MAX_NAME_WORDS)
    return null;
  const [title, ...links] = list.children.map(firstPieces);
  if (title === undefined || links.length === 0 || list.children.some(({ children }) => children.length > 1))
    return null;
  const entry = links.every(isOnlyLabels) ? parseEntry([...title, BREAK, ...links.flat()], conventions) : null;
  if (entry === null || entry.isCitation) return null;
  const isLinked = wordedPieces(title)[0]?.url != null;
  if (isLinked ? entry.titleUrl === null : title.some(isLinkAway) || !isWrittenAsTitle(entry, name.text.trim()))
    return null;
  const comment = [name.text.trim(), entry.comment].filter(Boolean).join(" ");
  return { entry: { ...entry, comment }, read: item.children, below: [] };
}

const [MAX_NAME_WORDS, MIN_NAMED_WORDS] = [3, 3];
const BREAK: Piece = { ...plainPiece(" "), type: "break" };

/** `[[paper]](…) [[C++]](…)`: links in square brackets and few other words. */
function isOnlyLabels(pieces: readonly Piece[]): boolean {
  const links = pieces.filter(isLinkAway);
  return (
    links.length > 0 &&
    links.every((link) => isBracketed(pieces, pieces.indexOf(link)) || isLabel(link)) &&
    countWords(unlinkedText(pieces)) < MIN_NAMED_WORDS
  );
}

/** Whether words without a link are a title and no description: they have a date, or most of them have capitals. */
function isWrittenAsTitle({ title, date, venueDate }: ListEntry, name: string): boolean {
  const isBegun = /^[\p{Lu}\p{N}]/u.test(title) || title.startsWith(`${name}:`);
  return isBegun && (isTitleCase(title) || (countWords(title) > 1 && (date !== null || venueDate !== null)));
}

/** The people that a line consists of, with a nickname in bold before them. */
function peopleAlone(
  pieces: readonly Piece[],
): { readonly people: StatedPeople; readonly nickname: string | null } | null {
  const [first, ...rest] = pieces;
  if (first === undefined || pieces.some(({ type }) => type === "link")) return null;
  const isNamed = first.isBold && (/[:：]\s*$/.test(first.text) || /^\s?[:：]/.test(rest[0]?.text ?? ""));
  const words = wholeText(isNamed ? rest : pieces).replace(/^[\s:：]+/, "");
  const people = parsePeople(words.replace(/(?<=\p{Ll})[.:：]$|[:：]$/u, ""), { isMarked: true });
  if (people === null || (people.authors.length < 2 && !/[:：]$/.test(words))) return null;
  return { people, nickname: isNamed ? first.text.replace(/\s*[:：]\s*$/, "") : null };
}
