// The paper or topic that a word of the command line names.
import { findEntryAsSeen } from "../answers/find-as-seen.ts";
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import type { ResearchMap } from "../map/model.ts";
import { squash } from "../text/fold.ts";

/**
 * As `findEntryAsSeen`, and the paper that has this nickname, or that this is the reference of.
 * @throws Failure `no-such-paper` with what a search finds, or `ambiguous` with the candidates
 */
export async function findNamed(map: ResearchMap, text: string): Promise<Entry> {
  const found = await findEntryAsSeen(map, text).catch((error: unknown) => {
    if (error instanceof Failure && (error.code === "no-such-paper" || error.code === "ambiguous")) return error;
    throw error;
  });
  if (!(found instanceof Failure) && isWholeName(found, text)) return found;
  // seldom needed
  const { namedBySearch } = await import("./named-by-search.ts");
  return namedBySearch(map, text, found);
}

/** Whether it is more than a part of a topic's name. */
function isWholeName(entry: Entry, text: string): boolean {
  if (entry.type === "paper") return true;
  const { id, name } = entry.topic;
  return [id, id.slice(id.lastIndexOf("/") + 1), name].some((each) => squash(each) === squash(text));
}
