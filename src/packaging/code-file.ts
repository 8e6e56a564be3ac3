// Files with the code that V8 compiled from a pack. V8 itself only looks whether its version and flags and the length of the
// text are the same, and crashes where bytes are damaged. Code that ships is as safe as the program itself. What this program
// writes at run time, where a process can be killed, begins with a label and has the code twice: comparing the two costs
// less than any checksum.
import { closeSync, openSync, readSync } from "node:fs";
import { openOwn } from "../prepared/own-file.ts";

/** What compiled the code that ships: the build defines it. */
declare const CODE_MADE_BY: string;

/** Characters of a label; a multiple of what V8 aligns code to. */
const LABEL_LENGTH = 64;
/** Characters of the checksum with which the text of a pack begins, and of the size of its code. */
const [SUM_LENGTH, SIZE_LENGTH] = [16, 8];

/** The text of a pack, which begins with the checksum of what it contains, and the size of the code that ships for it. */
export function labelledPack(sum: string, source: string, codeSize: number): string {
  return `/*${sum.slice(0, SUM_LENGTH)} ${String(codeSize).padStart(SIZE_LENGTH)}*/${source}`;
}

export function codeMaker(): string {
  return `${process.versions.v8} ${process.arch}`;
}

/** The code that ships, for the version of V8 that made it. Undefined: this is another one. */
export function readShipped(path: string, packSource: string): Uint8Array | undefined {
  if (CODE_MADE_BY !== codeMaker()) return undefined;
  const size = Number(packSource.slice(3 + SUM_LENGTH, 3 + SUM_LENGTH + SIZE_LENGTH));
  try {
    const file = openSync(path, "r");
    const code = new Uint8Array(size);
    // not closed: the process ends soon, and each function of Node that is called has to be compiled
    return readSync(file, code, 0, size, 0) === size ? code : undefined;
  } catch {
    return undefined;
  }
}

/** The code as it is kept on the machine of the user. */
export function keptFile(packSource: string, code: Buffer): Buffer {
  return Buffer.concat([labelFor(packSource), code, code]);
}

/** Undefined: there is none, or for another pack or V8; or it is damaged, or others could have written it. */
export function readKept(path: string, packSource: string): Uint8Array | undefined {
  try {
    const bytes = read(path);
    const end = LABEL_LENGTH + (bytes.length - LABEL_LENGTH) / 2;
    const isLabelled = labelFor(packSource).equals(bytes.subarray(0, LABEL_LENGTH));
    const code = bytes.subarray(LABEL_LENGTH, end);
    return isLabelled && code.equals(bytes.subarray(end)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** The pack that the code is for, and what compiled it. */
function labelFor(packSource: string): Buffer {
  const label = `${packSource.slice(2, 2 + SUM_LENGTH)} ${codeMaker()}`;
  return Buffer.from(label.padEnd(LABEL_LENGTH).slice(0, LABEL_LENGTH), "latin1");
}

/** The whole file, which only this user can have written: its code runs as this user. */
function read(path: string): Buffer {
  const { file, size } = openOwn(path, process.geteuid?.() ?? null);
  try {
    const bytes = Buffer.alloc(size);
    if (readSync(file, bytes) !== size) throw new Error("the file has changed");
    return bytes;
  } finally {
    closeSync(file);
  }
}
