// The files that hold settings, by the rules of XDG: the user's own file first, then those of the machine.
import { delimiter, dirname, isAbsolute, join } from "node:path";
import type { Environment } from "../context.ts";
import { Failure } from "../errors.ts";
import { readTextIfExists } from "../files/read.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { homeFolder } from "./home-folder.ts";
import { isSetting, SETTING_NAMES, SETTINGS, type SettingName, type Settings, type SettingValues } from "./settings.ts";

const FILE = join("aimap", "config.json");

/** The user's own file, even if it does not exist; null: the environment names no folder for it. */
export function settingsPath(env: Environment): string | null {
  const { XDG_CONFIG_HOME: config } = env;
  // XDG says that a relative path is to be ignored
  if (config !== undefined && isAbsolute(config)) return join(config, FILE);
  const home = homeFolder(env);
  return home === null ? null : join(home, ".config", FILE);
}

/** All files that can hold settings. The first one that has a setting wins. */
function settingsPaths(env: Environment): string[] {
  const folders = (env.XDG_CONFIG_DIRS || "/etc/xdg").split(delimiter).filter((folder) => isAbsolute(folder));
  const own = settingsPath(env);
  return [...(own === null ? [] : [own]), ...folders.map((folder) => join(folder, FILE))];
}

/** A setting, and the file that has it. */
export interface FoundSetting<Name extends SettingName = SettingName> {
  readonly value: SettingValues[Name];
  readonly path: string;
}

/** Null: not set. */
export type FoundSettings = { readonly [Name in SettingName]: FoundSetting<Name> | null };

interface SettingsFile {
  readonly path: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/**
 * What is set, and where.
 * @throws Failure `broken-settings` with the location of the mistake
 */
export function findSettings(env: Environment): FoundSettings {
  const files = settingsPaths(env).map((path) => ({ path, members: readSettingsFile(path) }));
  const found = SETTING_NAMES.map((name) => [name, findSetting(name, files, env)]);
  // the cast is needed because TypeScript loses the names in `fromEntries`
  return Object.fromEntries(found) as FoundSettings;
}

function findSetting<Name extends SettingName>(
  name: Name,
  files: readonly SettingsFile[],
  { HOME: home }: Environment,
): FoundSetting<Name> | null {
  const { parse, resolvePaths = (value) => value } = SETTINGS[name];
  for (const { path, members } of files) {
    const value = parse(members[name]);
    if (value !== undefined) return { value: resolvePaths(value, { folder: dirname(path), home }), path };
  }
  return null;
}

const known = new WeakMap<Environment, Settings>();

/** The settings, read once for each command line. @throws Failure `broken-settings` */
export function settingsOf(env: Environment): Settings {
  let settings = known.get(env);
  if (settings === undefined) {
    const values = Object.entries(findSettings(env)).map(([name, found]) => [name, found?.value ?? null]);
    // the cast is needed because TypeScript loses the names in `fromEntries`
    settings = Object.fromEntries(values) as Settings;
    known.set(env, settings);
  }
  return settings;
}

/**
 * The members of a settings file, all of them valid; none if the file does not exist.
 * @throws Failure `broken-settings`
 */
export function readSettingsFile(path: string): Readonly<Record<string, unknown>> {
  const text = readTextIfExists(path, "settings");
  if (text === null || text.trim() === "") return {};
  const json = parseJson(text, path);
  if (!isObject(json)) throw broken(path, "not a JSON object");
  for (const [name, value] of Object.entries(json)) {
    if (!isSetting(name)) throw broken(path, `no setting "${name}"; the settings are ${SETTING_NAMES.join(", ")}`);
    const { parse, takes } = SETTINGS[name];
    if (parse(value) === undefined) throw broken(path, `${name} must be ${takes}`);
  }
  return json;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(path, `not JSON: ${jsonProblem(text)}`);
  }
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function broken(path: string, problem: string): Failure {
  return new Failure("broken-settings", `the settings "${path}": ${problem}`);
}
