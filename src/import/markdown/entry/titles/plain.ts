// A title in plain words, up to the first link, line break or style after some words.
import { takePeopleBefore } from "../cited-lead.ts";
import { FactCollector } from "../facts.ts";
import { readLead } from "../lead.ts";
import { type Piece, plainPiece } from "../pieces.ts";
import { splitPlainTitle } from "../plain-titles.ts";
import type { EntryLine, FoundTitle } from "../title-form.ts";
import { hasWords } from "../words.ts";
import { isEmphasis } from "./styled.ts";

export function plainTitle({ pieces, facts, conventions }: EntryLine): FoundTitle {
  const start = pieces.findIndex((piece) => isPlain(piece) && piece.type !== "link" && hasWords(piece.text));
  const isAfterTitle = (index: number) => start >= 0 && index > start && hasTitleWords(pieces.slice(0, index));
  const end = pieces.findIndex(
    ({ type, isItalic, isCode, isBold }, index) =>
      type === "link" ||
      ((type === "break" || isItalic || isCode || isBold) &&
        isAfterTitle(index) &&
        !goesOn(pieces[index - 1]) &&
        !isEmphasis(pieces, index)),
  );
  const words = end < 0 ? pieces : pieces.slice(0, end);
  const lead = readLead(words, facts);
  // the bracket goes with the words in it: `A title [**seg.**]`
  const [bracket = ""] = end < 0 || pieces[end]?.type === "link" ? [] : (/\s*[[(【]\s*$/.exec(lead) ?? []);
  const cut = lead.slice(0, lead.length - bracket.length);
  const { title, rest: left, people = "" } = splitPlainTitle(cut, conventions);
  const rest = left + bracket + (left !== "" && /\s$/.test(words.at(-1)?.text ?? "") ? " " : "");
  const isCitation = people !== "" && takePeopleBefore(people, facts);
  const after = rest === "" ? [] : [plainPiece(rest)];
  return { title, url: null, prefix: "", after: [...after, ...(end < 0 ? [] : pieces.slice(end))], isCitation };
}

/** `Maps for the *wet* parts of caves`: after such a word a title does not end. */
function goesOn(before: Piece | undefined): boolean {
  return before?.type === "text" && /(?:^|\s)(?:the|an?|of|for|with|via|through|towards?)\s$/i.test(before.text);
}

function isPlain({ isCode, isItalic }: Piece): boolean {
  return !isCode && !isItalic;
}

/** Whether there are plain words in the pieces that are not a date or venue. */
function hasTitleWords(pieces: readonly Piece[]): boolean {
  return hasWords(readLead(pieces.filter(isPlain), new FactCollector()));
}
