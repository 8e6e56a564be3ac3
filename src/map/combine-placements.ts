// The placements of one paper in two layers, combined.
import type { Placement } from "./model.ts";
import { Piles } from "./multimap.ts";

/**
 * A placement of the upper layer is added if its topic, group or comment is new. It adds nothing if a known placement says
 * the same or more. Its comment goes to a known placement of the same topic and group that has none.
 */
export function combinePlacements(lower: readonly Placement[], upper: readonly Placement[]): Placement[] {
  const slots = lower.map((placement) => ({ placement }));
  const known = new Set(lower.flatMap(coveredKeys));
  const uncommented = new Piles<{ placement: Placement }>();
  for (const slot of slots.toReversed()) {
    const { topicId, group, comment } = slot.placement;
    if (comment === null) uncommented.put([...new Set([groupKey(topicId, group), groupKey(topicId, null)])], slot);
  }
  for (const placement of upper) {
    if (known.has(placementKey(placement))) continue;
    const { topicId, group, comment } = placement;
    const slot = comment === null ? undefined : uncommented.take([groupKey(topicId, group)]);
    if (slot === undefined) slots.push({ placement });
    else slot.placement = { ...slot.placement, comment };
    for (const key of coveredKeys(slot?.placement ?? placement)) known.add(key);
  }
  return slots.map(({ placement }) => placement);
}

function groupKey(topicId: string, group: string | null): string {
  return JSON.stringify([topicId, group]);
}

function placementKey({ topicId, group, comment }: Placement): string {
  if (comment !== null) return JSON.stringify([topicId, group, comment]);
  return JSON.stringify(group === null ? [topicId] : [topicId, group]);
}

/** The keys of all placements that would say the same as this one, or less. */
function coveredKeys({ topicId, group, comment }: Placement): string[] {
  return [[], [group], [null, comment], [group, comment]].map((rest) => JSON.stringify([topicId, ...rest]));
}
