// What a reader marks a work with in a list of her own: `- [x]` before it, `#tags` after it, `➕ 2026-11-26` at the end.
import { type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import { MARK_OF_STATUS, STATUSES, type Status } from "../../../map/vocabulary.ts";
import type { Piece } from "./pieces.ts";

export interface TaskMarks {
  /** Null: the line is not in a task list. */
  readonly status: Status | null;
  /** Without `#`, each once. */
  readonly tags: readonly string[];
  /** When it was added to the list; null: not stated. */
  readonly added: PartialDate | null;
}

export const NO_MARKS: TaskMarks = { status: null, tags: [], added: null };

/** What the mark between the brackets of a task means. */
export function statusOfMark(mark: string): Status | null {
  return STATUSES.find((status) => MARK_OF_STATUS[status] === mark.toLowerCase()) ?? null;
}

/** Takes the marks of a line. The pieces that are left have its words without them. */
export function takeTaskMarks(line: readonly Piece[]): TaskMarks & { readonly pieces: readonly Piece[] } {
  const [mark, tagged] = takeMark(line);
  const status = mark === null ? null : statusOfMark(mark);
  const [first, unmarked] = mark === null ? [[], tagged] : takeTagsAtStart(tagged);
  const last = unmarked.at(-1);
  if (last?.type !== "text" || last.isCode) return { status, tags: first, added: null, pieces: unmarked };
  const { tags, added, text } = takeMarksAtEnd(last.text, { isTask: mark !== null });
  const words = text === last.text ? last : { ...last, text };
  return {
    status,
    tags: [...new Set([...first, ...tags])],
    added,
    pieces: [...unmarked.slice(0, -1), ...(text === "" ? [] : [words])],
  };
}

const TAGS_AT_START = /^\s*(?:#(?=[\p{N}_/-]*\p{L})[\p{L}\p{M}\p{N}_/-]+\s+)+/u;

/** `[ ] #task ` and a title. */
function takeTagsAtStart([first, ...others]: readonly Piece[]): [tags: readonly string[], pieces: readonly Piece[]] {
  const [found] = first?.type === "text" && !first.isCode ? (TAGS_AT_START.exec(first.text) ?? []) : [];
  if (first === undefined) return [[], []];
  if (found === undefined) return [[], [first, ...others]];
  const text = first.text.slice(found.length);
  if (text === "" && others.length === 0) return [[], [first]];
  const tags = found.split("#").map((tag) => tag.trim());
  return [[...new Set(tags.filter((tag) => tag !== ""))], text === "" ? others : [{ ...first, text }, ...others]];
}

const TAG_AT_END = /(?:^|\s)#(?:([\p{L}\p{M}\p{N}_/-]+)|\[\[([^[\]#]{1,60})\]\]),?\s*$/u;
/**
 * What the Tasks and Dataview plugins of Obsidian write after a task: `✅ 2025-01-03` (done), `[due:: 2025-01-03]`, 🔼
 * (important). The dates are those of the reading, not of the work.
 */
const TASK_DATE_AT_END =
  /(?:^|\s)(?:[🔺⏫🔼🔽⏬]\ufe0f?|🔁\ufe0f?\s*every(?: [\p{L}\p{N},]+){1,8}|[✅➕📅📆🗓⏳⌛🛫❌]\ufe0f?\s*\d{4}-\d\d-\d\d|[[(](?:due|created|start|scheduled|completion|cancelled)::\s*\d{4}-\d\d-\d\d[\])])\s*$/u;
/** As those plugins write when a task was made. */
const ADDED_AT_END = /(?:^|\s)➕\ufe0f?\s*(\d{4}-\d\d-\d\d)\s*$/u;
/** In UTF-16 code units: a mark at the end of a text is looked for in no more than this. */
const MAX_MARK_LENGTH = 200;

/** Takes the tags at the end of a text, and the dates of a task among them. */
function takeMarksAtEnd(
  whole: string,
  { isTask }: { readonly isTask: boolean },
): { readonly tags: readonly string[]; readonly added: PartialDate | null; readonly text: string } {
  const found: string[] = [];
  let added: PartialDate | null = null;
  let text = whole;
  for (;;) {
    const start = Math.max(0, text.length - MAX_MARK_LENGTH);
    const end = text.slice(start);
    const [stated, day = ""] = ADDED_AT_END.exec(end) ?? [];
    const [mark = stated, word, words = null, tag = word ?? words] =
      (isTask ? TASK_DATE_AT_END.exec(end) : null) ?? TAG_AT_END.exec(end) ?? [];
    if (stated !== undefined) added ??= parsePartialDate(day);
    if (mark === undefined || (start > 0 && mark.length === end.length)) break;
    text = text.slice(0, -mark.length).trimEnd();
    if (tag !== null) found.push(tag);
  }
  const all = found.toReversed();
  // a number is a tag only beside another one, and the number of an issue is none: `see #12`
  const first = all.findIndex((tag) => /\p{L}/u.test(tag));
  const tags = first < 0 ? [] : text === "" ? all : all.slice(first);
  const numbers = all.slice(0, all.length - tags.length).map((number) => `#${number}`);
  return { tags, added, text: [text, ...numbers].filter((words) => words !== "").join(" ") };
}

/**
 * Themes of Obsidian know other states, such as `[>]` and `[b]`, which are no status here. `[1]` is the number of a reference,
 * and a capital letter, but for those of Obsidian, a label.
 */
const BOX = /^\s*\[([ a-zXIS!-/:-@^-`{-~])\](?:\s+|$)/;

/** Whether the line begins with a check box. */
export function hasTaskMark([first]: readonly Piece[]): boolean {
  return first?.type === "text" && !first.isCode && BOX.test(first.text);
}

/** The state of a check box that is no status; null: there is none. */
export function unknownState([first]: readonly Piece[]): string | null {
  const mark = first?.type === "text" && !first.isCode ? BOX.exec(first.text)?.[1] : undefined;
  return mark === undefined || statusOfMark(mark) !== null ? null : mark;
}

/** `[x] ` at the beginning of a line, and the pieces after it. */
function takeMark([first, ...others]: readonly Piece[]): [mark: string | null, pieces: readonly Piece[]] {
  if (first === undefined) return [null, []];
  const [found, mark] = first.type === "text" && !first.isCode ? (BOX.exec(first.text) ?? []) : [];
  if (found === undefined || mark === undefined) return [null, [first, ...others]];
  const words = { ...first, text: first.text.slice(found.length) };
  return [mark, words.text === "" ? others : [words, ...others]];
}
