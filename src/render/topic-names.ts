// Names of topics where several are listed without their tree.
import type { Topic } from "../map/model.ts";
import { append } from "../map/multimap.ts";

/**
 * The name of each of these topics by its id. Those of the same name are told apart by the nearest topics above them that
 * differ: `Methods (Vision)` and `Methods (Speech)`.
 */
export function distinctNames(topics: readonly Topic[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Topic[]>();
  for (const topic of topics) append(byName, topic.name, topic);
  const names = new Map<string, string>();
  for (const [name, alike] of byName) {
    if (alike.length === 1) for (const { id } of alike) names.set(id, name);
    else for (const [id, above] of distinctAbove(alike)) names.set(id, above === "" ? name : `${name} (${above})`);
  }
  return names;
}

/** For each of these topics what is above it: at the first height at which all differ, else all names from the top down. */
function distinctAbove(topics: readonly Topic[]): (readonly [id: string, above: string])[] {
  const height = Math.max(...topics.map(({ path }) => path.length));
  for (let up = 2; up <= height; up += 1) {
    const above = topics.map(({ id, path }) => [id, path.at(-up) ?? ""] as const);
    if (new Set(above.map(([, name]) => name)).size === topics.length) return above;
  }
  return topics.map(({ id, path }) => [id, path.slice(0, -1).join(", ")]);
}
