// What happens to the list while an editor has it open. Editors write the whole file from what they have read, so that each
// change that a command makes in the meantime is kept in a file beside the list, with the text that it was made to.
import { appendFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Processes } from "../context.ts";
import { Failure } from "../errors.ts";
import { unwritable } from "../files/problems.ts";
import { readTextIfExists } from "../files/read.ts";
import { writeText } from "../files/write.ts";
import { recordOf } from "./journal.ts";
import { mergeTexts, type WhereBoth } from "./merge-texts.ts";

/** A change that a command made: the whole text before and after it. */
interface Change {
  readonly before: string;
  readonly after: string;
}

export interface EditSession {
  /** The name of the process that waits for the editor. */
  readonly owner: string;
  /** What the editor got. */
  readonly base: string;
  readonly changes: readonly Change[];
}

/** A change, as the file has it: the text before only where it is not the one that the last change left. */
interface ChangeRecord {
  readonly before?: string;
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

function sessionPath(list: string): string {
  return join(dirname(list), `.${basename(list)}.edit`);
}

/** @throws Failure `unwritable-file` where another editor has the list open */
export function openSession(list: string, base: string, { own, runs }: Processes): void {
  const open = readSession(list);
  if (open !== null && runs(open.owner) !== false) {
    const [machine = "", id = ""] = open.owner.split(" ");
    throw new Failure(
      "unwritable-file",
      `your list is open in an editor already: "aimap edit" waits for it in process ${id} on ${machine}; close it first, or remove "${sessionPath(list)}" if there is none`,
    );
  }
  writeText(sessionPath(list), `${JSON.stringify({ owner: own, base })}\n`, { overwrite: true });
}

/** Null: no editor has the list open. */
export function readSession(list: string): EditSession | null {
  const lines = readTextIfExists(sessionPath(list), "file")?.split("\n") ?? [];
  const [first, ...others] = lines.map(parsed);
  if (typeof first !== "object" || first === null || !("owner" in first) || !("base" in first)) return null;
  const { owner, base } = first;
  if (typeof owner !== "string" || typeof base !== "string") return null;
  const changes: Change[] = [];
  for (const record of others) {
    if (!isRecord(record)) continue;
    const before = record.before ?? changes.at(-1)?.after ?? base;
    const after = before.slice(0, record.at) + record.inserted + before.slice(record.at + record.removed);
    changes.push({ before, after });
  }
  return { owner, base, changes };
}

/** Null: a line that was not written to its end; what it says was not done. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is ChangeRecord {
  if (typeof value !== "object" || value === null) return false;
  const { before, at, removed, inserted }: Partial<Record<keyof ChangeRecord, unknown>> = value;
  const isText = before === undefined || typeof before === "string";
  return isText && typeof at === "number" && typeof removed === "number" && typeof inserted === "string";
}

/** Called before a command writes the list. @throws Failure `unwritable-file` */
export function noteChange(list: string, before: string, after: string): void {
  const session = readSession(list);
  if (session === null) return;
  const { at, removed, inserted } = recordOf(before, after);
  const known = session.changes.at(-1)?.after ?? session.base;
  const record: ChangeRecord = { ...(known === before ? {} : { before }), at, removed: removed.length, inserted };
  try {
    // after a line that was not written to its end as well
    appendFileSync(sessionPath(list), `\n${JSON.stringify(record)}`);
  } catch (error) {
    throw unwritable(list, error);
  }
}

export function closeSession(list: string): void {
  rmSync(sessionPath(list), { force: true });
}

export interface MergedEdit {
  /** The text that the editor got, with the changes of commands; where both changed the same words, with those of commands. */
  readonly others: string;
  /** The same with what was edited. Null: both changed the same words. */
  readonly merged: string | null;
}

/** @param held what the file holds now: an editor may have replaced the changes of commands, or they came after it */
export function mergeSession({ base, changes }: EditSession, held: string): MergedEdit {
  const states = [base, ...changes.map(({ after }) => after)];
  const found = [...changes.map(({ before }) => before), held];
  /** What an editor wrote: a text that no command left. Each is the list before the change of this number. */
  const written = found.map((text, at) => ({ text, at })).filter(({ text, at }) => text !== states[at]);
  const last = written.at(-1)?.at ?? 0;
  const missing = changes.filter(
    (change, at) => at < last && !written.some((each) => each.at > at && has(each.text, change)),
  );
  return {
    others: withChanges(base, changes, "take theirs") ?? base,
    merged: withChanges(held, missing, "give up"),
  };
}

/** Whether the editor had read this change before it wrote the text. What it wrote later without it was meant to be so. */
function has(text: string, { before, after }: Change): boolean {
  const counts = { old: countLines(before), now: countLines(after), found: countLines(text) };
  const isThere = [...counts.old.keys(), ...counts.now.keys()].every((line) => {
    const [old, now, found] = [counts.old.get(line) ?? 0, counts.now.get(line) ?? 0, counts.found.get(line) ?? 0];
    return now === old || (now > old ? found >= now : found <= now);
  });
  return isThere || mergeTexts(before, text, after) === text;
}

function countLines(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r\n|\r|\n/)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function withChanges(text: string, changes: readonly Change[], whereBoth: WhereBoth): string | null {
  let result: string | null = text;
  for (const { before, after } of changes) {
    if (result !== null) result = mergeTexts(before, result, after, whereBoth);
  }
  return result;
}
