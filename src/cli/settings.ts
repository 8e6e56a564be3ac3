// The settings that a person keeps in a file by the XDG rules: which maps are used, and how text looks. The environment beats
// them, and the command line both.
import { delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import type { Environment } from "../context.ts";
import { Failure } from "../errors.ts";
import { readTextIfThere } from "../files.ts";
import { jsonProblem } from "../map/load.ts";
import { BUNDLED } from "../map/model.ts";
import { COLOR_MODES, type ColorMode } from "../terminal/screen.ts";

/** Null: not set. */
export interface Settings {
  /** The layers of the map, as absolute paths or `bundled`; at least one. */
  readonly map: readonly string[] | null;
  readonly color: ColorMode | null;
  /** The pager's command; empty: none. */
  readonly pager: string | null;
  readonly ascii: boolean | null;
}

export type SettingName = keyof Settings;

interface Setting {
  /** What it is for, in a few words. */
  readonly says: string;
  /** What a value can be. */
  readonly takes: string;
  /** What the file may hold: the value, or undefined where it is none. */
  readonly read: (value: unknown) => Settings[SettingName] | undefined;
  /** What the file is to hold for the words of a command line; undefined where they mean nothing. */
  readonly write: (words: readonly string[], folder: string) => unknown;
}

const isColor = (value: unknown): value is ColorMode => COLOR_MODES.some((mode) => mode === value);
const only = (words: readonly string[]): string | undefined => (words.length === 1 ? words[0] : undefined);

/** The settings there are, in the order in which they are listed. */
export const SETTINGS: Readonly<Record<SettingName, Setting>> = {
  map: {
    says: "the maps to use, each laid over those before it",
    takes: `one or more files, or ${BUNDLED}`,
    read: (value) => {
      const names = typeof value === "string" ? [value] : value;
      const isList = Array.isArray(names) && names.length > 0;
      return isList && names.every((name) => typeof name === "string" && name !== "") ? names : undefined;
    },
    write: (words, folder) => words.map((word) => (word === BUNDLED ? word : resolve(folder, word))),
  },
  color: {
    says: "colour in text",
    takes: COLOR_MODES.join(", "),
    read: (value) => (isColor(value) ? value : undefined),
    write: (words) => only(words)?.toLowerCase(),
  },
  pager: {
    says: "the pager for text longer than the screen",
    takes: "a command, or an empty text for none",
    read: (value) => (typeof value === "string" ? value : undefined),
    write: (words) => words.join(" "),
  },
  ascii: {
    says: "drawing with ASCII signs only",
    takes: "true, false",
    read: (value) => (typeof value === "boolean" ? value : undefined),
    write: (words) => ({ true: true, false: false })[only(words)?.toLowerCase() ?? ""],
  },
};

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

const FILE = join("aimap", "config.json");

/** The person's own file, whether it is there or not; null: the environment names no place for it. */
export function settingsPath({ XDG_CONFIG_HOME: config, HOME: home }: Environment): string | null {
  // the rules say that a relative path is to be ignored
  if (config !== undefined && isAbsolute(config)) return join(config, FILE);
  return home === undefined || home === "" ? null : join(home, ".config", FILE);
}

/** All files that are looked at, the one that wins first. */
function settingsPaths(env: Environment): string[] {
  const folders = (env.XDG_CONFIG_DIRS || "/etc/xdg").split(delimiter).filter((folder) => isAbsolute(folder));
  const own = settingsPath(env);
  return [...(own === null ? [] : [own]), ...folders.map((folder) => join(folder, FILE))];
}

/** A setting, and the file that says so. */
export interface Found<Name extends SettingName = SettingName> {
  readonly value: NonNullable<Settings[Name]>;
  readonly path: string;
}

export type FoundSettings = { readonly [Name in SettingName]: Found<Name> | null };

/**
 * What is set, and where.
 * @throws Failure `broken-settings` with the place of the mistake
 */
export function findSettings(env: Environment): FoundSettings {
  const found: Record<string, Found | null> = Object.fromEntries(SETTING_NAMES.map((name) => [name, null]));
  for (const path of settingsPaths(env)) {
    for (const [name, value] of Object.entries(readSettingsFile(path))) {
      const read = SETTINGS[name as SettingName].read(value) as Found["value"];
      found[name] ??= {
        value: name === "map" ? (read as string[]).map((each) => placeOf(each, path, env)) : read,
        path,
      };
    }
  }
  return found as FoundSettings;
}

const known = new WeakMap<Environment, Settings>();

/** The settings, read once for a command line. @throws Failure `broken-settings` */
export function settingsOf(env: Environment): Settings {
  let settings = known.get(env);
  if (settings === undefined) {
    const { map, color, pager, ascii } = findSettings(env);
    settings = {
      map: map?.value ?? null,
      color: color?.value ?? null,
      pager: pager?.value ?? null,
      ascii: ascii?.value ?? null,
    };
    known.set(env, settings);
  }
  return settings;
}

/** A path in a settings file: from the person's home (`~/`), or from the folder of that file. */
function placeOf(name: string, path: string, { HOME: home }: Environment): string {
  if (name === BUNDLED) return name;
  return name.startsWith("~/") && home !== undefined ? join(home, name.slice(2)) : resolve(dirname(path), name);
}

/**
 * The members of a settings file, all of them valid; none where there is no such file.
 * @throws Failure `broken-settings`
 */
export function readSettingsFile(path: string): Readonly<Record<string, unknown>> {
  const text = readTextIfThere(path, "settings");
  if (text === null || text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw broken(path, `not JSON: ${jsonProblem(error, text)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw broken(path, "is not a JSON object");
  for (const [name, each] of Object.entries(value)) {
    const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as SettingName] : undefined;
    if (setting === undefined) throw broken(path, `no setting "${name}"; the settings are ${SETTING_NAMES.join(", ")}`);
    if (setting.read(each) === undefined) throw broken(path, `${name}: takes ${setting.takes}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function broken(path: string, problem: string): Failure {
  return new Failure("failed", "broken-settings", `the settings "${path}": ${problem}`);
}
