// What stands beside the links of a line where its venue could be: before a linked title, after it, and in the words of other links.
import { fullYear } from "../../../map/dates.ts";
import { parseStatedDate } from "../../stated-date.ts";
import type { VenuePlace } from "./conventions.ts";
import { isBracketed } from "./link-labels.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { countWords, hasWords } from "./words.ts";

/** A venue at a place of a line, and the line without it. */
export interface Placed {
  readonly place: VenuePlace;
  readonly name: string;
  /** Where the name is short, what comes before it in full. */
  readonly full?: string;
  /** Empty: it has none. */
  readonly year: string;
  /** All of it, where that is not the name and then the year. */
  readonly words?: string;
  readonly others: readonly Piece[];
  /** Whether known names, and after a dash all, are read elsewhere too, so that they are left in the line. */
  readonly isReadElsewhere: boolean;
}

/** All that could be a venue beside a link. @param host where the first words are */
export function placedBesideLinks(pieces: readonly Piece[], host: number): readonly (Placed | null)[] {
  return [
    inItalics(pieces, host),
    afterIn(pieces, host),
    afterLink(pieces),
    inGroupAfterLink(pieces),
    inLabel(pieces),
    beforeLink(pieces, host),
  ];
}

export function replaced(pieces: readonly Piece[], at: number, text: string): readonly Piece[] {
  return pieces.map((piece, index) => (index === at ? { ...piece, text } : piece));
}

/** `Cave Letters 2009`, `CaveSec 09`, `CaveSec09`, `CAVE-2009`: the last digits of a year alone only after a capital or a digit. */
export const NAME_AND_YEAR =
  "(?<name>[^()（）[\\]]{2,120}?)(?:(?:,?\\s|-)(?<year>(?:19|20)\\d\\d)|(?<=[(（[][\\p{Lu}\\d][^()（）[\\]]*)(?<!\\d)['’‘]?[\\s-]?['’‘]?(?<short>9\\d|[0-2]\\d))";
const GROUP_AT_START = new RegExp(`^\\s?[(（]${NAME_AND_YEAR}[)）]`, "u");

/** In full, where there are only two digits. */
export function yearOf(digits: string): string {
  return digits.length === 2 ? fullYear(digits) : digits;
}

/** `[A title](…) (Cave Letters 2009)`, `[A title](…) (CaveSec 09)` */
function inGroupAfterLink(pieces: readonly Piece[]): Placed | null {
  const host = pieces.findIndex(({ type }) => type === "link");
  const next = pieces[host + 1];
  const found = host < 0 || next?.type !== "text" ? null : GROUP_AT_START.exec(next.text);
  if (next === undefined || found === null) return null;
  const { name = "", year = "", short = year } = found.groups ?? {};
  // `(Feb 2009)`
  if (parseStatedDate(`${name} ${year}`) !== null) return null;
  const others = replaced(pieces, host + 1, next.text.slice(found[0].length));
  return { place: "aside", name, year: yearOf(short), others, isReadElsewhere: year !== "" };
}

/** `A title [[Cave Letters 2009](…)]`: the first link in brackets that ends in a year. */
function inLabel(pieces: readonly Piece[]): Placed | null {
  for (const [at, { type, text, isPicture }] of pieces.entries()) {
    const found =
      type === "link" && !isPicture
        ? /^\s*\[?(?<name>\p{L}[^[\]()\d]{1,60}?)[\s,'’]*(?<year>(?:19|20)\d\d)\]?\s*$/u.exec(text)
        : null;
    if (found === null || !isBracketed(pieces, at)) continue;
    if (countWords(unlinkedText(pieces.slice(0, at))) < MIN_TITLE_WORDS) return null;
    const { name = "", year = "" } = found.groups ?? {};
    if (parseStatedDate(`${name} ${year}`) !== null) return null;
    return { place: "label", name, year, others: replaced(pieces, at, "paper"), isReadElsewhere: false };
  }
  return null;
}

const MIN_TITLE_WORDS = 2;

/** `CAVE 2009 [A title](…)`, `CAVE 2009 Oral [A title](…)` */
function beforeLink(pieces: readonly Piece[], at: number): Placed | null {
  const [host, link] = [pieces[at], pieces[at + 1]];
  if (host?.type !== "text" || host.isBold || link?.type !== "link" || countWords(link.text) < MIN_TITLE_WORDS)
    return null;
  const found =
    /^\s*(?<words>(?<name>\p{L}[^[\]():,\d]{1,60}?),?\s(?<year>(?:19|20)\d\d)(?:\s\p{Lu}\p{Ll}+)?)\s+$/u.exec(
      host.text,
    );
  const { name = "", year = "", words = "" } = found?.groups ?? {};
  const others = pieces.filter((_, index) => index !== at);
  return found === null || parseStatedDate(words) !== null
    ? null
    : { place: "front", name, year, words, others, isReadElsewhere: false };
}

/** `[A title](…), Cave Letters`, `[A title](…), npj cave medicine 2009, …` */
function afterLink(pieces: readonly Piece[]): Placed | null {
  const host = pieces.findIndex(({ type }) => type === "link");
  const next = pieces[host + 1];
  if (host < 0 || next?.type !== "text" || next.isItalic || next.isBold || next.isCode) return null;
  const found =
    /^,\s(?:in:?\s)?(?<name>\p{L}[^,·|—–()[\]]{1,80}?)(?:,?\s(?<year>(?:19|20)\d\d))?(?=[\s.]*(?:[,·|]|[\s(]*$))/u.exec(
      next.text,
    );
  const { name = "", year = "" } = found?.groups ?? {};
  if (found === null) return null;
  const others = replaced(pieces, host + 1, next.text.slice(found[0].length));
  return { place: "tail", name, year, others, isReadElsewhere: true };
}

/** `[A title](…) — *Caves with Applications 2009* · …`: nothing but marks before it */
function inItalics(pieces: readonly Piece[], host: number): Placed | null {
  const at = pieces.findIndex(({ text }, index) => index > host && hasWords(text));
  const { type, isItalic, text } = pieces[at] ?? {};
  const [, name, year] =
    type === "text" && isItalic ? (/^(.+?),?\s((?:19|20)\d\d)$/.exec(text?.trim() ?? "") ?? []) : [];
  if (name === undefined || year === undefined) return null;
  return { place: "italic", name, year, others: pieces.filter((_, index) => index !== at), isReadElsewhere: false };
}

/** `[A title](…) - in CAVE 2009`, `[A title](…) - what it does - in RiverNLP@CAVE 2009 - …` */
function afterIn(pieces: readonly Piece[], host: number): Placed | null {
  for (const [at, { type, text }] of pieces.entries()) {
    if (at <= host || type !== "text") continue;
    const found =
      /(?:^|\s)[-–—]\sin\s(?<name>[\p{Lu}][^-–—,.;:()]{1,60}?(?:-[^-–—,.;:()\s]+){0,2}),?\s(?<year>(?:19|20)\d\d)(?=\s*$|\s+[-–—]\s)/u.exec(
        text,
      );
    const { name = "", year = "" } = found?.groups ?? {};
    if (found === null) continue;
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return { place: "in", name, year, others: replaced(pieces, at, rest), isReadElsewhere: false };
  }
  return null;
}
