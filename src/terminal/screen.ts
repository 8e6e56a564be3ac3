// What the output can show, decided once from flags, environment and stream: width, colour, Unicode drawing.
import type { Environment, OutputStream } from "../context.ts";
import { ASCII_GLYPHS, type Glyphs, UNICODE_GLYPHS } from "./glyphs.ts";
import { HYPERLINK, type Hyperlink, NO_HYPERLINK, showsHyperlinks } from "./hyperlink.ts";
import { PLAIN_THEME, type Theme } from "./plain-theme.ts";

export const COLOR_MODES = ["auto", "always", "never"] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** What a person prefers, on the command line or in settings; absent or null: no preference. */
export interface ScreenOptions {
  readonly color?: ColorMode | null;
  readonly ascii?: boolean | null;
  /** Shorten and wrap nothing, however wide the text becomes. */
  readonly wide?: boolean | null;
}

export interface Screen {
  /** Columns of the terminal; null in a pipe, or if the person wants it: then nothing is shortened or wrapped. */
  readonly width: number | null;
  /** Whether the columns of a table are padded so that they align; false in a pipe. */
  readonly isAligned: boolean;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly hyperlink: Hyperlink;
  /** Whether this is a narrow part of a terminal, beside other parts; absent: it is the whole. */
  readonly isPane?: boolean;
}

/** The screen of a pipe. */
export const PLAIN_SCREEN: Screen = {
  width: null,
  isAligned: false,
  theme: PLAIN_THEME,
  glyphs: UNICODE_GLYPHS,
  hyperlink: NO_HYPERLINK,
};

/** Terminals narrower than this get lines of this width: narrower layouts are unreadable. */
const MIN_WIDTH = 20;
const DEFAULT_WIDTH = 80;

/**
 * @param options from the command line; they win over the environment
 * @param settings from the settings file; the environment wins over them
 */
export async function makeScreen(
  stream: OutputStream,
  env: Environment,
  options: ScreenOptions,
  settings: ScreenOptions = {},
): Promise<Screen> {
  const hasColor = wantsColor(stream, env, options.color ?? "auto", settings.color ?? "auto");
  const hyperlink = showsHyperlinks(stream, env, { hasColor }) ? HYPERLINK : NO_HYPERLINK;
  const theme = hasColor ? (await import("./theme.ts")).COLOR_THEME : PLAIN_THEME;
  const width = options.wide === true ? null : widthOf(stream);
  const glyphs = wantsAscii(env, options, settings) ? ASCII_GLYPHS : UNICODE_GLYPHS;
  return { width, isAligned: stream.isTTY, theme, glyphs, hyperlink };
}

/** Whether to draw with ASCII characters only, as the options, the settings and the locale ask. */
export function wantsAscii(env: Environment, options: ScreenOptions, settings: ScreenOptions = {}): boolean {
  return options.ascii ?? (settings.ascii === true || !speaksUnicode(env));
}

export function widthOf({ isTTY, columns }: OutputStream): number | null {
  return isTTY ? Math.max(columns || DEFAULT_WIDTH, MIN_WIDTH) : null;
}

/** The first that decides: the option, FORCE_COLOR, CLICOLOR_FORCE, NO_COLOR, CLICOLOR, the settings, the terminal. */
export function wantsColor(
  { isTTY }: Pick<OutputStream, "isTTY">,
  env: Environment,
  mode: ColorMode,
  setting: ColorMode = "auto",
): boolean {
  if (mode !== "auto") return mode === "always";
  const { FORCE_COLOR: force, CLICOLOR_FORCE: cliForce, NO_COLOR: no, TERM: term, CLICOLOR: cli } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (cliForce !== undefined && cliForce !== "" && cliForce !== "0") return true;
  if (no !== undefined && no !== "") return false;
  if (cli === "0") return false;
  if (setting !== "auto") return setting === "always";
  return isTTY && term !== "dumb";
}

/** Whether the locale uses Unicode. If no locale is set, the terminal is assumed to. */
export function speaksUnicode({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = (LC_ALL || LC_CTYPE || LANG || "").toLowerCase();
  return locale === "" || locale.includes("utf-8") || locale.includes("utf8");
}
