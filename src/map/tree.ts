// The topic tree with its papers. A topic includes the papers below it, each once.
import { squash } from "../text/fold.ts";
import { type Branch, type BranchOf, branchesInColumns } from "./branches.ts";
import type { PaperCounts } from "./map-columns.ts";
import { type Paper, type ResearchMap, type Topic, topicIdsOf } from "./model.ts";
import { append } from "./multimap.ts";
import { YearCounts } from "./timeline.ts";
import { countYears } from "./years.ts";

export interface TreeNode extends Branch {
  readonly topic: Topic;
  readonly children: readonly TreeNode[];
}

/**
 * The trees below `roots` (by default, of the whole map) with these papers. `depth` is how many levels below the roots
 * are kept; counts do not depend on it. Topics without papers are included.
 */
export function buildTree(
  map: ResearchMap,
  papers: readonly Paper[],
  roots: readonly Topic[] = map.topics.filter(({ parent }) => parent === null),
  depth = Number.POSITIVE_INFINITY,
): TreeNode[] {
  const grow = grower(map, papers);
  return roots.map((root) => grow(root, depth));
}

/**
 * The only topic at the top if it is called what the map is: the only topic of a bibliography that nothing sorts. Views show
 * it in place of the map, and not below it.
 */
export function topicNamedAsMap({ title, topics }: Pick<ResearchMap, "title" | "topics">): Topic | null {
  const [only, another] = topics.filter(({ parent }) => parent === null);
  return only !== undefined && another === undefined && squash(only.name) === squash(title) ? only : null;
}

/** The node and everything below it, parents first. */
export function depthFirst(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(depthFirst)];
}

/** A topic with all papers and topics of the map below it. */
export function treeOf(map: ResearchMap, topic: Topic): TreeNode {
  return grower(map, map.papers)(topic, Number.POSITIVE_INFINITY);
}

/** How many papers a map has, by year and by topic. */
export function countPapers(map: ResearchMap): PaperCounts {
  const nodes = buildTree(map, map.papers, map.topics, 0);
  return {
    years: countYears(map, map.papers),
    topics: nodes.map(({ papers, ownPapers, years }) => ({
      papers: papers.length,
      ownPapers: ownPapers.length,
      years,
    })),
  };
}

type Grow = (topic: Topic, levels: number) => TreeNode;

function grower(map: ResearchMap, papers: readonly Paper[]): Grow {
  const branchOf = branchesInColumns(map, papers) ?? branchesOf(map, papers);
  const grow = (topic: Topic, levels: number): TreeNode => {
    const branch = branchOf(topic);
    return {
      topic,
      papers: branch.papers,
      get ownPapers() {
        return branch.ownPapers;
      },
      years: branch.years,
      children: levels > 0 ? topic.children.map((child) => grow(child, levels - 1)) : [],
    };
  };
  return grow;
}

function branchesOf(map: ResearchMap, papers: readonly Paper[]): BranchOf {
  const own = new Map<string, Paper[]>();
  const below = new Map<string, PapersBelow>();
  for (const paper of papers) {
    const { date } = paper;
    const topics = new Set(topicIdsOf(paper));
    for (const id of topics) append(own, id, paper);
    for (const id of withAncestors(map, topics)) {
      let inTopic = below.get(id);
      if (inTopic === undefined) {
        inTopic = { papers: [], years: new YearCounts() };
        below.set(id, inTopic);
      }
      inTopic.papers.push(paper);
      if (date !== null) inTopic.years.add(date);
    }
  }
  return ({ id }) => {
    const inTopic = below.get(id);
    return { papers: inTopic?.papers ?? [], ownPapers: own.get(id) ?? [], years: inTopic?.years.inOrder() ?? [] };
  };
}

interface PapersBelow {
  readonly papers: Paper[];
  readonly years: YearCounts;
}

function withAncestors(map: ResearchMap, ids: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    for (let topic = map.topicById.get(id) ?? null; topic !== null; topic = topic.parent) all.add(topic.id);
  }
  return all;
}
