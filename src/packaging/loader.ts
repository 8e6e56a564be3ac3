// Loads the chunks of the program: the launcher (dist/aimap.cjs) does, and the build, to see which chunks a command needs.
// The chunks that a command needs are packed in one script (packs.ts).
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Script } from "node:vm";

export type Exports = Record<string, unknown>;
type Require = (id: string) => unknown;
type Chunk = (exports: Exports, require: Require, module: { exports: Exports }, file: string, folder: string) => void;
/** Chunks by the names of their files. */
export type Pack = Readonly<Record<string, Chunk>>;

export const PACK_FOLDER = "packs";
export const CHUNK_FOLDER = "chunks";

/** The text of a script of ours. Bundles are ASCII: read as Latin-1, they need no decoding and take one byte per character. */
export function readSource(filename: string): string {
  return readFileSync(filename, "latin1");
}

/** @param compiled what `Script.createCachedData` returned for this text */
export function compile(source: string, filename: string, compiled: Buffer | null = null): Script {
  return new Script(source, {
    // no path: compiled code contains this name, and paths of the machine that builds are nobody's business
    filename: basename(filename),
    ...(compiled === null ? {} : { cachedData: compiled }),
  });
}

export interface Loader {
  readonly load: (name: string) => Exports;
  /** Names of the chunks loaded so far. */
  readonly loaded: () => string[];
}

export function createLoader(dist: string, pack: Pack): Loader {
  const modules = new Map<string, { exports: Exports }>();
  const load = (name: string): Exports => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const chunk = pack[name] ?? readChunk(dist, name);
    // as if it were in dist/ itself, where the files that it reads are
    chunk(module.exports, require, module, join(dist, name), dist);
    return module.exports;
  };
  const require: Require = (id) => (id.startsWith("./") ? load(id.slice(2)) : process.getBuiltinModule(id));
  return { load, loaded: () => [...modules.keys()] };
}

function readChunk(dist: string, name: string): Chunk {
  const path = join(dist, CHUNK_FOLDER, name);
  return compile(readSource(path), path).runInThisContext();
}
