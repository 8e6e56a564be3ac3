// Where the papers of a list are in a prepared map. Who knows that can compare columns instead of papers, which are then only
// made when somebody looks at them.
import { lazyArray } from "./lazy-array.ts";
import type { MapColumns } from "./model.ts";
import { isDeferred, type Paper, type ResearchMap } from "./model.ts";

interface Listed {
  readonly columns: MapColumns;
  readonly positions: () => ArrayLike<number>;
}

/** Lists whose papers need not be asked for their positions. */
const lists = new WeakMap<readonly Paper[], Listed>();

/** The papers at these positions. @param positions only called when they are needed; there are `count` of them */
export function papersAt(
  columns: MapColumns,
  count: number,
  positions: () => ArrayLike<number>,
  paperAt = (at: number): Paper => columns.paperAt(positions()[at] ?? 0),
): readonly Paper[] {
  const { array } = lazyArray(count, paperAt);
  lists.set(array, { columns, positions });
  return array;
}

/** The positions of these papers; null: the map is not prepared, or does not have all of them. */
export function positionsOf({ columns, papers: all }: ResearchMap, papers: readonly Paper[]): ArrayLike<number> | null {
  if (columns === undefined) return null;
  const known = lists.get(papers);
  if (known?.columns === columns) return known.positions();
  const positions = new Uint32Array(papers.length);
  for (let at = 0; at < positions.length; at += 1) {
    const position = papers === all ? at : positionOf(columns, papers[at]);
    if (position === null) return null;
    positions[at] = position;
  }
  return positions;
}

/** Whether these are all papers of a prepared map, in whatever order. */
export function areAllPapers({ columns, papers: all }: ResearchMap, papers: readonly Paper[]): boolean {
  // no list has a paper twice
  return papers === all || (lists.get(papers)?.columns === columns && papers.length === all.length);
}

function positionOf(columns: MapColumns, paper: Paper | undefined): number | null {
  if (paper === undefined || !isDeferred(paper)) return null;
  return columns.paperAt(paper.position) === paper ? paper.position : null;
}
