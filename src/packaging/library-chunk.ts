// Makes a chunk of the program of a file of the library: a module, which Node would load with a copy of everything that it imports.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { GIVEN_BY } from "./given.ts";
import { asScript } from "./library-text.ts";

/** The text of the chunk. @param name the path of the file below dist/ */
export function libraryChunk(dist: string, name: string): string {
  const giver = GIVEN_BY[name];
  const pathOf = (from: string): string => (from.startsWith(".") ? `./${join(dirname(name), from)}` : from);
  const script =
    giver === undefined
      ? asScript(readFileSync(join(dist, name), "utf8"), pathOf)
      : `module.exports=require("./${giver}").given[${JSON.stringify(name)}]`;
  return `(function(exports,require,module){${script}})`;
}
