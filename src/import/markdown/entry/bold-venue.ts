// A venue in bold that an entry begins with: `**Cave Letters 2009** A title`.
import type { FactCollector } from "./facts.ts";
import type { Piece } from "./pieces.ts";
import { countWords } from "./words.ts";

const MAX_VENUE_WORDS = 8;

/** `**Cave Letters 2009** A title`: a few words in bold before several plain ones, which are not said about them. Null: the line begins in another way. */
export function boldLead([first, next]: readonly Piece[]): string | null {
  if (first?.type !== "text" || !first.isBold || next?.type !== "text" || next.isBold) return null;
  const isTitleNext = /^\s+["“]?[\p{Lu}\p{N}]/u.test(next.text) && countWords(next.text) >= 2;
  return isTitleNext && countWords(first.text) <= MAX_VENUE_WORDS ? first.text.trim() : null;
}

/** Takes the venue that the line begins with in bold, known or not, where those of other entries are known. */
export function takeBoldVenue(pieces: readonly Piece[], facts: FactCollector): readonly Piece[] {
  const words = boldLead(pieces);
  if (words === null) return pieces;
  if (!facts.takeDatesAndVenues(words)) {
    const [year = ""] = /\b(?:19|20)\d\d\b/.exec(words) ?? [];
    const [before = "", after = ""] = year === "" ? [words] : words.split(year, 2);
    const name = before.trim().replace(/,$/, "");
    facts.takeDateOrVenue(`${name} ${year}`) || facts.takeDateOrVenue(year);
    facts.setVenue(`${name}${after}`.trim());
  }
  return pieces.slice(1);
}
