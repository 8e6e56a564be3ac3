// The names of the authors in a map. They forgive a mistake even where they are short: `Neil` for Neel, `knth` for Knuth.
import type { NearWord } from "../../text/nearest.ts";
import type { Occurrence } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { isPersonField, MIN_LENGTH_OF_MISSPELT_NAME, MIN_LENGTH_TO_LOSE_A_LETTER } from "../weights.ts";

/** Where the two parts of a name occur. */
export interface GivenNameMatch {
  readonly given: Occurrence;
  readonly name: Occurrence;
}

export class AuthorNames {
  constructor(private readonly index: SearchIndex) {}

  /** The names with one more letter, or with another vowel, and the same first letter; see `MIN_LENGTH_TO_LOSE_A_LETTER`. */
  near(term: string): NearWord[] {
    if (term.length < MIN_LENGTH_OF_MISSPELT_NAME) return [];
    return this.index
      .similarTerms(term, { maxEdits: 1, maxEditsOfOtherInitial: 0 })
      .filter(({ isNameWord, term: name }) => isNameWord && name.length >= MIN_LENGTH_OF_MISSPELT_NAME)
      .filter(({ term: name }) => name.charCodeAt(0) === term.charCodeAt(0) && name !== term)
      .filter(({ term: name }) => name.length >= term.length || term.length >= MIN_LENGTH_TO_LOSE_A_LETTER)
      .filter(({ term: name }) => name.length === term.length + 1 || withoutVowels(name) === withoutVowels(term))
      .map(({ term: word }) => ({ word, edits: 1 }));
  }

  /**
   * Where authors have a name after a given name, or after the initial of either: “Kaiming He” finds K. He, and “K. He”
   * finds Kaiming He.
   */
  afterGivenName(given: string, name: string): GivenNameMatch[] {
    const initial = given.charAt(0);
    const isInitial = given.length === 1;
    const letter = this.index.numberOf(initial);
    if (!isInitial && letter === 0) return [];
    // a whole name is compared with the initial alone, and an initial with whole names
    return this.namesAfter(name, initial, (before) => (before === letter) !== isInitial);
  }

  /** Where authors have a name after a given name, or the initial of one, that begins with a letter. */
  withInitial(initial: string, name: string): GivenNameMatch[] {
    return this.namesAfter(name, initial, () => true);
  }

  /** @param isMeant decides by the number of the term before the name, which begins with the initial */
  private namesAfter(name: string, initial: string, isMeant: (before: number) => boolean): GivenNameMatch[] {
    const { index } = this;
    if (!index.isInNames(name)) return [];
    const [from, to] = index.termRange(initial);
    const found: GivenNameMatch[] = [];
    const isGiven = (before: number): boolean => before >= from && before < to && isMeant(before);
    for (const { text, position, length } of index.occurrencesOf(name)) {
      if (position === 0 || !isPersonField(index.fieldOf(text))) continue;
      const given = this.givenNameAt(text, position, isGiven);
      if (given >= 0) found.push({ given: { text, position: given, length: 1 }, name: { text, position, length } });
    }
    return found;
  }

  /** Where a given name is before a position, or before the initials there: “M. J. Kahana”; -1 if it is not. */
  private givenNameAt(text: number, position: number, isGiven: (term: number) => boolean): number {
    const { index } = this;
    const firstWord = index.texts.firstWord(text);
    for (let at = position - 1; at >= 0; at -= 1) {
      if (isGiven(index.termNumberAt(firstWord + at))) return at;
      if (index.termAt(firstWord + at).length > 1) return -1;
    }
    return -1;
  }
}

function withoutVowels(name: string): string {
  return name.replace(/[aeiouy]/g, "");
}
