// Where the program keeps what it would otherwise compute again, by the rules of XDG, and whether it does.
import { isAbsolute, join } from "node:path";
import type { Environment } from "../context.ts";
import { homeFolder } from "../settings/home-folder.ts";

/** The folder of what is kept, even if it does not exist; null: the environment names none. */
export function cacheFolder(env: Environment): string | null {
  const { XDG_CACHE_HOME: cache } = env;
  // XDG says that a relative path is to be ignored
  if (cache !== undefined && isAbsolute(cache)) return join(cache, "aimap");
  const home = homeFolder(env);
  return home === null || !isAbsolute(home) ? null : join(home, ".cache", "aimap");
}

/** Whether AIMAP_CACHE turns the cache off. */
export function isCacheOff({ AIMAP_CACHE: value }: Environment): boolean {
  return value?.toLowerCase() === "off";
}
