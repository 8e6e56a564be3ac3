// From text to the terms that are compared: case, accents, apostrophes and plural forms folded, places kept.
import { fold } from "../text/fold.ts";

/** A word of a text. */
export interface Token {
  /** Folded, singular. */
  readonly term: string;
  /** Half-open UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen or a capital joins it to the word before: `in-context`, `FlashAttention`. */
  readonly isJoined: boolean;
}

/** Latin letters spelt out: engines take a millisecond to make sense of `\p{L}`, which most maps do not need. */
const NOT_LATIN = /[\u0300-\u200f\u2028-\uffff]/;
const LATIN_WORD =
  /[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u02ff]+(?:['’](?=[A-Za-z\xc0-\u02ff])[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u02ff]+)*/g;
const ANY_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{N}\p{M}]*)*/gu;
/** Inside a word, where a new one begins: `Flash|Attention`, `Open|AI`, `Mobile|LLM`. */
const CAPITAL = /(?<=[a-z]{2})(?=[A-Z][A-Za-z])/;
const CAPITAL_INSIDE = /[a-z]{2}[A-Z][A-Za-z]/;
const JOINERS = "-\u2010\u2011\u2013";

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = NOT_LATIN.test(text) ? ANY_WORD : LATIN_WORD;
  const hasCapitals = CAPITAL_INSIDE.test(text);
  pattern.lastIndex = 0;
  let lastEnd = -2;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let start = match.index;
    let isJoined = start === lastEnd + 1 && JOINERS.includes(text.charAt(lastEnd));
    for (const part of hasCapitals ? match[0].split(CAPITAL) : [match[0]]) {
      tokens.push({ term: normalise(part), start, end: start + part.length, isJoined });
      start += part.length;
      isJoined = true;
    }
    lastEnd = start;
  }
  return tokens;
}

/**
 * What needs `tokenise`: other signs than ASCII and the usual typographic ones, capitals inside words, apostrophes that
 * are none of a word.
 */
const NOT_PLAIN = /[^\x20-\x7e\u2014\u201c\u201d\u2026]|[a-z]{2}[A-Z][A-Za-z]|\d'|'\d|''|'-|-'/;
const BETWEEN_WORDS = /[^a-z0-9'-]+/;

/**
 * The words of plain text in lower case, plural or not, `in-context` and `what's` being one; null where the text needs
 * `tokenise`. An index is made of thousands of texts, and one native split a text is several times as fast as a step a
 * word.
 */
export function plainWords(text: string): string[] | null {
  if (NOT_PLAIN.test(text)) return null;
  const parts = text.toLowerCase().split(BETWEEN_WORDS);
  if (parts[0] === "") parts.shift();
  if (parts.at(-1) === "") parts.pop();
  return parts;
}

/** Whether a plain word is one term. */
export function isSimple(word: string): boolean {
  return !word.includes("-") && !word.includes("'");
}

/** The terms that one of `plainWords` holds, each with whether a hyphen joins it to the one before. */
export function partsOfWord(word: string): { readonly term: string; readonly isJoined: boolean }[] {
  let isJoined = false;
  return word.split("-").flatMap((part) => {
    const bare = part.replace(/^'+|'+$/g, "");
    const wasJoined = isJoined;
    isJoined = bare !== "";
    return bare === "" ? [] : [{ term: bare.includes("'") ? normalise(bare) : singular(bare), isJoined: wasJoined }];
  });
}

/** The terms of a text without their places. */
export function termsOf(text: string): string[] {
  const words = plainWords(text);
  if (words === null) return tokenise(text).map(({ term }) => term);
  return words.flatMap((word) => (isSimple(word) ? singular(word) : partsOfWord(word).map(({ term }) => term)));
}

const APOSTROPHE_S = /['’]s$/;
const APOSTROPHE = /['’]/g;

/** The term of one word. */
export function normalise(word: string): string {
  const folded = fold(word);
  return singular(
    folded.includes("'") || folded.includes("’") ? folded.replace(APOSTROPHE_S, "").replace(APOSTROPHE, "") : folded,
  );
}

/** English plurals folded (words in -ss, -us and -is are none), and British spelling of -ization. */
export function singular(word: string): string {
  if (word.length < 3 || !word.endsWith("s")) return word.endsWith("isation") ? `${word.slice(0, -6)}zation` : word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("es") && HISSING.some((end) => word.endsWith(end))) return word.slice(0, -2);
  return NO_PLURAL.some((end) => word.endsWith(end)) ? word : word.slice(0, -1);
}

const HISSING = ["xes", "zes", "ches", "shes", "sses"];
const NO_PLURAL = ["ss", "us", "is"];

/**
 * Words (as terms: `doe` is “does”) that say nothing about a paper: they count in a quoted phrase, or when a query has
 * no others.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any anything are article as at be because been before being between both " +
    "but by can could did do doe doing done each for from get give had ha have having he her him his how i if in " +
    "into is it just me more most my no not of on one only or other our out over paper publish published research " +
    "she should so some study such than that the their them then there these they this those through to too under " +
    "until up us very via wa we were what when where which while who whom whose why will with work would write " +
    "written wrote you your"
  ).split(" "),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || term.length === 0;
}
