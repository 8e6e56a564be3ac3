// The theme in colour. Only those of the 16 standard colours that can be read on light and on dark backgrounds.
import { Chalk } from "chalk";
import type { Theme } from "./plain-theme.ts";

// the level is set because chalk's detection ignores NO_COLOR and our options
const chalk = new Chalk({ level: 1 });

/** Takes one argument only: chalk would join all arguments that `map` passes. */
const paint = (style: (text: string) => string) => (text: string) => style(text);

// In the palettes of xterm, Windows, macOS, GNOME, VS Code and Solarized, these keep a contrast of about 3 or more on the
// light and on the dark background. Blue does not (1.6 on black), nor do green and cyan (2 on white), yellow and white, or
// grey (1 in Solarized). Only default text is dimmed.
const ACCENT = paint(chalk.magentaBright);
const ALERT = paint(chalk.redBright);
const BOLD_ACCENT = paint(chalk.bold.magentaBright);
const BOLD_ALERT = paint(chalk.bold.redBright);
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
  match: BOLD_ALERT,
  comment: DIM,
  link: UNDERLINED,
  label: ACCENT,
  error: BOLD_ALERT,
  warning: BOLD_ACCENT,
  note: BOLD,
  accepted: DEFAULT,
  added: BOLD,
  removed: ALERT,
  changed: BOLD_ACCENT,
};
