// What “or” separates in a query: `sae or probing` asks for papers on either.
import type { SearchIndex } from "../index/search-index.ts";
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { isQuestion } from "./significance.ts";

/** Longer queries are sentences. */
const MAX_WORDS = 10;
/** “Two or more agents”. */
const SEPARATOR = / or (?!more |less |fewer |not |no )/i;

/** The alternatives that a query names; one if “or” is a word of a question, or of a title that has all of the query. */
export function alternativesIn(text: string, index: SearchIndex): readonly string[] {
  if (!SEPARATOR.test(text)) return [text];
  const isStated = text.includes(" OR ");
  const sides = text.split(isStated ? / OR / : SEPARATOR);
  const terms = sides.map((side) => termsOf(side).filter((term) => !isStopWord(term)));
  if (termsOf(text).length > MAX_WORDS || (isQuestion(text) && !isStated)) return [text];
  return terms.some(({ length }) => length === 0) || haveTitle(terms.flat(), index) ? [text] : sides;
}

function haveTitle(terms: readonly string[], index: SearchIndex): boolean {
  const [first, ...others] = ["or", ...terms].map((term) => index.occurrencesOf(term));
  return (
    first?.texts.some((text) => index.fieldOf(text) === "title" && others.every((each) => each.has(text))) ?? false
  );
}
