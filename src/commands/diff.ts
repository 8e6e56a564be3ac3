// aimap diff: what became of a map, or what one's own layers add to it.

import type { AnswerOf } from "../answers/answer.ts";
import { completes } from "../cli/completes.ts";
import { type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { withLoopsAlone } from "../cli/late-code.ts";
import { findLayerNames } from "../cli/layer-names.ts";
import { pathsOfMaps } from "../cli/named-maps.ts";
import { addMapOptions } from "../cli/options/map-options.ts";
import { mapArgument, oneOfOption } from "../cli/options/option-kinds.ts";
import { addDrawingOptions, formatAskedFor, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { readStdinLayer } from "../cli/stdin-layer.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { filterOf } from "../map/filter-definitions.ts";
import type { MapFile } from "../map/map-file.ts";
import { MINE, STDIN } from "../map/model.ts";

export const DIFF_FORMATS = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface DiffOptions extends Omit<OutputOptions, "format" | "fields" | "null"> {
  readonly old?: string;
  readonly new?: string;
  /** The uppermost layer of the old map, or where there is none above it, of what is new; the new map has all. */
  readonly since?: string;
  readonly format?: DiffFormat;
  readonly json?: boolean;
}

export function defineDiff(command: Command, context: Context, run = runDiff): void {
  const map = 'a map, outline or bibliography; "bundled" is the built-in map, "mine" your own list, "-" standard input';
  command
    .description(
      "Compare two maps: papers and topics added, removed, moved, renamed and changed, field by field. With --since, show what your own layers add.",
    )
    .addArgument(mapArgument("[old]", map))
    .addArgument(mapArgument("[new]", "the newer map"))
    .addOption(
      completes(
        new Option(
          "--since <layer>",
          "show what the layers after this one add; for the last layer, what it adds itself",
        ),
        filterOf("layer").candidates,
      ),
    )
    .optionsGroup("Output:")
    .addOption(oneOfOption("--format <format>", DIFF_FORMATS))
    .option("--json", "short for --format json")
    .option("--exit-code", "end with exit code 1 if there are differences");
  addDrawingOptions(command);
  addMapOptions(command);
  addExamples(command, [
    { line: "aimap diff old.json my-list.md", purpose: "what changed in a list since a map was built from it" },
    { line: "aimap diff --map bundled --map my-list.md --since bundled", purpose: "what your own list adds" },
    { line: "aimap diff old.json my-list.md --format markdown", purpose: "for a pull request" },
  ]);
  setAction(
    command,
    context,
    (old: string | undefined, now: string | undefined, options: Omit<DiffOptions, "old" | "new">) =>
      run({ ...(old !== undefined && { old }), ...(now !== undefined && { new: now }), ...options }, context),
  );
}

export async function runDiff(options: DiffOptions, context: Context): Promise<Reply> {
  const format = formatAskedFor(options, DIFF_FORMATS) ?? "text";
  const [{ diffMaps }, { old, now, oldName, newName }] = await Promise.all([
    import("../layers/compare.ts"),
    loadPair(options, context),
  ]);
  const differences = await withLoopsAlone(async () => diffMaps(old, now), context);
  const answer = { type: "diff", oldName, newName, ...differences } as const;
  // only people read it, and it looks through both maps
  const hasReader = format === "text" && context.stderr.isTTY;
  return { ...answer, format, hints: hasReader ? [await summaryOf(answer)] : [] };
}

/** `old.json → new.json: 2 papers added, 1 moved`, of the differences that people see. */
async function summaryOf(answer: AnswerOf<"diff">): Promise<string> {
  const [{ changesInShort }, { sanitisedDiff }] = await Promise.all([
    import("../render/change-words.ts"),
    import("../answers/sanitised.ts"),
  ]);
  const { oldName, newName, changes } = await sanitisedDiff(answer);
  return `${oldName} → ${newName}: ${changesInShort(changes)}`;
}

interface MapPair {
  readonly oldName: string;
  readonly newName: string;
  readonly old: MapFile;
  readonly now: MapFile;
}

/** @throws Failure if a map is missing or cannot be read */
function loadPair(options: DiffOptions, context: Context): Promise<MapPair> {
  const { old, new: now, since } = options;
  if (since === undefined) {
    if (old !== undefined && now !== undefined) return loadNamedPair(old, now, context);
    const message = 'a map is missing; write "aimap diff OLD NEW", or --since LAYER for what your layers add';
    throw new Failure("missing-argument", message);
  }
  if (old === undefined) return loadLayerPair(since, options, context);
  const message = "--since compares the layers of the map in use; name no other maps";
  throw new Failure("too-many-arguments", message);
}

async function loadNamedPair(oldPath: string, newPath: string, context: Context): Promise<MapPair> {
  if (oldPath === STDIN && newPath === STDIN) {
    throw new Failure(
      "bad-value",
      "only one of the two maps can be read from standard input; name a file for the other",
    );
  }
  const { loadMaps } = await import("../layers/load.ts");
  const stdin = [oldPath, newPath].includes(STDIN) ? await readStdinLayer([], context) : null;
  const load = async (name: string): Promise<MapFile> => {
    const paths = pathsOfMaps([name], context);
    const own = name === MINE ? (paths[0] ?? null) : null;
    return (await loadMaps(paths, context.bundledMapPath, { own, stdin })).file;
  };
  const nameOf = (path: string): string => (path === STDIN ? "stdin" : path);
  const [old, now] = await withLoopsAlone(async () => [await load(oldPath), await load(newPath)] as const, context);
  return { oldName: nameOf(oldPath), newName: nameOf(newPath), old, now };
}

/** The layers up to the named one, and all layers. */
async function loadLayerPair(since: string, options: DiffOptions, context: Context): Promise<MapPair> {
  const [{ loadLayers }, { combineMaps }, { findLayer }] = await Promise.all([
    import("../layers/load.ts"),
    import("../layers/combine.ts"),
    import("../map/find.ts"),
  ]);
  const { names: paths, own } = findLayerNames(options, context);
  const stdin = paths.includes(STDIN) ? await readStdinLayer([], context) : null;
  const layers = await loadLayers(paths, context.bundledMapPath, { own, stdin });
  const names = layers.map(({ name }) => name);
  const layer = findLayer({ layers: names }, since);
  if (names.length === 1) {
    const message = `--since compares layers, and there is only ${layer}; add a map with --map`;
    throw new Failure("bad-value", message);
  }
  // no layer is above the uppermost: of that one, what it adds itself is meant
  const below = Math.min(names.indexOf(layer) + 1, names.length - 1);
  return {
    oldName: names.slice(0, below).join(" + "),
    newName: names.join(" + "),
    old: combineMaps(layers.slice(0, below)).file,
    now: combineMaps(layers).file,
  };
}
