// The chunks that commands need, in one script for each group of commands, and the code that V8 compiles from it when they run.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { labelledPack } from "./code-file.ts";
import { CHUNK_FOLDER, compile, createLoader, type Loader, PACK_FOLDER, type Pack } from "./loader.ts";
import { PACKS } from "./packs.ts";
import { silentContext } from "./silent-context.ts";

/** Writes all packs, and their code. */
export async function writePacks(dist: string): Promise<void> {
  const cacheHome = mkdtempSync(join(tmpdir(), "aimap-packs-"));
  try {
    await writePacksWith({ dist, cacheHome });
  } finally {
    rmSync(cacheHome, { recursive: true });
  }
}

interface Folders {
  readonly dist: string;
  /** Folder for prepared maps. */
  readonly cacheHome: string;
}

async function writePacksWith(folders: Folders): Promise<void> {
  const { dist } = folders;
  const folder = join(dist, PACK_FOLDER);
  mkdirSync(folder);
  const newLoader = (pack: Pack) => createLoader(dist, pack, process.getBuiltinModule);
  // a pack has what reading a prepared map needs, and not what preparing it needs
  await runLines(folders, newLoader({}), ["search sae --map MAP"]);
  const packs = [];
  for (const [name, lines] of Object.entries(PACKS)) {
    const loader = newLoader({});
    await runLines(folders, loader, lines);
    const source = packOf(dist, loader.loaded());
    const script = compile(labelled(source, 0), `${name}.cjs`);
    await runLines(folders, newLoader(script.runInThisContext()), lines);
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

/** @param names of the chunks in the pack */
function packOf(dist: string, names: readonly string[]): string {
  const chunks = names.map((name) => `"${name}":${readFileSync(join(dist, CHUNK_FOLDER, name), "latin1").trimEnd()}`);
  return `({${chunks.join(",")}})`;
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
