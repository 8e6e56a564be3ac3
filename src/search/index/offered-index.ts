// The index of a map that is kept somewhere, by whoever opened the map: it is read, or made and kept, for the first query.
import type { ResearchMap } from "../../map/model.ts";
import type { IndexSections } from "./index-sections.ts";

type Offer = () => Promise<IndexSections>;

const offers = new WeakMap<ResearchMap, Offer>();

export function offerIndex(map: ResearchMap, offer: Offer): void {
  offers.set(map, offer);
}

/** Undefined: nobody keeps the index of this map. */
export async function offeredIndex(map: ResearchMap): Promise<IndexSections | undefined> {
  return offers.get(map)?.();
}
