// What bin/aimap.js requires, as dist/aimap.cjs: starts the program from the pack of its command, with the code that ships, or
// with the code that it kept when it last ran on this version of Node.
import { readFileSync, renameSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Script } from "node:vm";
import manifest from "../../package.json" with { type: "json" };
import { cacheFolder, isCacheOff } from "../cli/cache-folder.ts";
import { asksForVersion } from "../cli/first-words.ts";
import { makeFolder } from "../folders.ts";
import { codeMaker, keptFile, readKept, readShipped } from "./code-file.ts";
import { compile, createLoader, PACK_FOLDER, type Pack } from "./loader.ts";
import { packsFor } from "./packs.ts";

const dist = import.meta.dirname;

if (!asksForVersion(process.argv.slice(2)) || !writeVersion()) startProgram();

/** False: the program has to say why it cannot be written. */
function writeVersion(): boolean {
  try {
    return writeSync(1, `${manifest.version}\n`) > 0;
  } catch {
    return false;
  }
}

function startProgram(): void {
  const names = packsFor(process.argv[2]);
  const command = names.at(-1) ?? "";
  const toKeep: Part[] = [];
  const openPack = (name: string): Pack => {
    const part = openPart(name, command);
    if (part.keepAt !== null) toKeep.push(part);
    return part.script.runInThisContext();
  };
  const pack: Pack = Object.assign({}, ...names.map(openPack));
  const loader = createLoader({ dist, pack, requireBuiltin: require, openPack });
  const { main }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  // after the run, the code of what ran is compiled
  main?.().then(() => toKeep.forEach(keep));
}

interface Part {
  readonly source: string;
  readonly script: Script;
  /** Where its code has to be kept; null: it need not, or cannot. */
  readonly keepAt: string | null;
}

/** @param command the last of its packs: other commands run other functions of the same pack */
function openPart(name: string, command: string): Part {
  const source = readFileSync(`${dist}/${PACK_FOLDER}/${name}.cjs`, "utf8");
  const { NODE_OPTIONS = "" } = process.env;
  // V8 takes no code that was compiled with other flags, and looks at no other code for a text that it has compiled
  const hasFlags = process.execArgv.length > 0 || NODE_OPTIONS !== "";
  const shipped = hasFlags ? undefined : readShipped(`${dist}/${PACK_FOLDER}/${name}.code`, source);
  if (shipped !== undefined) return { source, script: compile(source, `${name}.cjs`, shipped), keepAt: null };
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
function keep({ script, source, keepAt: path }: Part): void {
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
