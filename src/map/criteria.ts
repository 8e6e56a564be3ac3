// From the values that were typed, as flags or inside a query, to the criteria that select papers.
import type { DateSpan, PartialDate } from "./dates.ts";
import { type Criteria, type Feature, selectPapers } from "./filter.ts";
import { findAuthors, findLayer, findOrganizations, findTopic } from "./find.ts";
import { type Kind, layersOf, type Paper, type ResearchMap, topicsBelow } from "./model.ts";

/** What was asked for, names as typed. Within a list any one value is enough; all lists must agree. */
export interface FilterInput {
  readonly topic?: readonly string[];
  readonly org?: readonly string[];
  readonly author?: readonly string[];
  readonly year?: readonly DateSpan[];
  readonly since?: readonly PartialDate[];
  readonly until?: readonly PartialDate[];
  readonly has?: readonly Feature[];
  readonly without?: readonly Feature[];
  readonly kind?: readonly Kind[];
  readonly layer?: readonly string[];
}

/**
 * Names become the topics, people and organisations of the map.
 * @throws Failure where the map has no such topic, person, organisation or layer
 */
export async function toCriteria(map: ResearchMap, wanted: FilterInput): Promise<Criteria> {
  const topics = await Promise.all((wanted.topic ?? []).map((text) => findTopic(map, text)));
  const organizations = await Promise.all((wanted.org ?? []).map((text) => findOrganizations(map, text)));
  const authors = await Promise.all((wanted.author ?? []).map((text) => findAuthors(map, text)));
  return {
    topicIds: new Set(topics.flatMap(topicsBelow).map(({ id }) => id)),
    organizations: new Set(organizations.flat()),
    authors: new Set(authors.flat()),
    years: wanted.year ?? [],
    since: wanted.since ?? [],
    until: wanted.until ?? [],
    has: wanted.has ?? [],
    without: wanted.without ?? [],
    kinds: wanted.kind ?? [],
    paperIds: wanted.layer === undefined ? null : idsIn(map, wanted.layer),
  };
}

/**
 * The papers of a map that meet all that is wanted, in its order.
 * @throws Failure as `toCriteria`
 */
export async function filterPapers(map: ResearchMap, wanted: FilterInput): Promise<Paper[]> {
  return selectPapers(map.papers, await toCriteria(map, wanted));
}

/** The papers that any of these layers lists. */
function idsIn(map: ResearchMap, names: readonly string[]): ReadonlySet<string> {
  const layers = new Set(names.map((name) => findLayer(map, name)));
  const papers = map.papers.filter((paper) => layersOf(map, paper).some((layer) => layers.has(layer)));
  return new Set(papers.map(({ id }) => id));
}
