// A stream of this process by its number, without the streams of Node: these take longer to be loaded than most commands run.
import { fstatSync, statSync, writeSync } from "node:fs";

/** Milliseconds to wait for a slow reader: first, and at most. */
const WAIT = { first: 1, most: 16 } as const;

/**
 * Writes the whole text, however slow its reader is. The wait for the reader of a pipe that does not block sleeps.
 * @throws Error `EPIPE` if there is no reader any more, `ENOSPC` and others
 */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let wait: number = WAIT.first;
  for (let at = 0; at < bytes.length; ) {
    const count = writePart(descriptor, bytes, at);
    at += count;
    if (count > 0) wait = WAIT.first;
    else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
      wait = Math.min(2 * wait, WAIT.most);
    }
  }
}

/** How many bytes were taken; 0: none now. */
function writePart(descriptor: number, bytes: Buffer, from: number): number {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    throw error;
  }
}

/** False for files, pipes and the null device, about which the operating system need not be asked. */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
