// What builds maps is in the package once: the program takes from the files of the library what no pack has, and gives them what
// packs have, so that a process has one copy of each module.
import { readFileSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import type { Plugin } from "rolldown";
import { append } from "../map/multimap.ts";
import type { BundledChunk, Grouping } from "./bundle.ts";
import { exportsOf, importsOf } from "./library-text.ts";
import { LIBRARY_CHUNK, LIBRARY_FOLDER } from "./loader.ts";

interface ImportedModule {
  readonly imports: readonly string[];
  /** Those of its imports that are loaded with it. */
  readonly needs: readonly string[];
  /** The names that it exports. */
  readonly exports: readonly string[];
}

/** All modules of the program, by their paths. */
export type ModuleGraph = Map<string, ImportedModule>;

export function recordModules(graph: ModuleGraph): Plugin {
  return {
    name: "record modules",
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id);
        if (info === null) continue;
        const { importedIds, dynamicallyImportedIds, exports } = info;
        graph.set(id, { imports: [...importedIds, ...dynamicallyImportedIds], needs: importedIds, exports });
      }
    },
  };
}

/** The modules that the program takes from the library: all that reading a list can need and no pack has. */
export function sharedModules(graph: ModuleGraph, root: string, isPacked: (id: string) => boolean): Set<string> {
  const found = new Set<string>();
  const folder = join(root, "src", "import", "/");
  const waiting = [...graph.keys()].filter((id) => id.startsWith(folder));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || isPacked(id)) continue;
    found.add(id);
    waiting.push(...(graph.get(id)?.imports ?? []));
  }
  return found;
}

/** A module of the border that needs no more of the shared modules than this is not in the large file of the library. */
const MAX_NEEDED = 8;

/** Shared modules that are files of their own, with all that they need, because much of the program needs little more of the library. */
export function lightModules(graph: ModuleGraph, shared: ReadonlySet<string>): Set<string> {
  const needed = borderOf(graph, shared).map((id) => neededBy(id, graph, shared));
  return new Set(needed.filter((ids) => ids.length <= MAX_NEEDED).flat());
}

function neededBy(first: string, graph: ModuleGraph, shared: ReadonlySet<string>): string[] {
  const found = new Set([first]);
  for (const id of found) for (const each of graph.get(id)?.needs ?? []) if (shared.has(each)) found.add(each);
  return [...found];
}

const BORDER = "\0border";
const BORDER_FILE = "border.js";

/** Another entry of the library, which exports what the program takes from it, so that the files of the library do. */
export function exportBorder(graph: ModuleGraph, shared: ReadonlySet<string>): Plugin {
  return {
    name: "export border",
    buildStart() {
      this.emitFile({ type: "chunk", id: BORDER, fileName: BORDER_FILE });
    },
    resolveId: (id) => (id === BORDER ? id : null),
    load: (id) => (id === BORDER ? borderText(graph, borderOf(graph, shared)) : null),
  };
}

/** Shared modules that others import. */
function borderOf(graph: ModuleGraph, shared: ReadonlySet<string>): string[] {
  const imported = [...graph].flatMap(([id, { imports }]) => (shared.has(id) ? [] : imports));
  return [...new Set(imported)].filter((id) => shared.has(id));
}

function borderText(graph: ModuleGraph, border: readonly string[]): string {
  return border
    .map((id, index) => {
      const names = graph.get(id)?.exports ?? [];
      return `export{${names.map((name) => `${name} as ${name}$${index}`)}}from${JSON.stringify(id)};`;
    })
    .join("");
}

interface LibraryFiles {
  readonly dist: string;
  readonly files: readonly BundledChunk[];
  readonly graph: ModuleGraph;
  readonly shared: ReadonlySet<string>;
  readonly grouping: Grouping;
}

