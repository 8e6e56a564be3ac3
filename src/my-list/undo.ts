// Takes back the last change that was made to the list.
import { existsSync } from "node:fs";
import { Failure } from "../errors.ts";
import { removeFile, writeText } from "../files/write.ts";
import { conflictProblem } from "../import/merge-conflict.ts";
import { refuse } from "../import/problems.ts";
import { whileLocked } from "../lock.ts";
import { encodeText } from "../text/encodings.ts";
import { noteChange } from "./edit-session.ts";
import { hashOf, journalPath, type RecordedChange, readJournal, withoutChange } from "./journal.ts";
import {
  checkIsWritable,
  keep,
  type ListPlace,
  readListFile,
  settleAbandoned,
  type TextChange,
  targetOf,
} from "./list-file.ts";

/** A change that was undone. */
export interface Undone extends TextChange {
  readonly change: RecordedChange;
}

export interface UndoOptions {
  readonly isDryRun: boolean;
  /** Whether changes whose lines have changed since are passed over, and the one before them is undone. */
  readonly isEarlier?: boolean;
}

/**
 * Reverts the last change that was made to the list.
 * @throws Failure `nothing-to-undo` if there is none, or if undoing it would lose what was written since
 */
export async function undoLast(place: ListPlace, { isDryRun, isEarlier = false }: UndoOptions): Promise<Undone> {
  if (place.stateFolder === null) {
    throw new Failure(
      "nothing-to-undo",
      "there is no place to remember changes; set HOME to a folder that exists, or XDG_STATE_HOME",
    );
  }
  if (!existsSync(place.path)) throw nothingToUndo(place.path);
  const path = targetOf(place.path);
  const journal = journalPath(place.stateFolder, path);
  return whileLocked(path, place.processes, () => {
    if (!isDryRun) settleAbandoned({ ...place, path });
    const held = readListFile(path);
    const text = held?.text ?? "";
    refuse([conflictProblem(text, path)].filter((problem) => problem !== null));
    const changes = readJournal(journal);
    // a change that was recorded and then not made, because the program was killed
    while (changes.at(-1)?.after !== hashOf(text) && changes.at(-1)?.before === hashOf(text)) changes.pop();
    const last = changes.at(-1);
    if (held === null || last === undefined) throw nothingToUndo(path);
    const possible = changes.findLast((each) => withoutChange(text, each) !== null);
    const change = isEarlier ? (possible ?? last) : last;
    const before = withoutChange(text, change);
    if (before === null) throw changedSince(last, isEarlier ? undefined : possible);
    const isCreation = change.before === null && before === "";
    if (!isDryRun) {
      checkIsWritable(path);
      noteChange(path, text, before);
      if (isCreation) removeFile(path);
      else writeText(path, encodeText(before, held) ?? before, { overwrite: true });
      keep(place.stateFolder, path, () => changes.filter((each) => each !== change));
    }
    return { before: text, after: isCreation ? null : before, change };
  });
}

/** @param possible a change before it, which can be undone */
function changedSince(last: RecordedChange, possible: RecordedChange | undefined): Failure {
  const earlier =
    possible === undefined ? "" : `, and "aimap undo --earlier" undoes the change before it (${possible.summary})`;
  return new Failure(
    "nothing-to-undo",
    `the last change (${last.summary}) cannot be undone: its lines have changed since, and that would be lost; "aimap edit" opens the list${earlier}`,
  );
}

function nothingToUndo(path: string): Failure {
  return new Failure("nothing-to-undo", `there is no change of your list to undo (${path})`);
}
