// aimap tree: the topics of the map, and how many papers each has.

import { choosePapersAsSeen, findTopicAsSeen } from "../answers/find-as-seen.ts";
import { completes } from "../cli/completes.ts";
import { countHints } from "../cli/count-hints.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { openMap } from "../cli/open-map.ts";
import { addFilterOptions, type FilterOptions } from "../cli/options/filter-options.ts";
import { addOutputOptions, type OutputOptions } from "../cli/options/output-options.ts";
import { toCount } from "../cli/options/parsers.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { topicCandidates } from "../map/filter-candidates.ts";
import { FILTER_NAMES } from "../map/filter-values.ts";
import type { Paper, ResearchMap, Topic } from "../map/model.ts";
import { buildTree, type TreeNode } from "../map/tree.ts";
import { countYears } from "../map/years.ts";

export interface TreeOptions extends FilterOptions, OutputOptions {
  /** The topic to start from. */
  readonly root?: string;
  /** Levels below the start. */
  readonly depth?: number;
  readonly papers?: boolean;
  /** How much of each topic is read. */
  readonly progress?: boolean;
  /** Only the topics without papers. */
  readonly empty?: boolean;
}

export function defineTree(command: Command, context: Context, run = runTree): void {
  command
    .description(
      "Show the topic tree, with the number of papers in each topic, their years and a sparkline of the years.",
    )
    .addArgument(
      completes(new Argument("[topic]", "start from this topic: id, name or part of either"), topicCandidates),
    )
    .option("--depth <n>", "show at most n levels below the start", toCount)
    .option("--papers", "show the papers of each topic too")
    .option("--progress", "show how much of each topic you have read, instead of its years")
    .option("--empty", "show only the topics without papers");
  addFilterOptions(command);
  addOutputOptions(command);
  addExamples(command, [
    { line: "aimap tree", purpose: "all topics" },
    { line: "aimap tree interpretability --papers", purpose: "a topic with its papers" },
    { line: "aimap tree --depth 1 --json", purpose: "the top-level topics, for a script" },
  ]);
  setAction(command, context, (root: string | undefined, options: Omit<TreeOptions, "root">) =>
    run({ ...(root !== undefined && { root }), ...options }, context),
  );
}

export async function runTree(options: TreeOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  const root = options.root === undefined ? null : await findTopicAsSeen(map, options.root);
  const { limit, ...selection } = options;
  const found = await choosePapersAsSeen(map, selection, { by: "date", reverse: false });
  // a list that is not cut is not read
  const papers = limit === undefined ? found : found.slice(0, limit);
  const tree = nodesOf(map, papers, root, options.depth ?? Number.POSITIVE_INFINITY);
  const isEmptyOnly = options.empty ?? false;
  const nodes = isEmptyOnly ? emptyNodes(tree) : tree;
  const isUnread = options.progress === true && papers.every(({ status }) => status === null);
  const hints = isUnread
    ? { hints: ["no paper has a status; a list has them as the marks of its tasks, such as - [x]"] }
    : isEmptyOnly
      ? { hints: nodes.length === 0 ? ["every topic has papers"] : [] }
      : papers.length < map.papers.length
        ? countHints(papers, found, { map, options })
        : {};
  const isFiltered = FILTER_NAMES.some((name) => options[name] !== undefined);
  return {
    type: "tree",
    map,
    nodes,
    root,
    papers,
    years: countYears(map, papers),
    withPapers: options.papers ?? false,
    withProgress: options.progress ?? false,
    isFiltered,
    isEmptyOnly,
    ...hints,
  };
}

/** The topics without papers, one after the other; of an empty branch only its top. */
function emptyNodes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (node.papers.length === 0 ? [node] : emptyNodes(node.children)));
}

/** @param depth levels below the root; without a root the map itself is a level above the topics at the top */
function nodesOf(map: ResearchMap, papers: readonly Paper[], root: Topic | null, depth: number): TreeNode[] {
  if (root !== null) return buildTree(map, papers, [root], depth);
  return depth > 0 ? buildTree(map, papers, undefined, depth - 1) : [];
}
