// A line below a paper that begins with the name of the fact that it states: `Authors: …`, `📅 Date: …`, `**Code:** …`.
import { dropText, joinedText, type Piece, wholeText } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { roleOfName } from "./fact-names.ts";
import type { NamedFact } from "./read-named-fact.ts";

const NAME =
  /^(?:[\s\p{Extended_Pictographic}\p{Regional_Indicator}•·*-]|\u200d|\ufe0f|\u20e3)*(?<name>[\p{L}#][\p{L}\p{M}\p{N}\s;/&().'-]{0,29}?)\s*(?:[:：]\s*|(?=\s\s?https?:))/u;

/** A column of these is the comment, but a line of them is a note. */
const NOTES = /^(?:notes?|abstract|details)$/i;

/** Null: the line begins with no name, or one that is followed by nothing. A name need not be known. */
export function namedLine(pieces: readonly Piece[]): NamedFact | null {
  const text = joinedText(pieces);
  const found = NAME.exec(text);
  const { name } = found?.groups ?? {};
  if (found === null || name === undefined || text.startsWith("http")) return null;
  const stated = withoutQuotes(dropText(pieces, found[0].length).filter((piece) => piece.text !== ""));
  const words = wholeText(stated);
  const role = NOTES.test(name) ? null : roleOfName(name);
  return words === ""
    ? null
    : { name, role: role === "date" && !canBeDate(words) ? null : role, pieces: stated, words };
}

/** `['Ann Roe', 'Max Doe']`, as programs print a list. */
function withoutQuotes(pieces: readonly Piece[]): readonly Piece[] {
  const [only, other] = pieces;
  if (only === undefined || other !== undefined || !/^\s*\[(['"]).*\1\]\s*$/.test(only.text)) return pieces;
  const text = only.text
    .trim()
    .slice(2, -2)
    .replace(/['"], ?['"]/g, ", ");
  return [{ ...only, text }];
}

/** Words without a year outside of brackets, and as many as a title has: `DATE: Dual Attentive Embedding of Caves (KDD 2020)`. */
function canBeDate(words: string): boolean {
  return /(?:1[89]|20)\d\d/.test(words.replace(/\([^()]*\)/g, "")) || countTokens(words) <= MAX_DATE_WORDS;
}

const MAX_DATE_WORDS = 5;
