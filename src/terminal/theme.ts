// The theme in colour. Only those of the 16 standard colours that can be read on light and on dark backgrounds.
import { Chalk } from "chalk";
import type { Theme } from "./plain-theme.ts";

// the level is set because chalk's detection ignores NO_COLOR and our options
const chalk = new Chalk({ level: 1 });

/** Takes one argument only: chalk would join all arguments that `map` passes. */
const paint = (style: (text: string) => string) => (text: string) => style(text);

// In the palettes of xterm, Windows, macOS, GNOME, VS Code and Solarized, bright magenta and bold red (which most terminals
// show as bright red) keep a contrast of 3 or more on the light and on the dark background. Blue does not (1.6 on black), nor
// do green and cyan (2 on white), plain magenta (2.4 on black), yellow and white, or grey (1 in Solarized). Only text in the
// default colour is dimmed.
const ACCENT = paint(chalk.magentaBright);
const BOLD_ACCENT = paint(chalk.bold.magentaBright);
const ALERT = paint(chalk.bold.red);
const BOLD = paint(chalk.bold);
const UNDERLINED = paint(chalk.underline);
const DIM = paint(chalk.dim);
const DEFAULT = (text: string): string => text;

export const COLOR_THEME: Theme = {
  title: BOLD,
  id: ACCENT,
  heading: BOLD,
  head: UNDERLINED,
  date: DEFAULT,
  bar: ACCENT,
  axis: DEFAULT,
  count: BOLD,
  match: ALERT,
  comment: DIM,
  link: UNDERLINED,
  label: ACCENT,
  error: ALERT,
  warning: BOLD_ACCENT,
  note: BOLD,
  accepted: DEFAULT,
  added: BOLD,
  removed: ALERT,
  changed: BOLD_ACCENT,
};
