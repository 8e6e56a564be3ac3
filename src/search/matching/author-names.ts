// The names of the authors in a map. They forgive a mistake even where they are short: `Neil` for Neel, `knth` for Knuth.
import { editDistance } from "../../text/edit-distance.ts";
import type { NearWord } from "../../text/nearest.ts";
import type { Occurrence, SearchIndex } from "../index/search-index.ts";
import { isPersonField, MIN_LENGTH_OF_MISSPELT_NAME } from "../weights.ts";

/** Where the two parts of a name occur. */
export interface GivenNameMatch {
  readonly given: Occurrence;
  readonly name: Occurrence;
}

export class AuthorNames {
  private names: ReadonlySet<string> | undefined;

  constructor(private readonly index: SearchIndex) {}

  /** The names with one more letter, or with another vowel, and the same first letter. */
  near(term: string): NearWord[] {
    if (term.length < MIN_LENGTH_OF_MISSPELT_NAME) return [];
    return [...this.all()]
      .filter((name) => name.charCodeAt(0) === term.charCodeAt(0) && editDistance(term, name) === 1)
      .filter((name) => name.length === term.length + 1 || withoutVowels(name) === withoutVowels(term))
      .map((word) => ({ word, edits: 1 }));
  }

  /**
   * Where authors have a name after a given name, or after the initial of either: “Kaiming He” finds K. He, and “K. He”
   * finds Kaiming He.
   */
  afterGivenName(given: string, name: string): GivenNameMatch[] {
    return this.withInitial(given.charAt(0), name).filter(({ given: { text, position } }) => {
      const before = this.index.termsOfText(text)[position] ?? "";
      return before !== given && (before.length === 1 || given.length === 1);
    });
  }

  /** Where authors have a name after a given name, or the initial of one, that begins with a letter. */
  withInitial(initial: string, name: string): GivenNameMatch[] {
    if (!this.index.isInNames(name)) return [];
    return this.index.occurrencesOf(name).flatMap(({ text, position, length }): GivenNameMatch[] => {
      if (position === 0 || !isPersonField(this.index.text(text)?.field)) return [];
      const before = this.index.termsOfText(text)[position - 1] ?? "";
      if (before.charAt(0) !== initial) return [];
      return [{ given: { text, position: position - 1, length: 1 }, name: { text, position, length } }];
    });
  }

  private all(): ReadonlySet<string> {
    this.names ??= new Set(
      this.index
        .allTexts()
        .flatMap(({ field }, text) => (isPersonField(field) ? this.index.termsOfText(text) : []))
        .filter((name) => name.length >= MIN_LENGTH_OF_MISSPELT_NAME),
    );
    return this.names;
  }
}

function withoutVowels(name: string): string {
  return name.replace(/[aeiouy]/g, "");
}
