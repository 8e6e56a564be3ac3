// Loads the chunks of the program: the launcher (dist/aimap.cjs) does, and the build, to see which chunks a command needs.
// The chunks that a command needs are packed in one script (packs.ts). Functions of Node are compiled when they are first
// called, so that what this and the launcher do without saves time. A chunk that is in a pack has no file of its own.
import { readFileSync } from "node:fs";
import type { Script } from "node:vm";

export type Exports = Record<string, unknown>;
type Require = (id: string) => unknown;
type Chunk = (exports: Exports, require: Require, module: { exports: Exports }, file: string, folder: string) => void;
/** Chunks by the names of their files. */
export type Pack = Readonly<Record<string, Chunk>>;

export const PACK_FOLDER = "packs";
export const CHUNK_FOLDER = "chunks";
/** Files of the library, which the program shares (shared-modules.ts). */
export const LIBRARY_FOLDER = "library";
/** The chunk that makes chunks of them. */
export const LIBRARY_CHUNK = "library-chunk.cjs";

/** @param file its name without a path: compiled code contains it, and paths of the machine that builds are nobody's business */
export function compile(source: string, file: string, compiled?: Uint8Array): Script {
  // only where something is compiled: the version is printed without it
  const { Script } = process.getBuiltinModule("node:vm");
  return new Script(source, { filename: file, cachedData: compiled });
}

export interface Loader {
  readonly load: (name: string) => Exports;
  /** Names of the chunks loaded so far. */
  readonly loaded: () => string[];
}

/** Names the pack of every chunk that is in one, in JSON. */
export const PACK_TABLE = `${PACK_FOLDER}/chunks.json`;

interface LoaderOptions {
  readonly dist: string;
  /** The chunks that the command line is expected to need. */
  readonly pack: Pack;
  /** Loads a module of Node. */
  readonly requireBuiltin: Require;
  /** Opens a pack that has a chunk which was not expected; absent: every chunk has a file. */
  readonly openPack?: (name: string) => Pack;
}

export function createLoader({ dist, pack, requireBuiltin, openPack }: LoaderOptions): Loader {
  const packs = [pack];
  let table: Readonly<Record<string, string>> | undefined;
  const unexpected = (name: string): Chunk => {
    if (name.startsWith(`${LIBRARY_FOLDER}/`)) return fromLibrary(name);
    if (openPack !== undefined) {
      table ??= JSON.parse(readFileSync(`${dist}/${PACK_TABLE}`, "utf8"));
      const packName = table?.[name];
      if (packName !== undefined) packs.push(openPack(packName));
    }
    return packs.find((each) => each[name])?.[name] ?? readChunk(dist, name);
  };
  const fromLibrary = (name: string): Chunk => {
    const { libraryChunk }: Partial<typeof import("./library-chunk.ts")> = load(LIBRARY_CHUNK);
    return compile(libraryChunk?.(dist, name) ?? "", name).runInThisContext();
  };
  const modules = new Map<string, { exports: Exports }>();
  const load = (name: string): Exports => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const chunk = pack[name] ?? packs.find((each) => each[name])?.[name] ?? unexpected(name);
    // as if it were in dist/ itself, where the files that it reads are
    chunk(module.exports, require, module, `${dist}/${name}`, dist);
    return module.exports;
  };
  const require: Require = (id) => (id.startsWith("./") ? load(id.slice(2)) : requireBuiltin(id));
  return { load, loaded: () => [...modules.keys()] };
}

function readChunk(dist: string, name: string): Chunk {
  return compile(readFileSync(`${dist}/${CHUNK_FOLDER}/${name}`, "utf8"), name).runInThisContext();
}
