// The chunks that commands need, in one script for each group of commands, and the code that V8 compiles from it when they run.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { labelFor, labelledPack, shippedFile } from "./code-file.ts";
import { CHUNK_FOLDER, compile, createLoader, type Loader, PACK_FOLDER, readSource } from "./loader.ts";
import { PACKS } from "./packs.ts";
import { silentContext } from "./silent-context.ts";

/** Writes all packs, and their code. */
export async function writePacks(dist: string): Promise<void> {
  const cacheHome = mkdtempSync(join(tmpdir(), "aimap-packs-"));
  try {
    await writePacksWith(dist, cacheHome);
  } finally {
    rmSync(cacheHome, { recursive: true });
  }
}

/** @param cacheHome an empty folder for prepared maps */
async function writePacksWith(dist: string, cacheHome: string): Promise<void> {
  mkdirSync(join(dist, PACK_FOLDER));
  const runIn = (loader: Loader, lines: readonly string[]) => runLines({ dist, cacheHome }, loader, lines);
  // a pack has what reading a prepared map needs, and not what preparing it needs
  await runIn(createLoader(dist, {}), ["search sae --map MAP"]);
  const packs = [];
  for (const [name, { lines }] of Object.entries(PACKS)) {
    const path = join(dist, PACK_FOLDER, `${name}.cjs`);
    await writePack(dist, path, (loader) => runIn(loader, lines));
    const script = compile(readSource(path), path);
    await runIn(createLoader(dist, script.runInThisContext()), lines);
    packs.push({ path, script });
  }
  // V8 only takes code that was compiled with the same flags; the seed of the build (build.mjs) is one
  setFlagsFromString("--hash-seed=0");
  for (const { path, script } of packs) {
    const code = shippedFile(labelFor(readSource(path)), script.createCachedData());
    writeFileSync(path.replace(/cjs$/, "code"), code);
  }
}

async function writePack(dist: string, path: string, run: (loader: Loader) => Promise<void>): Promise<void> {
  const loader = createLoader(dist, {});
  await run(loader);
  const chunks = loader
    .loaded()
    .map((name) => `"${name}":${readFileSync(join(dist, CHUNK_FOLDER, name), "latin1").trimEnd()}`);
  const source = `({${chunks.join(",")}})`;
  writeFileSync(path, labelledPack(createHash("sha256").update(source).digest("hex"), source));
}

interface Folders {
  readonly dist: string;
  readonly cacheHome: string;
}

/** In a pipe: what only a terminal needs is loaded when it is needed. */
async function runLines({ dist, cacheHome }: Folders, loader: Loader, lines: readonly string[]): Promise<void> {
  const { run }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  const map = join(dist, "..", "data", "map.json");
  for (const line of lines) {
    const words = line === "" ? [] : line.split(" ").map((word) => (word === "MAP" ? map : word));
    const code = await run?.(words, silentContext(dist, { isTTY: false, cacheHome }));
    if (code !== 0) throw new Error(`aimap ${line} ends with ${code}`);
  }
}
