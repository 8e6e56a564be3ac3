// The placements of one paper in two layers, combined.
import type { Placement } from "../map/model.ts";
import { Piles } from "../map/multimap.ts";

/** A place is another where its topic, group or comment is; one that says less than a known one is that one. */
export function combinePlacements(lower: readonly Placement[], upper: readonly Placement[]): Placement[] {
  const places = [...lower];
  const known = new Set<string>();
  const silent = new Piles<number>();
  const learn = ({ topicId, group, comment }: Placement): void => {
    for (const row of [[], [group], [null, comment], [group, comment]]) known.add(JSON.stringify([topicId, ...row]));
  };
  const placeKey = (topicId: string, group: string | null): string => JSON.stringify([topicId, group]);
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const place = lower[at] as Placement;
    learn(place);
    const keys = [placeKey(place.topicId, place.group), placeKey(place.topicId, null)];
    if (place.comment === null) silent.put([...new Set(keys)], at);
  }
  for (const place of upper) {
    const { topicId, group, comment } = place;
    if (
      known.has(JSON.stringify([topicId, ...(comment !== null ? [group, comment] : group !== null ? [group] : [])]))
    ) {
      continue;
    }
    const at = comment === null ? undefined : silent.take([placeKey(topicId, group)]);
    if (at === undefined) places.push(place);
    else places[at] = { ...(places[at] as Placement), comment };
    learn(at === undefined ? place : (places[at] as Placement));
  }
  return places;
}
