// Links that say what they lead to, and are not titles: `[pdf](…)`, `[ICLR 2020](…)`, `[[Jane's blog]](…)`.
import { kindOfLabel } from "./link-kinds.ts";
import { parsePeople } from "./people.ts";
import { type Piece, unlinkedText } from "./pieces.ts";
import { isDateOrVenue } from "./venues.ts";
import { countWords } from "./words.ts";

export function withoutBrackets(words: string): string {
  return words.replace(/^[[(【]+([^[\]()]*)[\])】]+$/, "$1");
}

/** Whether the words of a link are a label wherever it is. */
export function isLabel({ text, url, isPicture }: Piece): boolean {
  if (isPicture) return true;
  const words = withoutBrackets(text.trim());
  return words === "" || words === url || kindOfLabel(words) !== null || isDateOrVenue(words);
}

/** Whether the link is in square brackets of its own: `[[Jane's blog]](…)`, `[[Jane's blog](…)]`. */
export function isBracketed(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text.trim() ?? "";
  if (/^[[【].*[\]】]$/.test(text)) return true;
  return /[[【]\s*$/.test(pieces[index - 1]?.text ?? "") && /^\s*[\]】]/.test(pieces[index + 1]?.text ?? "");
}

/** Whether the link would be a title, were there not a title before it: its words are in brackets, or name its people. */
export function isLabelAfterTitle(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  return isLabel(piece) || isBracketed(pieces, index) || parseCitation(piece.text) !== null;
}

/** Whether the words before the link at `index` can be a title: `Title [[label]](…)`, but not `OpenAI: [[Title]](…)`. */
export function hasTitleBefore(pieces: readonly Piece[], index: number): boolean {
  const before = unlinkedText(pieces.slice(0, index)).replace(/[\s[(【]+$/, "");
  return countWords(before) >= 3 && !/[:：]$/.test(before);
}

/** `Knuth (1970)`, `Bentley, McIlroy (1993)`, `Doe et al. 2020`: the people and the year. Null for any other words. */
export function parseCitation(text: string): { readonly people: readonly string[]; readonly year: string } | null {
  const [, names, year] = /^([^\d()]{3,80}?)[\s,]*\(?((?:19|20)\d\d)[a-z]?\)?$/.exec(text.trim()) ?? [];
  if (names === undefined || year === undefined) return null;
  const people = names
    .replace(/[\s,]+et al\.?$/i, "")
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter(Boolean);
  const areNames = people.every(
    (name) => /^(?:\p{Ll}{2,3}\s)?\p{Lu}/u.test(name) && parsePeople(`${name} et al.`) !== null,
  );
  return areNames && people.length > 0 ? { people, year } : null;
}
