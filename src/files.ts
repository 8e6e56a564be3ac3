// The disk: files are read whole, and written whole or not at all; what cannot be decoded is refused, never replaced. Errors
// say in words what went wrong.
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "./errors.ts";
import { makeFolder } from "./folders.ts";
import { beforeWriting } from "./interrupts.ts";
import { binaryKind } from "./text/binary-kinds.ts";
import { type DecodedText, decodeText, encodeText } from "./text/encodings.ts";

/**
 * The text of the file at `path`, without a byte order mark, and how it is encoded.
 * @param purpose what the file is for, in words for the error
 * @throws Failure `unreadable-file`
 */
export function readDecoded(path: string, purpose: string): DecodedText {
  try {
    return decodeBytes(readBytes(path), path);
  } catch (error) {
    throw unreadable(path, purpose, error);
  }
}

/** The same of a file that this program also writes: a pipe, of which nobody knows whether it will ever end, is refused. */
export function readOwnDecoded(path: string, purpose: string): DecodedText {
  try {
    return decodeBytes(readBytes(path, constants.O_NONBLOCK), path);
  } catch (error) {
    throw unreadable(path, purpose, error);
  }
}

/** The same as `readDecoded`, only the text. */
export function readText(path: string, purpose: string): string {
  return readDecoded(path, purpose).text;
}

/** The text of a file that this program also writes; null if it does not exist. @throws Failure `unreadable-file` for any other reason */
export function readTextIfExists(path: string, purpose: string): string | null {
  try {
    // most often there is none, and an exception takes longer
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return null;
    return decodeBytes(readBytes(path, constants.O_NONBLOCK), path).text;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw unreadable(path, purpose, error);
  }
}

/**
 * The bytes of a regular file that has at least so many; null: it is another one, or cannot be read whole, and whoever reads its
 * text says why.
 */
export function readRegularFile(path: string, least: number): Uint8Array | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size >= least ? readBytes(path) : null;
  } catch {
    return null;
  }
}

/** Longer input is refused: a device such as /dev/zero has no end, and the longest text of Node is twice as long. */
export const MAX_BYTES = 256 * 1024 * 1024;
export const TOO_LONG = "it is larger than 256 MB";

/** @param more with `O_NONBLOCK`, a pipe is refused and not waited for */
function readBytes(path: string, more = 0): Buffer {
  const file = openSync(path, constants.O_RDONLY | more);
  try {
    const stats = fstatSync(file);
    if (more !== 0 && stats.isFIFO()) throw new Error("it is a pipe");
    if (stats.size > MAX_BYTES) throw new Error(TOO_LONG);
    return stats.isFile() || stats.isDirectory() ? readFileSync(file) : readStream(file);
  } finally {
    closeSync(file);
  }
}

/** What a pipe or device gives until its end. */
function readStream(file: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks);
    length += count;
    if (length > MAX_BYTES) throw new Error(TOO_LONG);
    chunks.push(chunk.subarray(0, count));
  }
}

/**
 * The text in these bytes.
 * @param file what errors call them
 * @throws Failure `unreadable-file` with the first line that cannot be decoded
 */
export function decodeBytes(bytes: Buffer, file: string): DecodedText {
  const decoded = decodeText(bytes);
  if ("text" in decoded) return decoded;
  const kind = binaryKind(bytes, file);
  if (kind !== null) throw new Failure("unreadable-file", `${file} ${kind}`);
  throw new Failure("unreadable-file", `${file}:${decoded.line}: ${decoded.problem}`);
}

function unreadable(path: string, purpose: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const problem = fileProblem(error, "file");
  const advice = purpose === "list" && codeOf(error) === "EISDIR" ? "; name the lists in it" : "";
  return new Failure("unreadable-file", `cannot read the ${purpose} "${path}": ${problem}${advice}`);
}

/** The size of a file in bytes; 0 where there is none, or none that can be looked at. */
export function fileSize(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Whether `path` leads to a regular file: not a folder, a device or a pipe. */
export function isRegularFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

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
  const temporary = join(dirname(path), `${startOfTemporary(path)}${crypto.randomUUID()}.tmp`);
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

export function unwritable(path: string, error: unknown): Failure {
  const problem = fileProblem(error, "folder");
  return new Failure("unwritable-file", `cannot write "${path}": ${problem}`);
}

/** An error as the system would report it; `fileProblem` has its words. */
function systemError(code: "EISDIR" | "EEXIST"): Error {
  return Object.assign(new Error(code), { code });
}

/** The code of a system error, such as `ENOENT`; undefined: it is another error. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** What a file system error means, in words. `missing` is what does not exist if the error is that. */
export function fileProblem(error: unknown, missing: "file" | "folder"): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return `no such ${missing}`;
    case "ENOTDIR":
      return "a part of the path is not a folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EFBIG":
      return "it would be larger than files may be here";
    case "ENAMETOOLONG":
      return "the name is too long";
    case "ELOOP":
      return "its links lead in a circle";
    case "ENXIO":
      return "nobody reads it";
    case "EPIPE":
      return "its reader has closed it";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
