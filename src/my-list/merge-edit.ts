// Combines what an editor wrote with the changes that others made to the list while it was open.
import { hashOf, type LaterChanges, withChange, withoutChange } from "./journal.ts";
import { editsOfLines } from "./line-edits.ts";

export interface MergedEdit {
  /** The text that the editor got, with the changes of others. */
  readonly others: string;
  /** Null: both changed the same lines. */
  readonly merged: string | null;
}

/** @param written what the file holds now: an editor may have replaced the changes of others, or they came after it */
export function mergeEdit(before: string, written: string, { undone, made }: LaterChanges): MergedEdit {
  if (undone.length + made.length === 0) return { others: before, merged: written };
  let others = before;
  for (const change of undone) others = withoutChange(others, change) ?? others;
  for (const change of made) others = withChange(others, change) ?? others;
  return { others, merged: mergeLines(before, withoutLast(written, made), others) };
}

/** What the editor wrote, without the changes that others made after that. */
function withoutLast(written: string, made: LaterChanges["made"]): string {
  let text = written;
  for (const change of made.toReversed()) {
    if (hashOf(text) !== change.after) break;
    text = withoutChange(text, change) ?? text;
  }
  return text;
}

/** Lines that are replaced: those from `from` to before `to`, from 0. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Both changes of a text. Null: they overlap. Where both add lines at one place, those of `theirs` come first. */
function mergeLines(base: string, mine: string, theirs: string): string | null {
  const lines = linesWithBreaks(base);
  const own = hunks(lines, linesWithBreaks(mine));
  const other = hunks(lines, linesWithBreaks(theirs)).filter((hunk) => !own.some((each) => isSame(each, hunk)));
  const all = [...other, ...own].sort((a, b) => a.from - b.from || a.to - b.to);
  const result: string[] = [];
  let at = 0;
  for (const hunk of all) {
    if (hunk.from < at) return null;
    result.push(...lines.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return withBreaks([...result, ...lines.slice(at)]);
}

/** A last line without a break gets one where others come after it. */
function withBreaks(lines: readonly string[]): string {
  const ending = lines.find((line) => /[\r\n]$/.test(line))?.match(/\r\n|\r|\n/)?.[0] ?? "\n";
  return lines.map((line, at) => (at < lines.length - 1 && !/[\r\n]$/.test(line) ? line + ending : line)).join("");
}

function linesWithBreaks(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join("") === b.lines.join("");
}

function hunks(old: readonly string[], now: readonly string[]): Hunk[] {
  const result: Hunk[] = [];
  let [added, removed] = [0, 0];
  for (const { line, before, after } of editsOfLines(old, now)) {
    const from = line - 1 - added + removed;
    const hunk = { from, to: from + (before === null ? 0 : 1), lines: after === null ? [] : [after] };
    const last = result.at(-1);
    if (last?.to === from) result[result.length - 1] = { ...last, to: hunk.to, lines: [...last.lines, ...hunk.lines] };
    else result.push(hunk);
    added += hunk.lines.length;
    removed += hunk.to - hunk.from;
  }
  return result;
}
