// aimap timeline: papers along time.

import { choosePapersAsSeen, organizationsAsSeen, topicIdsAsSeen } from "../answers/find-as-seen.ts";
import { countHints } from "../cli/count-hints.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import {
  chartSpan,
  granularityFor,
  groupByPeriod,
  spanAsked,
  TIMELINE_VIEWS,
  type TimelineView,
} from "../map/timeline.ts";

export interface TimelineOptions extends FilterOptions, OutputOptions {
  readonly by?: TimelineView;
  /** The picture alone, without the papers. */
  readonly chart?: boolean;
}

export function defineTimeline(command: Command, context: Context, run = runTimeline): void {
  command
    .description(
      "Show papers over time, oldest first, below a chart of the years, or of the months if they are few. By topic: a small chart for each topic.",
    )
    .addOption(oneOfOption("--by <what>", TIMELINE_VIEWS))
    .option("--chart", "only the chart");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap timeline --topic scaling", purpose: "how a topic grew" },
    { line: "aimap timeline --chart", purpose: "only the chart" },
    { line: "aimap timeline --by topic", purpose: "which topics were worked on when" },
  ]);
  setAction(command, context, (options: TimelineOptions) => run(options, context));
}

export async function runTimeline(options: TimelineOptions, context: Context): Promise<Reply> {
  const isText = (options.format ?? "text") === "text" && options.fields === undefined;
  if (options.by === "topic" && !isText) throw noTable();
  const map = await openMap(options, context);
  const { limit, ...selection } = options;
  const found = await choosePapersAsSeen(map, selection, { by: "date", reverse: true });
  const papers = found.slice(0, limit);
  const asked = spanAsked(options);
  // what programs read does not depend on how long the span is
  const by = options.by ?? (isText ? granularityFor(chartSpan(papers, asked)) : "year");
  return {
    type: "timeline",
    map,
    organizations: await organizationsAsSeen(map, options.org),
    periods: groupByPeriod(papers, by === "topic" ? "year" : by, options.reverse),
    by,
    topicIds: by === "topic" ? await topicIdsAsSeen(map, options.topic) : null,
    asked,
    isChartOnly: options.chart ?? false,
    ...countHints(papers, found, { map, options }),
  };
}

/** Periods have no topics. */
function noTable(): Failure {
  const message =
    '--by topic is a chart for people; "aimap stats --by topic" has the years of each topic in every format';
  return new Failure("bad-value", message, ["aimap stats --by topic"]);
}
