// Which layers make up the map in use.
import { delimiter } from "node:path";
import type { Context } from "../context.ts";
import { BUNDLED } from "../map/model.ts";
import { settingsOf } from "../settings/settings-files.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The layers of the map in use, the lowest first: those of the command line, else of AIMAP_MAP, else of the settings. */
export function layerNames(options: MapOptions, context: Context): readonly string[] {
  return namedLayers(options, context).names;
}

/** The same, and what an error about one of them adds. */
export function namedLayers({ map }: MapOptions, { env }: Context): { names: readonly string[]; hint: string } {
  const filled = (names: readonly string[]): string[] => names.filter((name) => name !== "");
  const orBundled = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : [BUNDLED]);
  if (map !== undefined) return { names: orBundled(filled(map)), hint: "" };
  const inEnvironment = filled(env.AIMAP_MAP?.split(delimiter) ?? []);
  if (inEnvironment.length > 0) return { names: inEnvironment, hint: "; AIMAP_MAP names it" };
  const hint = '; the settings name it, and "aimap config unset map" takes it out';
  return { names: orBundled(settingsOf(env).map ?? []), hint };
}

/** Whether the map in use is the one that ships with the program, alone. */
export function isBundledAlone(names: readonly string[]): boolean {
  return names.every((name) => name === BUNDLED);
}
