// Making folders. The recursive `mkdirSync` of Node never ends where the system says that a folder in an existing one does not
// exist, as it does in /proc and in a folder that has been removed.
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder and those above it, accessible to their owner alone. @throws the error of the file system */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
  for (const each of missing.reverse()) makeOne(each);
}

function makeOne(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // another process was faster
    if (!existsSync(path)) throw error;
  }
}
