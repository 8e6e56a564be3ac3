// The file of the list: read and written by one process at a time, whole or not at all, and only if it still is what the
// change was made for.
import { existsSync, realpathSync } from "node:fs";
import type { Processes } from "../context.ts";
import { Failure } from "../errors.ts";
import { makeFolderOf, readDecoded, removeFile, writeText } from "../files.ts";
import { whileLocked } from "../lock.ts";
import { type DecodedText, encodeText } from "../text/encodings.ts";
import {
  hashOf,
  journalPath,
  type RecordedChange,
  readJournal,
  recordOf,
  withoutChange,
  writeJournal,
} from "./journal.ts";

export interface ListPlace {
  readonly path: string;
  /** Where changes are kept so that they can be undone; null: nowhere. */
  readonly stateFolder: string | null;
  readonly processes: Processes;
  /** The local date. */
  readonly today: string;
}

/** A change of the text. `before` is null where there was no file, `after` where there is none any more. */
export interface TextChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** What an edit makes of the text, and what it did in a few words. */
export interface Edited {
  readonly text: string;
  readonly summary: string;
}

/** The text of the list; null: there is no file. @throws Failure `unreadable-file` */
export function readListFile(path: string): DecodedText | null {
  return existsSync(path) ? readDecoded(path, "list") : null;
}

/**
 * Edits the list. The edit is made again if the file has changed in the meantime.
 * @param edit gets the text and how it is encoded; null: there is no file yet
 * @throws Failure `unwritable-file`, and what the edit throws
 */
export async function changeList(
  place: ListPlace,
  edit: (held: DecodedText | null) => Promise<Edited>,
): Promise<TextChange> {
  makeFolderOf(place.path);
  const path = targetOf(place.path);
  return whileLocked(path, place.processes, async () => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const held = readListFile(path);
      const { text, summary } = await edit(held);
      if (text === held?.text) return { before: text, after: text };
      if (readListFile(path)?.text !== held?.text) continue;
      write({ ...place, path }, held, { text, summary });
      return { before: held?.text ?? null, after: text };
    }
    throw new Failure(
      "unwritable-file",
      `cannot write "${path}": another program writes it again and again; try later`,
    );
  });
}

const MAX_TRIES = 100;

/** The file that a link leads to. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // there is none, or no longer
    return path;
  }
}

function write({ path, ...place }: ListPlace, held: DecodedText | null, { text, summary }: Edited): void {
  const bytes = held === null ? Buffer.from(text, "utf8") : encodeText(text, held);
  if (bytes === null) {
    throw new Failure(
      "unwritable-file",
      `cannot write "${path}": ${held?.encoding} cannot hold the new text; convert it to UTF-8`,
    );
  }
  // before the list: a change that was not made is left out when it is read
  const change = { summary, date: place.today, ...recordOf(held?.text ?? null, text) };
  keep(place.stateFolder, path, (changes) => [...changes, change]);
  writeText(path, bytes, { overwrite: held !== null });
}

/** A list that cannot be undone is still a list. */
function keep(folder: string | null, list: string, edit: (changes: RecordedChange[]) => RecordedChange[]): void {
  if (folder === null) return;
  const path = journalPath(folder, list);
  try {
    writeJournal(path, edit(readJournal(path)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Remembers a change that the reader made herself, so that it can be undone. */
export function recordChange(place: ListPlace, { before, after }: TextChange, summary: string): void {
  if (after === null || before === after) return;
  const change = { summary, date: place.today, ...recordOf(before, after) };
  keep(place.stateFolder, targetOf(place.path), (changes) => [...changes, change]);
}

/** A change that was undone. */
export interface Undone extends TextChange {
  readonly change: RecordedChange;
}

/**
 * Reverts the last change that was made to the list.
 * @throws Failure `nothing-to-undo` if there is none, or if undoing it would lose what was written since
 */
export async function undoLast(place: ListPlace, { isDryRun }: { readonly isDryRun: boolean }): Promise<Undone> {
  if (place.stateFolder === null) {
    throw new Failure("nothing-to-undo", "there is no place to remember changes; set HOME or XDG_STATE_HOME");
  }
  if (!existsSync(place.path)) throw nothingToUndo(place.path);
  const path = targetOf(place.path);
  const journal = journalPath(place.stateFolder, path);
  return whileLocked(path, place.processes, () => {
    const held = readListFile(path);
    const text = held?.text ?? "";
    const changes = readJournal(journal);
    // a change that was recorded and then not made, because the program was killed
    while (changes.at(-1)?.after !== hashOf(text) && changes.at(-1)?.before === hashOf(text)) changes.pop();
    const change = changes.at(-1);
    if (held === null || change === undefined) throw nothingToUndo(path);
    const before = withoutChange(text, change);
    if (before === null) {
      throw new Failure(
        "nothing-to-undo",
        `the last change (${change.summary}) cannot be undone: its lines have changed since, and that would be lost; "aimap edit" opens the list`,
      );
    }
    const isCreation = change.before === null && before === "";
    if (!isDryRun) {
      if (isCreation) removeFile(path);
      else writeText(path, encodeText(before, held) ?? before, { overwrite: true });
      keep(place.stateFolder, path, () => changes.slice(0, -1));
    }
    return { before: text, after: isCreation ? null : before, change };
  });
}

function nothingToUndo(path: string): Failure {
  return new Failure("nothing-to-undo", `there is no change of your list to undo (${path})`);
}
