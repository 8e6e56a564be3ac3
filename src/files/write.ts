// Files are written whole or not at all: under a temporary name, which is then changed.
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../errors.ts";
import { beforeWriting } from "../interrupts.ts";
import { decodeText, encodeText } from "../text/encodings.ts";
import { makeFolder } from "./folders.ts";
import { codeOf, systemError, unwritable } from "./problems.ts";
import { readOwnDecoded } from "./read.ts";
import { uniqueName } from "./unique-name.ts";

/** Makes the folder of `path` and those above it, accessible to their owner alone. @throws Failure `unwritable-file` */
export function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** What a file is to hold; in pieces, each is made when it is written. */
type FileText = string | Buffer | Iterable<string>;

/**
 * Writes under a temporary name in the same folder, then renames: a reader sees the old file or the new one. A device or
 * pipe is written to, not replaced.
 * @throws Failure `file-exists` without `overwrite`, even if the file was created meanwhile; `unwritable-file`
 */
export function writeText(path: string, text: FileText, { overwrite }: { readonly overwrite: boolean }): void {
  try {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory()) throw systemError("EISDIR");
    if (kind !== undefined && !kind.isFile()) writeToDevice(path, text);
    else if (overwrite) replaceFile(path, text);
    else withTemporary(path, (temporary) => writeNew(path, text, temporary));
  } catch (error) {
    if (codeOf(error) === "EEXIST") {
      throw new Failure("file-exists", `"${path}" exists; --force overwrites it`);
    }
    throw unwritable(path, error);
  }
}

/** The file that a link points to is replaced, not the link, and keeps its permissions. */
function replaceFile(path: string, text: FileText): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  const target = mode === undefined ? path : realpathSync(path);
  withTemporary(target, (temporary) => {
    writeDurably(temporary, text, mode === undefined ? null : mode & 0o777);
    removeAbandoned(temporary, target);
    renameSync(temporary, target);
  });
}

function writeNew(path: string, text: FileText, temporary: string): void {
  writeDurably(temporary, text, null);
  removeAbandoned(temporary, path);
  moveToNew(temporary, path);
}

/** Milliseconds after which nobody is writing a temporary file any more. */
const MAX_WRITING_TIME = 3_600_000;

/** Removes what processes left beside `path` that were killed while they wrote it. @param temporary has just been written */
function removeAbandoned(temporary: string, path: string): void {
  try {
    const now = statSync(temporary).mtimeMs;
    const start = startOfTemporary(path);
    for (const name of readdirSync(dirname(path))) {
      if (!name.startsWith(start) || !END_OF_TEMPORARY.test(name.slice(start.length))) continue;
      const left = join(dirname(path), name);
      const stats = lstatSync(left);
      if (stats.isFile() && now - stats.mtimeMs > MAX_WRITING_TIME) rmSync(left, { force: true });
    }
  } catch {
    // they stay
  }
}

function startOfTemporary(path: string): string {
  return `.${basename(path).slice(0, MAX_NAME_SHOWN)}.`;
}

/** Of the file itself, or of its lock. */
const END_OF_TEMPORARY = /^(?:lock\.)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** File systems take names of 255 bytes, of which the rest of a temporary name needs some. */
const MAX_NAME_SHOWN = 40;

/** @param write gets the name of a file beside `path` that does not exist, and no longer does afterwards */
export function withTemporary<T>(path: string, write: (temporary: string) => T): T {
  beforeWriting();
  const temporary = join(dirname(path), `${startOfTemporary(path)}${uniqueName()}.tmp`);
  try {
    return write(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** @throws Failure `unwritable-file` */
export function removeFile(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A new text for a file. */
export interface Replacement {
  readonly file: string;
  /** What the file is expected to hold. */
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces the texts of files, each in the encoding and with the byte order mark that the file has.
 * @throws Failure `unwritable-file`; before anything is written if a file holds another text by now, or if its encoding
 * cannot hold the new one
 */
export function replaceTexts(replacements: readonly Replacement[]): void {
  const encoded = replacements.map((each) => ({ file: each.file, bytes: encodeLike(each) }));
  for (const { file, bytes } of encoded) writeText(file, bytes, { overwrite: true });
}

function encodeLike({ file, before, after }: Replacement): Buffer {
  const held = readOwnDecoded(file, "file");
  if (held.text !== before) throw unwritable(file, new Error("it has changed since it was read; nothing is written"));
  const bytes = encodeText(after, held);
  const again = bytes === null ? null : decodeText(bytes);
  if (bytes !== null && again !== null && "text" in again && again.text === after) return bytes;
  throw unwritable(file, new Error(`${held.encoding} cannot hold the new text; nothing is written`));
}

/** Writes a file that does not exist yet, and waits until it is on the disk. */
function writeDurably(path: string, text: FileText, mode: number | null): void {
  const file = openSync(path, "wx");
  try {
    writePieces(file, text);
    if (mode !== null) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writePieces(file: number, text: FileText): void {
  const pieces = typeof text === "string" || Buffer.isBuffer(text) ? [text] : text;
  for (const piece of pieces) writeFileSync(file, piece);
}

function writeToDevice(path: string, text: FileText): void {
  const file = openSync(path, "w");
  try {
    writePieces(file, text);
  } finally {
    closeSync(file);
  }
}

/** A hard link, unlike a rename, fails if the name is taken. Not every file system supports links. */
function moveToNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || existsSync(path)) throw systemError("EEXIST");
    renameSync(temporary, path);
  }
}
