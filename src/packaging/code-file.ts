// Files with the code that V8 compiled from a pack, as the program keeps them at run time, where a process can be killed: they begin
// with a label and have the code twice, because comparing the two costs less than any checksum.
import { closeSync, readSync } from "node:fs";
import { openOwn } from "../prepared/own-file.ts";
import { sumOfPack } from "./shipped-code.ts";

/** Characters of a label; a multiple of what V8 aligns code to. */
const LABEL_LENGTH = 64;
export function codeMaker(): string {
  return `${process.versions.v8} ${process.arch}`;
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
  const label = `${sumOfPack(packSource)} ${codeMaker()}`;
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
