// The lines of the inputs at which entries begin: papers, topics, headings and references.
import type { MapDraft } from "../import/build.ts";

export class EntryLines {
  /** By file, ascending. */
  private readonly starts: ReadonlyMap<string, readonly number[]>;

  /** @param draft null: the input is a map file, which has no such lines */
  constructor(draft: MapDraft | null) {
    const starts = new Map<string, Set<number>>();
    for (const { file, at } of draft === null ? [] : entriesOf(draft)) {
      if (typeof at === "number") starts.set(file, (starts.get(file) ?? new Set()).add(at));
    }
    this.starts = new Map([...starts].map(([file, lines]) => [file, [...lines].sort((a, b) => a - b)]));
  }

  /** The first line of the entry that a line belongs to; 0 before the first entry. */
  startOf(file: string, line: number): number {
    const starts = this.starts.get(file) ?? [];
    return starts[countUpTo(starts, line) - 1] ?? 0;
  }

  /** The first line of the next entry after a line; null after the last. */
  nextAfter(file: string, line: number): number | null {
    const starts = this.starts.get(file) ?? [];
    return starts[countUpTo(starts, line)] ?? null;
  }
}

function entriesOf({ locationsOfPaper, locationOfTopic, references, outlines }: MapDraft) {
  const headings = outlines.flatMap(({ file, headings: each }) => each.map(({ line }) => ({ file, at: line })));
  return [...[...locationsOfPaper.values()].flat(), ...locationOfTopic.values(), ...references, ...headings];
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
