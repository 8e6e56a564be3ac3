// What holds more entries than fit in memory is refused before it is read, with the line where it becomes too much.
import type { Problem } from "./problems.ts";

/** A million of the smallest papers take about 3 GB, of the 4 GB that Node has. */
export const MAX_ENTRIES = 1_000_000;

interface EntryMark {
  /** What each entry begins or ends with. */
  readonly mark: string;
  readonly name: string;
  readonly most: number;
}

const LINES: EntryMark = { mark: "\n", name: "lines", most: MAX_ENTRIES };

/** By format. Those of src/import/formats.ts are not named by their type: one of them imports this file. */
const MARKS = {
  markdown: LINES,
  csv: LINES,
  tsv: LINES,
  bibtex: { mark: "@", name: "entries", most: MAX_ENTRIES },
  ris: { mark: "TY  -", name: "references", most: MAX_ENTRIES },
  // an item has some objects: names and dates; the items themselves are counted when they are known
  "csl-json": { mark: "{", name: "objects", most: 20 * MAX_ENTRIES },
} as const satisfies Readonly<Record<string, EntryMark>>;

/** Why a source is too large to be read. Null: it is not. */
export function entryLimitProblem(text: string, file: string, format: keyof typeof MARKS): Problem | null {
  const { mark, name, most } = MARKS[format];
  if (text.length <= most * mark.length) return null;
  let count = 0;
  let at = text.indexOf(mark);
  for (; at >= 0 && count <= most; at = text.indexOf(mark, at + mark.length)) count += 1;
  if (count <= most) return null;
  const line = text.slice(0, at < 0 ? text.length : at).split("\n").length;
  return { file, at: line, rule: "not-read", message: tooMany(most, name) };
}

export function tooMany(most: number, name: string): string {
  return `has more than ${most.toLocaleString("en")} ${name}, more than fit in memory`;
}
