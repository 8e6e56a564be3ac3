// The options that say which papers are meant, and in which order.

import type { PaperSelection } from "../../map/choose-papers.ts";
import { filterOf } from "../../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterName } from "../../map/filter-values.ts";
import { filterProblem } from "../../map/filters.ts";
import { SORT_KEYS, SORT_KEYS_WITHOUT_QUERY, type SortKey } from "../../map/sort.ts";
import { completes } from "../completes.ts";
import { BadValue, type Command, Option } from "../declarations.ts";
import { oneOfOption } from "./option-kinds.ts";
import { collectParsed, oneOf, toCount } from "./parsers.ts";

/** What was typed to narrow and order the papers. */
export type FilterOptions = PaperSelection;

/** Options that narrow and order papers. @param sortKeys the orders that the command offers */
export function addFilterOptions(command: Command, sortKeys: readonly SortKey[] = SORT_KEYS_WITHOUT_QUERY): void {
  command.optionsLater(() => {
    addCriteriaOptions(command);
    command
      .addOption(oneOfOption("--sort <key>", sortKeys).argParser(toSortKey(sortKeys)))
      .option("--reverse", "reverse the order")
      .option("-n, --limit <n>", "show at most n papers", toCount);
  });
}

/** One of these; an order that another command offers is refused later, with the name of that command. */
function toSortKey(offered: readonly SortKey[]): (text: string) => SortKey {
  const [toAny, toOffered] = [oneOf(SORT_KEYS), oneOf(offered)];
  return (text) => (SORT_KEYS.some((key) => key === text.toLowerCase()) ? toAny(text) : toOffered(text));
}

/** Options that say which papers are meant: one for each filter. */
export function addCriteriaOptions(command: Command): void {
  command.optionsGroup("Filters:");
  for (const name of FILTER_NAMES) command.addOption(filterOption(name));
}

function filterOption(name: FilterName): Option {
  const { argument, description, candidates, parse } = filterOf(name);
  const words = Array.isArray(candidates) ? candidates : null;
  const parseOrFail = collectParsed((text) => {
    const value = parse(text);
    if (value === null) throw new BadValue(filterProblem(name, text), words && { typed: text, words });
    return value;
  });
  return completes(new Option(`--${name} ${argument}`, description).argParser(parseOrFail), candidates);
}
