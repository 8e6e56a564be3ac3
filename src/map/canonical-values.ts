// Notes, names and placements in canonical form: nothing twice, keys in the order of the model.
import type { Note, PersonName, Placement } from "./model.ts";
import { NAME_PART_ROWS } from "./names.ts";

/** The note and those below it, with their keys in order. */
export function canonicalNote({ text, notes }: Note): Note {
  return { text, notes: notes.map(canonicalNote) };
}

/** A placement without a comment adds nothing where an earlier one has the same topic and group. */
export function withoutRepeats(placements: readonly Placement[]): Placement[] {
  if (placements.length < 2) return placements.map(({ topicId, group, comment }) => ({ topicId, group, comment }));
  const seen = new Set<string>();
  const kept = placements.filter(({ topicId, group, comment }) => {
    const key = JSON.stringify([topicId, group]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew || comment !== null;
  });
  return kept.map(({ topicId, group, comment }) => ({ topicId, group, comment }));
}

export function canonicalName(name: PersonName): PersonName {
  if (isInOrder(name)) return name;
  const parts = NAME_PART_ROWS.filter(([part]) => name[part] !== undefined);
  return Object.fromEntries(parts.map(([part]) => [part, name[part]]));
}

/** Whether a name has nothing but parts with a value, in the order of the model. */
function isInOrder(name: PersonName): boolean {
  let last = -1;
  for (const key in name) {
    const at = PART_NAMES.indexOf(key);
    const [part] = NAME_PART_ROWS[at] ?? [];
    if (part === undefined || at <= last || name[part] === undefined) return false;
    last = at;
  }
  return true;
}

const PART_NAMES: readonly string[] = NAME_PART_ROWS.map(([part]) => part);
