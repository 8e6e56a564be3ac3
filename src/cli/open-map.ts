// Opens the map in use: as it was prepared before, or from its files.
import { sanitisedMap } from "../answers/sanitised-map.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { linkMap, type ResearchMap } from "../map/model.ts";
import { openBundledMap } from "../prepared/bundled.ts";
import type { CachedMap } from "../prepared/cache.ts";
import { offerIndex } from "../search/index/offered-index.ts";
import { findLayerNames, isBundledAlone } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The map in use, combined from all its layers. Its text is as in the files: formats sanitise it. @throws Failure */
export async function openMap(options: MapOptions, context: Context): Promise<ResearchMap> {
  const { names, origin } = findLayerNames(options, context);
  if (isBundledAlone(names)) return openBundled(context.bundledMapPath);
  const { cachedMap } = await import("./map-cache.ts");
  const cached = cachedMap(names, options, context);
  try {
    return cached === null ? await readMap(names, context) : await openCached(cached, () => readMap(names, context));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "unreadable-file") throw error;
    throw new Failure(error.code, error.message + origin, error.suggestions);
  }
}

function openBundled(path: string): ResearchMap {
  const { map, index } = openBundledMap(path);
  if (index !== null) offerIndex(map, async () => index);
  return map;
}

async function openCached(cached: CachedMap, read: () => Promise<ResearchMap>): Promise<ResearchMap> {
  const { offerCachedIndex } = await import("./prepared-index.ts");
  const prepared = cached.open();
  const map = prepared ?? (await prepare(cached, await read()));
  offerCachedIndex(cached, map, prepared?.columns?.sanitised() ?? sanitisedMap(map).map);
  return map;
}

async function prepare(cached: CachedMap, map: ResearchMap): Promise<ResearchMap> {
  const { mapSections } = await import("../prepared/map-writer.ts");
  cached.save(() => mapSections(map, sanitisedMap(map).map));
  return map;
}

/** From the files. */
async function readMap(names: readonly string[], { bundledMapPath }: Context): Promise<ResearchMap> {
  const { loadMaps } = await import("../layers/load.ts");
  const { file, layers, layersById } = await loadMaps(names, bundledMapPath);
  return linkMap(file, { layers, layersById });
}
