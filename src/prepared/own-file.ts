// Files that nobody else can have written. What this program keeps to read it again could be replaced by whoever shares the
// folder; it is read only if it belongs to this user.
import { closeSync, constants, fstatSync, openSync, type Stats } from "node:fs";

/** @param user null: the system has no users */
export function isOwn({ uid, mode }: Stats, user: number | null): boolean {
  return user === null || (uid === user && (mode & 0o022) === 0);
}

/**
 * Opens a regular file to read it; a pipe is not waited for.
 * @throws Error if it is none of this user alone, and that of the file system
 */
export function openOwn(path: string, user: number | null): { readonly file: number; readonly size: number } {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFile() && isOwn(stats, user)) return { file, size: stats.size };
  closeSync(file);
  throw new Error("others could have written it");
}
