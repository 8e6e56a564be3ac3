// A stream of this process by its number, without the streams of Node: these take longer to be loaded than most commands run.
import { fstatSync, readlinkSync, statSync, writeSync } from "node:fs";

/** Milliseconds to wait for a slow reader: first, and at most. */
const WAIT = { first: 1, most: 16 } as const;

/**
 * Writes the whole text, however slow its reader is. The wait for the reader of a pipe that does not block sleeps.
 * @throws Error `EPIPE` if there is no reader any more, `ENOSPC` and others
 */
export function writeAll(descriptor: number, text: string): void {
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    writeWhole(descriptor, text.slice(start, end));
    start = end;
  }
}

/** A longer text is written in parts of so many UTF-16 units, so that its bytes are not in memory all at once. */
const PART = 2 ** 20;

/** Never between the two halves of a character. */
function endOfPart(text: string, start: number): number {
  const end = start + PART;
  if (end >= text.length) return text.length;
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

function writeWhole(descriptor: number, text: string): void {
  // a text is most often written at once, and then no buffer is needed
  const begun = writePart(() => writeSync(descriptor, text));
  if (begun < Buffer.byteLength(text)) writeRest(descriptor, Buffer.from(text), begun);
}

function writeRest(descriptor: number, bytes: Buffer, from: number): void {
  let wait: number = WAIT.first;
  for (let at = from; at < bytes.length; ) {
    const count = writePart(() => writeSync(descriptor, bytes, at));
    at += count;
    if (count > 0) wait = WAIT.first;
    else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
      wait = Math.min(2 * wait, WAIT.most);
    }
  }
}

/** How many bytes were taken; 0: none now. */
function writePart(write: () => number): number {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    throw error;
  }
}

/** False for files, pipes and the null device, about which the operating system need not be asked. */
export function mayBeTerminal(descriptor: number): boolean {
  const name = nameOf(descriptor);
  return !(name.startsWith("pipe:") || name.startsWith("socket:") || name === "/dev/null") && mayBeDevice(descriptor);
}

/** What Linux calls it, such as `pipe:[1]`, which takes less time than all its facts; elsewhere empty. */
function nameOf(descriptor: number): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return "";
  }
}

function mayBeDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
