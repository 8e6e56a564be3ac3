// The papers related to the one that is read, as the explorer shows them.
import { sharedPhrases } from "../render/shared-phrases.ts";
import { sanitise } from "../text/sanitise.ts";
import type { Collection } from "./collection.ts";
import { MAX_RELATED } from "./reading.ts";
import type { RelatedPaper } from "./state.ts";

/** The papers related to one, most related first. All papers are compared when this is first asked, which takes longer. */
export async function relatedTo(collection: Collection, at: number): Promise<readonly RelatedPaper[]> {
  const paper = collection.papers[at];
  if (paper === undefined) return [];
  const { relatedPapers } = await import("../search/related/related-papers.ts");
  return relatedPapers(collection.map, [paper])
    .slice(0, MAX_RELATED)
    .map((related) => ({
      at: collection.positionOf(related.paper),
      reason: sanitise(sharedPhrases(related.match, [paper]).join("; ")),
    }));
}
