// The chunks that commands need, in one script for each group of commands, and the code that V8 compiles from it when they run.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { labelFor, labelledPack, shippedFile } from "./code-file.ts";
import { CHUNK_FOLDER, compile, createLoader, type Loader, PACK_FOLDER, readSource } from "./loader.ts";
import { PACKS } from "./packs.ts";
import { silentContext } from "./silent-context.ts";

/** Writes all packs, and their code. */
export async function writePacks(dist: string): Promise<void> {
  mkdirSync(join(dist, PACK_FOLDER));
  const packs = [];
  for (const [name, { lines }] of Object.entries(PACKS)) {
    const path = join(dist, PACK_FOLDER, `${name}.cjs`);
    await writePack(dist, path, lines);
    const script = compile(readSource(path), path);
    await runLines(dist, createLoader(dist, script.runInThisContext()), lines);
    packs.push({ path, script });
  }
  // V8 only takes code that was compiled with the same flags; the seed of the build (build.mjs) is one
  setFlagsFromString("--hash-seed=0");
  for (const { path, script } of packs) {
    const code = shippedFile(labelFor(readSource(path)), script.createCachedData());
    writeFileSync(path.replace(/cjs$/, "code"), code);
  }
}

async function writePack(dist: string, path: string, lines: readonly string[]): Promise<void> {
  const loader = createLoader(dist, {});
  await runLines(dist, loader, lines);
  const chunks = loader
    .loaded()
    .map((name) => `"${name}":${readFileSync(join(dist, CHUNK_FOLDER, name), "latin1").trimEnd()}`);
  const source = `({${chunks.join(",")}})`;
  writeFileSync(path, labelledPack(createHash("sha256").update(source).digest("hex"), source));
}

/** In a pipe: what only a terminal needs is loaded when it is needed. */
async function runLines(dist: string, loader: Loader, lines: readonly string[]): Promise<void> {
  const { run }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  for (const line of lines) {
    const code = await run?.(line === "" ? [] : line.split(" "), silentContext(dist, { isTTY: false }));
    if (code !== 0) throw new Error(`aimap ${line} ends with ${code}`);
  }
}
