// The steps that make dist/ from src/ and data/.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleLauncher, bundleLibrary, bundleProgram, ONE_BY_ONE } from "./bundle.ts";
import { licencesOf } from "./licences.ts";
import { writeManual } from "./manual-files.ts";
import { groupByPacks, writePacks } from "./pack.ts";
import { bundledMap } from "./prepared-data.ts";
import {
  exportBorder,
  lightModules,
  type ModuleGraph,
  recordModules,
  sharedModules,
  takeFromLibrary,
} from "./shared-modules.ts";
import { writeTypes } from "./types.ts";

export interface PackageOptions {
  /** The day of the manual pages, as YYYY-MM-DD. */
  readonly date: string;
  /** Whether the types of the library are written, which takes seven seconds. */
  readonly withTypes: boolean;
}

/** Called from dist/, which it empties first. */
export async function makePackage({ date, withTypes }: PackageOptions): Promise<void> {
  const dist = import.meta.dirname;
  const root = dirname(dist);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  writeFileSync(join(dist, "bundled.map"), await bundledMap(root));
  const graph: ModuleGraph = new Map();
  const grouping = await groupByPacks(dist, await bundleProgram(root, ONE_BY_ONE, recordModules(graph)));
  const isPacked = (module: string): boolean => grouping(module) !== null;
  const shared = sharedModules(graph, root, isPacked);
  const light = lightModules(graph, shared);
  const isAlone = (module: string): boolean => isPacked(module) || light.has(module);
  const library = await bundleLibrary(root, isAlone, exportBorder(graph, shared));
  const program = await bundleProgram(
    root,
    grouping,
    takeFromLibrary({ dist, files: library, graph, shared, grouping }),
  );
  const bundled = [program, await bundleLauncher(root), library].flat();
  // what `open` starts on Linux, looked for beside the program
  const opener = readFileSync(join(root, "node_modules", "open", "xdg-open"), "utf8");
  writeFileSync(join(dist, "xdg-open"), withoutRemarks(opener), { mode: 0o755 });
  await writePacks(dist);
  writeFileSync(join(dist, "LICENSES.txt"), licencesOf(bundled.flatMap(({ modules }) => modules)));
  // what `aimap help` prints
  const guides = join(root, "src", "help");
  mkdirSync(join(dist, "help"));
  for (const name of readdirSync(guides).filter((file) => file.endsWith(".md"))) {
    writeFileSync(join(dist, "help", `${name}.gz`), gzipSync(readFileSync(join(guides, name)), { level: 9 }));
  }
  await writeManual(dist, guides, date);
  if (withTypes) await writeTypes(root);
}

/** A shell script without the lines that are only remarks: a fifth of this one. Those at its start are its licence. */
function withoutRemarks(script: string): string {
  const lines = script.split("\n");
  const start = lines.findIndex((line) => !line.startsWith("#"));
  return lines.filter((line, at) => at < start || !/^\s*#/.test(line)).join("\n");
}
