// Abbreviations that are not in the glossary, found in the initials of names: `ioi` in “Indirect Object Identification”.
import type { Occurrence } from "../index/search-index.ts";
import type { SearchedText } from "../index/searched-text.ts";
import { isStopWord } from "../index/stop-words.ts";
import { tokenise } from "../index/tokens.ts";
import { INITIALISM_LENGTH, type SearchField } from "../weights.ts";

/** Only names are abbreviated, not sentences. */
const NAME_FIELDS: ReadonlySet<SearchField> = new Set(["title", "alternativeTitle", "keyword", "topic", "group"]);

export function isInitialismLike(term: string): boolean {
  return term.length >= INITIALISM_LENGTH.min && term.length <= INITIALISM_LENGTH.max && /^[a-z]+$/.test(term);
}

/**
 * Words in a row whose first letters spell the term. The texts are read only now, because few queries contain an
 * abbreviation that the glossary does not know.
 */
export function findInitialisms(texts: readonly SearchedText[], term: string): Occurrence[] {
  const minTextLength = term.length * 2 - 1;
  return texts.flatMap(({ field, text }, at) => {
    if (!NAME_FIELDS.has(field) || text.length < minTextLength) return [];
    const position = positionOfInitials(text, term);
    return position === null ? [] : [{ text: at, position, length: term.length }];
  });
}

/** The position of the first word; null if there are no such words, or they begin or end with a stop word. */
function positionOfInitials(text: string, term: string): number | null {
  const tokens = tokenise(text);
  const initials = tokens.map((token) => token.term.charAt(0)).join("");
  const position = initials.indexOf(term);
  const [first, last] = [tokens[position], tokens[position + term.length - 1]];
  if (first === undefined || last === undefined || isStopWord(first.term) || isStopWord(last.term)) return null;
  return position;
}
