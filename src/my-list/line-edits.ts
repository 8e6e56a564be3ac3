// Which lines of two texts differ.

export interface LineEdit {
  /** From 1, in the new text; of a line that is gone, where it was. */
  readonly line: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** More pairs of lines than this are not compared one by one. */
const MAX_PAIRS = 4_000_000;

/** @param before null: there was no text @param after null: there is none any more */
export function lineEdits(before: string | null, after: string | null): LineEdit[] {
  return editsOfLines(linesOf(before), linesOf(after));
}

/** @param sameAtEnd how many equal lines at the end are compared like the others */
export function editsOfLines(old: readonly string[], now: readonly string[], sameAtEnd = 0): LineEdit[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  end = Math.max(0, end - sameAtEnd);
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end), start + 1);
}

function linesOf(text: string | null): string[] {
  const lines = (text ?? "").split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** @param first the line on which both begin */
function between(old: readonly string[], now: readonly string[], first: number): LineEdit[] {
  const lengths = commonLengths(old, now);
  const edits: LineEdit[] = [];
  for (let [a, b] = [0, 0]; a < old.length || b < now.length; ) {
    const [before, after] = [old[a], now[b]];
    if (before !== undefined && before === after && lengths !== null) [a, b] = [a + 1, b + 1];
    else if (
      after !== undefined &&
      (before === undefined || lengthAt(lengths, a, b + 1) > lengthAt(lengths, a + 1, b))
    ) {
      edits.push({ line: first + b, before: null, after });
      b += 1;
    } else {
      edits.push({ line: first + b, before: before ?? null, after: null });
      a += 1;
    }
  }
  return paired(edits);
}

/** How many lines the rests of both have in common, from each pair of places; null: they are too long to compare. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] | null {
  if (old.length * now.length > MAX_PAIRS) return null;
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = lengths[a];
    if (row === undefined) continue;
    for (let b = now.length - 1; b >= 0; b -= 1) {
      row[b] =
        old[a] === now[b]
          ? lengthAt(lengths, a + 1, b + 1) + 1
          : Math.max(lengthAt(lengths, a + 1, b), lengthAt(lengths, a, b + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly Uint32Array[] | null, a: number, b: number): number {
  return lengths?.[a]?.[b] ?? 0;
}

/** A line that is gone and the new one in its place are one edit. */
function paired(edits: readonly LineEdit[]): LineEdit[] {
  const result: LineEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.after === null && last.before !== null && edit.before === null && edit.line === last.line)
      result[result.length - 1] = { ...last, after: edit.after };
    else result.push(edit);
  }
  return result;
}
