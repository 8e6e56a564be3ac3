// The layers that somebody named, from the disk to one map: map files, the bundled map, and lists and bibliographies, of
// which a map is built on the fly.
import { readText } from "../files.ts";
import { brokenMap, loadBundledMapFile, readMapText } from "../map/load.ts";
import { BUNDLED, shortName } from "../map/model.ts";
import { type CombinedMap, combineMaps, type Layer } from "./combine.ts";

/**
 * The map of all layers, the first at the bottom.
 * @param names paths of maps, outlines or bibliographies, or `bundled`; one named twice counts where it stands last
 * @throws Failure `unreadable-file`, `broken-map` or `broken-input` with the place of every mistake
 */
export async function loadMaps(names: readonly string[], bundledMapPath: string): Promise<CombinedMap> {
  return combineMaps(await loadLayers(names, bundledMapPath));
}

/** The layers one by one, with their names. @throws Failure as `loadMaps` */
export async function loadLayers(names: readonly string[], bundledMapPath: string): Promise<Layer[]> {
  const paths = names.filter((name, at) => names.indexOf(name, at + 1) < 0);
  const labels = layerLabels(paths);
  const layers: Layer[] = [];
  for (const [at, path] of paths.entries()) {
    layers.push({ name: labels[at] ?? path, ...(await readLayer(path, bundledMapPath)) });
  }
  return layers;
}

async function readLayer(path: string, bundledMapPath: string): Promise<Omit<Layer, "name">> {
  if (path === BUNDLED) return { file: loadBundledMapFile(bundledMapPath) };
  return readLayerText(readText(path, "map"), path);
}

/**
 * A layer from its text: a map, or a list or bibliography of which one is built.
 * @param path what the text is called in errors; its ending can tell what the text is
 * @throws Failure as `loadMaps`
 */
export async function readLayerText(text: string, path: string): Promise<Omit<Layer, "name">> {
  if (isMap(path, text)) return { file: await readMapText(text, path) };
  const { buildMap } = await import("../import/build.ts");
  const lists = [{ file: path, text }];
  const { map, keys } = await buildMap({ title: null, lists, references: [], glossaries: [], keysAreIds: true });
  if (map.topics.length === 0) throw brokenMap(path, [NO_MAP]);
  return { file: map, meant: keys };
}

const NO_MAP = 'is not a map, and no papers are found in it; a map is made by "aimap build"';

/** Whether the text means to be a map: JSON other than a list of references, or nothing at all. */
function isMap(path: string, text: string): boolean {
  const isArray = /^\s*\[/.test(text);
  return /^\s*(?:\{|$)/.test(text) || (/\.json$/i.test(path) && !isArray);
}

/**
 * What the layers of these paths are called: the file's name without its ending, or the path where two would share one.
 * `bundled` is the built-in map's own.
 */
export function layerLabels(paths: readonly string[]): string[] {
  const labels = paths.map(shortName);
  return labels.map((label, at) => {
    const path = paths[at] ?? label;
    const isShared = labels.indexOf(label) !== labels.lastIndexOf(label) || (label === BUNDLED && path !== BUNDLED);
    return isShared ? path : label;
  });
}
