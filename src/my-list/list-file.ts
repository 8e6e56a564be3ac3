// The file of the list: read and written by one process at a time, whole or not at all, and only if it still is what the
// change was made for.
import { existsSync, realpathSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import type { Processes } from "../context.ts";
import { Failure } from "../errors.ts";
import { readOwnDecoded } from "../files/read.ts";
import { makeFolderOf, writeText } from "../files/write.ts";
import { whileLocked } from "../lock.ts";
import { type DecodedText, encodeText } from "../text/encodings.ts";
import { closeSession, type MergedEdit, mergeSession, noteChange, openSession, readSession } from "./edit-session.ts";
import { journalPath, type RecordedChange, readJournal, recordOf, withNewest, writeJournal } from "./journal.ts";

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

/** What an edit makes of the text, and what it did in a few words, to which papers. */
export interface Edited {
  readonly text: string;
  readonly summary: string;
  readonly papers?: readonly string[];
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
    settleAbandoned({ ...place, path });
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const held = readListFile(path);
      const { text, ...described } = await edit(held);
      if (text === held?.text) return { before: text, after: text };
      if (readListFile(path)?.text !== held?.text) continue;
      write({ ...place, path }, held, { text, ...described });
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
export function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // there is none, or no longer
    return path;
  }
}

/** A file that nobody may write was meant to stay as it is, although its folder would allow that it is replaced. */
export function checkIsWritable(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o222) === 0) {
    throw new Failure("unwritable-file", `cannot write "${path}": it is read-only; "chmod u+w" allows it`);
  }
}

function write({ path, ...place }: ListPlace, held: DecodedText | null, { text, ...described }: Edited): void {
  const bytes = held === null ? Buffer.from(text, "utf8") : encodeText(text, held);
  if (bytes === null) {
    throw new Failure(
      "unwritable-file",
      `cannot write "${path}": ${held?.encoding} cannot hold the new text; convert it to UTF-8`,
    );
  }
  checkIsWritable(path);
  noteChange(path, held?.text ?? "", text);
  // before the list: a change that was not made is left out when it is read
  const change = { ...described, date: place.today, ...recordOf(held?.text ?? null, text) };
  keep(place.stateFolder, path, (changes) => withNewest(changes, change));
  writeText(path, bytes, { overwrite: held !== null });
}

/** A list that cannot be undone is still a list. */
export function keep(folder: string | null, list: string, edit: (changes: RecordedChange[]) => RecordedChange[]): void {
  if (folder === null) return;
  const path = journalPath(folder, list);
  try {
    writeJournal(path, edit(readJournal(path)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/**
 * Remembers what an editor gets, and from now on what commands change. Null: there is no list.
 * @throws Failure `unwritable-file` where an editor has it already
 */
export async function beginEdit({ path: named, ...place }: ListPlace): Promise<string | null> {
  if (!existsSync(named)) return null;
  const path = targetOf(named);
  return whileLocked(path, place.processes, () => {
    settleAbandoned({ ...place, path });
    const before = readListFile(path)?.text;
    if (before !== undefined) openSession(path, before, place.processes);
    return before ?? null;
  });
}

/**
 * Combines what the editor wrote with what commands changed in the meantime, and remembers it so that it can be undone.
 * @param summarise what was edited, in a few words, from the list without the edit and with it
 * @throws Failure `unwritable-file` if both changed the same words; then what the editor wrote is in a file beside the list
 */
export async function endEdit(
  { path: named, ...place }: ListPlace,
  before: string,
  summarise: (change: TextChange) => Promise<string>,
): Promise<TextChange> {
  const path = targetOf(named);
  if (!existsSync(named)) {
    closeSession(path);
    return { before, after: null };
  }
  return whileLocked(path, place.processes, async () => {
    try {
      const held = readListFile(path);
      if (held === null) return { before, after: null };
      const session = readSession(path) ?? { owner: place.processes.own, base: before, changes: [] };
      const { others, merged } = mergeSession(session, held.text);
      const change = { before: others, after: merged };
      const summary = merged === null || merged === others ? "" : await summarise(change);
      settle({ ...place, path }, held, { others, merged, summary });
      return change;
    } finally {
      closeSession(path);
    }
  });
}

/** Makes the list what it is after an edit. @throws Failure `unwritable-file` if that cannot be told */
function settle(
  place: ListPlace,
  held: DecodedText,
  { others, merged, summary }: MergedEdit & { readonly summary: string },
): void {
  const { path, stateFolder, today } = place;
  if (merged === null) throw keepBeside({ path, held, others });
  if (merged !== others) {
    const record = { summary, date: today, ...recordOf(others, merged) };
    keep(stateFolder, path, (changes) => withNewest(changes, record));
  }
  if (merged !== held.text) writeText(path, encodeText(merged, held) ?? merged, { overwrite: true });
}

/** What a command does that finds the traces of an edit whose process was ended: it combines the changes in its place. */
export function settleAbandoned(place: ListPlace): void {
  const { path, processes } = place;
  const session = readSession(path);
  if (session === null || processes.runs(session.owner) !== false) return;
  const held = readListFile(path);
  try {
    if (held !== null) settle(place, held, { ...mergeSession(session, held.text), summary: "edited" });
  } finally {
    closeSession(path);
  }
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
    `while you edited, another command changed the same words of your list; the list has its changes, and what you wrote is in "${beside}"`,
  );
}
