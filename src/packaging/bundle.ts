// What Rolldown makes of the source: the chunks of the program, along its dynamic imports, the launcher and the library.
import { join } from "node:path";
import { type OutputOptions, type Plugin, type RolldownOutput, rolldown } from "rolldown";
import { assignFields } from "./assigned-fields.ts";
import { codeMaker } from "./code-file.ts";
import { loadRequiredLate } from "./late.ts";
import { makePatternsLate } from "./late-patterns.ts";
import { CHUNK_FOLDER } from "./loader.ts";
import { exportPlainly } from "./plain-exports.ts";
import { makeLiteralsPlain } from "./plain-literals.ts";
import { declareSingly } from "./plain-pairs.ts";
import { makeTablesPlain } from "./plain-tables.ts";

const SMALL = {
  minify: true,
  comments: { legal: false, annotation: true, jsdoc: false },
  charset: "ascii",
} satisfies OutputOptions;

export interface BundledChunk {
  /** The name of its file. */
  readonly name: string;
  /** Paths of the modules that it contains. */
  readonly modules: readonly string[];
}

interface BundleOptions {
  /** Path of the entry, from src/. */
  readonly input: string;
  readonly output: OutputOptions;
  readonly plugins?: Plugin[];
  /** Names that the text of the bundle has values for. */
  readonly define?: Readonly<Record<string, string>>;
  /** What the bundle loads when it runs. */
  readonly external?: string[];
}

/** The name of the chunk of a module, by its path; null: any chunk. */
export type Grouping = (module: string) => string | null;

/** How the names of chunks begin that are in a pack. */
export const IN_PACK = "in-";

/** A chunk for each module, which shows exactly what a command needs. */
export const ONE_BY_ONE: Grouping = (module) => module.replace(/\W+/g, "_");

/**
 * The paths of the modules in each chunk of the program, by its name: what the loader loads.
 */
export function bundleProgram(root: string, grouping: Grouping, ...plugins: Plugin[]): Promise<BundledChunk[]> {
  return bundle(root, {
    input: "main.ts",
    plugins: [loadRequiredLate(root), makeTablesPlain(root), makeLiteralsPlain(IN_PACK), exportPlainly(), ...plugins],
    output: {
      ...SMALL,
      format: "cjs",
      exports: "named",
      strict: true,
      topLevelVar: true,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: grouping, debugName: "packs" }],
      },
      dir: join(root, "dist", CHUNK_FOLDER),
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name].cjs",
      postBanner: "(function(exports,require,module,__filename,__dirname){",
      postFooter: "})",
    },
  });
}

/** What begins every process, and what it loads where the code that ships is of no use. */
export async function bundleLauncher(root: string): Promise<BundledChunk[]> {
  const files = [
    { name: "kept-code", file: "kept-code.cjs" },
    { name: "launcher", file: "aimap.cjs" },
  ];
  const bundled = files.map(({ name, file }) =>
    bundle(root, {
      input: `packaging/${name}.ts`,
      define: { CODE_MADE_BY: JSON.stringify(codeMaker()) },
      external: ["./kept-code.cjs"],
      output: { ...SMALL, format: "cjs", strict: true, file: join(root, "dist", file) },
    }),
  );
  return (await Promise.all(bundled)).flat();
}

/**
 * A file for each module, so that programs which bundle the library leave out the modules that they do not use; but one for all
 * that builds maps, and one for all that searches, because who needs a part needs nearly the whole.
 */
export function bundleLibrary(
  root: string,
  isAlone: (module: string) => boolean,
  ...plugins: Plugin[]
): Promise<BundledChunk[]> {
  return bundle(root, {
    input: "library.ts",
    plugins,
    output: {
      ...SMALL,
      // only the program starts faster if its text is ASCII
      charset: "utf8",
      format: "esm",
      // the program asks for what it shares by name
      minifyInternalExports: false,
      dir: join(root, "dist"),
      entryFileNames: "index.js",
      chunkFileNames: "library/[name].js",
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: (id) => fileInLibrary(id.slice(root.length), isAlone(id) ? SEARCH : WHOLE), debugName: "library" },
        ],
      },
    },
  });
}

/** The folders that are one file each: of those, modules that stand alone are files of their own, but for what searches. */
const WHOLE = /^(?:import|search)(?=\/)/;
const SEARCH = /^search(?=\/)/;

/** The name of the file that a module goes to; null for the entry, which holds nothing else. npm packs no folder of the name node_modules. */
function fileInLibrary(path: string, shared: RegExp): string | null {
  const npm = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (npm !== undefined) return `npm/${npm}`;
  const own = /\/src\/(.+)\.ts$/.exec(path)?.[1] ?? "library";
  return own === "library" ? null : (shared.exec(own)?.[0] ?? own);
}

async function bundle(
  root: string,
  { input, output, plugins = [], define = {}, external = [] }: BundleOptions,
): Promise<BundledChunk[]> {
  const made = await rolldown({
    cwd: root,
    input: join(root, "src", input),
    platform: "node",
    external,
    // chunks other than the entry may import from it
    preserveEntrySignatures: "allow-extension",
    resolve: {
      alias: {
        // one table of character references is enough
        "decode-named-character-reference": join(root, "src", "text", "named-reference.ts"),
        // its other half writes YAML
        "js-yaml": join(root, "node_modules", "js-yaml", "lib", "loader.js"),
        "#supports-color": join(root, "src", "terminal", "no-color-detection.ts"),
      },
    },
    transform: { target: "node20.19", define },
    plugins: [assignFields(), makePatternsLate(root), declareSingly(root), ...plugins],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output: files } = await made.write(output);
  return chunksOf(files);
}

function chunksOf(files: RolldownOutput["output"]): BundledChunk[] {
  return files.flatMap((file) =>
    file.type === "chunk"
      ? [{ name: file.fileName, modules: file.moduleIds.filter((id) => !id.startsWith("\0")) }]
      : [],
  );
}
