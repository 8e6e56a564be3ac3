// The roles in colour. Only the 16 standard colours, so that they suit any background a person chose.
import { Chalk } from "chalk";
import type { Theme } from "./plain-theme.ts";

// a level of our own: chalk's detection knows neither NO_COLOR nor our flags
const chalk = new Chalk({ level: 1 });

/** One text at a time: chalk itself joins all its arguments, also those that `map` passes along. */
const paint = (style: (text: string) => string) => (text: string) => style(text);

// yellow and white cannot be read on light backgrounds, grey and dim on some dark ones: none of them says anything here
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
};
