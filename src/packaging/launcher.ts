// What bin/aimap.js requires, as dist/aimap.cjs: starts the program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CODE_FILE, createLoader, PACK_FILE, readScript } from "./loader.ts";

const dist = import.meta.dirname;

function readCode(): Buffer | undefined {
  try {
    return readFileSync(join(dist, CODE_FILE));
  } catch {
    return undefined;
  }
}

const pack = readScript(join(dist, PACK_FILE), readCode()).runInThisContext();
const { main }: Partial<typeof import("../main.ts")> = createLoader(dist, pack).load("main.cjs");
main?.();
