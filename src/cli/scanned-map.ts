// A map in use that is one map file, prepared without reading it into memory as values.
import type { Context } from "../context.ts";
import { readRegularFile } from "../files/read.ts";
import { layerLabels } from "../layers/load.ts";
import { BUNDLED } from "../map/model.ts";
import type { SectionBytes } from "../prepared/bytes.ts";
import { scanMap } from "../prepared/scan/scan-map.ts";
import { withLoopsAlone } from "./late-code.ts";
import type { LayerNames } from "./layer-names.ts";

/**
 * Shorter files are parsed: V8 has compiled what parses them, and has to compile what scans them. From some thousand papers on,
 * scanning takes less time than that, and a little more than half the memory.
 */
const MIN_BYTES = 8 * 1024 * 1024;

/** Its sections; null: it is something else, and has to be read in another way. */
export async function scannedMap({ names, own }: LayerNames, context: Context): Promise<SectionBytes[] | null> {
  const [path, ...others] = new Set(names);
  if (path === undefined || others.length > 0 || path === BUNDLED || path === own) return null;
  const bytes = readRegularFile(path, MIN_BYTES);
  const [label = path] = layerLabels([path]);
  return bytes === null ? null : withLoopsAlone(async () => scanMap(bytes, label), context);
}
