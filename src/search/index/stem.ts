// What the forms of a word have in common: `scaling` and `scale`, `memorisation` and `memorize`.
import { stemmer } from "stemmer";
import { MIN_STEM_LENGTH } from "../weights.ts";

/** The stem, the same for British and American spelling. */
export function stemOf(term: string): string {
  if (term.length < MIN_STEM_LENGTH) return term;
  return stemmer(term.replace(/is(e|ed|er|ing|ation)$/, "iz$1").replace(/our(al)?$/, "or$1"));
}
