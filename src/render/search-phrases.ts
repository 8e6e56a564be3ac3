// How a search understood its words, and why it can find nothing, as people read it.
import type { Obstacle, Reading } from "../search/answer.ts";

export const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  stopWords: "any text has such words; name what the papers are about",
  time: "search counts no time from today; name a year, as in since 2020, or use --sort date",
  letters: "no text of the map has these letters; search does not translate, so use the words of the titles",
  identifier: "no paper of the map has this identifier or address",
  symbols: "its symbols are part of the name, and no text has it so",
};

/** `sae → sparse autoencoder`, one for each word. */
export function readingsInWords(readings: readonly Reading[]): string[] {
  // a correction that led on to another name is shown in one line with it
  const told = readings.filter(
    ({ typed, via }) => via !== null || !readings.some((each) => each.typed === typed && each.via !== null),
  );
  return told.map(({ typed, via, as }) => [typed, via, as.join(", ")].filter((step) => step !== null).join(" → "));
}

export function missing(words: readonly string[]): string {
  return `the map does not have ${words.map((word) => `"${word}"`).join(", ")}`;
}

/** Of a pasted reference, which has many other words, only the papers matter. */
const MAX_MISSING_NAMED = 3;

/** What the map does not have of a query that found papers: one phrase or none. */
export function missingBesideFound(unknown: readonly string[]): string[] {
  return unknown.length > 0 && unknown.length <= MAX_MISSING_NAMED ? [missing(unknown)] : [];
}
