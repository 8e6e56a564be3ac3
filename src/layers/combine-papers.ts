// The papers of two layers, combined: which of them are the same work, and what id each has in the combined map.
import { IdOwners, withoutOthersIds } from "../map/contradictions.ts";
import { combinePaper } from "../map/fields.ts";
import { matchPapers } from "../map/identity.ts";
import { TakenIds, takePaperId } from "../map/ids.ts";
import type { Paper } from "../map/model.ts";

export interface CombinedPapers {
  readonly papers: readonly Paper[];
  /** The id of each upper paper in the combined map, by its id in the upper layer. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * A paper of both layers keeps its lower id, and takes no DOI or arXiv id of another lower paper. A new paper keeps its own id, or gets a letter after it if the lower layer
 * uses that id for another work.
 * @param statedKeys upper ids that refer to the lower paper of the same id
 */
export function combinePapers(
  lower: readonly Paper[],
  upper: readonly Paper[],
  statedKeys: ReadonlySet<string> = new Set(),
): CombinedPapers {
  const matches = matchPapers(lower, upper, { meant: statedKeys });
  const lowerIds = new Set(lower.map(({ id }) => id));
  const taken = new TakenIds([...lowerIds, ...upper.map(({ id }) => id)]);
  const idOf = new Map<string, string>();
  const upperOf = new Map<Paper, Paper>();
  const added: Paper[] = [];
  for (const paper of upper) {
    const match = matches.get(paper);
    const id = match?.id ?? (lowerIds.has(paper.id) ? takePaperId(paper.id, taken) : paper.id);
    idOf.set(paper.id, id);
    if (match === undefined) added.push({ ...paper, id });
    else upperOf.set(match, paper);
  }
  const owners = new IdOwners(lower);
  const combined = lower.map((paper) => {
    const other = upperOf.get(paper);
    return other === undefined ? paper : combinePaper({ lower: paper, upper: withoutOthersIds(paper, other, owners) });
  });
  return { papers: [...combined, ...added], idOf };
}
