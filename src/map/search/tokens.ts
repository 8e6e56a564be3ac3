// From text to the terms that are compared: case, accents, apostrophes and plural forms folded, places kept.
import { fold } from "../text.ts";

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

const ASCII = /^[\x00-\x7e]*$/;
const ASCII_WORD = /[A-Za-z0-9]+(?:'[A-Za-z]+)*/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** Inside a word, where a new one begins: `Flash|Attention`, `Open|AI`, `Mobile|LLM`. */
const CAPITAL = /(?<=\p{Ll}{2})(?=\p{Lu}\p{L})/u;
const HAS_CAPITAL_INSIDE = /[a-z]{2}[A-Z][A-Za-z]|\p{Ll}{2}\p{Lu}\p{L}/u;
const JOINERS = new Set(["-", "‐", "‑", "–"]);

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let lastEnd = -2;
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const [word] = match;
    let start = match.index;
    let isJoined = start === lastEnd + 1 && JOINERS.has(text.charAt(lastEnd));
    for (const part of HAS_CAPITAL_INSIDE.test(word) ? word.split(CAPITAL) : [word]) {
      tokens.push({ term: normalise(part), start, end: start + part.length, isJoined });
      start += part.length;
      isJoined = true;
    }
    lastEnd = start;
  }
  return tokens;
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

/** English plurals folded; words in -ss, -us and -is are none. */
function singular(word: string): string {
  if (word.length < 3 || word.charCodeAt(word.length - 1) !== 115) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:[xz]|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}

/** Words that say nothing about a paper: they count in a quoted phrase, or when a query has no others. */
const STOP_WORDS = new Set(
  (
    "a about after all also am an and any are as at be because been before being between both but by can could did do " +
    "does doing done each for from get give had has have having he her his how i if in into is it its just me more " +
    "most my no not of on one only or other our out over paper papers she should so some such than that the their them " +
    "then there these they this those through to too under until up us very via was we were what whats when where " +
    "which while who whom whose why will with would you your"
  )
    .split(" ")
    .map(normalise),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || term.length === 0;
}
