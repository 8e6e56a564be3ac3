// Which layers make up the map in use.
import { delimiter } from "node:path";
import type { Context } from "../context.ts";
import { BUNDLED } from "../map/model.ts";
import { settingsOf } from "../settings/settings-files.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The layers, the lowest first: those of the command line, else of AIMAP_MAP, else of the settings. */
export function layerNames(options: MapOptions, context: Context): readonly string[] {
  return findLayerNames(options, context).names;
}

/** The same, and the end of an error about one of them, which says where its name comes from. */
export function findLayerNames(
  { map }: MapOptions,
  { env }: Context,
): { readonly names: readonly string[]; readonly origin: string } {
  if (map !== undefined) return { names: orBundled(withoutEmpty(map)), origin: "" };
  const fromEnvironment = withoutEmpty(env.AIMAP_MAP?.split(delimiter) ?? []);
  if (fromEnvironment.length > 0) return { names: fromEnvironment, origin: "; AIMAP_MAP names it" };
  const origin = '; the settings name it, and "aimap config unset map" removes it';
  return { names: orBundled(settingsOf(env).map ?? []), origin };
}

function withoutEmpty(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== "");
}

function orBundled(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : [BUNDLED];
}

/** Whether the only layer is the map that ships with the program. */
export function isBundledAlone(names: readonly string[]): boolean {
  return names.every((name) => name === BUNDLED);
}
