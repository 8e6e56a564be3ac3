// What stands in a line where its venue could be: after a comma, in brackets, after a dash, at the start.
import { fullYear } from "../../../map/dates.ts";
import { joinedText, type Piece } from "./pieces.ts";
import { NAME_AND_YEAR, type Placed, placedBesideLinks, replaced, yearOf } from "./placed-beside-links.ts";
import { saysVenue } from "./sources.ts";
import { isNameBesideYear, VENUE_START } from "./venue-names.ts";
import { countWords, hasWords } from "./words.ts";

/** All that could be a venue by its place in the line. */
export function placedIn(pieces: readonly Piece[]): readonly Placed[] {
  const at = pieces.findIndex(({ text }) => hasWords(text));
  const host = pieces[at];
  if (host === undefined || host.isCode || host.isPicture) return [];
  const next = pieces[at + 1];
  const isWhole = host.type === "link" || host.isBold || next === undefined || next.type !== "text";
  const found = [
    atStart(host.text, host.type === "link"),
    ...(isWhole ? [inGroup(host.text), afterDash(host.text), afterYear(host.text), afterComma(host.text)] : []),
  ].find((each) => each !== null);
  const placed = found == null ? null : { ...found, others: replaced(pieces, at, found.text) };
  return [placed, atStartInBold(pieces), inBold(pieces), ...placedBesideLinks(pieces, at)].filter(
    (each) => each !== null,
  );
}

const MAX_LEAD_WORDS = 8;

