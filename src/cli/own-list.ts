// Opens the reader's own list, with the map that it is read over.
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { combineMaps, type Layer } from "../layers/combine.ts";
import { loadLayers } from "../layers/load.ts";
import { linkMap } from "../map/map-file.ts";
import { MINE, STDIN } from "../map/model.ts";
import type { OwnList } from "../my-list/changes.ts";
import { type ListPlace, readListFile } from "../my-list/list-file.ts";
import { readListText } from "../my-list/reading.ts";
import { listPath, stateFolder } from "../settings/list-path.ts";
import { findLayerNames, noPlaceForList } from "./layer-names.ts";
import type { MapOptions } from "./options/map-options.ts";
import { readStdinLayer } from "./stdin-layer.ts";
import { noteUnreadLines, unreadLinesOf } from "./unread-lines.ts";

/**
 * The list, whether it exists or not, over the other layers of the map in use.
 * @param words what else the command line names, which can be in standard input as a layer can
 * @throws Failure
 */
export async function openOwnList(
  options: MapOptions,
  context: Context,
  words: readonly string[] = [],
): Promise<OwnList> {
  const place = placeOfList(context);
  const { names } = findLayerNames({ ...options, list: true }, context);
  // of a repeated name, the last position counts
  const below = names.filter((name, at) => name !== place.path && names.indexOf(name, at + 1) < 0);
  const stdin = below.includes(STDIN) ? await readStdinLayer(words, context) : null;
  const layers = await loadLayers(below, context.bundledMapPath, { own: null, stdin });
  const combined = layers.length === 0 ? { topics: [], papers: [] } : combineMaps(layers).file;
  const { map, keys, outline } = await readListText(readListFile(place.path)?.text ?? "", place.path, combined);
  const { file, ...origins } = combineMaps([...layers, { name: MINE, file: map, statedKeys: keys }]);
  const usual = options.map === undefined ? below : findLayerNames({ list: true }, context).names;
  const usualLayers = layers.filter((_, at) => usual.includes(below[at] ?? ""));
  const linked = linkMap(file, origins);
  noteUnreadLines(linked, unreadLinesOf([{ remarks: outline.remarks, isOwn: true }]));
  return { place, below: combined, map: linked, isUsual: listedIn(usualLayers) };
}

/** Whether one of the layers has a paper of an id. Their ids are gathered when it is first asked for: most papers are in the list. */
function listedIn(layers: readonly Layer[]): (id: string) => boolean {
  let ids: ReadonlySet<string> | undefined;
  return (id) => {
    ids ??= new Set(layers.flatMap(({ file }) => file.papers.map((paper) => paper.id)));
    return ids.has(id);
  };
}

/** @throws Failure `unwritable-file` if the environment names no folder */
export function placeOfList({ env, processes, today }: Context): ListPlace {
  const path = listPath(env);
  if (path === null) throw noPlaceForList();
  checkIsMarkdown(path);
  return { path, stateFolder: stateFolder(env), processes, today: today() };
}

/** @throws Failure `unwritable-file` for a list that could not be written */
export function checkIsMarkdown(path: string): void {
  if (!/\.(?:md|markdown|mdown)$/i.test(path)) {
    throw new Failure(
      "unwritable-file",
      `your list must be a Markdown file, such as my-list.md, not "${path}"; "aimap config set list FILE" names another`,
    );
  }
}
