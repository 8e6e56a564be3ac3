// The theme in colour. Only the 16 standard colours, so that they suit the background that a person chose.
import { Chalk } from "chalk";
import type { Theme } from "./plain-theme.ts";

// the level is set because chalk's detection ignores NO_COLOR and our options
const chalk = new Chalk({ level: 1 });

/** Takes one argument only: chalk would join all arguments that `map` passes. */
const paint = (style: (text: string) => string) => (text: string) => style(text);

// not yellow or white, which cannot be read on light backgrounds, nor grey or dim, which cannot be read on some dark ones
export const COLOR_THEME: Theme = {
  title: paint(chalk.bold),
  id: paint(chalk.cyan),
  heading: paint(chalk.bold.blue),
  head: paint(chalk.underline),
  date: paint(chalk.green),
  bar: paint(chalk.blue),
  count: paint(chalk.bold),
  match: paint(chalk.bold.red),
  link: paint(chalk.underline),
  label: paint(chalk.magenta),
  error: paint(chalk.bold.red),
  warning: paint(chalk.bold.magenta),
  note: paint(chalk.green),
  accepted: paint(chalk.green),
  added: paint(chalk.green),
  removed: paint(chalk.bold.red),
  changed: paint(chalk.bold.magenta),
};
