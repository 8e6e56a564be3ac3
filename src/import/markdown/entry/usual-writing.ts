// The words of an entry as most lists write them, before anything is looked for in them.
import { fullYear } from "../../../map/dates.ts";
import { parseStatedDate } from "../../stated-date.ts";
import type { Conventions } from "./conventions.ts";
import { withLetters } from "./formulas.ts";
import { isAnchor } from "./link-kinds.ts";
import { MODERN_YEAR, NAME_WORD } from "./name-patterns.ts";
import { isFullName } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { withoutEmojiAtEnd } from "./words.ts";

/** The pieces without what only points or adorns, and with names and letters as they are everywhere. */
export function inUsualWriting(pieces: readonly Piece[], { arxivMonths }: Conventions): readonly Piece[] {
  const written = withPlainNames(withoutArrows(withoutAnchors(pieces)).map(withLetters).map(pieceInUsualWriting));
  return arxivMonths ? written.map(withArxivMonth) : written;
}

/** `(2006)` is a month in the year 2020 where others can be nothing else. */
function withArxivMonth(piece: Piece): Piece {
  return { ...piece, text: piece.text.replace(/\((0[7-9]|[1-3]\d)(0[1-9]|1[0-2])\)/, "(20$1-$2)") };
}

/** `Meier, A. u. a. (2015)`, `García, A. y col.`: others, as they are named in other languages. */
const OTHERS = /(?<=\p{L}\.?,?) (?:u\. ?a\.|y cols?\.|e cols?\.|et coll\.|и др\.)(?=\s*(?:[(:]|,? (?:19|20)\d\d|$))/u;

/** `Makelov+ 24`, `Makelov+ '24`, `Makelov+ 2024` */
const PLUS = new RegExp(
  `(?<![\\p{L}\\p{N}+])(${NAME_WORD})\\+,?\\s?['’]?(${MODERN_YEAR}|\\d\\d)(?![\\p{L}\\p{N}])`,
  "u",
);

/** `BBB+18` is a key. */
const INITIALS_AND_YEAR = /^\p{Lu}{2,4}\+\d\d$/u;

/** Stars that are no Markdown, initials, and `et al.` as most lists write them. */
function pieceInUsualWriting(piece: Piece): Piece {
  if (piece.isCode) return piece;
  // `***\*CaveConf 2018\****`
  if ((piece.isBold || piece.isItalic) && /^\*[^*]+\*$/.test(piece.text))
    return { ...piece, text: piece.text.slice(1, -1) };
  // `H. -J. Guo`
  if (piece.text.includes(". -"))
    return { ...piece, text: piece.text.replace(/(?<=(?:^|\s)\p{Lu}\.) -(?=\p{Lu}\.)/gu, "-") };
  if (piece.text.includes("+"))
    return {
      ...piece,
      text: piece.text.replace(PLUS, (found, name: string, year: string) =>
        INITIALS_AND_YEAR.test(found) ? found : `${name} et al. ${year.length > 2 ? year : fullYear(year)}`,
      ),
    };
  if (piece.text.includes(" at al"))
    return { ...piece, text: piece.text.replace(/(?<=\p{Ll},?) at al\b(?=[.,;:)]|$)/gu, " et al") };
  if (piece.type !== "text" || !/ (?:u\.|y col|e col|et col|и д)/.test(piece.text)) return piece;
  return { ...piece, text: piece.text.replace(OTHERS, " et al.") };
}

/** `**Doe, J.**, Roe, A. & Poe, B.`, `Doe J, **Roe A**, Poe B`, `**J. Doe** and A. Roe`: somebody among other people. */
const BOLD_NAME =
  /^\s*(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s?(?:\p{Lu}\.?[\s-]?){1,4}|\s(?:\p{Lu}{1,3}|(?:\p{Lu}\.){1,3}))|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*)[,*†]?\s*$/u;

/** The pieces with the name that is in bold, because it is the reader's or the list's own, in plain words. */
function withPlainNames(pieces: readonly Piece[]): readonly Piece[] {
  // `(洞穴学报 **2024**) 洞穴的回声`
  const isYearInBrackets = ({ text }: Piece, at: number): boolean =>
    at === 1 &&
    /^\s*[([【][^()[\]【】]+$/.test(pieces[0]?.text ?? "") &&
    /^\s*[)\]】]/.test(pieces[2]?.text ?? "") &&
    parseStatedDate(text) !== null;
  const isNamed = ({ type, isBold, text }: Piece, at: number): boolean =>
    type === "text" &&
    isBold &&
    (BOLD_NAME.test(text) || (isFullName(text) && isBetweenNames(pieces, at))) &&
    (/^\s*(?:[,;&(]|and\s|et al)/.test(pieces[at + 1]?.text ?? "") ||
      /(?:[,;&]|\sand)\s*$/.test(pieces[at - 1]?.text ?? ""));
  const isPlain = (piece: Piece, at: number): boolean =>
    piece.isBold && (isNamed(piece, at) || isYearInBrackets(piece, at));
  return pieces.some(isPlain)
    ? pieces.map((piece, at) => (isPlain(piece, at) ? { ...piece, isBold: false, isItalic: false } : piece))
    : pieces;
}

/** `, **Max Doe**, and` */
function isBetweenNames(pieces: readonly Piece[], at: number): boolean {
  return (
    /(?:[,;&]|\sand)\s*$/.test(pieces[at - 1]?.text ?? "") && /^\s*(?:[,;&]|and\s)/.test(pieces[at + 1]?.text ?? "")
  );
}

/** Without links to places on the page, and the signs before them: `👉 [Caves](#caves)`. */
function withoutAnchors(pieces: readonly Piece[]): readonly Piece[] {
  const isPlace = (piece: Piece | undefined): boolean => piece?.type === "link" && isAnchor(piece.url);
  if (!pieces.some(isPlace)) return pieces;
  return pieces
    .map((piece, at) => (isPlace(pieces[at + 1]) ? { ...piece, text: withoutEmojiAtEnd(piece.text) } : piece))
    .filter((piece) => !isPlace(piece));
}

const ARROW_AT_END = /\s*(?:-{1,2}>|=>|[→⇒⟶➔➜])\s*$/u;

/** Without the arrows that point to a link: `A title -> https://…` */
function withoutArrows(pieces: readonly Piece[]): readonly Piece[] {
  const isBeforeLink = ({ type, text }: Piece, at: number): boolean =>
    type === "text" && pieces[at + 1]?.type === "link" && ARROW_AT_END.test(text);
  return pieces.some(isBeforeLink)
    ? pieces.map((piece, at) =>
        isBeforeLink(piece, at) ? { ...piece, text: piece.text.replace(ARROW_AT_END, " ") } : piece,
      )
    : pieces;
}
