// Loads the chunks of the program: the launcher (dist/aimap.cjs) does, and the build, to see which chunks a command needs.
// The chunks that most commands need are packed in one script, with the code that V8 compiled from it at build time: compiling
// them again would take a quarter of the time that Node itself takes to start. V8 ignores code from another version.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Script } from "node:vm";

export type Exports = Record<string, unknown>;
type Require = (id: string) => unknown;
type Chunk = (exports: Exports, require: Require, module: { exports: Exports }, file: string, folder: string) => void;
/** Chunks by the names of their files. */
export type Pack = Readonly<Record<string, Chunk>>;

export const PACK_FILE = "program.cjs";
export const CODE_FILE = "program.code";
export const CHUNK_FOLDER = "chunks";

/** @param compiled what `Script.createCachedData` returned for this file */
export function readScript(filename: string, compiled?: Buffer): Script {
  // bundles are ASCII: read as Latin-1, they need no decoding and take one byte per character
  return new Script(readFileSync(filename, "latin1"), {
    // no path: compiled code contains this name, and paths of the machine that builds are nobody's business
    filename: basename(filename),
    ...(compiled === undefined ? {} : { cachedData: compiled }),
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
    const chunk: Chunk = pack[name] ?? readScript(join(dist, CHUNK_FOLDER, name)).runInThisContext();
    // as if it were in dist/ itself, where the files that it reads are
    chunk(module.exports, require, module, join(dist, name), dist);
    return module.exports;
  };
  const require: Require = (id) => (id.startsWith("./") ? load(id.slice(2)) : process.getBuiltinModule(id));
  return { load, loaded: () => [...modules.keys()] };
}
