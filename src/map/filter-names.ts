// Names given to a filter, looked for in the map.
import { Failure } from "../errors.ts";
import type { FilterName } from "./filter-values.ts";
import { findTopic } from "./find.ts";
import { idsWithBelow, type ResearchMap } from "./model.ts";

/** What each name means, each looked for once. The first that the map does not have ends it. @throws Failure */
export async function foundFor<T>(
  filter: FilterName,
  names: readonly string[],
  find: (name: string) => Promise<T>,
): Promise<T[]> {
  const found: T[] = [];
  for (const name of new Set(names)) {
    try {
      found.push(await find(name));
    } catch (error) {
      throw error instanceof Failure ? ((await severalNames(filter, name, find)) ?? error) : error;
    }
  }
  return found;
}

/** Why a text is no name, if it is several with commas between them; null: it is not. */
async function severalNames(
  filter: FilterName,
  text: string,
  find: (name: string) => Promise<unknown>,
): Promise<Failure | null> {
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const found = await Promise.allSettled(parts.map(find));
  if (found.some(({ status }) => status === "rejected")) return null;
  return new Failure("bad-value", `"${text}" is several names; ${repeated(filter, parts)}`);
}

/** More than these are hardly values. */
const MAX_PARTS = 20;

/** The texts between commas. */
export function partsOf(text: string): string[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.includes("") || parts.length > MAX_PARTS ? [] : parts;
}

/** How several values are given: `repeat the option: --has code --has demo`. */
export function repeated(filter: FilterName, parts: readonly string[]): string {
  const words = parts.map((part) => `--${filter} ${/\s/.test(part) ? `"${part}"` : part}`);
  return `repeat the option: ${words.join(" ")}`;
}

/**
 * The ids of the topics that these names mean and of all topics below them; none for no names.
 * @throws Failure `no-such-topic` or `ambiguous`
 */
export async function topicIdsBelow(map: ResearchMap, names: readonly string[]): Promise<ReadonlySet<string>> {
  const topics = await foundFor("topic", names, (name) => findTopic(map, name));
  return idsWithBelow(topics);
}
