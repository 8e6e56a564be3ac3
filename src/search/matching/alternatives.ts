// What “or” separates in a query: `sae or probing` asks for papers on either.
import type { SearchIndex } from "../index/search-index.ts";
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { isQuestion } from "./significance.ts";

/** Longer queries are sentences. */
const MAX_WORDS = 10;
/** Of the titles with the rarest word, how many have all words if these are asked for together. */
const MIN_SHARE_TOGETHER = 0.3;
/** “Two or more agents”. */
const SEPARATOR = / or (?!more |less |fewer |not |no )/i;

/** The alternatives that a query names; one if “or” is a word of a question, or of words that titles use together. */
export function alternativesIn(text: string, index: SearchIndex): readonly string[] {
  if (!SEPARATOR.test(text)) return [text];
  const isStated = text.includes(" OR ");
  const sides = text.split(isStated ? / OR / : SEPARATOR);
  const terms = sides.map((side) => termsOf(side).filter((term) => !isStopWord(term)));
  if (termsOf(text).length > MAX_WORDS || (isQuestion(text) && !isStated)) return [text];
  const isSaid = terms.some(({ length }) => length === 0) || (!isStated && areUsedTogether(terms.flat(), index));
  return isSaid ? [text] : sides;
}

/** Whether words that titles use together are asked for together: “memorization or reasoning”. */
function areUsedTogether(terms: readonly string[], index: SearchIndex): boolean {
  const all = terms.map((term) => index.occurrencesOf(term)).toSorted((a, b) => a.count - b.count);
  const titles = [...(all[0]?.texts ?? [])].filter((text) => index.fieldOf(text) === "title");
  const together = titles.filter((text) => all.every((each) => each.has(text)));
  return together.length > 0 && together.length >= MIN_SHARE_TOGETHER * titles.length;
}
