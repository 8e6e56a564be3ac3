// aimap stats: how many papers each author, topic, year and so on has.

import { choosePapersAsSeen, topicIdsAsSeen } from "../answers/find-as-seen.ts";
import { completes } from "../cli/completes.ts";
import { noneMatch } from "../cli/count-hints.ts";
import { type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addCriteriaOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { oneOf, toCount } from "../cli/options/parsers.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import type { FilterInput } from "../map/filter-values.ts";
import { countBy, STAT_KEYS, STAT_NOUNS, STATS_IN_WORDS, type StatKey } from "../map/stats.ts";

export interface StatsOptions extends FilterInput, OutputOptions {
  readonly by?: StatKey;
  /** Count each year for itself. */
  readonly years?: boolean;
  /** At most this many rows; absent: all. */
  readonly limit?: number;
}

const BY = `count papers by this: ${STAT_KEYS.join(", ")}; without it, topics and years together`;

export function defineStats(command: Command, context: Context, run = runStats): void {
  command
    .description(
      `Count the papers of each ${STATS_IN_WORDS}, the most frequent first. With --years, or without --by, show a heat map of the years in which they were published.`,
    )
    .addOption(completes(new Option("--by <what>", BY), STAT_KEYS).argParser(oneOf(STAT_KEYS)))
    .option("--years", "a heat map of years")
    .option("-n, --limit <n>", "show at most n rows", toCount);
  addCriteriaOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap stats", purpose: "which topics were worked on in which year" },
    { line: "aimap stats --by layer --map bundled --map my-list.md", purpose: "how many papers each layer has" },
    { line: "aimap stats --by keyword --topic semanticity --json", purpose: "the keywords of a topic, for a script" },
  ]);
  setAction(command, context, (options: StatsOptions) => run(options, context));
}

export async function runStats(options: StatsOptions, context: Context): Promise<Reply> {
  const { by = "topic", years = options.by === undefined, limit, ...filters } = options;
  const map = await openMap(options, context);
  const papers = await choosePapersAsSeen(map, filters, { by: "date", reverse: false });
  const found = countBy(map, papers, by, await topicIdsAsSeen(map, filters.topic));
  const rows = found.slice(0, limit);
  const hints =
    found.length === 0
      ? { hints: [papers.length === 0 ? noneMatch(map, options) : noValues(by)] }
      : { hintsBefore: rows.length < found.length ? [`${rows.length} of ${found.length} shown`] : [] };
  return { type: "stats", map, by, rows, withYears: years, ...hints };
}

/** What the papers lack, and how a reader gives it to them. */
function noValues(by: StatKey): string {
  const lacking = `no ${STAT_NOUNS[by]} is known of these papers`;
  return by === "tag" ? `no paper has a tag, and "aimap mark ID --tag +NAME" puts one on it` : lacking;
}
