// A nickname before the title, in bold or in front of quotation marks: `**ViT**: "An Image is Worth 16x16 Words", ICLR 2021`.
import { isDateInBrackets } from "../lead.ts";
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { parsePeople } from "../people.ts";
import { dropText, joinedText, type Piece, wordedPieces } from "../pieces.ts";
import { isJournalName } from "../sources.ts";
import { takeVenueAndNickname } from "../title-ends.ts";
import type { EntryLine, FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue, parseKind } from "../venues.ts";
import { countWords, withoutBrackets } from "../words.ts";
import { plainTitle } from "./plain.ts";

const QUOTED = /^\s*(?=\S)(?<nickname>[^:：“"«]{1,60}?)\s*(?:(?<colon>[:：])\s*)?[“"«](?<title>[^”"»]{8,})[”"»]/;

/** `**Exploring "dark matter" in caves**`: what is quoted inside bold words is a part of the title. */
const QUOTES_INSIDE = /^\s*[^:：“"«]*[^:：“"«\s]\s+[“"«]/;

/** The nickname is bold, or ends in a colon. */
export const nicknamedTitle: TitleForm = (line) =>
  titleInCode(line) ??
  citedAfterLabel(line) ??
  quotedAfterNickname(line) ??
  afterNicknameAndVenue(line) ??
  plainAfterNickname(line);

/** ``**Galois** - `A title of some words` (SOSP'13)``: what brackets with a date come after. */
function titleInCode({ pieces }: EntryLine): FoundTitle | null {
  const at = pieces.findIndex(({ isCode }) => isCode);
  const [name, dash, title] = at < 2 ? [] : pieces.slice(at - 2, at + 1);
  if (name?.isBold !== true || dash === undefined || title === undefined || name !== wordedPieces(pieces)[0])
    return null;
  const isTitle =
    /^\s*[-–—:]\s*$/.test(dash.text) &&
    countWords(name.text) <= MAX_NICKNAME_WORDS &&
    countWords(title.text) >= MAX_NICKNAME_WORDS &&
    isDateInBrackets(/^\s*(\([^()]*\))/.exec(pieces[at + 1]?.text ?? "")?.[1] ?? "");
  const isRepeated = title.text.toLowerCase().startsWith(name.text.trim().toLowerCase());
  const prefix = isRepeated ? "" : name.text.trim();
  return isTitle ? { title: title.text, url: null, prefix, after: pieces.slice(at + 1), isCitation: false } : null;
}

/** `**Cave map**: Ann Roe. "A title" (1956)`: a reference after what it is about. */
function citedAfterLabel({ pieces, facts, conventions }: EntryLine): FoundTitle | null {
  const [label] = wordedPieces(pieces);
  const rest = label?.isBold === true && label.type === "text" ? pieces.slice(pieces.indexOf(label) + 1) : [];
  const [colon = "", people] = /^\s*[:：]\s+([^"“«:]{3,400}?)[.,:]?\s+["“«]/u.exec(rest[0]?.text ?? "") ?? [];
  if (label === undefined || people === undefined || parsePeople(people, { isMarked: true }) === null) return null;
  const found = plainTitle({ pieces: dropText(rest, /^\s*./u.exec(colon)?.[0].length ?? 0), facts, conventions });
  return { ...found, prefix: label.text.trim() };
}

function quotedAfterNickname({ pieces, facts }: EntryLine): FoundTitle | null {
  // quick to say no
  if (!pieces.some(({ text }) => /[“"«]/.test(text))) return null;
  const [first] = wordedPieces(pieces);
  const link = pieces.findIndex(({ type }) => type === "link");
  const text = joinedText(link < 0 ? pieces : pieces.slice(0, link));
  const found = QUOTED.exec(text);
  const { nickname = "", colon = "", title } = found?.groups ?? {};
  // `**?**: "Title"` has none yet
  const isUnknown = nickname.trim() === "?";
  const isMarked = first?.isBold
    ? /\p{L}/u.test(first.text) && !QUOTES_INSIDE.test(first.text)
    : colon !== "" && /^[\p{L}\p{N}+-]+$/u.test(nickname.trim());
  if (found === null || title === undefined || !(isMarked || isUnknown)) return null;
  const after = dropText(pieces, found[0].length).filter((piece) => piece.text !== "");
  // `[**ICLR 2021**] "Title"`
  const isFact = isDateInBrackets(nickname) && facts.takeDatesAndVenues(withoutBrackets(nickname));
  return {
    title,
    url: null,
    prefix: isUnknown || isFact ? "" : nickname,
    after: after.map((piece) => ({ ...piece, isBold: false })),
    isCitation: false,
  };
}

/** `[**CaveNet**, *ICLR 2025*] A title of some words [[paper]](…)` */
const NICKNAME_AND_VENUE = /^\s*\[(?<nickname>[^[\],]{1,40}),\s(?<venue>[^[\]]{3,80})\]\s+(?=["“\p{Lu}\p{N}])/u;

function afterNicknameAndVenue({ pieces, facts, conventions }: EntryLine): FoundTitle | null {
  const [first] = wordedPieces(pieces);
  if (first?.isBold !== true || first.type !== "text" || pieces[0]?.text.trim() !== "[") return null;
  const found = NICKNAME_AND_VENUE.exec(joinedText(pieces));
  const { nickname = "", venue = "" } = found?.groups ?? {};
  if (found === null || nickname !== first.text) return null;
  if (!facts.takeDatesAndVenues(venue) && !facts.takeDatedSource(venue)) return null;
  const after = dropText(pieces, found[0].length).filter(({ text }) => text !== "");
  return { ...plainTitle({ pieces: after, facts, conventions }), prefix: nickname };
}

const NICKNAME = /^\s*(?=\S*(?:\p{Lu}\S*\p{Lu}|\d))\p{L}[\p{L}\p{N}+.-]{2,29}\s*$/u;
const MIN_TITLE_WORDS = 4;

/** `**CaveGPT** A generalist model of caves [[paper]](…)`: one bold word with several capitals, and a page of the paper. */
function plainAfterNickname({ pieces, facts, conventions }: EntryLine): FoundTitle | null {
  // quick to say no
  if (!pieces.some(({ isBold }) => isBold)) return null;
  const [first, ...others] = wordedPieces(pieces);
  if (first?.isBold !== true || first.type !== "text") return null;
  const [next] = others;
  const italic = titleInItalics(pieces, first, next);
  if (italic !== null) return italic;
  const bracketed = BRACKETED.exec(first.text)?.[1];
  if (bracketed !== undefined) return afterBracket({ pieces, facts, conventions }, first, bracketed);
  const [open, , close, ...rest] = pieces;
  // `[**CaveViT**] A title of some words`
  if (open?.text.trim() === "[" && pieces[1] === first && close?.type === "text" && /^\][^(\]]/.test(close.text)) {
    const others = [first, { ...close, text: close.text.slice(1) }, ...rest];
    return afterBracket({ pieces: others, facts, conventions }, first, first.text.trim());
  }
  if (!NICKNAME.test(first.text) || isDateOrVenue(first.text)) return null;
  if (
    next?.type !== "text" ||
    next.isBold ||
    next.isItalic ||
    !/^\s*(?!A\s*$)["“\p{Lu}][^.!?:]*[\s[(]*$/u.test(next.text)
  )
    return null;
  const link = others.find(({ type }) => type === "link");
  const isPaper =
    link !== undefined && (kindOfLabel(link.text) === "paper" || kindOfAddress(link.url ?? "") === "paper");
  if (!isPaper || countWords(next.text) < MIN_TITLE_WORDS || isOpen(first, next)) return null;
  const found = plainTitle({ pieces: pieces.slice(pieces.indexOf(first) + 1), facts, conventions });
  return { ...found, prefix: first.text.trim() };
}

const IN_ROUND_BRACKETS = /^\s*\(([^()]{2,40})\)\s*$/;

/** `**(CaveGPT)** *A Model of Caves*`, `**CaveGPT** *A Generalist Model of Caves*` */
function titleInItalics(pieces: readonly Piece[], first: Piece, next: Piece | undefined): FoundTitle | null {
  if (next?.type !== "text" || !next.isItalic || next.isBold) return null;
  const [start, at] = [pieces.indexOf(first), pieces.indexOf(next)];
  const [, bracketed, nickname = bracketed ?? first.text.trim()] = IN_ROUND_BRACKETS.exec(first.text) ?? [];
  const isTitle =
    bracketed !== undefined ||
    (NICKNAME.test(nickname) &&
      countWords(next.text) >= MIN_TITLE_WORDS &&
      /^\s*["“\p{Lu}\p{N}]/u.test(next.text) &&
      /^\s*$/.test(joinedText(pieces.slice(start + 1, at))) &&
      !isJournalName(next.text) &&
      parsePeople(next.text, { isMarked: true }) === null);
  if (!isTitle || isDateOrVenue(nickname) || isDateOrVenue(next.text)) return null;
  if (kindOfLabel(nickname) !== null || parseKind(nickname) !== null) return null;
  return { title: next.text, url: null, prefix: nickname, after: pieces.slice(at + 1), isCitation: false };
}

/** Whether the words go on in a sentence about the nickname, so that they are no title. */
function isOpen(first: Piece, next: Piece): boolean {
  return !/\s$/.test(first.text) && !/^\s/.test(next.text);
}

const BRACKETED = /^\s*\[(?=[^[\]]*\p{L})([^[\]]{2,40})\]\s*$/u;
const MAX_NICKNAME_WORDS = 3;

/** `**[CaveViT]** A title of some words [[paper]](…)`: a name in bold brackets is no part of the title. */
function afterBracket({ pieces, facts, conventions }: EntryLine, first: Piece, nickname: string): FoundTitle | null {
  const start = pieces.indexOf(first) + 1;
  const next = pieces[start];
  const isVenue = /\p{L}['’]?\s?(?:19|20)\d\d[\s-]\S/u.test(nickname);
  const isName =
    (isVenue || countWords(nickname) <= MAX_NICKNAME_WORDS) &&
    !/[,;|]/.test(nickname) &&
    parsePeople(nickname) === null;
  if (!isName || isDateOrVenue(nickname) || kindOfLabel(nickname) !== null || parseKind(nickname) !== null) return null;
  const link = pieces.findIndex(({ type }) => type === "link");
  const isOther = ({ isBold, text }: Piece, at: number, words: readonly Piece[]): boolean =>
    isBold && !/[(（]\s*$/.test(words[at - 1]?.text ?? "") && !isDateOrVenue(text.replace(/^\s*\[|\]\s*$/g, ""));
  if (pieces.slice(start, link < 0 ? undefined : link).some(isOther)) return null;
  const isFirst = pieces.slice(0, start - 1).every(({ type, text }) => type === "text" && text.trim() === "");
  if (!isFirst || next?.type !== "text" || next.isBold || next.isItalic || next.isCode) return null;
  const minWords = isVenue ? 1 : MIN_TITLE_WORDS - 1;
  if (countWords(next.text) < minWords || !/^\s*["“\p{Lu}\p{N}]/u.test(next.text)) return null;
  // `**[ICCV2019 CaveViT]** A title`
  const named = isVenue ? takeVenueAndNickname(nickname, facts) : null;
  const found = plainTitle({ pieces: pieces.slice(start), facts, conventions });
  return { ...found, prefix: named ?? nickname.trim() };
}