/** Makes the program load the shared modules from the files of the library. It removes the file that says where they are. */
export function takeFromLibrary({ dist, files, graph, shared, grouping }: LibraryFiles): Plugin {
  const texts = new Map(stubsOf(dist, borderOf(graph, shared)));
  const givers = giversOf(neededNames(dist, files, shared), grouping);
  for (const [name, gifts] of givers) texts.set(`${GIVER}${name}`, textOfGiver(gifts));
  const table = [...givers].flatMap(([name, gifts]) => gifts.map(({ file }) => [file, `${name}.cjs`]));
  const folder = join(dist, "..", "src", "packaging");
  texts.set(join(folder, "given.ts"), `export const GIVEN_BY = ${JSON.stringify(Object.fromEntries(table))};`);
  return {
    name: "take from library",
    buildStart() {
      this.emitFile({ type: "chunk", id: join(folder, "library-chunk.ts"), fileName: LIBRARY_CHUNK });
      for (const name of givers.keys())
        this.emitFile({ type: "chunk", id: `${GIVER}${name}`, fileName: `${name}.cjs` });
    },
    resolveId: (id) => {
      if (id.startsWith(GIVER)) return id;
      return id.startsWith(`./${LIBRARY_FOLDER}/`) ? { id, external: true } : null;
    },
    load: (id) => texts.get(id) ?? null,
  };
}

/** The text of each module of the border, by its path: it exports what a file of the library does. */
function stubsOf(dist: string, border: readonly string[]): ReadonlyMap<string, string> {
  const path = join(dist, BORDER_FILE);
  const text = readFileSync(path, "utf8");
  rmSync(path);
  const origins = new Map(
    importsOf(text).flatMap(({ from, names }) => names.map(({ name, as }) => [as, { name, from }])),
  );
  const stubs = new Map(border.map((id) => [id, ""]));
  for (const { name: local, as } of exportsOf(text)) {
    const [, exported = "", index = ""] = /^(.+)\$(\d+)$/.exec(as) ?? [];
    const id = border[Number(index)] ?? "";
    const origin = origins.get(local);
    if (origin === undefined) throw new Error(`the library does not import ${as}`);
    stubs.set(id, `${stubs.get(id)}export{${origin.name} as ${exported}}from${JSON.stringify(origin.from)};`);
  }
  return stubs;
}

/** What shared modules import of a module that is in a pack. */
interface Gift {
  /** The file of the library that has the module. */
  readonly file: string;
  readonly module: string;
  readonly names: ReadonlySet<string>;
}

const GIVER = "\0giver:";

/** By the names of the chunks that give them, without their ending: one for each chunk that has them, so that no other is loaded. */
function giversOf(gifts: readonly Gift[], grouping: Grouping): Map<string, Gift[]> {
  const groups = new Map<string, Gift[]>();
  for (const gift of gifts) append(groups, grouping(gift.module) ?? gift.module, gift);
  return new Map([...groups.values()].map((group, index) => [`given-${index}`, group]));
}

function textOfGiver(gifts: readonly Gift[]): string {
  const imports = gifts.map(({ module, names }, index) => {
    return `import{${[...names].map((name) => `${name} as ${name}$${index}`)}}from${JSON.stringify(module)};`;
  });
  const members = gifts.map(({ file, names }, index) => {
    return `${JSON.stringify(file)}:{${[...names].map((name) => `${name}:${name}$${index}`)}}`;
  });
  return `${imports.join("")}export const given={${members}};`;
}

function neededNames(dist: string, files: readonly BundledChunk[], shared: ReadonlySet<string>): Gift[] {
  const inLibrary = files.filter(({ name }) => name.startsWith(`${LIBRARY_FOLDER}/`));
  const byName = new Map(inLibrary.map((file) => [file.name, file]));
  const needed = new Map<string, Set<string>>();
  for (const file of inLibrary.filter((each) => isShared(each, shared))) {
    for (const { from, names } of importsOf(readFileSync(join(dist, file.name), "utf8"))) {
      const target = posix.join(posix.dirname(file.name), from);
      const known = needed.get(target) ?? new Set();
      for (const { name } of names) known.add(name);
      needed.set(target, known);
    }
  }
  return [...needed].flatMap(([name, names]) => {
    const file = byName.get(name);
    if (file === undefined || isShared(file, shared)) return [];
    const [module = "", ...others] = file.modules;
    if (others.length > 0) throw new Error(`${name} has more than one module`);
    return [{ file: name, module, names }];
  });
}

function isShared({ name, modules }: BundledChunk, shared: ReadonlySet<string>): boolean {
  const own = modules.filter((id) => !shared.has(id));
  if (own.length > 0 && own.length < modules.length) throw new Error(`${name} also has ${own}`);
  return own.length === 0;
}
