// What Rolldown makes of the source: the chunks of the program, along its dynamic imports, the launcher and the library.
import { join } from "node:path";
import { type OutputOptions, type Plugin, type RolldownOutput, rolldown } from "rolldown";
import { assignFields } from "./assigned-fields.ts";
import { codeMaker } from "./code-file.ts";
import { loadRequiredLate } from "./late.ts";
import { makePatternsLate } from "./late-patterns.ts";
import { CHUNK_FOLDER } from "./loader.ts";

const SMALL = {
  minify: true,
  comments: { legal: false, annotation: true, jsdoc: false },
  charset: "ascii",
} satisfies OutputOptions;

interface BundleOptions {
  /** Path of the entry, from src/. */
  readonly input: string;
  readonly output: OutputOptions;
  readonly plugins?: Plugin[];
  /** Names that the text of the bundle has values for. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Paths of the modules in the chunks of the program, which the loader loads. */
export function bundleProgram(root: string): Promise<string[]> {
  return bundle(root, {
    input: "main.ts",
    plugins: [loadRequiredLate(root)],
    output: {
      ...SMALL,
      format: "cjs",
      exports: "named",
      strict: true,
      dir: join(root, "dist", CHUNK_FOLDER),
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name].cjs",
      postBanner: "(function(exports,require,module,__filename,__dirname){",
      postFooter: "})",
    },
  });
}

export function bundleLauncher(root: string): Promise<string[]> {
  return bundle(root, {
    input: "packaging/launcher.ts",
    define: { CODE_MADE_BY: JSON.stringify(codeMaker()) },
    output: { ...SMALL, format: "cjs", strict: true, file: join(root, "dist", "aimap.cjs") },
  });
}

/** A file for each module, so that programs which bundle the library leave out the modules that they do not use. */
export function bundleLibrary(root: string): Promise<string[]> {
  return bundle(root, {
    input: "library.ts",
    output: {
      ...SMALL,
      format: "esm",
      dir: join(root, "dist"),
      preserveModules: true,
      preserveModulesRoot: join(root, "src"),
      // npm packs no folder of the name node_modules
      entryFileNames: ({ name }) =>
        name === "library" ? "index.js" : `library/${name.replace("node_modules", "npm")}.js`,
    },
  });
}

async function bundle(root: string, { input, output, plugins = [], define = {} }: BundleOptions): Promise<string[]> {
  const made = await rolldown({
    cwd: root,
    input: join(root, "src", input),
    platform: "node",
    // one table of character references is enough
    resolve: { alias: { "decode-named-character-reference": join(root, "src", "text", "named-reference.ts") } },
    transform: { target: "node20.19", define },
    plugins: [assignFields(), makePatternsLate(), ...plugins],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output: chunks } = await made.write(output);
  return modulesOf(chunks);
}

function modulesOf(chunks: RolldownOutput["output"]): string[] {
  return chunks.flatMap((chunk) =>
    chunk.type === "chunk" ? chunk.moduleIds.filter((id) => !id.startsWith("\0")) : [],
  );
}
