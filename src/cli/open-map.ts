// Opens the map in use: as it was prepared before, or from its files.
import { sanitisedMap } from "../answers/sanitised-map.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { linkMap, type MapFile } from "../map/map-file.ts";
import { type ResearchMap, STDIN, shortName } from "../map/model.ts";
import { openBundledMap } from "../prepared/bundled.ts";
import { sectionsInMemory } from "../prepared/bytes.ts";
import type { CachedMap } from "../prepared/cache.ts";
import { openMapIn } from "../prepared/prepared-map.ts";
import { offerIndex } from "../search/index/offered-index.ts";
import { findLayerNames, isBundledAlone, type LayerNames } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";
import { noteUnreadLines, sectionsOnUnreadLines, unreadLinesIn, unreadLinesOf } from "./unread-lines.ts";

/** The map in use, combined from all its layers. Its text is as in the files: formats sanitise it. @throws Failure */
export async function openMap(options: OpenedMapOptions, context: Context): Promise<ResearchMap> {
  const found = findLayerNames(options, context);
  const { names } = found;
  if (isBundledAlone(names)) return openBundled(context.bundledMapPath);
  // what comes through a pipe is not kept
  if (names.includes(STDIN)) return readMap(found, await stdinOf(options, context), context);
  const { cachedMap } = await import("./map-cache.ts");
  const cached = cachedMap(found, options, context);
  try {
    const map = openCached(cached) ?? (await openPreparing(cached, found, options, context));
    if (cached !== null) await offerIndexOf(cached, map, options, context);
    return map;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "unreadable-file") throw error;
    throw new Failure(error.code, withAdvice(error.message, found.adviceAbout(error.message)), error.suggestions);
  }
}

function withAdvice(message: string, advice: string | null): string {
  if (advice === null) return message;
  return message.endsWith("?") ? `${message} (${advice})` : `${message}; ${advice}`;
}

function openCached(cached: CachedMap | null): ResearchMap | null {
  const map = cached?.open() ?? null;
  if (cached !== null && map !== null) noteUnreadLines(map, unreadLinesIn(cached.sections()));
  return map;
}

/** With what else the command line names, which can be in standard input as a layer can. */
interface OpenedMapOptions extends MapOptions {
  readonly ids?: readonly string[];
  readonly ascii?: boolean;
  /** The whole screen is in use once the map is open. */
  readonly isExplored?: boolean;
}

async function stdinOf({ ids = [] }: OpenedMapOptions, context: Context): Promise<string> {
  return (await import("./stdin-layer.ts")).readStdinLayer(ids, context);
}

function openBundled(path: string): ResearchMap {
  const { map, index } = openBundledMap(path);
  if (index !== null) offerIndex(map, async () => index);
  return map;
}

/** @param cached null: it is kept nowhere */
async function openPreparing(
  cached: CachedMap | null,
  found: LayerNames,
  options: OpenedMapOptions,
  context: Context,
): Promise<ResearchMap> {
  const { sayWhatIsReadNow } = await import("./reading-line.ts");
  const line = sayWhatIsReadNow(found.names, options, context);
  return prepared(cached, found, context).finally(line.remove);
}

async function prepared(cached: CachedMap | null, found: LayerNames, context: Context): Promise<ResearchMap> {
  const { scannedMap } = await import("./scanned-map.ts");
  const sections = await scannedMap(found, context);
  if (sections !== null) {
    cached?.saveMade(sections);
    return openMapIn(sectionsInMemory(sections), (made) => cached?.add(made));
  }
  const map = await readMap(found, null, context);
  if (cached !== null) await prepare(cached, map);
  return map;
}

async function offerIndexOf(
  cached: CachedMap,
  map: ResearchMap,
  options: OpenedMapOptions,
  context: Context,
): Promise<void> {
  const { offerCachedIndex } = await import("./prepared-index.ts");
  offerCachedIndex(cached, map, async () => {
    const { sayThatIndexIsMade } = await import("./reading-line.ts");
    const quiet = options.quiet === true || options.isExplored === true;
    return sayThatIndexIsMade(map.papers.length, { ...options, quiet }, context).remove;
  });
}

/** Larger maps are prepared when they are first used: until they are, both would be in memory. */
const MAX_PREPARED_AT_ONCE = 20_000;

/** Prepares a map that has just been written to a file. */
export async function prepareWritten(path: string, file: MapFile, context: Context): Promise<void> {
  const { cachedMap } = await import("./map-cache.ts");
  const cached =
    file.papers.length > MAX_PREPARED_AT_ONCE ? null : cachedMap({ names: [path], own: null }, {}, context);
  if (cached !== null) await prepare(cached, linkMap(file, { layers: [shortName(path)], layersById: new Map() }));
}

async function prepare(cached: CachedMap, map: ResearchMap): Promise<void> {
  const { mapSections } = await import("../prepared/map-writer.ts");
  cached.save(() => [...mapSections(map, sanitisedMap(map).map), ...sectionsOnUnreadLines(map)]);
}

/** From the files. @param stdin the text of the layer `-`; null: it is no layer */
async function readMap(
  { names, own }: LayerNames,
  stdin: string | null,
  { bundledMapPath }: Context,
): Promise<ResearchMap> {
  const [{ loadLayers }, { combineMaps }] = await Promise.all([
    import("../layers/load.ts"),
    import("../layers/combine.ts"),
  ]);
  const read = await loadLayers(names, bundledMapPath, { own, stdin });
  const { file, layers, layersById } = combineMaps(read);
  const map = linkMap(file, { layers, layersById });
  noteUnreadLines(map, unreadLinesOf(read));
  return map;
}
