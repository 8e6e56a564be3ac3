// “papers from 2018”, “latest papers”: queries for all papers of a time, whatever they are about.
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { WORDS_OF_TIME } from "../weights.ts";
import type { PhrasePart, WordPart } from "./query.ts";

/** Terms of what is asked for, whatever it is about. */
const ANYTHING: ReadonlySet<string> = new Set("article everything paper preprint publication study work".split(" "));
const NEWEST: ReadonlySet<string> = new Set("latest new newest recent recently".split(" "));
/** What else people say when they ask for it. */
const ASKING: ReadonlySet<string> = new Set("anything came come find found give list see show".split(" "));

/**
 * Whether the words ask for papers of any kind. They name none then.
 * @param isLimited whether the rest of the query says which papers are meant, by their time or another filter
 */
export function askForAnything(words: readonly (WordPart | PhrasePart)[], isLimited: boolean): boolean {
  // without a limit, they say what is asked for and that it is new
  if (words.length < (isLimited ? 1 : 2)) return false;
  if (words.some((part) => part.type === "phrase" || part.isExcluded || part.isName === true)) return false;
  const terms = words.flatMap(({ text }) => termsOf(text));
  const isSaid = (term: string): boolean =>
    isStopWord(term) || ANYTHING.has(term) || ASKING.has(term) || NEWEST.has(term);
  if (!terms.every(isSaid)) return false;
  if (isLimited) return terms.some((term) => isStopWord(term) || ANYTHING.has(term) || NEWEST.has(term));
  return terms.some((term) => NEWEST.has(term)) && terms.some((term) => ANYTHING.has(term));
}

/** Whether terms only name a time that counts from today: “the last five years”. */
export function isRelativeTime(terms: readonly string[]): boolean {
  const isSaid = (term: string): boolean =>
    WORDS_OF_TIME.has(term) ||
    isStopWord(term) ||
    ASKING.has(term) ||
    ANYTHING.has(term) ||
    /^\d+$|^(?:two|three|four|five|ten|few)$/.test(term);
  return terms.some((term) => WORDS_OF_TIME.has(term)) && terms.every(isSaid);
}
