// The disk: files are read whole, and written whole or not at all. What goes wrong is said in words.
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
 * @param what what the file is for, in words for the error
 * @throws Failure `unreadable-file`
 */
export function readText(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw unreadable(path, what, error);
  }
}

/** The same, or null where there is no such file. @throws Failure `unreadable-file` for any other reason */
export function readTextIfThere(path: string, what: string): string | null {
  const missing = ["ENOENT", "ENOTDIR"];
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (missing.includes(String(codeOf(error)))) return null;
    throw unreadable(path, what, error);
  }
}

function unreadable(path: string, what: string, error: unknown): Failure {
  return new Failure("failed", "unreadable-file", `cannot read the ${what} "${path}": ${fileProblem(error, "file")}`);
}

/** The folder of `path`, and those above it, for its owner alone where they are not there yet. @throws Failure `unwritable-file` */
export function makeFolderOf(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure("failed", "unwritable-file", `cannot write "${path}": ${fileProblem(error, "folder")}`);
  }
}

/**
 * Writes under a temporary name in the same folder, then renames: a reader sees the old file or the new one.
 * @throws Failure `file-exists` unless `overwrite`, also where the file came meanwhile; `unwritable-file`
 */
export function writeText(path: string, text: string, overwrite: boolean): void {
  // what a link leads to is replaced, never the link, and stays as readable as it was
  const target = overwrite && existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, "wx");
    try {
      writeFileSync(file, text);
      if (overwrite && existsSync(target)) fchmodSync(file, statSync(target).mode & 0o777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (overwrite) renameSync(temporary, target);
    else placeNew(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST")
      throw new Failure("failed", "file-exists", `"${path}" exists; --force overwrites it`);
    throw new Failure("failed", "unwritable-file", `cannot write "${path}": ${fileProblem(error, "folder")}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A hard link, unlike a rename, fails where the name is taken; not every file system knows links. */
function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || existsSync(path)) throw Object.assign(new Error("it exists"), { code: "EEXIST" });
    renameSync(temporary, path);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** What a file system error means, in words. `missing` is what there is not where there is no such thing. */
export function fileProblem(error: unknown, missing: "file" | "folder"): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return `no such ${missing}`;
    case "ENOTDIR":
      return "a part of the path is no folder";
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
