// The names of the authors in a map. They forgive a mistake even where they are short: `Neil` for Neel, `knth` for Knuth.
import type { NearWord } from "../../text/nearest.ts";
import type { Occurrence } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { isPersonField, MIN_LENGTH_OF_MISSPELT_NAME } from "../weights.ts";

/** Where the two parts of a name occur. */
export interface GivenNameMatch {
  readonly given: Occurrence;
  readonly name: Occurrence;
}

export class AuthorNames {
  constructor(private readonly index: SearchIndex) {}

  /** The names with one more letter, or with another vowel, and the same first letter. */
  near(term: string): NearWord[] {
    if (term.length < MIN_LENGTH_OF_MISSPELT_NAME) return [];
    return this.index
      .similarTerms(term, { maxEdits: 1, maxEditsOfOtherInitial: 0 })
      .filter(({ isNameWord, term: name }) => isNameWord && name.length >= MIN_LENGTH_OF_MISSPELT_NAME)
      .filter(({ term: name }) => name.charCodeAt(0) === term.charCodeAt(0) && name !== term)
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
    for (const { text, position, length } of index.occurrencesOf(name)) {
      if (position === 0 || !isPersonField(index.fieldOf(text))) continue;
      const before = index.termNumberAt(index.texts.firstWord(text) + position - 1);
      if (before < from || before >= to || !isMeant(before)) continue;
      found.push({ given: { text, position: position - 1, length: 1 }, name: { text, position, length } });
    }
    return found;
  }
}

function withoutVowels(name: string): string {
  return name.replace(/[aeiouy]/g, "");
}
