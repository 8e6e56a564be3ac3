// A word of a query as the map knows it.
import type { Token } from "../index/tokens.ts";

export interface QueryWord {
  readonly token: Token;
  readonly typed: string;
  /** What the word is read as: itself, or the words of the map that it may be a misspelling of. */
  readonly readings: readonly string[];
  /** Much more frequent words that it may be a misspelling of, although the map has it, or another form of it, by accident. */
  readonly alsoRead?: readonly string[];
  /** How certain the readings are, up to 1; less for misspelt words. */
  readonly confidence: number;
  /** The words of the query that were joined into this one. */
  readonly parts?: readonly string[];
}
