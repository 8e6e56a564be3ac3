// Hyperlinks in the terminal (OSC 8): only where the terminal is known to show them, never in a pipe.
import type { Environment, OutputStream } from "../context.ts";

/** `text` as a link to `url`; the text alone where there is no url, or links are not shown. */
export type Hyperlink = (url: string | null, text: string) => string;

export const NO_HYPERLINK: Hyperlink = (_, text) => text;

/** Ended by BEL, because cli-table3 measures only such links correctly. The text is one line: a link over several lines would stay open. */
export const HYPERLINK: Hyperlink = (url, text) =>
  url === null || text === "" ? text : `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007`;

const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio|mintty)$/;
const TERMS = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/;

/** FORCE_HYPERLINK decides if it is set, else whether the terminal is known to show hyperlinks. */
export function showsHyperlinks(
  { isTTY }: Pick<OutputStream, "isTTY">,
  env: Environment,
  { hasColor }: { readonly hasColor: boolean },
): boolean {
  if (!isTTY || !hasColor) return false;
  const { FORCE_HYPERLINK: force, TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0" } = env;
  if (force !== undefined && force !== "") return force !== "0";
  if (PROGRAMS.test(TERM_PROGRAM) || TERMS.test(TERM)) return true;
  return Number(VTE_VERSION) >= 5000 || Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION);
}
