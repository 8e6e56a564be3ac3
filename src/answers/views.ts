// What every format can print. Views are pure: values in, one text out.
import type { Entry } from "../map/find.ts";
import type { Paper, Topic } from "../map/model.ts";
import type { Period } from "../map/timeline.ts";
import type { TreeNode } from "../map/tree.ts";
import type { SearchResult } from "../search/answer.ts";

export interface TimelineViewOptions {
  readonly isChartOnly: boolean;
}

export interface SearchViewOptions {
  /** Why each paper matched. */
  readonly withReasons: boolean;
}

export interface TreeViewOptions {
  /** The topic that the tree starts from; null: the whole map. */
  readonly root: Topic | null;
  /** All papers in the tree. */
  readonly papers: readonly Paper[];
  readonly withPapers: boolean;
}

export interface Views {
  list(papers: readonly Paper[]): Promise<string>;
  search(results: readonly SearchResult[], look: SearchViewOptions): Promise<string>;
  timeline(periods: readonly Period[], look: TimelineViewOptions): Promise<string>;
  tree(nodes: readonly TreeNode[], look: TreeViewOptions): Promise<string>;
  show(entries: readonly Entry[]): Promise<string>;
  /** References to papers, for a bibliography. */
  cite(papers: readonly Paper[]): Promise<string>;
  /** The whole map, by its topics at the top. */
  overview(nodes: readonly TreeNode[]): Promise<string>;
}
