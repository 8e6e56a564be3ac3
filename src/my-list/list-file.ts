// The file of the list: read and written by one process at a time, whole or not at all, and only if it still is what the
// change was made for.
import { existsSync, realpathSync } from "node:fs";
import { join, parse } from "node:path";
import type { Processes } from "../context.ts";
import { Failure } from "../errors.ts";
import { readOwnDecoded } from "../files/read.ts";
import { makeFolderOf, removeFile, writeText } from "../files/write.ts";
import { whileLocked } from "../lock.ts";
import { type DecodedText, encodeText } from "../text/encodings.ts";
import {
  changesSince,
  hashOf,
  journalPath,
  type RecordedChange,
  readJournal,
  recordOf,
  withoutChange,
  writeJournal,
} from "./journal.ts";
import { mergeEdit } from "./merge-edit.ts";

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
  return existsSync(path) ? readOwnDecoded(path, "list") : null;
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

/** The list as an editor gets it, and the changes that were recorded until then. */
export interface EditSession {
  readonly before: string;
  readonly journal: readonly RecordedChange[];
}

/** Null: there is no list. */
export function beginEdit({ path, stateFolder }: ListPlace): EditSession | null {
  const journal = existsSync(path) && stateFolder !== null ? readJournal(journalPath(stateFolder, targetOf(path))) : [];
  const before = readListFile(path)?.text;
  return before === undefined ? null : { before, journal };
}

/**
 * Combines what the editor wrote with what other commands changed in the meantime, and remembers it so that it can be undone.
 * @param summarise what was edited, in a few words, from the list without the edit and with it
 * @throws Failure `unwritable-file` if both changed the same lines; then what the editor wrote is in a file beside the list
 */
export async function endEdit(
  { path: named, processes, stateFolder, today }: ListPlace,
  { before, journal }: EditSession,
  summarise: (change: TextChange) => Promise<string>,
): Promise<TextChange> {
  if (!existsSync(named)) return { before, after: null };
  const path = targetOf(named);
  return whileLocked(path, processes, async () => {
    const held = readListFile(path);
    if (held === null) return { before, after: null };
    const now = stateFolder === null ? [] : readJournal(journalPath(stateFolder, path));
    const { others, merged } = mergeEdit(before, held.text, changesSince(journal, now));
    if (merged === null) throw keepBeside({ path, held, others });
    const change = { before: others, after: merged };
    if (merged !== others) {
      const record = { summary: await summarise(change), date: today, ...recordOf(others, merged) };
      keep(stateFolder, path, (changes) => [...changes, record]);
    }
    if (merged !== held.text) writeText(path, encodeText(merged, held) ?? merged, { overwrite: true });
    return change;
  });
}

interface Conflict {
  readonly path: string;
  readonly held: DecodedText;
  /** The list with what the other commands did. */
  readonly others: string;
}

function keepBeside({ path, held, others }: Conflict): Failure {
  const { dir, name, ext } = parse(path);
  let beside = join(dir, `${name}.edited${ext}`);
  for (let number = 2; existsSync(beside); number += 1) beside = join(dir, `${name}.edited-${number}${ext}`);
  writeText(beside, encodeText(held.text, held) ?? held.text, { overwrite: false });
  writeText(path, encodeText(others, held) ?? others, { overwrite: true });
  return new Failure(
    "unwritable-file",
    `while you edited, another command changed the same lines of your list; the list has its changes, and what you wrote is in "${beside}"`,
  );
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
    throw new Failure(
      "nothing-to-undo",
      "there is no place to remember changes; set HOME to a folder that exists, or XDG_STATE_HOME",
    );
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
