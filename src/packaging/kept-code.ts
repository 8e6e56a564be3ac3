// Packs without the code that ships: on another version of Node, or with other flags, the program keeps the code that it compiles.
// It is dist/kept-code.cjs, which the launcher only loads then.
import { renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Script } from "node:vm";
import { cacheFolder, isCacheOff } from "../cli/cache-folder.ts";
import { makeFolder } from "../files/folders.ts";
import { codeMaker, keptFile, readKept } from "./code-file.ts";
import { compile } from "./loader.ts";

/** A script that has been compiled from a pack. */
export interface KeptPart {
  readonly source: string;
  readonly script: Script;
  /** Where its code has to be kept; null: it need not, or cannot. */
  readonly keepAt: string | null;
}

interface PackText {
  readonly name: string;
  readonly source: string;
  /** The last pack of the command: other commands run other functions of the same pack. */
  readonly command: string;
}

/** The script of a pack, with the code that was kept when the command last ran on this version of Node. */
export function openKept({ name, source, command }: PackText): KeptPart {
  const path = keptPath(`${command} ${name}`);
  const script = compile(source, `${name}.cjs`, path === null ? undefined : readKept(path, source));
  return { source, script, keepAt: script.cachedDataRejected === false ? null : path };
}

/** Where code is kept; null: nowhere. */
function keptPath(name: string): string | null {
  const folder = cacheFolder(process.env);
  const isOff = folder === null || isCacheOff(process.env) || process.argv.includes("--no-cache");
  return isOff ? null : `${folder}/${name} ${codeMaker()}.code`;
}

/** Whatever goes wrong here only costs time. */
export function keep({ script, source, keepAt: path }: KeptPart): void {
  if (path === null) return;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, keptFile(source, script.createCachedData()), { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    removeIfThere(temporary);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it was not made
  }
}
