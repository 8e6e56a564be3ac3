// aimap timeline: papers along time.
import type { Command } from "commander";
import { choosePapersAsSeen } from "../answers/find-as-seen.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { GRANULARITIES, type Granularity, groupByPeriod } from "../map/timeline.ts";

export interface TimelineOptions extends FilterOptions, OutputOptions {
  readonly by?: Granularity;
  /** The picture alone, without the papers. */
  readonly chart?: boolean;
}

export function defineTimeline(command: Command, context: Context, run = runTimeline): void {
  command
    .description("Show papers over time, oldest first, with a histogram.")
    .addOption(oneOfOption("--by <period>", GRANULARITIES))
    .option("--chart", "only the histogram");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap timeline --topic scaling", purpose: "how a topic grew" },
    { line: "aimap timeline --chart", purpose: "only the histogram" },
    { line: "aimap timeline --by month --year 2024", purpose: "one year, month by month" },
  ]);
  setAction(command, context, (options: TimelineOptions) => run(options, context));
}

export async function runTimeline(options: TimelineOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const papers = await choosePapersAsSeen(map, options, { by: "date", reverse: true });
  return {
    type: "timeline",
    map,
    periods: groupByPeriod(papers, options.by ?? "year", options.reverse),
    isChartOnly: options.chart ?? false,
    hints: papers.length === 0 ? ["no papers match"] : [],
  };
}
