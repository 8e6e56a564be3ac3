// The chunks that commands need, in one script for each group of commands, and the code that V8 compiles from it when they run.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { labelledPack } from "./code-file.ts";
import { CHUNK_FOLDER, compile, createLoader, type Loader, PACK_FOLDER } from "./loader.ts";
import { PACKS } from "./packs.ts";
import { silentContext } from "./silent-context.ts";

/** Writes all packs, and their code. */
export async function writePacks(dist: string): Promise<void> {
  const folder = join(dist, PACK_FOLDER);
  mkdirSync(folder);
  const packs = [];
  for (const [name, lines] of Object.entries(PACKS)) {
    const source = await packOf(dist, lines);
    const script = compile(labelled(source, 0), `${name}.cjs`);
    await runLines(dist, createLoader(dist, script.runInThisContext(), process.getBuiltinModule), lines);
    packs.push({ name, source, script });
  }
  // V8 only takes code that was compiled with the same flags; the seed of the build (build.mjs) is one
  setFlagsFromString("--hash-seed=0");
  for (const { name, source, script } of packs) {
    const code = script.createCachedData();
    writeFileSync(join(folder, `${name}.code`), code);
    writeFileSync(join(folder, `${name}.cjs`), labelled(source, code.length));
  }
}

/** The text has the same length whatever the size is, which is known only when it has been compiled. */
function labelled(source: string, codeSize: number): string {
  return labelledPack(createHash("sha256").update(source).digest("hex"), source, codeSize);
}

async function packOf(dist: string, lines: readonly string[]): Promise<string> {
  const loader = createLoader(dist, {}, process.getBuiltinModule);
  await runLines(dist, loader, lines);
  const chunks = loader
    .loaded()
    .map((name) => `"${name}":${readFileSync(join(dist, CHUNK_FOLDER, name), "latin1").trimEnd()}`);
  return `({${chunks.join(",")}})`;
}

/** In a pipe: what only a terminal needs is loaded when it is needed. */
async function runLines(dist: string, loader: Loader, lines: readonly string[]): Promise<void> {
  const { run }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  for (const line of lines) {
    const code = await run?.(line === "" ? [] : line.split(" "), silentContext(dist, { isTTY: false }));
    if (code !== 0) throw new Error(`aimap ${line} ends with ${code}`);
  }
}
