// Makes a chunk of the program of a file of the library: a module, which Node would load with a copy of everything that it imports.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { asScript } from "./library-text.ts";
import { type Chunk, compile } from "./loader.ts";
import { provided } from "./provided.ts";

/** @param name its path below dist/ */
export function libraryChunk(dist: string, name: string): Chunk {
  const given = provided[name];
  if (given !== undefined) {
    return (_exports, _require, module) => {
      module.exports = given;
    };
  }
  const pathOf = (from: string): string => (from.startsWith(".") ? `./${join(dirname(name), from)}` : from);
  const script = asScript(readFileSync(join(dist, name), "utf8"), pathOf);
  return compile(`(function(exports,require,module){${script}})`, name).runInThisContext();
}
