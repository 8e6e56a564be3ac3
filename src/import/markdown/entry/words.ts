// Words in a line, and what counts as one.

/** Whether there is a letter or digit in the text. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Words that have a letter or digit. */
export function countWords(text: string): number {
  // from the first letter or digit of each to its end: most lines are counted several times
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Whether there can be a picture among the characters, such as ⭐ or 🟢: quick to say no. */
export function mayHavePictures(text: string): boolean {
  return /[©®\u203c-\u3299\ud83c-\ud83f]/.test(text);
}

const MIN_TITLE_WORDS = 3;

/** Whether most longer words begin with capitals, and no sentence ends among them. */
export function isTitleCase(text: string): boolean {
  const longer = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word));
  return countWords(text) >= MIN_TITLE_WORDS && capitals.length >= longer.length * 0.7 && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** Runs of characters between white space, whether they are words or not. */
export function countTokens(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Each run of white space becomes one space. Most texts have no other. */
export function collapseSpaces(text: string): string {
  // the first test is the faster one
  return /[^ -~]| {2}/.test(text) && /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

const MONTH_AT_END = /\s\[((?:19|20)\d\d[./-]\d\d)\]\s*$/;

/** A month in brackets at the end, and the text before it: `Title. Venue (2026). [2026.04]`. Null: there is none. */
export function monthAtEnd(text: string): { readonly month: string; readonly before: string } | null {
  // quick to say no
  const [found, month] = text.trimEnd().endsWith("]") ? (MONTH_AT_END.exec(text) ?? []) : [];
  return found === undefined || month === undefined ? null : { month, before: text.slice(0, -found.length) };
}

export function dropColonAtEnd(text: string): string {
  return text.replace(/\s*[:：]\s*$/, "").trim();
}

/** No more are dropped, so that the time does not depend on the text: in UTF-16 code units. */
const MAX_EMOJI_LENGTH = 40;
const EMOJI_AT_END = /(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u;

/** The text without emoji and spaces at its end. */
export function withoutEmojiAtEnd(text: string): string {
  if (/[!-~]$/.test(text)) return text;
  const start = Math.max(0, text.length - MAX_EMOJI_LENGTH);
  return text.slice(0, start) + text.slice(start).replace(EMOJI_AT_END, "");
}

/** `[[pdf]]` → `pdf` */
export function withoutBrackets(words: string): string {
  return words.replace(/^[[(【]+([^[\]()【】]*)[\])】]+$/, "$1");
}

/** After `No` comes a number, and after `etc` and the like no capital: otherwise the full stop ends a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:(?:vs|cf|e\.g|i\.e|approx|St|Mrs?|Dr)\.\s.?|(?:Fig|No|pp?)\.\s\d|etc\.\s\p{Ll})$/u;

/** Whether the full stop at `index` belongs to an abbreviation after which a title goes on: `Probes vs. Caves`. */
export function isInAbbreviation(text: string, index: number): boolean {
  return text[index] === "." && ABBREVIATION.test(text.slice(Math.max(0, index - 7), index + 3));
}
