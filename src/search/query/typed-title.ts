// Whether a title that is in a longer text is meant there.
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { TYPED_TITLE } from "../weights.ts";

/** What separates the title from the rest in references: “Liu, F. T., 2008. Isolation forest. In Proc. ICDM”. */
const DELIMITERS = /[.,;:?!"“”„‘’(){}[\]\n]+/;

/**
 * A test of the titles that a text contains: whether one is so long that its words are not together there by accident, or a
 * part of the text by itself.
 */
export function typedTitleTest(text: string): (title: string) => boolean {
  const parts = new Set(text.split(DELIMITERS).map((part) => termsOf(part).join(" ")));
  return (title) => {
    const terms = termsOf(title);
    const { length } = terms.filter((term) => !isStopWord(term));
    return length >= TYPED_TITLE.words || (length >= TYPED_TITLE.wordsOfPart && parts.has(terms.join(" ")));
  };
}

/** A test of the titles that a text has all words of, and that are meant there. */
export function wholeTitleTest(text: string): (title: string) => boolean {
  const isMeant = typedTitleTest(text);
  const typed = new Set(termsOf(text));
  return (title) => termsOf(title).every((term) => typed.has(term)) && isMeant(title);
}
