// Which layers make up the map in use, the reader's own list among them.
import { delimiter } from "node:path";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { isRegularFile } from "../files/read.ts";
import { BUNDLED, MINE } from "../map/model.ts";
import { listPath } from "../settings/list-path.ts";
import { settingsOf } from "../settings/settings-files.ts";
import type { MapOptions } from "./options/map-options.ts";

/** The layers, the lowest first: those of the command line, else of AIMAP_MAP, else of the settings; then the own list. */
export function layerNames(options: MapOptions, context: Context): readonly string[] {
  return findLayerNames(options, context).names;
}

/** Where the names of the layers come from, for an error about one of them. */
export interface LayerNames {
  /** Paths, or `bundled`; the own list is its path. */
  readonly names: readonly string[];
  /** The path of the reader's own list; null: there is none, or it is no layer. */
  readonly own: string | null;
  /** Who names the layer that an error is about, and how to go on without it; null: the command line does. */
  readonly adviceAbout: (message: string) => string | null;
}

export function findLayerNames(options: MapOptions, context: Context): LayerNames {
  const { map, list } = options;
  const { env } = context;
  const fromEnvironment = withoutEmpty(env.AIMAP_MAP?.split(delimiter) ?? []);
  const named = map === undefined ? fromEnvironment : orBundled(withoutEmpty(map));
  if (map !== undefined || named.length > 0) {
    const advice = map === undefined ? "AIMAP_MAP names it" : null;
    // who names the list, and asks to leave it out, gets what is left
    const asked = list === false ? without(MINE, named) : named;
    // settings that cannot be read do not matter to who names another map
    const own = asked.includes(MINE) ? listPath(env) : null;
    const kept = map === undefined ? begun(asked, own) : asked;
    return { names: orBundled(kept.map((name) => pathOfLayer(name, own))), own, adviceAbout: () => advice };
  }
  const own = listPath(env);
  const fromSettings = orBundled(begun(settingsOf(env).map ?? [], own)).map((name) => pathOfLayer(name, own));
  const isListed = own !== null && list !== false && isRegularFile(own) && !fromSettings.includes(own);
  const names = list === false ? orBundled(without(own, fromSettings)) : fromSettings;
  const adviceAbout = (message: string): string =>
    isListed && message.includes(own)
      ? "it is your list, and --no-list leaves it out"
      : 'the settings name it, and "aimap config unset map" removes it';
  return { names: isListed ? [...names, own] : names, own, adviceAbout };
}

/** Without a list that is named once and for all and does not exist yet. */
function begun(names: readonly string[], own: string | null): readonly string[] {
  return own === null || isRegularFile(own) ? names : without(MINE, names);
}

function without(left: string | null, names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== left);
}

/** `mine` as the path of the list. @throws Failure if there is no place for a list */
export function pathOfLayer(name: string, own: string | null): string {
  if (name !== MINE) return name;
  if (own === null) throw noPlaceForList();
  return own;
}

export function noPlaceForList(): Failure {
  return new Failure(
    "unreadable-file",
    'there is no place for your list; set HOME to a folder that exists, or XDG_DATA_HOME, or name a file: "aimap config set list FILE"',
  );
}

function withoutEmpty(names: readonly string[]): readonly string[] {
  return without("", names);
}

function orBundled(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : [BUNDLED];
}

/** Whether the only layer is the map that ships with the program. */
export function isBundledAlone(names: readonly string[]): boolean {
  return names.every((name) => name === BUNDLED);
}
