// The notes of one paper or topic in two layers, combined.

import { combineRows } from "./combine-rows.ts";
import type { Note } from "./model.ts";

/** Notes with the same text become one note, with the notes below both. */
export function combineNotes(lower: readonly Note[], upper: readonly Note[]): readonly Note[] {
  return combineRows(
    lower,
    upper,
    ({ text }) => text,
    (below, above) => ({ text: below.text, notes: combineNotes(below.notes, above.notes) }),
  );
}
