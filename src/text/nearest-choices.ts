// The words of a short list that are most similar to a misspelt one. Loaded by every query: nothing large.
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

/** What is typed is compared up to this many characters. */
const MAX_LENGTH = 32;

/** The words of a short list that were probably meant: those that the fewest edits separate from what was typed, at most two. */
export function nearestChoices(text: string, words: readonly string[]): string[] {
  const typed = fold(text.trim()).slice(0, MAX_LENGTH);
  // two letters that are swapped are two edits
  const maxEdits = 1 + Math.floor(typed.length / 4);
  const near = words
    .map((word) => ({ word, edits: editDistance(typed, fold(word)) }))
    .filter(({ edits }) => edits <= maxEdits);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const closest = near.filter(({ edits }) => edits === fewest);
  return typed === "" ? [] : closest.slice(0, 2).map(({ word }) => word);
}
