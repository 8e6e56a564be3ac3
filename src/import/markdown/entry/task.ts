// What a reader marks a work with in a list of her own: `- [x]` before it, `#tags` after it.
import type { Status } from "../../../map/model.ts";
import type { Piece } from "./pieces.ts";

export interface TaskMarks {
  /** Null: the line is not in a task list. */
  readonly status: Status | null;
  /** Without `#`, each once. */
  readonly tags: readonly string[];
}

const STATUS_OF_MARK: Readonly<Record<string, Status>> = { " ": "queued", "/": "reading", x: "read", "-": "dropped" };

/** What the mark between the brackets of a task means. */
export function statusOfMark(mark: string): Status | null {
  return STATUS_OF_MARK[mark.toLowerCase()] ?? null;
}

/** A tag has a letter, so that the number of an issue is none. */
const TAGS_AT_END = /(?:(?:^|(?<=\s))#(?=[\p{N}_/-]*\p{L})[\p{L}\p{M}\p{N}_/-]+\s*)+$/u;

/** Takes the marks of a line. The pieces that are left have its words without them. */
export function takeTaskMarks(line: readonly Piece[]): TaskMarks & { readonly pieces: readonly Piece[] } {
  const [mark, unmarked] = takeMark(line);
  const last = unmarked.at(-1);
  const [found] = last?.type === "text" && !last.isCode ? (TAGS_AT_END.exec(last.text) ?? []) : [];
  const status = mark === null ? null : statusOfMark(mark);
  if (last === undefined || found === undefined) return { status, tags: [], pieces: unmarked };
  const words = { ...last, text: last.text.slice(0, -found.length).trimEnd() };
  const tags = found.split("#").map((tag) => tag.trim());
  return {
    status,
    tags: [...new Set(tags.filter((tag) => tag !== ""))],
    pieces: [...unmarked.slice(0, -1), ...(words.text === "" ? [] : [words])],
  };
}

/** `[x] ` at the beginning of a line, and the pieces after it. */
function takeMark([first, ...others]: readonly Piece[]): [mark: string | null, pieces: readonly Piece[]] {
  if (first === undefined) return [null, []];
  const [found, mark] =
    first.type === "text" && !first.isCode ? (/^\s*\[([ xX/-])\](?:\s+|$)/.exec(first.text) ?? []) : [];
  if (found === undefined || mark === undefined) return [null, [first, ...others]];
  const words = { ...first, text: first.text.slice(found.length) };
  return [mark, words.text === "" ? others : [words, ...others]];
}
