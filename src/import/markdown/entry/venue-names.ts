// How the names of venues are written that stand where a page names its venues.
import { parseLoneCitation } from "./lone-citation.ts";
import { isPersonByName } from "./names.ts";
import { isSource, isVenueWord, saysVenue } from "./sources.ts";
import { isNoEvent, OF_THE_YEAR } from "./title-ends.ts";
import { isAlsoWord, isKnownVenue, parseVenue } from "./venues.ts";
import { countWords } from "./words.ts";

/** Whether the venue, or each of those that it is made of, is known by name: `CAVE/ubicomp`. */
export function isKnownByName(name: string, year: string): boolean {
  const isName = (words: string): boolean => parseVenue(words) !== null && !isAlsoWord(words);
  return (
    isName(`${name} ${year}`.trim()) || name.split(/\s?[/@]\s?/).every((part) => isName(part) && isKnownVenue(part))
  );
}

export const MAX_VENUE_WORDS = 14;
/** How the name of a journal or a conference begins, whatever its other words are. */
export const VENUE_START =
  /^(?:(?:international|annual|ieee|acm|european)\s)*(?:journal|proc(?:\.|eedings)|transactions|conference|symposium|workshop)\b/i;

/**
 * Words in capitals before a year, which are nobody's name and no phrase: not `Caves and the Year 2020`.
 * @param canBeWord whether one plain word is believed too
 */
export function isNameBesideYear(name: string, canBeWord: boolean): boolean {
  if (countWords(name) > MAX_VENUE_WORDS || !/^[\p{Lu}\p{Lo}]|^\p{Ll}{1,4}\p{Lu}|^npj\s/u.test(name)) return false;
  if (/\s/.test(name)) {
    const isPhrase = !saysVenue(name) && (/\bthe\b|^(?:an?|and|or)\s/i.test(name) || isPersonByName(name));
    const isName = VENUE_START.test(name) || isSource(name.replace(/[@|]\s?/g, " "));
    return (
      isName &&
      !isPhrase &&
      (saysVenue(name) || (!PHRASE_AT_END.test(name) && !isNoEvent(name))) &&
      !OF_THE_YEAR.test(name)
    );
  }
  if (/\p{Lu}.*\p{Lu}|\p{Lo}/u.test(name) || isVenueWord(name)) return true;
  return canBeWord && !isNoEvent(name) && parseLoneCitation(`${name} 2020`) === null;
}

/** `Neural networks`, `Physical review E`, `npj cave medicine`: a few words before a year that they do not lead to. */
export function isPlainName(name: string): boolean {
  const isPlain = /^\p{L}[\p{L}-]+(?:\s(?!the\s|an?\s)[\p{L}-]+){1,5}$/u.test(name) && !isPersonByName(name);
  return isPlain && !PHRASE_AT_END.test(name) && !OF_THE_YEAR.test(name) && !isNoEvent(name);
}

/** After these words a year goes on with what they say. */
const PHRASE_AT_END = /\b(?:years?|in|of|the|for|from|by|to|until|till|since|and|at|on|vision|agenda|goals?)$/i;
