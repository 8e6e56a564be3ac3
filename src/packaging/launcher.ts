// What bin/aimap.js requires, as dist/aimap.cjs: starts the program from the pack of its command, with the code that ships. No code
// of this file ships compiled, so that it is short, and the rest is in other files.
import { openSync, readSync, writeSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import { asksForVersion } from "../cli/first-words.ts";
import type { KeptPart } from "./kept-code.ts";
import { compile, createLoader, PACK_FOLDER, type Pack } from "./loader.ts";
import { packsFor } from "./packs.ts";
import { SIZE_AT, SIZE_END } from "./shipped-code.ts";

/** The version of V8 and the machine that compiled the code that ships: the build defines it. */
declare const CODE_MADE_BY: string;

const dist = import.meta.dirname;

/** All packs and their code are read into this, one after the other: it is larger than any, and what nothing is read into takes no memory. */
const read = new Uint8Array(2 ** 20);

if (!asksForVersion(process.argv.slice(2)) || !writeVersion()) startProgram();

/** False: the program has to say why it cannot be written. */
function writeVersion(): boolean {
  try {
    return writeSync(1, `${manifest.version}\n`) > 0;
  } catch {
    return false;
  }
}

/** Ends the process at once, without what `exit` asks and tells first; the types of Node do not have it. */
interface Ending extends Pick<NodeJS.Process, "exitCode"> {
  readonly reallyExit?: (code: NodeJS.Process["exitCode"]) => never;
}

function startProgram(): void {
  // V8 takes no code that was compiled with other flags, and looks at no other code for a text that it has compiled
  const { NODE_OPTIONS = "" } = process.env;
  const takesCode =
    `${process.versions.v8} ${process.arch}` === CODE_MADE_BY && process.execArgv.length === 0 && NODE_OPTIONS === "";
  const names = packsFor(process.argv[2]);
  const parts: KeptPart[] = [];
  const openPack = (name: string): Pack => {
    const path = `${dist}/${PACK_FOLDER}/${name}`;
    const source = asciiOf(readFrom(`${path}.cjs`));
    if (takesCode) {
      try {
        const code = readFrom(`${path}.code`);
        if (code.length === Number(source.slice(SIZE_AT, SIZE_END)))
          return compile(source, `${name}.cjs`, code).runInThisContext();
      } catch {
        // it is gone
      }
    }
    const part = keptCode().openKept({ name, source, command: names.at(-1) ?? "" });
    parts.push(part);
    return part.script.runInThisContext();
  };
  const pack: Pack = Object.assign({}, ...names.map(openPack));
  const loader = createLoader({ dist, pack, requireBuiltin: require, openPack });
  const { main }: Partial<typeof import("../main.ts")> = loader.load("main.cjs");
  main?.().then(() => {
    // after the run, the code of what ran is compiled
    if (parts.length > 0) parts.forEach(keptCode().keep);
    // everything has been written, and waited for; if it ended by itself, Node would collect garbage first
    const { reallyExit }: Ending = process;
    if (reallyExit !== undefined && process.listenerCount("exit") === 0) reallyExit.call(process, process.exitCode);
    process.exit();
  });
}

/** Until the next file is read. */
function readFrom(path: string): Uint8Array {
  // not closed: the process ends soon, and each function of Node that is called has to be compiled
  return read.subarray(0, readSync(openSync(path, "r"), read));
}

/** What `toString` of a buffer calls; the types of Node do not have it. */
interface Decoding {
  readonly latin1Slice?: (this: Uint8Array) => string;
}

function asciiOf(bytes: Uint8Array): string {
  const { latin1Slice }: Decoding = Buffer.prototype;
  return latin1Slice === undefined ? Buffer.from(bytes).toString("latin1") : latin1Slice.call(bytes);
}

function keptCode(): typeof import("./kept-code.ts") {
  return require("./kept-code.cjs");
}
