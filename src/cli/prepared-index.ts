// The search index of a map in the cache. It is made for the first search, because other commands need none.
import { sanitisedMap } from "../answers/sanitised-map.ts";
import type { ResearchMap } from "../map/model.ts";
import { sectionsStartingWith } from "../prepared/bytes.ts";
import type { CachedMap } from "../prepared/cache.ts";
import { INDEX, SANITISED } from "../prepared/column-names.ts";
import { type IndexSections, SectionsInMemory } from "../search/index/index-sections.ts";
import { type Making, offerIndex } from "../search/index/offered-index.ts";

/** A section that every index has. */
const FACTS = "facts";

/** Called before an index is made, which can take long; what it returns is called afterwards. */
type BeforeMaking = () => Promise<() => void>;

/** Lets searches use the index in the cache, and keep it there. */
export function offerCachedIndex(cached: CachedMap, map: ResearchMap, before: BeforeMaking): void {
  offerIndex(map, (making) => {
    // as people see it, the map is searched next; other commands may not need that copy
    const sanitised = sanitisedMap(map).map;
    if (sanitised !== map)
      offerIndex(sanitised, (make) => indexOf(sanitised, { cached, start: SANITISED + INDEX, making: make, before }));
    return indexOf(map, { cached, start: INDEX, making, before });
  });
}

interface Kept {
  readonly cached: CachedMap;
  /** What the names of its sections start with. */
  readonly start: string;
  readonly making: Making;
  readonly before: BeforeMaking;
}

async function indexOf(map: ResearchMap, { cached, start, making, before }: Kept): Promise<IndexSections> {
  const file = cached.sections();
  const known = file === null ? null : sectionsStartingWith(file, start);
  if (known?.has(FACTS)) return known;
  const { indexInSteps } = await import("../search/index/index-writer.ts");
  const afterMaking = await before();
  const sections = await making(indexInSteps(map)).finally(afterMaking);
  cached.add(sections.map(({ name, bytes }) => ({ name: start + name, bytes })));
  return new SectionsInMemory(sections);
}
