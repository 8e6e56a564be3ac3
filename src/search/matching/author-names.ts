// The names of the authors in a map. They forgive a mistake even where they are short: `Neil` for Neel, `knth` for Knuth.
import { editDistance } from "../../text/edit-distance.ts";
import type { NearWord } from "../../text/nearest.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { isPersonField, MIN_LENGTH_OF_MISSPELT_NAME } from "../weights.ts";

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
