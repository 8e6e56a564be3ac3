// The changes of a list that can be undone, in a file of their own: what was taken out of the text, what was put in, and
// where. The list itself is never needed whole, and what others changed in it since is not touched.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readTextIfExists } from "../files/read.ts";
import { makeFolderOf, writeText } from "../files/write.ts";

export interface RecordedChange {
  /** What was done, as it was shown. */
  readonly summary: string;
  /** The ids of the papers that it changed. */
  readonly papers?: readonly string[];
  /** The day. */
  readonly date: string;
  /** Hashes of the text before and after; `before` is null where the change created the file. */
  readonly before: string | null;
  readonly after: string;
  /** In UTF-16 code units. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** The text right before and right after the change. */
  readonly lead: string;
  readonly tail: string;
  /** Whether it is a change that was undone, and can be made again: then it is recorded as the undoing was. These come last. */
  readonly isUndone?: boolean;
}

/** What a change is called. */
export type Described = Pick<RecordedChange, "summary" | "date" | "papers" | "isUndone">;

/** How many changes are kept. */
const MAX_CHANGES = 50;
const MAX_CONTEXT = 400;

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The file of the changes of the list at this path, in the folder for what the program remembers. */
export function journalPath(folder: string, list: string): string {
  return join(folder, `list-${hashOf(list).slice(0, 16)}.json`);
}

/** The changes, the last one last. A file that cannot be read counts as none. */
export function readJournal(path: string): RecordedChange[] {
  try {
    const json: unknown = JSON.parse(readTextIfExists(path, "file") ?? "[]");
    return Array.isArray(json) ? json.filter(isChange) : [];
  } catch {
    return [];
  }
}

export function writeJournal(path: string, changes: readonly RecordedChange[]): void {
  makeFolderOf(path);
  writeText(path, `${JSON.stringify(changes.slice(-MAX_CHANGES), null, 1)}\n`, { overwrite: true });
}

function isChange(value: unknown): value is RecordedChange {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["summary", "date", "after", "removed", "inserted", "lead", "tail"];
  const { papers = [], isUndone = false }: { papers?: unknown; isUndone?: unknown } = value;
  if (!Array.isArray(papers) || typeof isUndone !== "boolean") return false;
  const hasBefore = "before" in value && (value.before === null || typeof value.before === "string");
  return (
    hasBefore &&
    "at" in value &&
    typeof value.at === "number" &&
    texts.every((key) => typeof Reflect.get(value, key) === "string")
  );
}

/** The changes with one more, after which nothing that was undone before can be made again. */
export function withNewest(changes: readonly RecordedChange[], newest: RecordedChange): RecordedChange[] {
  return [...changes.filter(({ isUndone }) => isUndone !== true), newest];
}

/** What was changed from one text to the other, as one place. @param before null: there was no file */
export function recordOf(before: string | null, after: string): Omit<RecordedChange, keyof Described> {
  const old = before ?? "";
  let at = 0;
  while (at < old.length && at < after.length && old.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let same = 0;
  const most = Math.min(old.length, after.length) - at;
  while (same < most && old.charCodeAt(old.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same += 1;
  return {
    before: before === null ? null : hashOf(before),
    after: hashOf(after),
    at,
    removed: old.slice(at, old.length - same),
    inserted: after.slice(at, after.length - same),
    lead: after.slice(Math.max(0, at - MAX_CONTEXT), at),
    tail: after.slice(after.length - same, after.length - same + MAX_CONTEXT),
  };
}

/**
 * The text without this change. Null: something else was written in the same place since, or the place cannot be told.
 */
export function withoutChange(text: string, change: RecordedChange): string | null {
  const { at, inserted, removed, after } = change;
  const start = hashOf(text) === after ? at : placeOf(text, change);
  return start === null ? null : text.slice(0, start) + removed + text.slice(start + inserted.length);
}

/** Where what was put in is now: with as much of its surroundings as is needed to be sure. */
function placeOf(text: string, { lead, inserted, tail }: RecordedChange): number | null {
  const [before, behind] = [lastLines(lead), firstLines(tail)];
  for (const [start, end] of [
    [lead, tail],
    [before, behind],
    [before, ""],
    ["", behind],
  ] as const) {
    const sought = start + inserted + end;
    const found = sought === "" ? -1 : text.indexOf(sought);
    if (found >= 0 && text.indexOf(sought, found + 1) < 0) return found + start.length;
  }
  return null;
}

/** What is on the line of the change, and the line above it. */
function lastLines(text: string): string {
  return text.slice(text.lastIndexOf("\n", text.lastIndexOf("\n") - 1) + 1);
}

function firstLines(text: string): string {
  const end = text.indexOf("\n", text.indexOf("\n") + 1);
  return end < 0 ? text : text.slice(0, end + 1);
}
