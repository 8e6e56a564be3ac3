// The settings: one row for each, from which the files, `aimap config`, its help, completion and JSON Schema follow.
import { join, resolve } from "node:path";
import { orList } from "../errors.ts";
import { BUNDLED, MINE } from "../map/model.ts";
import { COLOR_MODES, type ColorMode } from "../terminal/screen.ts";

/** The value of each setting. A new setting is a line here and a row in `SETTINGS`. */
export interface SettingValues {
  /** The layers of the map, as absolute paths, `bundled` or `mine`; at least one. */
  readonly map: readonly string[];
  /** The file of the reader's own list, as an absolute path. */
  readonly list: string;
  readonly color: ColorMode;
  /** The pager's command; empty: none. */
  readonly pager: string;
  readonly ascii: boolean;
}

export type SettingName = keyof SettingValues;

/** The settings in use. Null: not set. */
export type Settings = { readonly [Name in SettingName]: SettingValues[Name] | null };

/** Where the paths in a settings file start. */
export interface PathBase {
  /** The folder of the settings file. */
  readonly folder: string;
  /** The folder that `~/` is short for. */
  readonly home: string | undefined;
}

export interface Setting<Value> {
  /** What it is for, in a few words. */
  readonly summary: string;
  /** The values it takes, in words. */
  readonly takes: string;
  /** The values, if they are a few words. */
  readonly choices?: readonly string[];
  /** The value that a settings file contains; undefined: not a valid one. */
  readonly parse: (json: unknown) => Value | undefined;
  /** What to write to the file for the words of a command line; undefined: nothing valid. */
  readonly fromWords: (words: readonly string[], folder: string) => unknown;
  /** The value with its paths made absolute; absent: a value without paths. */
  readonly resolvePaths?: (value: Value, base: PathBase) => Value;
  /** The JSON Schema of the value in `aimap config --json`, where null means not set. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** In the order in which they are listed. */
export const SETTINGS: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  map: {
    summary: "the maps to use, each combined with those before it",
    takes: `one or more files, ${BUNDLED} or ${MINE}`,
    parse: (json) => {
      const names: unknown = typeof json === "string" ? [json] : json;
      return isTextList(names) && names.length > 0 && !names.includes("") ? names : undefined;
    },
    fromWords: (words, folder) => words.map((word) => (isName(word) ? word : resolve(folder, word))),
    resolvePaths: (names, base) => names.map((name) => (isName(name) ? name : resolvePath(name, base))),
    schema: {
      description: "the layers of the map, as absolute paths, bundled or mine",
      type: ["array", "null"],
      items: { type: "string" },
    },
  },
  list: {
    summary: "the file of your own list, which add and mark write",
    takes: "a file",
    parse: (json) => (typeof json === "string" && json !== "" ? json : undefined),
    fromWords: (words, folder) => {
      const path = onlyWord(words) ?? "";
      return path === "" ? undefined : resolve(folder, path);
    },
    resolvePaths: (path, base) => resolvePath(path, base),
    schema: { description: "the file of your own list, as an absolute path", type: ["string", "null"] },
  },
  color: {
    summary: "colour in text",
    takes: orList(COLOR_MODES),
    choices: COLOR_MODES,
    parse: (json) => COLOR_MODES.find((mode) => mode === json),
    fromWords: (words) => onlyWord(words)?.toLowerCase(),
    schema: { enum: [...COLOR_MODES, null] },
  },
  pager: {
    summary: "the pager for text longer than the screen",
    takes: "a command, or an empty text for none",
    parse: (json) => (typeof json === "string" ? json : undefined),
    fromWords: (words) => words.join(" "),
    schema: { description: "the pager's command; empty: none", type: ["string", "null"] },
  },
  ascii: {
    summary: "drawing with ASCII characters only",
    takes: "true or false",
    choices: ["true", "false"],
    parse: (json) => (typeof json === "boolean" ? json : undefined),
    fromWords: (words) => ({ true: true, false: false })[onlyWord(words)?.toLowerCase() ?? ""],
    schema: { description: "drawing with ASCII characters only", type: ["boolean", "null"] },
  },
};

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

export const SETTING_NAMES: readonly SettingName[] = Object.keys(SETTINGS).filter(isSetting);

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function onlyWord(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

/** Whether a layer is named by what it is, and not by its path. */
function isName(word: string): boolean {
  return word === BUNDLED || word === MINE;
}

function resolvePath(path: string, { folder, home }: PathBase): string {
  return path.startsWith("~/") && home !== undefined ? join(home, path.slice(2)) : resolve(folder, path);
}
