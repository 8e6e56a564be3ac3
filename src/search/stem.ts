// What the forms of a word have in common: `scaling` and `scale`, `memorisation` and `memorize`.
import { stemmer } from "stemmer";

const SHORTEST = 4;

/** The stem, British and American spelling alike. */
export function stemOf(term: string): string {
  if (term.length < SHORTEST) return term;
  return stemmer(term.replace(/is(e|ed|er|ing|ation)$/, "iz$1").replace(/our(al)?$/, "or$1"));
}
