// The chunks that commands need, in one script for each group of commands, and the code that V8 compiles from it when they run.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Script } from "node:vm";
import { type BundledChunk, type Grouping, IN_PACK } from "./bundle.ts";
import { CHUNK_FOLDER, compile, createLoader, type Loader, PACK_FOLDER, PACK_TABLE, type Pack } from "./loader.ts";
import { PACKS, TERMINAL_LINES } from "./pack-lines.ts";
import { packsFor, SHARED_PACK, TERMINAL_PACK } from "./packs.ts";
import { labelledPack } from "./shipped-code.ts";
import { silentContext } from "./silent-context.ts";

/** Writes all packs, and their code. */
export function writePacks(dist: string): Promise<void> {
  return withCache((cacheHome) => writePacksWith({ dist, cacheHome }));
}

/**
 * Which modules belong together in one chunk, because they are in the same pack: within a chunk, they share their names.
 * The chunks are removed: they are written again.
 * @param chunks of the program as they are in dist/
 */
export async function groupByPacks(dist: string, chunks: readonly BundledChunk[]): Promise<Grouping> {
  const { packs, kinds } = await withCache(async (cacheHome) => {
    await prepareMap({ dist, cacheHome });
    return { packs: await packedChunks({ dist, cacheHome }), kinds: await kindsOfLines({ dist, cacheHome }) };
  });
  rmSync(join(dist, CHUNK_FOLDER), { recursive: true });
  const grouping = new Map(
    chunks.flatMap(({ name, modules }) => {
      const group = [...packs].flatMap(([pack, names]) => (names.includes(name) ? [pack] : [])).join("-");
      const kind = [...(kinds.get(name) ?? [])].sort().join("-");
      return group === "" ? [] : modules.map((module): [string, string] => [module, `${IN_PACK}${group}-for-${kind}`]);
    }),
  );
  return (module) => grouping.get(module) ?? null;
}

/** Which command lines load a chunk, by its name: what some of them need is not begun with where it is not needed. */
async function kindsOfLines(folders: Folders): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const kinds = new Map<string, Set<string>>();
  for (const [pack, lines] of Object.entries(PACKS)) {
    for (const line of lines) {
      const kind = line.endsWith("--json") ? "json" : line.endsWith("MAP") ? "map" : pack;
      const loader = newLoader(folders.dist, {});
      await runLines(folders, loader, [line]);
      for (const chunk of loader.loaded()) kinds.set(chunk, (kinds.get(chunk) ?? new Set()).add(kind));
    }
  }
  return kinds;
}

async function withCache<T>(act: (cacheHome: string) => Promise<T>): Promise<T> {
  const cacheHome = mkdtempSync(join(tmpdir(), "aimap-packs-"));
  try {
    return await act(cacheHome);
  } finally {
    rmSync(cacheHome, { recursive: true });
  }
}

/** A pack has what reading a prepared map needs, and not what preparing it needs. */
function prepareMap(folders: Folders): Promise<void> {
  return runLines(folders, newLoader(folders.dist, {}), ["search sae --map MAP"]);
}

interface Folders {
  readonly dist: string;
  /** Folder for prepared maps. */
  readonly cacheHome: string;
}

async function writePacksWith(folders: Folders): Promise<void> {
  const { dist } = folders;
  await prepareMap(folders);
  const chunks = await packedChunks(folders);
  // V8 keeps in the code which functions it compiled to machine code, and prepares these for that when they are first called
  setFlagsFromString("--no-sparkplug");
  const sources = new Map([...chunks].map(([name, names]) => [name, packOf(dist, names)]));
  const scripts = new Map([...sources].map(([name, source]) => [name, compile(labelled(source, 0), `${name}.cjs`)]));
  const loaderFor = (word: string): Loader => {
    const packs = [...packsFor(word), TERMINAL_PACK].map((name): Pack => scripts.get(name)?.runInThisContext() ?? {});
    return newLoader(dist, Object.assign({}, ...packs));
  };
  for (const lines of Object.values(PACKS)) await runLines(folders, loaderFor(firstWord(lines)), lines);
  for (const line of TERMINAL_LINES) {
    await runLines({ ...folders, isTTY: true }, loaderFor(firstWord([line])), [line]);
  }
  // V8 only takes code that was compiled with the same flags; the seed of the build (build.mjs) is one
  setFlagsFromString("--hash-seed=0");
  setFlagsFromString("--sparkplug");
  mkdirSync(join(dist, PACK_FOLDER));
  for (const [name, script] of scripts) writePack(join(dist, PACK_FOLDER, name), sources.get(name) ?? "", script);
  const packOfChunk = new Map([...chunks].reverse().flatMap(([name, names]) => names.map((chunk) => [chunk, name])));
  writeFileSync(join(dist, PACK_TABLE), JSON.stringify(Object.fromEntries(packOfChunk)));
  for (const chunk of packOfChunk.keys()) rmSync(join(dist, CHUNK_FOLDER, chunk));
}

