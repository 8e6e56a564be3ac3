// The disk: files are read whole, and written whole or not at all. Errors say in words what went wrong.
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "./errors.ts";

/**
 * The text of the file at `path`, without a byte order mark.
 * @param purpose what the file is for, in words for the error
 * @throws Failure `unreadable-file`
 */
export function readText(path: string, purpose: string): string {
  try {
    return read(path);
  } catch (error) {
    throw unreadable(path, purpose, error);
  }
}

/** The same; null if the file does not exist. @throws Failure `unreadable-file` for any other reason */
export function readTextIfExists(path: string, purpose: string): string | null {
  try {
    return read(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw unreadable(path, purpose, error);
  }
}

function read(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

function unreadable(path: string, purpose: string, error: unknown): Failure {
  const problem = fileProblem(error, "file");
  const advice = purpose === "list" && codeOf(error) === "EISDIR" ? "; name the lists in it" : "";
  return new Failure("unreadable-file", `cannot read the ${purpose} "${path}": ${problem}${advice}`);
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
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Writes under a temporary name in the same folder, then renames: a reader sees the old file or the new one.
 * @throws Failure `file-exists` without `overwrite`, even if the file was created meanwhile; `unwritable-file`
 */
export function writeText(path: string, text: string, { overwrite }: { readonly overwrite: boolean }): void {
  // the file that a link points to is replaced, not the link, and keeps its permissions
  const target = overwrite && existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    writeDurably(temporary, text, overwrite && existsSync(target) ? statSync(target).mode & 0o777 : null);
    if (overwrite) renameSync(temporary, target);
    else moveToNew(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") {
      throw new Failure("file-exists", `"${path}" exists; --force overwrites it`);
    }
    throw unwritable(path, error);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Writes a file that does not exist yet, and waits until it is on the disk. */
function writeDurably(path: string, text: string, mode: number | null): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, text);
    if (mode !== null) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A hard link, unlike a rename, fails if the name is taken. Not every file system supports links. */
function moveToNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || existsSync(path)) throw Object.assign(new Error("it exists"), { code: "EEXIST" });
    renameSync(temporary, path);
  }
}

function unwritable(path: string, error: unknown): Failure {
  const problem = fileProblem(error, "folder");
  return new Failure("unwritable-file", `cannot write "${path}": ${problem}`);
}

function codeOf(error: unknown): unknown {
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
      return "the disk is full";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
