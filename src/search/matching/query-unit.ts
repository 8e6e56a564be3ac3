// A part of a query that is answered as a whole.
import { SIGNIFICANCE } from "../weights.ts";
import type { HitGroup } from "./hits.ts";

export interface QueryUnit {
  /** The words of the query, as typed. */
  readonly typed: string;
  /** None if nothing in the map matches. */
  readonly hits: readonly HitGroup[];
  /** How much it says about what is looked for, from 0 to 1, whatever the map contains. */
  readonly significance: number;
  /** Whether its words were only guessed: a correction, or a name that occurs seldom and has the letters of a word. */
  readonly isGuessed?: boolean;
  /** Whether somebody is still typing it, so that it matches what it may become. */
  readonly isUnfinished?: boolean;
  /** Names that the glossary led to and that the map contains; reported once, as `sae → sparse autoencoder`. */
  readonly expandedTo: readonly string[];
  /** The form of the word that the map has, if other names were found for it although the map does not have it as typed. */
  readonly knownForm: string | null;
  /** An abbreviation that the map has of the words, or the names that they abbreviate; no glossary says so. */
  readonly spelledAs: readonly string[];
  /** The words of the map that misspelt words were read as; empty if nothing was corrected. */
  readonly correctedTo: readonly string[];
  /** Whether it is the last word of a phrase, which says what kind of thing is meant, and those before it which one: “voice cloning”. */
  readonly isHead?: boolean;
}

/** Whether a unit says what is looked for, and not only how it is asked. */
export function isSignificant(unit: QueryUnit | undefined): boolean {
  return unit !== undefined && unit.significance >= SIGNIFICANCE.general;
}
