// The options that say which papers are meant, and in which order.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { PaperSelection } from "../../map/choose-papers.ts";
import { FILTER_NAMES, FILTERS, type FilterName, filterProblem } from "../../map/filters.ts";
import { SORT_KEYS } from "../../map/sort.ts";
import { completes } from "../completes.ts";
import { oneOfOption } from "./option-kinds.ts";
import { collectParsed, toCount } from "./parsers.ts";

/** What was typed to narrow and order the papers. */
export type FilterOptions = PaperSelection;

/** Options that narrow and order papers. */
export function addFilterOptions(command: Command): void {
  addCriteriaOptions(command);
  command
    .addOption(oneOfOption("--sort <key>", SORT_KEYS))
    .option("--reverse", "reverse the order")
    .option("-n, --limit <n>", "show at most n papers", toCount);
}

/** Options that say which papers are meant: one for each filter. */
export function addCriteriaOptions(command: Command): void {
  command.optionsGroup("Filters:");
  for (const name of FILTER_NAMES) command.addOption(filterOption(name));
}

function filterOption(name: FilterName): Option {
  const { argument, description, candidates, parse } = FILTERS[name];
  const parseOrFail = collectParsed((text) => {
    const value = parse(text);
    if (value === null) throw new InvalidArgumentError(filterProblem(name, text));
    return value;
  });
  return completes(new Option(`--${name} ${argument}`, description).argParser(parseOrFail), candidates);
}
