// A nickname before the title, in bold or in front of quotation marks: `**ViT**: "An Image is Worth 16x16 Words", ICLR 2021`.
import { kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { dropText, type Piece, wordedPieces } from "../pieces.ts";
import type { EntryLine, FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords } from "../words.ts";
import { plainTitle } from "./plain.ts";

const QUOTED = /^\s*(?=\S)(?<nickname>[^:：“"«]{1,60}?)\s*(?<colon>[:：]?)\s*[“"«](?<title>[^”"»]{8,})[”"»]/;

/** The nickname is bold, or ends in a colon. */
export const nicknamedTitle: TitleForm = (line) => quotedAfterNickname(line) ?? plainAfterNickname(line);

function quotedAfterNickname({ pieces }: EntryLine): FoundTitle | null {
  // quick to say no
  if (!pieces.some(({ text }) => /[“"«]/.test(text))) return null;
  const [first] = wordedPieces(pieces);
  const link = pieces.findIndex(({ type }) => type === "link");
  const text = (link < 0 ? pieces : pieces.slice(0, link)).map((piece) => piece.text).join("");
  const found = QUOTED.exec(text);
  const { nickname = "", colon = "", title } = found?.groups ?? {};
  const isMarked = first?.isBold
    ? /\p{L}/u.test(first.text)
    : colon !== "" && /^[\p{L}\p{N}+-]+$/u.test(nickname.trim());
  if (found === null || title === undefined || !isMarked) return null;
  const after = dropText(pieces, found[0].length).filter((piece) => piece.text !== "");
  return {
    title,
    url: null,
    prefix: nickname,
    after: after.map((piece) => ({ ...piece, isBold: false })),
    isCitation: false,
  };
}

const NICKNAME = /^\s*(?=\S*(?:\p{Lu}\S*\p{Lu}|\d))\p{L}[\p{L}\p{N}+.-]{2,29}\s*$/u;
const MIN_TITLE_WORDS = 4;

/** `**CaveGPT** A generalist model of caves [[paper]](…)`: one bold word with several capitals, and a page of the paper. */
function plainAfterNickname({ pieces, facts, conventions }: EntryLine): FoundTitle | null {
  const [first, ...others] = wordedPieces(pieces);
  if (first?.isBold !== true || first.type !== "text" || !NICKNAME.test(first.text) || isDateOrVenue(first.text))
    return null;
  const [next] = others;
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

/** Whether the words go on in a sentence about the nickname, so that they are no title. */
function isOpen(first: Piece, next: Piece): boolean {
  return !/\s$/.test(first.text) && !/^\s/.test(next.text);
}
