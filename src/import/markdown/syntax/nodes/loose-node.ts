// Nodes of a page while it is being made: Markdown's own, and HTML elements that still have to become one.
import type { Position } from "../blocks.ts";

export interface LooseNode {
  type: string;
  children?: LooseNode[];
  value?: string;
  url?: string | null;
  alt?: string;
  /** What the fence of a block of code names. */
  lang?: string | null;
  depth?: number;
  ordered?: boolean;
  identifier?: string;
  summary?: LooseNode[];
  /** How many rows and columns a cell of HTML extends over. */
  span?: { readonly rows: number; readonly columns: number };
  position?: Position | undefined;
}

/** A list that is complete: one that grew has room for more, four times what most nodes have inside them. */
export function withoutRoom(nodes: readonly LooseNode[]): LooseNode[] {
  return nodes.slice();
}
