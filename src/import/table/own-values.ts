// Cells of our own CSV that hold JSON: where a paper is listed, and its notes.
import * as v from "valibot";
import type { Note } from "../../map/model.ts";

/** Where a table lists a paper. */
export interface Place {
  /** Names from the top of the tree down to the topic; empty: the table names none. */
  readonly path: readonly string[];
  readonly group: string | null;
  readonly comment: string | null;
}

const placesSchema = v.array(
  v.object({ topicPath: v.array(v.string()), group: v.nullable(v.string()), comment: v.nullable(v.string()) }),
);

const noteSchema: v.GenericSchema<Note> = v.object({ text: v.string(), notes: v.array(v.lazy(() => noteSchema)) });

/** Empty if the cell holds none that can be read. */
export function placesIn(cell: string): Place[] {
  const found = v.safeParse(placesSchema, parsed(cell));
  return found.success ? found.output.map(({ topicPath, ...place }) => ({ path: topicPath, ...place })) : [];
}

/** The notes: JSON, or words as people write them. */
export function notesIn(cell: string): readonly Note[] {
  if (cell === "") return [];
  const found = v.safeParse(v.array(noteSchema), parsed(cell));
  return found.success ? found.output : [{ text: cell, notes: [] }];
}

/** Undefined: not JSON, or nested so deeply that checking it is not worth it. */
function parsed(cell: string): unknown {
  if (!cell.startsWith("[") || /(?:\[[^[\]]*){100}/.test(cell.slice(0, 100_000))) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
