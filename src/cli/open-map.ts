// Opens the map in use.
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { loadBundledMapFile } from "../map/load.ts";
import { linkMap, type ResearchMap } from "../map/model.ts";
import { FAITHFUL_FORMATS } from "../render/formats.ts";
import { sanitise, sanitiseDeep } from "../text/sanitise.ts";
import { findLayerNames, isBundledAlone } from "./layer-names.ts";
import type { OutputOptions } from "./options/output-options.ts";

/** The map in use, combined from all its layers. @throws Failure */
export async function openMap(options: OutputOptions, context: Context): Promise<ResearchMap> {
  const { names, origin } = findLayerNames(options, context);
  if (isBundledAlone(names)) return linkMap(loadBundledMapFile(context.bundledMapPath));
  const { loadMaps } = await import("../layers/load.ts");
  const { file, layers, layersById } = await loadMaps(names, context.bundledMapPath).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code !== "unreadable-file") throw error;
    throw new Failure(error.kind, error.code, error.message + origin, error.suggestions);
  });
  if (FAITHFUL_FORMATS.includes(options.format ?? "text")) return linkMap(file, { layers, layersById });
  // most views see a map in which no text can steer a terminal; the others keep every character, escaped
  const tame = new Map([...layersById].map(([id, each]) => [sanitise(id), sanitiseDeep(each)]));
  return linkMap(sanitiseDeep(file), { layers: sanitiseDeep(layers), layersById: tame });
}
