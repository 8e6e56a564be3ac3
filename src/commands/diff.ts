// aimap diff: what became of a map, or what one's own layers add to it.
import { type Command, Option } from "commander";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import { layerNames } from "../cli/layer-names.ts";
import { addMapOptions } from "../cli/options/map-options.ts";
import { fileArgument, oneOfOption } from "../cli/options/option-kinds.ts";
import { addDrawingOptions, formatAskedFor, type OutputOptions } from "../cli/options/output-options.ts";
import { hint, print, screenOf } from "../cli/output.ts";
import { sourceReader } from "../cli/source-texts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { FILTERS } from "../map/filters.ts";
import { loadBundledMapFile } from "../map/load.ts";
import { BUNDLED, type MapFile } from "../map/model.ts";
import type { NamedDiff } from "../render/diff.ts";

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
  const map = 'a map, outline or bibliography; "bundled" is the built-in map, "-" reads standard input';
  command
    .description(
      "Compare two maps: papers and topics added, removed, moved, renamed and changed, field by field. With --since, show what your own layers add.",
    )
    .addArgument(fileArgument("[old]", map))
    .addArgument(fileArgument("[new]", "the newer map"))
    .addOption(
      completes(
        new Option(
          "--since <layer>",
          "show what the layers after this one add; for the last layer, what it adds itself",
        ),
        FILTERS.layer.candidates,
      ),
    )
    .optionsGroup("Output:")
    .addOption(oneOfOption("--format <format>", DIFF_FORMATS))
    .option("--json", "short for --format json");
  addDrawingOptions(command);
  addMapOptions(command);
  addExamples(command, [
    { line: "aimap diff old.json my-list.md", purpose: "what changed in a list since a map was built from it" },
    { line: "aimap diff --map bundled --map my-list.md --since bundled", purpose: "what your own list adds" },
    { line: "aimap diff old.json my-list.md --format markdown", purpose: "for a pull request" },
  ]);
  command.action((before: string | undefined, after: string | undefined, options) =>
    run(
      { ...(before !== undefined && { old: before }), ...(after !== undefined && { new: after }), ...options },
      context,
    ),
  );
}

export async function runDiff(options: DiffOptions, context: Context): Promise<void> {
  const format = formatAskedFor(options, DIFF_FORMATS) ?? "text";
  const [{ diffMaps }, { diffInShort, diffRecord }, { sanitiseDeep }] = await Promise.all([
    import("../layers/compare.ts"),
    import("../render/diff.ts"),
    import("../text/sanitise.ts"),
  ]);
  const pair = await loadPair(options, context);
  // a terminal or a page must not be steered; JSON writes such signs as escapes
  const { oldName, newName, old, now } = format === "json" ? pair : sanitiseDeep(pair);
  const diff: NamedDiff = { ...diffMaps(old, now), oldName, newName };
  if (format === "json") context.stdout.write((await import("../render/json.ts")).toJson(diffRecord(diff)));
  else if (format === "markdown") {
    context.stdout.write((await import("../render/diff-markdown.ts")).diffMarkdown(diff));
  } else {
    const { diffText } = await import("../render/text/diff.ts");
    await print(diffText(diff, await screenOf(context.stdout, options, context)), options, context);
    await hint(`${oldName} ${options.ascii ? "->" : "→"} ${newName}: ${diffInShort(diff.changes)}`, options, context);
  }
}

interface Pair {
  readonly oldName: string;
  readonly newName: string;
  readonly old: MapFile;
  readonly now: MapFile;
}

/** @throws Failure where a map is missing or cannot be read */
async function loadPair(options: DiffOptions, context: Context): Promise<Pair> {
  const { loadLayers, readLayerText } = await import("../layers/load.ts");
  const { bundledMapPath } = context;
  if (options.since === undefined) {
    if (options.old === undefined || options.new === undefined) {
      const message = 'a map is missing; write "aimap diff OLD NEW", or --since LAYER for what your layers add';
      throw new Failure("usage", "missing-argument", message);
    }
    const read = await sourceReader([options.old, options.new], context);
    const load = async (path: string): Promise<[name: string, map: MapFile]> => {
      if (path === BUNDLED) return [path, loadBundledMapFile(bundledMapPath)];
      const { file, text } = read(path, "map");
      return [file, (await readLayerText(text, file)).file];
    };
    const [oldName, old] = await load(options.old);
    const [newName, now] = await load(options.new);
    return { oldName, newName, old, now };
  }
  if (options.old !== undefined) {
    throw new Failure(
      "usage",
      "too-many-arguments",
      "--since compares the layers of the map in use; name no other maps",
    );
  }
  const [{ combineMaps }, { findLayer }] = await Promise.all([
    import("../layers/combine.ts"),
    import("../map/find.ts"),
  ]);
  const layers = await loadLayers(layerNames(options, context), bundledMapPath);
  const names = layers.map(({ name }) => name);
  const layer = findLayer({ layers: names }, options.since);
  if (names.length === 1) {
    const message = `--since compares layers, and there is only ${layer}; lay a map over it with --map`;
    throw new Failure("usage", "bad-value", message);
  }
  // nothing lies over the uppermost: what it adds itself is wanted
  const below = Math.min(names.indexOf(layer) + 1, names.length - 1);
  return {
    oldName: names.slice(0, below).join(" + "),
    newName: names.join(" + "),
    old: combineMaps(layers.slice(0, below)).file,
    now: combineMaps(layers).file,
  };
}
