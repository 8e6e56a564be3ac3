// The chunks that most commands need, in one script, and the code that V8 compiles from it when these commands run.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { CHUNK_FOLDER, CODE_FILE, createLoader, type Loader, PACK_FILE, readScript } from "./loader.ts";
import { silentContext } from "./silent-context.ts";

/** Commands that start fast. Everything else that a command needs is loaded when it is needed. */
const USUAL = ["--help", "search sae", "search sparse autoencoder -code --json", "tree"];

/** Moves the chunks that the usual commands load from their folder into the pack. */
export async function packUsualChunks(dist: string): Promise<void> {
  const loader = createLoader(dist, {});
  await runUsual(dist, loader);
  const folder = join(dist, CHUNK_FOLDER);
  const chunks = loader.loaded().map((name) => `"${name}":${readFileSync(join(folder, name), "latin1")}`);
  writeFileSync(join(dist, PACK_FILE), `({${chunks.join(",")}})`);
  for (const name of loader.loaded()) rmSync(join(folder, name));
  const script = readScript(join(dist, PACK_FILE));
  await runUsual(dist, createLoader(dist, script.runInThisContext()));
  // V8 only takes code that was compiled with the same flags; the seed of the build (build.mjs) is one
  setFlagsFromString("--hash-seed=0");
  writeFileSync(join(dist, CODE_FILE), script.createCachedData());
}

async function runUsual(dist: string, loader: Loader): Promise<void> {
  const { run }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  for (const line of USUAL) {
    const code = await run?.(line.split(" "), silentContext(dist));
    if (code !== 0) throw new Error(`aimap ${line} ends with ${code}`);
  }
}
