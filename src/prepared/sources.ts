// The files that a map is made from, and whether they are still those that they were.
import { type BigIntStats, statSync } from "node:fs";

/** What identifies the content of the files, and when it last changed. */
export interface SourceState {
  /** Equal for equal files: names as typed, and for each file path, size, times and number on its disk. */
  readonly key: string;
  /** Whether they may have changed so shortly before a time, in nanoseconds, that a further change would not show. */
  readonly isRecentAt: (time: bigint) => boolean;
}

/** What `key` holds, in the order of the layers. */
export interface SourceRow {
  /** As typed: names decide what layers are called. */
  readonly name: string;
  readonly path: string;
}

/** Null: one of them is not a file whose content stays, such as a pipe, or it does not exist. */
export function stateOf(sources: readonly SourceRow[]): SourceState | null {
  const stats: BigIntStats[] = [];
  const rows: object[] = [];
  for (const { name, path } of sources) {
    const found = statsOf(path);
    if (found === null || !found.isFile()) return null;
    stats.push(found);
    // the time of the last change of anything, and the number, differ even if the time of the content is set back
    const [size, modified, changed, number] = [found.size, found.mtimeNs, found.ctimeNs, found.ino].map(String);
    rows.push({ name, path, size, modified, changed, number });
  }
  const isRecentAt = (time: bigint): boolean => stats.some((each) => isRecent(each, time));
  return { key: JSON.stringify(rows), isRecentAt };
}

/** Null: there is no such file, or it cannot be reached; whoever reads it says why. */
function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The files of a key. */
export function sourcesIn(key: string): SourceRow[] {
  // the cast: this is what `stateOf` writes
  return JSON.parse(key) as SourceRow[];
}

/** How far apart the times of two changes have to be to differ, in nanoseconds: clocks of disks tick slowly. */
const TICK = 20_000_000n;
/** The same where a disk counts whole seconds, or every other one. */
const COARSE_TICK = 2_500_000_000n;
const SECOND = 1_000_000_000n;

function isRecent({ mtimeNs, ctimeNs }: BigIntStats, time: bigint): boolean {
  return [mtimeNs, ctimeNs].some((each) => {
    const age = time - each;
    // a time in the future is set by hand, and the other one is right
    return age < (each % SECOND === 0n ? COARSE_TICK : TICK) && age > -SECOND;
  });
}
