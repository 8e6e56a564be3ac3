// Where prepared maps are kept, by the rules of XDG, and whether they are.
import { isAbsolute, join, resolve } from "node:path";
import type { Context, Environment } from "../context.ts";
import { BUNDLED } from "../map/model.ts";
import { CachedMap } from "../prepared/cache.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The folder of prepared maps, even if it does not exist; null: the environment names none. */
export function cacheFolder({ XDG_CACHE_HOME: cache, HOME: home }: Environment): string | null {
  // XDG says that a relative path is to be ignored
  if (cache !== undefined && isAbsolute(cache)) return join(cache, "aimap");
  return home === undefined || !isAbsolute(home) ? null : join(home, ".cache", "aimap");
}

/** Whether AIMAP_CACHE turns the cache off. */
export function isCacheOff({ AIMAP_CACHE: value }: Environment): boolean {
  return value?.toLowerCase() === "off";
}

/** The place of the map with these layers in the cache; null: it is not cached. */
export function cachedMap(names: readonly string[], options: MapOptions, context: Context): CachedMap | null {
  const { cache, env } = context;
  const folder = cacheFolder(env);
  if (cache === undefined || folder === null || options.cache === false || isCacheOff(env)) return null;
  // relative paths start from the folder of the process, not from that of the settings
  const sources = names.map((name) => ({ name, path: pathOf(name, context) }));
  return CachedMap.of(sources, { folder, program: cache.program, now: cache.now, isRead: cache.isRead });
}

function pathOf(name: string, context: Context): string {
  return name === BUNDLED ? context.bundledMapPath : resolve(context.folder(), name);
}
