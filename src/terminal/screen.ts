// What the output can show, decided once from flags, environment and stream: width, colour, Unicode drawing.
import type { Environment, OutputStream } from "../context.ts";
import { ASCII_GLYPHS, type Glyphs, UNICODE_GLYPHS } from "./glyphs.ts";
import { HYPERLINK, type Hyperlink, NO_HYPERLINK, showsHyperlinks } from "./hyperlink.ts";
import { PLAIN_THEME, type Theme } from "./plain-theme.ts";

export const COLOR_MODES = ["auto", "always", "never"] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** What somebody prefers, on the command line or in settings; absent or null: nothing is said. */
export interface ScreenOptions {
  readonly color?: ColorMode | null;
  readonly ascii?: boolean | null;
}

export interface Screen {
  /** Columns of the terminal; null where the output is none: nothing is shortened or wrapped then. */
  readonly width: number | null;
  readonly theme: Theme;
  readonly glyphs: Glyphs;
  readonly hyperlink: Hyperlink;
}

/** Terminals narrower than this get lines of this width: nothing could be laid out in less. */
const NARROWEST = 20;
const WIDTH_UNKNOWN = 80;

/**
 * @param options from the command line: they beat the environment
 * @param settings which the environment beats
 */
export async function makeScreen(
  stream: OutputStream,
  env: Environment,
  options: ScreenOptions,
  settings: ScreenOptions = {},
): Promise<Screen> {
  const hasColor = wantsColor(stream, env, options.color ?? "auto", settings.color ?? "auto");
  const hyperlink = showsHyperlinks(stream, env, hasColor) ? HYPERLINK : NO_HYPERLINK;
  const theme = hasColor ? (await import("./theme.ts")).COLOR_THEME : PLAIN_THEME;
  const isAscii = options.ascii ?? (settings.ascii === true || !speaksUnicode(env));
  const glyphs = isAscii ? ASCII_GLYPHS : UNICODE_GLYPHS;
  return { width: widthOf(stream), theme, glyphs, hyperlink };
}

export function widthOf({ isTTY, columns }: OutputStream): number | null {
  return isTTY ? Math.max(columns || WIDTH_UNKNOWN, NARROWEST) : null;
}

/**
 * The flag beats FORCE_COLOR and CLICOLOR_FORCE, which beat NO_COLOR and CLICOLOR, which beat the settings, which beat what
 * the terminal can do.
 */
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

/** Whether the locale's characters are Unicode. Where no locale is set at all, terminals of today are taken to be. */
export function speaksUnicode({ LC_ALL, LC_CTYPE, LANG }: Environment): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || "";
  return locale === "" || /utf-?8/i.test(locale);
}
