// Files are read whole; what cannot be decoded is refused, never replaced.
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { Failure } from "../errors.ts";
import { binaryKind } from "../text/binary-kinds.ts";
import { type DecodedText, decodeText } from "../text/encodings.ts";
import { codeOf, fileProblem } from "./problems.ts";

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
  const advice =
    purpose === "list" && codeOf(error) === "EISDIR" ? `; name the lists in it: ${path.replace(/\/+$/, "")}/*.md` : "";
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

/** What changes whenever the file is written; of no file, it is empty. */
export function fileStamp(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return "";
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
