// Takes back the last change that was made to the list, and makes again what was taken back.
import { existsSync } from "node:fs";
import { Failure } from "../errors.ts";
import { makeFolderOf, removeFile, writeText } from "../files/write.ts";
import { conflictProblem } from "../import/merge-conflict.ts";
import { refuse } from "../import/problems.ts";
import { whileLocked } from "../lock.ts";
import { type DecodedText, encodeText } from "../text/encodings.ts";
import { noteChange } from "./edit-session.ts";
import { hashOf, journalPath, type RecordedChange, readJournal, recordOf, withoutChange } from "./journal.ts";
import {
  checkIsWritable,
  keep,
  type ListPlace,
  readListFile,
  settleAbandoned,
  type TextChange,
  targetOf,
} from "./list-file.ts";

/** A change that was undone, or made again. */
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
export async function undoLast(named: ListPlace, { isDryRun, isEarlier = false }: UndoOptions): Promise<Undone> {
  const { place, folder, journal } = remembered(named);
  const { path } = place;
  if (!existsSync(path)) throw nothingTo("undo", path);
  return whileLocked(path, place.processes, () => {
    const held = readHeld(place, isDryRun);
    const text = held?.text ?? "";
    const kept = readJournal(journal);
    const changes = changesIn(kept, text, false);
    const last = changes.at(-1);
    if (held === null || last === undefined) throw nothingTo("undo", path);
    const possible = changes.findLast((each) => withoutChange(text, each) !== null);
    const change = isEarlier ? (possible ?? last) : last;
    const before = withoutChange(text, change);
    if (before === null) throw changedSince(last, isEarlier ? undefined : possible);
    const isCreation = change.before === null && before === "";
    if (!isDryRun) {
      write(path, held, isCreation ? null : before);
      const undone = { ...change, ...recordOf(text, before), isUndone: true };
      keep(folder, path, () => [
        ...changes.filter((each) => each !== change),
        ...kept.filter(({ isUndone }) => isUndone === true),
        undone,
      ]);
    }
    return { before: text, after: isCreation ? null : before, change };
  });
}

/**
 * Makes the change again that was undone last, if none was made since.
 * @throws Failure `nothing-to-undo` if there is none, or if its lines have changed since
 */
export async function redoLast(named: ListPlace, { isDryRun }: Pick<UndoOptions, "isDryRun">): Promise<Undone> {
  const { place, folder, journal } = remembered(named);
  const { path } = place;
  if (!readJournal(journal).some(({ isUndone }) => isUndone)) throw nothingTo("redo", path);
  makeFolderOf(path);
  return whileLocked(path, place.processes, () => {
    const held = readHeld(place, isDryRun);
    const text = held?.text ?? "";
    const kept = readJournal(journal);
    const change = changesIn(kept, text, true).at(-1);
    if (change === undefined) throw nothingTo("redo", path);
    const after = withoutChange(text, change);
    if (after === null) throw cannot("redone", "change that was undone", change);
    const made = { ...change, ...recordOf(held?.text ?? null, after), isUndone: false };
    if (!isDryRun) {
      write(path, held, after);
      keep(folder, path, () => {
        const [active, undone] = [kept.filter((each) => !each.isUndone), kept.filter((each) => each.isUndone)];
        return [...active, made, ...undone.filter((each) => each !== change)];
      });
    }
    return { before: held?.text ?? null, after, change: made };
  });
}

/** Where changes are remembered. @throws Failure `nothing-to-undo` */
function remembered(named: ListPlace): { place: ListPlace; folder: string; journal: string } {
  const folder = named.stateFolder;
  if (folder === null) {
    throw new Failure(
      "nothing-to-undo",
      "there is no place to remember changes; set HOME to a folder that exists, or XDG_STATE_HOME",
    );
  }
  const path = targetOf(named.path);
  return { place: { ...named, path }, folder, journal: journalPath(folder, path) };
}

/** @throws Failure for a list that cannot be read as one */
function readHeld(place: ListPlace, isDryRun: boolean): DecodedText | null {
  if (!isDryRun) settleAbandoned(place);
  const held = readListFile(place.path);
  refuse([conflictProblem(held?.text ?? "", place.path)].filter((problem) => problem !== null));
  return held;
}

/** The changes that can be undone or made again, without a last one that was not recorded to its end, because the program was killed. */
function changesIn(kept: readonly RecordedChange[], text: string, wantsUndone: boolean): RecordedChange[] {
  const changes = kept.filter(({ isUndone = false }) => isUndone === wantsUndone);
  const hash = hashOf(text);
  const last = changes.findLastIndex(({ before, after }) => after === hash || before !== hash);
  return changes.slice(0, last + 1);
}

/** @param text null: the file was made by the change that is undone */
function write(path: string, held: DecodedText | null, text: string | null): void {
  checkIsWritable(path);
  noteChange(path, held?.text ?? "", text ?? "");
  if (text === null) removeFile(path);
  else writeText(path, (held === null ? null : encodeText(text, held)) ?? text, { overwrite: held !== null });
}

/** @param possible a change before it, which can be undone */
function changedSince(last: RecordedChange, possible: RecordedChange | undefined): Failure {
  const earlier =
    possible === undefined ? "" : `, and "aimap undo --earlier" undoes the change before it (${possible.summary})`;
  return cannot("undone", "last change", last, earlier);
}

function cannot(done: "undone" | "redone", what: string, { summary }: RecordedChange, earlier = ""): Failure {
  return new Failure(
    "nothing-to-undo",
    `the ${what} (${summary}) cannot be ${done}: its lines have changed since, and that would be lost; "aimap edit" opens the list${earlier}`,
  );
}

function nothingTo(verb: "undo" | "redo", path: string): Failure {
  return new Failure("nothing-to-undo", `there is no change of your list to ${verb} (${path})`);
}
