// The place of the map in use in the cache.
import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { BUNDLED, MINE } from "../map/model.ts";
import { CachedMap } from "../prepared/cache.ts";
import { cacheFolder, isCacheOff } from "./cache-folder.ts";
import type { LayerNames } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The place of the map with these layers in the cache; null: it is not cached. */
export function cachedMap(
  { names, own }: Pick<LayerNames, "names" | "own">,
  options: MapOptions,
  context: Context,
): CachedMap | null {
  const { cache, env } = context;
  const folder = cacheFolder(env);
  if (cache === undefined || folder === null || options.cache === false || isCacheOff(env)) return null;
  // relative paths start from the folder of the process, not from that of the settings
  const sources = names.map((name) => ({ name: name === own ? MINE : name, path: pathOf(name, context) }));
  return CachedMap.of(sources, { folder, ...cache });
}

function pathOf(name: string, context: Context): string {
  return name === BUNDLED ? context.bundledMapPath : resolve(context.folder(), name);
}
