// What bin/aimap.js requires, as dist/aimap.cjs: starts the program from the pack of its command, with the code that ships, or
// with the code that it kept when it last ran on this version of Node.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";
import { cacheFolder, isCacheOff } from "../cli/cache-folder.ts";
import { keptFile, labelFor, readKept, readShipped } from "./code-file.ts";
import { compile, createLoader, PACK_FOLDER, readSource } from "./loader.ts";
import { packFor } from "./packs.ts";

const dist = import.meta.dirname;
const name = packFor(process.argv[2]);
const path = join(dist, PACK_FOLDER, `${name}.cjs`);
const source = readSource(path);
const label = labelFor(source);

/** Where the code is kept; null: nowhere. */
function keptPath(): string | null {
  const folder = cacheFolder(process.env);
  const isOff = folder === null || isCacheOff(process.env) || process.argv.includes("--no-cache");
  return isOff ? null : join(folder, `${name}-${process.versions.v8}-${process.arch}.code`);
}

function withCode(code: Buffer | null): Script | null {
  if (code === null) return null;
  const script = compile(source, path, code);
  return script.cachedDataRejected === false ? script : null;
}

/** Whatever goes wrong here only costs time. */
function keep(script: Script, place: string): void {
  const temporary = `${place}.${process.pid}.tmp`;
  try {
    mkdirSync(join(place, ".."), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, keptFile(label, script.createCachedData()), { flag: "wx", mode: 0o600 });
    renameSync(temporary, place);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function start(script: Script): Promise<void> | undefined {
  const { main }: Partial<typeof import("../main.ts")> = createLoader(dist, script.runInThisContext()).load("main.cjs");
  return main?.();
}

const shipped = withCode(readShipped(path.replace(/cjs$/, "code"), label));
if (shipped !== null) start(shipped);
else {
  const place = keptPath();
  const kept = place === null ? null : withCode(readKept(place, label));
  const script = kept ?? compile(source, path);
  const ended = start(script);
  // after the run, the code of what ran is compiled
  if (kept === null && place !== null) ended?.then(() => keep(script, place));
}
