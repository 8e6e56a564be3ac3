// Loads the layers that a user names, and combines them: map files, the bundled map, and lists and bibliographies, from
// which a map is built when they are loaded.
import { readText, readTextIfExists } from "../files/read.ts";
import type { Report } from "../import/build.ts";
import { isCslObject } from "../import/formats.ts";
import type { Problem } from "../import/problems.ts";
import { readMapText } from "../map/load.ts";
import { BUNDLED, MINE, STDIN, shortName } from "../map/model.ts";
import { bundledMapFile } from "../prepared/bundled.ts";
import { type CombinedMap, combineMaps, type Layer } from "./combine.ts";

/**
 * One map from all layers; the first is the lowest.
 * @param names paths of maps, outlines or bibliographies, or `bundled`; of a repeated name, the last position counts
 * @throws Failure `unreadable-file`, `broken-map` or `broken-input`, with the location of every mistake
 */
export async function loadMaps(
  names: readonly string[],
  bundledMapPath: string,
  special: SpecialLayers = {},
): Promise<CombinedMap> {
  return combineMaps(await loadLayers(names, bundledMapPath, special));
}

export interface LoadedLayer extends Layer {
  /** What of a list could not be read; of the reader's own list, all that is not read as it was probably meant. */
  readonly remarks?: readonly Problem[];
  /** Whether it is the reader's own list. */
  readonly isOwn?: boolean;
}

/** Layers that are no files like others. */
export interface SpecialLayers {
  /** The path of the reader's own list, which is called `mine` and may be empty; null: there is none. */
  readonly own?: string | null;
  /** The text of the layer `-`; null: it is no layer. */
  readonly stdin?: string | null;
}

/** What errors and the layer are called that come from standard input. */
const STDIN_NAME = "stdin";

/** The layers before they are combined. @throws Failure as `loadMaps` */
export async function loadLayers(
  names: readonly string[],
  bundledMapPath: string,
  { own = null, stdin = null }: SpecialLayers = {},
): Promise<LoadedLayer[]> {
  const paths = names.filter((name, at) => names.indexOf(name, at + 1) < 0);
  const labels = layerLabels(
    paths.map((path) => (path === STDIN ? STDIN_NAME : path)),
    own,
  );
  const layers: LoadedLayer[] = [];
  const surroundings = { below: layers, isAlone: paths.length === 1 };
  for (const [at, path] of paths.entries()) {
    const read =
      path === own
        ? readOwnList(path, layers)
        : path === STDIN && stdin !== null
          ? readLayerText(stdin, STDIN_NAME, surroundings)
          : readLayer(path, bundledMapPath, surroundings);
    const layer = await read;
    // nobody can look at a pipe again
    layers.push({ name: labels[at] ?? path, ...layer, ...(path === STDIN ? { remarks: [] } : {}) });
  }
  return layers;
}

/** What a layer is read in. */
interface Surroundings {
  /** Headings of a list can name their topics, and bullets their papers. */
  readonly below: readonly Layer[];
  /** No other layer: it has to have papers. */
  readonly isAlone: boolean;
}

async function readLayer(
  path: string,
  bundledMapPath: string,
  surroundings: Surroundings,
): Promise<Omit<LoadedLayer, "name">> {
  if (path === BUNDLED) return { file: bundledMapFile(bundledMapPath) };
  return readLayerText(await readLayerFile(path), path, surroundings);
}

async function readLayerFile(path: string): Promise<string> {
  try {
    return readText(path, "map");
  } catch (error) {
    throw (await import("./missing-layer.ts")).withSuggestions(error, path);
  }
}

/** The reader's own list. It may be empty, or only have headings. */
async function readOwnList(path: string, below: readonly Layer[]): Promise<Omit<LoadedLayer, "name">> {
  const text = readTextIfExists(path, "list");
  if (text === null) throw (await import("./missing-layer.ts")).noListYet(path);
  const { report, ...layer } = await readList(text, path, below);
  return { ...layer, remarks: report.remarks, isOwn: true };
}

/**
 * A layer from its text: a map, or a list or bibliography from which a map is built.
 * @param path what errors call the text; its extension can decide the format
 * @throws Failure as `loadMaps`
 */
async function readLayerText(
  text: string,
  path: string,
  { below, isAlone }: Surroundings,
): Promise<Omit<LoadedLayer, "name">> {
  if (isMap(path, text)) return { file: await readMapText(text, path) };
  const { report, ...layer } = await readList(text, path, below);
  if (report.papers === 0 && (isAlone || report.topics === 0))
    throw (await import("../import/report.ts")).nothingToOpen(report, path);
  return { ...layer, remarks: report.remarks.filter(({ rule }) => rule === "not-read") };
}

interface ReadList extends Omit<Layer, "name"> {
  readonly report: Report;
}

async function readList(text: string, path: string, below: readonly Layer[]): Promise<ReadList> {
  const { buildMap } = await import("../import/build.ts");
  const lists = [{ file: path, text }];
  const { map, keys, report } = await buildMap({
    title: null,
    lists,
    references: [],
    glossaries: [],
    keysAreIds: true,
    knownTopics: below.flatMap(({ file }) => file.topics),
    knownPapers: below.flatMap(({ file }) => file.papers),
  });
  return { file: map, statedKeys: keys, report };
}

/** Whether the text is supposed to be a map: a JSON object, empty, or a .json file without a list of references. */
function isMap(path: string, text: string): boolean {
  if (isCslObject(text)) return false;
  const isArray = /^\s*\[/.test(text);
  return /^\s*(?:\{|$)/.test(text) || (/\.json$/i.test(path) && !isArray);
}

/**
 * The names of the layers at these paths: the file name without its extension, or the whole path if two layers would have
 * the same name. Only the built-in map is called `bundled`, and the reader's own list `mine`.
 */
export function layerLabels(paths: readonly string[], own: string | null = null): string[] {
  const labels = paths.map((path) => (path === own ? MINE : shortName(path)));
  return labels.map((label, at) => {
    const path = paths[at] ?? label;
    if (path === own) return label;
    const isShared = labels.indexOf(label) !== labels.lastIndexOf(label) || (label === BUNDLED && path !== BUNDLED);
    return isShared ? path : label;
  });
}
