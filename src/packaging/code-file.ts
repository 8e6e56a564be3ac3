// Files with the code that V8 compiled from a pack. V8 itself only looks whether its version and flags and the length of the
// text are the same, and fails where bytes are damaged. So a file begins with a label, and what this program writes
// at run time, where a process can be killed, has the code twice: comparing them costs less than any checksum.
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** Characters of a label; a multiple of what V8 aligns code to. */
const LABEL_LENGTH = 64;
/** Characters of the checksum with which the text of a pack begins. */
const SUM_LENGTH = 16;

/** The text of a pack, which begins with the checksum of what it contains. */
export function labelledPack(sum: string, source: string): string {
  return `/*${sum.slice(0, SUM_LENGTH)}*/${source}`;
}

/** What the code for this pack is labelled with: the pack, and what compiled it. */
export function labelFor(packSource: string): string {
  const sum = packSource.slice(2, 2 + SUM_LENGTH);
  return `${sum} ${process.versions.v8} ${process.arch}`.padEnd(LABEL_LENGTH).slice(0, LABEL_LENGTH);
}

/** The code as it ships. */
export function shippedFile(label: string, code: Buffer): Buffer {
  return Buffer.concat([Buffer.from(label, "latin1"), code]);
}

/** The code as it is kept on the machine of the user. */
export function keptFile(label: string, code: Buffer): Buffer {
  return Buffer.concat([Buffer.from(label, "latin1"), code, code]);
}

/** Null: there is none, or for another pack or V8. */
export function readShipped(path: string, label: string): Buffer | null {
  try {
    return withoutLabel(readFileSync(path), label);
  } catch {
    return null;
  }
}

/** Null: there is none, or for another pack or V8; or it is damaged, or somebody else's. */
export function readKept(path: string, label: string): Buffer | null {
  try {
    const twice = withoutLabel(readOwn(path), label);
    if (twice === null || twice.length % 2 !== 0) return null;
    const code = twice.subarray(0, twice.length / 2);
    return code.equals(twice.subarray(code.length)) ? code : null;
  } catch {
    return null;
  }
}

function withoutLabel(file: Buffer, label: string): Buffer | null {
  return file.toString("latin1", 0, LABEL_LENGTH) === label ? file.subarray(LABEL_LENGTH) : null;
}

/** @throws Error for a file that others could have written: it would run as this user */
function readOwn(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const { uid, mode } = fstatSync(file);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    if (!isOwn) throw new Error("not the user's own file");
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
