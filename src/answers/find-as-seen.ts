// Finds by what people see, because that is what they type: an id copied from a table lacks the invisible characters that
// it may have in the map. What the map itself has comes first.
import { Failure } from "../errors.ts";
import { choosePapers, orderPapers, type PaperSelection } from "../map/choose-papers.ts";
import { FILTER_NAMES } from "../map/filter-values.ts";
import { filterPapers } from "../map/filters.ts";
import { type Entry, findEntry, findTopic } from "../map/find.ts";
import { findOrganizations } from "../map/find-names.ts";
import { idsWithBelow, type Paper, type ResearchMap, type Topic } from "../map/model.ts";
import type { Order } from "../map/sort.ts";
import { type SanitisedMap, sanitisedMap } from "./sanitised-map.ts";

/** As `findEntry`. @throws Failure as `findEntry` does */
export function findEntryAsSeen(map: ResearchMap, text: string): Promise<Entry> {
  return findInEither(map, (where) => findEntry(where, text), originalEntry);
}

/** As `findTopic`. @throws Failure as `findTopic` does */
export function findTopicAsSeen(map: ResearchMap, text: string): Promise<Topic> {
  return findInEither(
    map,
    (where) => findTopic(where, text),
    (topic, { originalTopic }) => originalTopic(topic),
  );
}

/**
 * The ids of the topics that these names mean and of all topics below them; null for no names.
 * @throws Failure as `findTopic` does
 */
export async function topicIdsAsSeen(
  map: ResearchMap,
  names: readonly string[] = [],
): Promise<ReadonlySet<string> | null> {
  if (names.length === 0) return null;
  const topics: Topic[] = [];
  for (const name of names) topics.push(await findTopicAsSeen(map, name));
  return idsWithBelow(topics);
}

/** The organisations that these names mean, in the map or in its sanitised copy; none for names that it does not have. */
export async function organizationsAsSeen(map: ResearchMap, names: readonly string[] = []): Promise<string[]> {
  if (names.length === 0) return [];
  const maps = new Set([map, sanitisedMap(map).map]);
  const found = await settled([...maps].flatMap((where) => names.map((name) => findOrganizations(where, name))));
  return found.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
}

function originalEntry(entry: Entry, { originalPaper, originalTopic }: SanitisedMap): Entry {
  return entry.type === "paper"
    ? { type: "paper", paper: originalPaper(entry.paper) }
    : { type: "topic", topic: originalTopic(entry.topic) };
}

/** What is found in the map, else what is found in its sanitised copy. @throws what `find` throws for the map itself */
async function findInEither<T>(
  map: ResearchMap,
  find: (where: ResearchMap) => Promise<T>,
  toOriginal: (found: T, sanitised: SanitisedMap) => T,
): Promise<T> {
  try {
    return await find(map);
  } catch (failure) {
    const sanitised = sanitisedMap(map);
    if (sanitised.map === map || !(failure instanceof Failure)) throw failure;
    const [found] = await settled([find(sanitised.map)]);
    if (found?.status !== "fulfilled") throw failure;
    return toOriginal(found.value, sanitised);
  }
}

/**
 * As `choosePapers`, with the papers that the filters keep of the map or of its sanitised copy.
 * @throws Failure as `choosePapers` does
 */
export async function choosePapersAsSeen(
  map: ResearchMap,
  selection: PaperSelection,
  order: Order,
): Promise<readonly Paper[]> {
  const isFiltered = FILTER_NAMES.some((name) => selection[name] !== undefined);
  const sanitised = isFiltered ? sanitisedMap(map) : null;
  if (sanitised === null || sanitised.map === map) return choosePapers(map, selection, order);
  const [papers, papersSeen] = await askBoth(map, sanitised, (where) => filterPapers(where, selection));
  const all = new Set([...(papers ?? []), ...(papersSeen ?? []).map(sanitised.originalPaper)]);
  return orderPapers(map, [...all], selection, order);
}

/**
 * What a question finds in the map and in its sanitised copy; undefined: it failed there.
 * @throws what it throws for the map itself, if it fails in both
 */
export async function askBoth<T>(
  map: ResearchMap,
  sanitised: SanitisedMap,
  ask: (where: ResearchMap) => Promise<T>,
): Promise<[found: T | undefined, foundSanitised: T | undefined]> {
  const [own, seen] = await settled([ask(map), ask(sanitised.map)]);
  if (own?.status === "rejected" && seen?.status === "rejected") throw own.reason;
  return [own?.status === "fulfilled" ? own.value : undefined, seen?.status === "fulfilled" ? seen.value : undefined];
}

/** As `Promise.allSettled`. @throws whatever is not a Failure: that says nothing about what was asked */
async function settled<T>(promises: readonly Promise<T>[]): Promise<PromiseSettledResult<T>[]> {
  const results = await Promise.allSettled(promises);
  for (const each of results) {
    if (each.status === "rejected" && !(each.reason instanceof Failure)) throw each.reason;
  }
  return results;
}
