// A map as the program opens it once it has been prepared and searched.
import { openMap } from "../../src/cli/open-map.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { silentContext } from "../../src/packaging/silent-context.ts";
import { findPapers } from "../../src/search/search-papers.ts";

/** @param dist the folder of the built program @param cacheHome where maps are prepared */
export async function preparedMap(path: string, dist: string, cacheHome: string): Promise<ResearchMap> {
  const context = silentContext(dist, { cacheHome });
  await findPapers(await openMap({ map: [path] }, context), "any");
  return openMap({ map: [path] }, context);
}
