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

/** V8 takes no code that was compiled with other flags, and does not look at other code for a text that it has compiled. */
const { NODE_OPTIONS = "" } = process.env;
const hasFlags = process.execArgv.length > 0 || NODE_OPTIONS !== "";
const shipped = hasFlags ? null : readShipped(path.replace(/cjs$/, "code"), label);
if (shipped !== null) start(compile(source, path, shipped));
else {
  const place = keptPath();
  const script = compile(source, path, place === null ? null : readKept(place, label));
  const ended = start(script);
  // after the run, the code of what ran is compiled
  if (place !== null && script.cachedDataRejected !== false) ended?.then(() => keep(script, place));
}
