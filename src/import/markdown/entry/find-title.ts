// Finds the title of an entry among its pieces, and what comes before and after it.
import { FactCollector, webAddress } from "./facts.ts";
import { readLead, withoutOrnament } from "./lead.ts";
import { kindOfAddress, kindOfLabel } from "./link-kinds.ts";
import { parsePeople } from "./people.ts";
import { dropText, type Piece, plainPiece, unlinkedText, wordedPieces } from "./pieces.ts";
import { splitPlainTitle } from "./plain-title.ts";
import { withoutBrackets } from "./read-facts.ts";
import { isDateOrVenue, parseKind } from "./venues.ts";
import { countWords, dropColonAtEnd, hasWords } from "./words.ts";

export interface FoundTitle {
  readonly title: string;
  readonly url: string | null;
  /** Words before the title that are part of the comment. */
  readonly prefix: string;
  readonly after: readonly Piece[];
}

/**
 * The title: the first link that is not a label, otherwise what is bold, quoted, or plain before the first label. Facts
 * before it are collected into `facts`. Null if the entry has none.
 */
export function findTitle(pieces: readonly Piece[], facts: FactCollector): FoundTitle | null {
  const nicknamed = titleAfterNickname(pieces);
  if (nicknamed !== null) return nicknamed;
  const link = pieces.findIndex((piece) => piece.type === "link" && !isLabel(piece));
  const styled = pieces.findIndex((piece, index) => isStyledTitle(piece, pieces.slice(0, index)));
  if (styled >= 0 && (link < 0 || styled < link) && isMoreThanCaption(pieces, styled, link)) {
    return titleWithoutLink(pieces, styled, facts);
  }
  return link < 0 ? titleNearLabels(pieces, facts) : linkedTitle(pieces, link, facts);
}

