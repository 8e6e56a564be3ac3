// The index of a map that is kept somewhere, by whoever opened the map: it is read, or made and kept, for the first query.
import type { ResearchMap } from "../../map/model.ts";
import type { IndexSections } from "./index-sections.ts";
import type { Steps } from "./steps.ts";

/** @param made does the steps of making an index */
type Offer = (made: Making) => Promise<IndexSections>;
/** How the steps of making an index are done: at once, or giving way to others. */
export type Making = <Made>(steps: Steps<Made>) => Promise<Made>;

const offers = new WeakMap<ResearchMap, Offer>();

export function offerIndex(map: ResearchMap, offer: Offer): void {
  offers.set(map, offer);
}

/** Undefined: nobody keeps the index of this map. */
export async function offeredIndex(map: ResearchMap, making: Making): Promise<IndexSections | undefined> {
  return offers.get(map)?.(making);
}
