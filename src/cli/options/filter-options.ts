// The options that say which papers are meant, and in which order.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { PaperSelection } from "../../map/choose-papers.ts";
import { DATE_FORMS, type DateSpan, type PartialDate, parsePartialDate, parseSpan } from "../../map/dates.ts";
import { FEATURES, SORT_KEYS } from "../../map/filter.ts";
import { KINDS } from "../../map/model.ts";
import { type Completer, completes } from "../completes.ts";
import { oneOfOption } from "./option-kinds.ts";
import { collect, collectParsed, oneOf, toCount } from "./parsers.ts";

/** What was typed to narrow and order the papers. */
export type FilterOptions = PaperSelection;

/** Options that narrow and order papers. */
export function addFilterOptions(command: Command): void {
  addCriteriaOptions(command);
  command
    .addOption(oneOfOption("--sort <key>", SORT_KEYS))
    .option("--reverse", "turn the order round")
    .option("--limit <n>", "at most so many papers", toCount);
}

/** Options that say which papers are meant. */
export function addCriteriaOptions(command: Command): void {
  const named = (flags: string, description: string, completer: Completer): Option =>
    completes(new Option(flags, description), completer).argParser(collect);
  const manyOf = (flags: string, values: readonly string[]): Option =>
    completes(new Option(flags, values.join(", ")), values).argParser(collectParsed(oneOf(values)));
  command
    .optionsGroup("Filters:")
    .addOption(named("--topic <topic>", "in this topic or below it: id, name or part of either", "topics"))
    .addOption(named("--org <name>", "by people of this organisation", "organizations"))
    .addOption(named("--author <name>", "by this author: full name, family name, initials", "authors"))
    .addOption(
      completes(new Option("--year <year>", "2024, 2020..2023, 2023.. or ..2019"), "years").argParser(
        collectParsed(toSpan),
      ),
    )
    .option("--since <date>", `dated then or later: ${DATE_FORMS}`, collectParsed(toDate))
    .option("--until <date>", "dated then or earlier", collectParsed(toDate))
    .addOption(manyOf("--has <what>", FEATURES))
    .addOption(manyOf("--without <what>", FEATURES))
    .addOption(manyOf("--kind <kind>", KINDS))
    .addOption(named("--layer <layer>", "listed in this layer of the map", "layers"));
}

function toDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new InvalidArgumentError(`"${text}" is not a date; write ${DATE_FORMS}`);
  return date;
}

function toSpan(text: string): DateSpan {
  const span = parseSpan(text);
  if (span === null)
    throw new InvalidArgumentError(`"${text}" is not a year; write 2024, 2020..2023, 2023.. or ..2019`);
  return span;
}