/** `**Cave Letters 2009** A title`: a few words in bold before several plain ones, which are not said about them. */
export function atStartInBold([first, next, ...others]: readonly Piece[]): Placed | null {
  if (first?.type !== "text" || !first.isBold || next?.type !== "text" || next.isBold) return null;
  const isTitleNext = /^\s+["“]?[\p{Lu}\p{N}]/u.test(next.text) && countWords(next.text) >= 2;
  if (!isTitleNext || countWords(first.text) > MAX_LEAD_WORDS) return null;
  const words = first.text.trim();
  const [year = ""] = /\b(?:19|20)\d\d\b/.exec(words) ?? [];
  const name = (year === "" ? words : words.slice(0, words.indexOf(year))).replace(/[\s,]+$/, "");
  return { place: "start", name, year, words, others: [next, ...others], isReadElsewhere: false };
}

type Found = Omit<Placed, "others"> & { readonly text: string };

/** `【Cave Lab 2009】A title`, `23_CAVE_A title`, `23_A title` */
function atStart(text: string, isLink: boolean): Found | null {
  const numbered = /^\s*(?<year>\d\d)_(?:(?<name>\p{Lu}[\p{L}&/@-]{1,15}(?:\s\p{L}{2,12})?)_)?(?=\S.{6})/u.exec(text);
  if (numbered !== null) {
    const { name = "", year = "" } = numbered.groups ?? {};
    const rest = text.slice(numbered[0].length);
    return { place: "number", name, year: fullYear(year), text: rest, isReadElsewhere: false };
  }
  const [found = "", name = "", year = ""] = isLink
    ? []
    : (/^\s*[【[]([^【】[\]]{2,60}?)[\s,，]+((?:19|20)\d\d)[】\]]\s*/u.exec(text) ?? []);
  return found === "" ? null : { place: "lead", name, year, text: text.slice(found.length), isReadElsewhere: true };
}

/** What can stand after a venue at the end of a title: a full stop, and the bracket around its links. */
const TAIL = /[\s.,，[(（]+$/;

/** In UTF-16 code units: longer words in brackets are believed only here. */
const MAX_GROUP = 35;

const GROUP_AT_END = new RegExp(`^(?<before>.{8,}\\S)\\s?[(（[]${NAME_AND_YEAR}[)）\\]]$`, "u");

/** `A title (Cave Letters 2009)`, `A title (CaveSec 09)` */
function inGroup(whole: string): Found | null {
  const bare = whole.replace(TAIL, "");
  const found = GROUP_AT_END.exec(bare);
  const { before = "", name = "", year = "", short = year } = found?.groups ?? {};
  // `Cave Letters (CL 2009)` after a comma is named in full before its brackets
  if (found === null || longNameAt(before) >= 0) return null;
  const isReadElsewhere = name.length <= MAX_GROUP && year !== "";
  return { place: "group", name, year: yearOf(short), text: before + whole.slice(bare.length), isReadElsewhere };
}

/** `A title - CAVE - 2009`, `A title - CAVE -2009` */
function afterDash(whole: string): Found | null {
  const bare = whole.replace(TAIL, "");
  const found =
    /\s[-–—]\s(?<name>\p{Lu}(?:(?!\s[-–—|]|[,:]).){1,60}?)\s?(?<mark>\s|\s?[-–—]\s?)(?<year>(?:19|20)\d\d)$/u.exec(
      bare,
    );
  const { name = "", mark = "", year = "" } = found?.groups ?? {};
  if (found === null || found.index < 8) return null;
  const isReadElsewhere = (mark.trim() === "" || /\s$/.test(mark)) && !/[-–—]/.test(name);
  return { place: "dash", name, year, text: bare.slice(0, found.index) + whole.slice(bare.length), isReadElsewhere };
}

/** `A title, 2009, CAVE` */
function afterYear(whole: string): Found | null {
  const bare = whole.replace(TAIL, "");
  const found = /^(?<text>.{8,}?),\s(?<year>(?:19|20)\d\d),\s(?<name>\p{Lu}[^,]{1,60})$/u.exec(bare);
  const { text = "", year = "", name = "" } = found?.groups ?? {};
  const rest = text + whole.slice(bare.length);
  return found === null ? null : { place: "year", name, year, text: rest, isReadElsewhere: false };
}

const MIN_TITLE_WORDS = 2;
const SHORT =
  /^(?<long>.{4,}\S)\s\((?<short>\p{Lu}[\p{L}\d&/ -]{1,24}?)(?:[\s,'’]+(?<year>(?:19|20)\d\d))?\)(?:\s(?<after>(?:19|20)\d\d))?$/u;

/** `A title, Cave Letters 2009`, `A title, Cave Letters'09`, `A title, Transactions on Caves (TOC 2009)`, `A title, Transactions on Caves` */
function afterComma(whole: string): Found | null {
  const bare = whole.replace(TAIL, "");
  const { long, short = "", year: inside, after } = SHORT.exec(bare)?.groups ?? {};
  // after a comma, a year is beside people too: `, Ann Roe, 2009`
  const [, plain = bare, mark = "", dated = ""] =
    long === undefined ? (/^(.*[^\s,])(\s|\s?['’‘`])((?:19|20)\d\d|(?<=\S)\d\d)$/.exec(bare) ?? []) : [];
  const words = long ?? plain;
  if (/,\s*\d+$/.test(words)) return null;
  const at = long === undefined ? startOfName(words) : longNameAt(words);
  if (at < 0 || countWords(words.slice(0, at)) < MIN_TITLE_WORDS) return null;
  const name = words
    .slice(at + 1)
    .trim()
    .replace(/^in:?\s+/i, "");
  const isProceedings = /^proc\.\s/i.test(name);
  const isShort = short !== "" && /\p{Lu}.*\p{Lu}/u.test(short);
  return {
    place: "comma",
    name: isShort ? short : name.replace(/^proc\.\s+/i, ""),
    full: name,
    year: inside ?? after ?? yearOf(dated),
    text: words.slice(0, at) + whole.slice(bare.length).replace(/^,/, ""),
    isReadElsewhere: !isShort && !isProceedings && mark.trim() === "",
  };
}

/** Where a name that is given in full before its abbreviation begins; -1: there is none. */
function longNameAt(words: string): number {
  const at = startOfName(words);
  const name = words.slice(at + 1).trim();
  return at >= 0 && /\s/.test(name) && isNameBesideYear(name, false) ? at : -1;
}

/** More commas are in no name. */
const MAX_COMMAS = 4;

/** The comma after which a name begins: the last one, or one before it after which a venue begins that has commas in its name. */
function startOfName(words: string): number {
  const commas = [...words.matchAll(/,(?=\s)/g)].map(({ index }) => index).slice(-MAX_COMMAS);
  const begins = commas.findLast((at) => {
    const name = words.slice(at + 1).trim();
    return (
      VENUE_START.test(name) ||
      /^\p{Lu}{2,}(?:\s|$)/u.test(name) ||
      /^(?:[A-Z]\w+ )+(?:Conference|Symposium)\b/.test(name)
    );
  });
  const last = commas.at(-1) ?? -1;
  return begins !== undefined && (begins === last || saysVenue(words.slice(begins))) ? begins : last;
}

/** `A title of words (**Cave Letters**)` */
function inBold(pieces: readonly Piece[]): Placed | null {
  const at = pieces.findIndex(
    ({ type, isBold }, index) => type === "text" && isBold && isInRoundBrackets(pieces, index),
  );
  const before = pieces.slice(0, Math.max(0, at));
  if (countWords(joinedText(before)) < MIN_TITLE_WORDS) return null;
  const [, whole = "", year = "", short = year] =
    /^(.+?)(?:[\s,]*((?:19|20)\d\d)|-(\d\d))?$/u.exec(pieces[at]?.text.trim() ?? "") ?? [];
  const [, name = whole] = /\s\((\p{Lu}[\p{L}\d-]*\p{Lu})\)$/u.exec(whole) ?? [];
  const others = pieces.flatMap((piece, index) => {
    if (index === at) return [];
    if (index === at - 1) return [{ ...piece, text: piece.text.replace(/\s*[(（]\s*$/, "") }];
    return [index === at + 1 ? { ...piece, text: piece.text.replace(/^\s*[)）]/, "") } : piece];
  });
  return { place: "bold", name, year: yearOf(short), others, isReadElsewhere: false };
}

function isInRoundBrackets(pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const arePlain = [before, after].every((piece) => piece?.type === "text" && !piece.isBold && !piece.isCode);
  return arePlain && /[(（]\s*$/.test(before?.text ?? "") && /^\s*[)）]/.test(after?.text ?? "");
}
