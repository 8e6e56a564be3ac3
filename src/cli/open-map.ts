// Opens the map in use.
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { loadBundledMapFile } from "../map/load.ts";
import { linkMap, type ResearchMap } from "../map/model.ts";
import { findLayerNames, isBundledAlone } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The map in use, combined from all its layers. Its text is as in the files: formats sanitise it. @throws Failure */
export async function openMap(options: MapOptions, context: Context): Promise<ResearchMap> {
  const { names, own, adviceAbout } = findLayerNames(options, context);
  if (isBundledAlone(names)) return linkMap(loadBundledMapFile(context.bundledMapPath));
  const { loadMaps } = await import("../layers/load.ts");
  const { file, layers, layersById } = await loadMaps(names, context.bundledMapPath, own).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code !== "unreadable-file") throw error;
    throw new Failure(error.code, error.message + adviceAbout(error.message), error.suggestions);
  });
  return linkMap(file, { layers, layersById });
}
