// What holds more entries than fit in memory is refused before it is read, with the line where it becomes too much; and so
// are very many entries that are too short to be papers, each of which would still become one.
import type { Problem } from "./problems.ts";

/** A million of the smallest papers take about 3 GB, of the 4 GB that Node has. */
export const MAX_ENTRIES = 1_000_000;

/** More entries than this that have fewer characters than this on average are no list: a title alone has more. */
const TINY = { entries: 100_000, length: 12 } as const;

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
  let [count, last, at] = [0, -1, text.indexOf(mark)];
  for (; at >= 0 && count <= most; at = text.indexOf(mark, at + mark.length)) {
    // an empty line is none
    if (mark !== "\n" || at > last + 1) count += 1;
    last = at;
  }
  const problem = (line: number | null, message: string): Problem => ({ file, at: line, rule: "not-read", message });
  if (count > most) return problem(text.slice(0, last).split("\n").length, tooMany(most, name));
  const areTiny = count > TINY.entries && text.length < count * TINY.length;
  return areTiny ? problem(null, `has ${inDigits(count)} ${name}, which are too short to be papers`) : null;
}

function inDigits(count: number): string {
  return count.toLocaleString("en");
}

export function tooMany(most: number, name: string): string {
  return `has more than ${inDigits(most)} ${name}, more than fit in memory`;
}
