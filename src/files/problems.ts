// What went wrong with a file, in words.
import { Failure } from "../errors.ts";

export function unwritable(path: string, error: unknown): Failure {
  const problem = fileProblem(error, "folder");
  return new Failure("unwritable-file", `cannot write "${path}": ${problem}`);
}

/** An error as the system would report it; `fileProblem` has its words. */
export function systemError(code: "EISDIR" | "EEXIST"): Error {
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
