// The roles in colour. Only the 16 standard colours, so that they suit any background a person chose.
import { Chalk } from "chalk";
import type { Theme } from "./plain-theme.ts";

// a level of our own: chalk's detection knows neither NO_COLOR nor our flags
const chalk = new Chalk({ level: 1 });

export const COLOR_THEME: Theme = {
  title: chalk.bold,
  id: chalk.cyan,
  heading: chalk.bold.blue,
  date: chalk.green,
  bar: chalk.blue,
  count: chalk.yellow,
  match: chalk.bold.yellow,
  link: chalk.underline,
  label: chalk.magenta,
};
