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
