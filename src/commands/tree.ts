// aimap tree: the topics of the map, and how much stands in each.
import { Argument, type Command } from "commander";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { toCount } from "../cli/options/parsers.ts";
import { openViews, print } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { choosePapers } from "../map/choose-papers.ts";
import { FILTERS } from "../map/filters.ts";
import { findTopic } from "../map/find.ts";
import { buildTree } from "../map/tree.ts";

export interface TreeOptions extends FilterOptions, OutputOptions {
  /** The topic to start from. */
  readonly root?: string;
  /** Levels below the start. */
  readonly depth?: number;
  readonly papers?: boolean;
}

export function defineTree(command: Command, context: Context, run = runTree): void {
  command
    .description(
      "Show the topic tree, with the number of papers in each topic, their years and a sparkline of the years.",
    )
    .addArgument(
      completes(new Argument("[topic]", "start from this topic: id, name or part of either"), FILTERS.topic.candidates),
    )
    .option("--depth <n>", "show at most n levels below the start", toCount)
    .option("--papers", "show the papers of each topic too");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap tree", purpose: "all topics" },
    { line: "aimap tree interpretability --papers", purpose: "a topic with its papers" },
    { line: "aimap tree --depth 1 --json", purpose: "the top-level topics, for a script" },
  ]);
  command.action((root: string | undefined, options) =>
    run({ ...(root === undefined ? {} : { root }), ...options }, context),
  );
}

export async function runTree(options: TreeOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const root = options.root === undefined ? null : await findTopic(map, options.root);
  const papers = await choosePapers(map, options, { by: "date", reverse: false });
  const { depth = Number.POSITIVE_INFINITY } = options;
  // the whole map is a level of its own above the topics at the top
  const nodes =
    root === null
      ? depth > 0
        ? buildTree(map, papers, undefined, depth - 1)
        : []
      : buildTree(map, papers, [root], depth);
  const views = await openViews(map, options, context);
  await print(await views.tree(nodes, { root, papers, withPapers: options.papers ?? false }), options, context);
}