/** The title at `index`, which is a link, with what comes before it. Null if it is a link inside a sentence. */
function linkedTitle(pieces: readonly Piece[], index: number, facts: FactCollector): FoundTitle | null {
  const link = pieces[index];
  if (link === undefined) return null;
  const lead = readLead(pieces.slice(0, index), facts);
  const found = { title: link.text, url: webAddress(link.url), prefix: "", after: pieces.slice(index + 1) };
  if (lead === "" || facts.takePeople(lead)) return found;
  if (/^[“"«]([^”"»]{8,})[”"»]/.test(lead)) return titleWithoutLink(pieces, 0, facts);
  if (/[:：]$/.test(lead)) {
    const name = dropColonAtEnd(lead);
    if (countWords(name) > MAX_ORGANIZATION_WORDS) return null;
    facts.addOrganizations(name);
    return found;
  }
  if (/[-–—|]$/.test(lead) && countWords(lead) <= 5) return { ...found, prefix: lead.replace(/\s*[-–—|]$/, "") };
  const isAtEnd = unlinkedText(pieces.slice(index + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
  const isOpen = OPEN_END.test(lead);
  if (isAtEnd && countWords(lead) > 2 && !isOpen && kindOfAddress(link.url ?? "") !== "other") {
    return titleWithoutLink(pieces, 0, facts);
  }
  return countWords(lead) <= 2 && (isAtEnd || !isOpen) ? { ...found, prefix: lead } : null;
}

const MAX_ORGANIZATION_WORDS = 6;

/** Words after which a sentence must continue. */
const OPEN_END =
  /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;

/** `**ViT**: "An Image is Worth 16x16 Words", ICLR 2021`. */
function titleAfterNickname(pieces: readonly Piece[]): FoundTitle | null {
  const [first] = wordedPieces(pieces);
  const link = pieces.findIndex(({ type }) => type === "link");
  const text = (link < 0 ? pieces : pieces.slice(0, link)).map((piece) => piece.text).join("");
  const [found, nickname, title] = /^\s*([^:：“"«]{1,60}?)\s*[:：]\s*[“"«]([^”"»]{8,})[”"»]/.exec(text) ?? [];
  if (found === undefined || nickname === undefined || title === undefined || !first?.isBold) return null;
  const after = dropText(pieces, found.length).filter((piece) => piece.text !== "");
  return { title, url: null, prefix: nickname, after: after.map((piece) => ({ ...piece, isBold: false })) };
}

/** Words in bold, or in italics at the beginning, that are not a fact: `**[ICLR 2023]**` is one. */
function isStyledTitle({ isBold, isItalic, type, text }: Piece, before: readonly Piece[]): boolean {
  if ((!isBold && !isItalic) || type !== "text" || !/\p{L}/u.test(text)) return false;
  if (!isBold) {
    if (countWords(text) < 3) return false;
    const lead = withoutOrnament(unlinkedText(before));
    if (lead !== "" && !isCitation(lead)) return false;
  }
  const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
  // a nickname before the title: `[**FlashAttention**] Fast and …`
  if (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") && bare === text.trim()) return false;
  if (/^\([^()]*\)$/.test(text.trim()) && countWords(text) <= 3) return false;
  const isFact = bare.split(/[,;|]/).every((part) => isDateOrVenue(part) || parseKind(part) !== null);
  return !isFact && kindOfLabel(bare) === null && (isBold || parsePeople(text, { isMarked: true }) === null);
}

/** A year after people, before a title: `Doe, J., & Roe, M. (2017).` */
const CITED_YEAR = /[\s,]*[(\s]((?:19|20)\d\d)[a-z]?\)?[.,:\s]*$/;

function isCitation(lead: string): boolean {
  return CITED_YEAR.test(lead) && parsePeople(lead.replace(CITED_YEAR, ""), { isMarked: true }) !== null;
}

/** Whether a link says what it leads to and is not itself a title. */
function isLabel({ text, url, isPicture }: Piece): boolean {
  if (isPicture) return true;
  const words = withoutBrackets(text.trim());
  return words === "" || words === url || kindOfLabel(words) !== null || isDateOrVenue(words);
}

/** Whether styled words are more than a caption of the link after them. */
function isMoreThanCaption(pieces: readonly Piece[], styled: number, link: number): boolean {
  const text = pieces[styled]?.text.trim() ?? "";
  const next = pieces[styled + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text) || /^[:：]/.test(next);
  if (link < 0) return !isCaption || countWords(text) > 3;
  return !isCaption && link > styled + 1 && /\p{L}/u.test(unlinkedText(pieces.slice(styled + 1, link)));
}

/** A title that is not a link and begins at `start`: styled words, or plain ones. */
function titleWithoutLink(pieces: readonly Piece[], start: number, facts: FactCollector): FoundTitle {
  const lead = readLead(pieces.slice(0, start), facts);
  const piece = pieces[start];
  if (piece === undefined || !isStyledTitle(piece, pieces.slice(0, start)))
    return plainTitle(pieces, start, lead, facts);
  const [, year] = CITED_YEAR.exec(lead) ?? [];
  const people = lead.replace(CITED_YEAR, "").replace(/[\s,:]+$/, "");
  const isTaken = facts.takePeople(people, { isMarked: true });
  if (isTaken && year !== undefined) facts.takeDateOrVenue(year);
  return { title: piece.text, url: null, prefix: isTaken ? "" : lead, after: pieces.slice(start + 1) };
}

/** Plain words up to the first link, line break or style after some words. */
function plainTitle(pieces: readonly Piece[], start: number, lead: string, facts: FactCollector): FoundTitle {
  const end = pieces.findIndex(
    ({ type, isItalic, isCode, isBold }, index) =>
      index >= start &&
      (type === "link" ||
        ((type === "break" || isItalic || isCode || isBold) && hasTitleWords(pieces.slice(start, index)))),
  );
  const words = pieces.slice(start, end < 0 ? pieces.length : end);
  const { title, rest } = splitPlainTitle(readLead(words, facts));
  const after = rest === "" ? [] : [plainPiece(rest)];
  return { title, url: null, prefix: lead, after: [...after, ...(end < 0 ? [] : pieces.slice(end))] };
}

/** Whether there are plain words in the pieces that are not a date or venue. */
function hasTitleWords(pieces: readonly Piece[]): boolean {
  const plain = pieces.filter(({ isCode, isItalic }) => !isCode && !isItalic);
  return hasWords(unlinkedText(plain)) && hasWords(readLead(plain, new FactCollector()));
}

/** Only labels are links: the title is plain before them, or after the first (`[paper] Title`), or it is the label. */
function titleNearLabels(pieces: readonly Piece[], facts: FactCollector): FoundTitle | null {
  const first = pieces.findIndex(({ type }) => type === "link");
  const before = first < 0 ? pieces : pieces.slice(0, first);
  const link = pieces[first];
  if (link === undefined || hasWords(withoutOrnament(unlinkedText(before).trim()))) {
    const found = titleWithoutLink(pieces, 0, facts);
    if (hasWords(found.title)) return found;
    if (link === undefined) return null;
  }
  const start = titleAfterLabels(pieces, first);
  if (start !== null) {
    const found = titleWithoutLink(pieces.slice(start), 0, facts);
    return { ...found, after: [...found.after, ...pieces.slice(first, start)] };
  }
  readLead(before, facts);
  return { title: link.text, url: webAddress(link.url), prefix: "", after: pieces.slice(first + 1) };
}

/** Where a title begins that has only labels before it; null if there is none. */
function titleAfterLabels(pieces: readonly Piece[], first: number): number | null {
  const start = pieces.findIndex(
    ({ type, text }, index) =>
      index > first && type === "text" && countWords(withoutOrnament(text)) > 2 && !/^\(.*\)$/.test(text.trim()),
  );
  const isAfterLabels = pieces
    .slice(first, start)
    .every(({ type, text }) => type === "link" || withoutOrnament(text) === "");
  return start > 0 && isAfterLabels ? start : null;
}
