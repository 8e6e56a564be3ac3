// The search index of a map in the cache. It is made for the first search, because other commands need none.
import type { ResearchMap } from "../map/model.ts";
import { sectionsStartingWith } from "../prepared/bytes.ts";
import type { CachedMap } from "../prepared/cache.ts";
import { INDEX, SANITISED } from "../prepared/column-names.ts";
import { type IndexSections, SectionsInMemory } from "../search/index/index-sections.ts";
import { offerIndex } from "../search/index/offered-index.ts";

/** A section that every index has. */
const FACTS = "facts";

/**
 * Lets searches use the index in the cache, and keep it there.
 * @param sanitised the map as people see it, which is searched too; the same map if there is nothing to sanitise
 */
export function offerCachedIndex(cached: CachedMap, map: ResearchMap, sanitised: ResearchMap): void {
  offerIndex(map, () => indexOf(map, cached, INDEX));
  if (sanitised !== map) offerIndex(sanitised, () => indexOf(sanitised, cached, SANITISED + INDEX));
}

async function indexOf(map: ResearchMap, cached: CachedMap, start: string): Promise<IndexSections> {
  const file = cached.sections();
  const known = file === null ? null : sectionsStartingWith(file, start);
  if (known?.has(FACTS)) return known;
  const { writeIndex } = await import("../search/index/index-writer.ts");
  const sections = writeIndex(map);
  cached.add(sections.map(({ name, bytes }) => ({ name: start + name, bytes })));
  return new SectionsInMemory(sections);
}