function writePack(path: string, source: string, script: Script): void {
  const code = script.createCachedData();
  writeFileSync(`${path}.code`, code);
  writeFileSync(`${path}.cjs`, labelled(source, code.length));
}

/** The names of the chunks in each pack, by its name; the shared pack comes first. */
async function packedChunks(folders: Folders): Promise<Map<string, readonly string[]>> {
  const needed = new Map<string, readonly string[]>();
  for (const [name, lines] of Object.entries(PACKS)) {
    const loader = newLoader(folders.dist, {});
    await runLines(folders, loader, lines);
    needed.set(name, loader.loaded());
  }
  const packed = new Map([
    [SHARED_PACK, sharedChunks(needed)],
    [TERMINAL_PACK, await terminalChunks(folders, needed)],
  ]);
  for (const [name, names] of needed) {
    const before = packsFor(firstWord(PACKS[name] ?? [])).slice(0, -1);
    const known = new Set(before.flatMap((each) => packed.get(each) ?? []));
    packed.set(
      name,
      names.filter((chunk) => !known.has(chunk)),
    );
  }
  return packed;
}

/** Those that command lines need on a terminal, and not in a pipe. @param needed the names of the chunks that packs need */
async function terminalChunks(
  folders: Folders,
  needed: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const line of TERMINAL_LINES) {
    const loader = newLoader(folders.dist, {});
    await runLines({ ...folders, isTTY: true }, loader, [line]);
    const inPipe = new Set(needed.get(packsFor(firstWord([line])).at(-1) ?? ""));
    for (const chunk of loader.loaded()) if (!inPipe.has(chunk)) found.add(chunk);
  }
  return [...found];
}

/** Those that more than half of the packs need. @param chunks the names of the chunks of each pack */
function sharedChunks(chunks: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const packs = [...chunks].filter(([name]) => usesShared(name)).map(([, names]) => names);
  const isShared = (chunk: string): boolean => packs.filter((names) => names.includes(chunk)).length > packs.length / 2;
  return [...new Set(packs.flat())].filter(isShared);
}

function usesShared(name: string): boolean {
  return packsFor(firstWord(PACKS[name] ?? [])).includes(SHARED_PACK);
}

function firstWord([line = ""]: readonly string[]): string {
  return line.split(" ")[0] ?? "";
}

function newLoader(dist: string, pack: Pack): Loader {
  return createLoader({ dist, pack, requireBuiltin: process.getBuiltinModule });
}

/** @param names of the chunks in the pack */
function packOf(dist: string, names: readonly string[]): string {
  const chunks = names.map((name) => `"${name}":${readFileSync(join(dist, CHUNK_FOLDER, name), "latin1").trimEnd()}`);
  return `({${chunks.join(",")}})`;
}

/** The text has the same length whatever the size is, which is known only when it has been compiled. */
function labelled(source: string, codeSize: number): string {
  return labelledPack(createHash("sha256").update(source).digest("hex"), source, codeSize);
}

async function runLines(
  { dist, cacheHome, isTTY = false }: Folders & { readonly isTTY?: boolean },
  loader: Loader,
  lines: readonly string[],
): Promise<void> {
  const { run, processContext }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  // what the program asks and does in every process is compiled as well
  const { stdout } = processContext?.() ?? {};
  if (stdout?.isTTY !== undefined) stdout.write("");
  const map = join(dist, "..", "data", "map.json");
  for (const line of lines) {
    const words = line === "" ? [] : line.split(" ").map((word) => (word === "MAP" ? map : word));
    const code = await run?.(words, silentContext(dist, { isTTY, cacheHome }));
    if (code !== 0) throw new Error(`aimap ${line} ends with ${code}`);
  }
}
