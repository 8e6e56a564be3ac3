// Maps laid over one another: topics meet by path, papers by what identifies them. What a later layer says wins; places,
// notes and links add up. A paper or topic of one layer never meets another of the same layer.
import { canonicalMap } from "../map/canonical.ts";
import { arxivUrl, doiUrl, urlKey } from "../map/identifiers.ts";
import { matchPapers } from "../map/identity.ts";
import { TakenIds, takePaperId, takeTopicId } from "../map/ids.ts";
import type { GlossaryEntry, MapFile, Note, Origins, Paper, Placement, TopicRow } from "../map/model.ts";
import { append, Piles, pairUp } from "../map/multimap.ts";
import { fold, squash } from "../text/fold.ts";

export interface Layer {
  /** Its name in `layer` and `--layer`. */
  readonly name: string;
  readonly file: MapFile;
  /** Ids by which it means papers of the layers below: the keys (`[@key]`) that its list states. */
  readonly meant?: ReadonlySet<string>;
}

export interface CombinedMap extends Origins {
  readonly file: MapFile;
}

/**
 * One map of several, the first at the bottom. One layer alone stays as it is, and the same layer twice changes nothing.
 * @param layers at least one
 */
export function combineMaps(layers: readonly Layer[]): CombinedMap {
  const [first, ...others] = layers;
  if (first === undefined) throw new Error("there is no layer");
  let file = first.file;
  const names = new Map(file.papers.map(({ id }) => [id, [first.name]]));
  const titles = new Set(layers.map((layer) => layer.file.title).filter((title) => title !== ""));
  for (const layer of others) {
    const { map, idOf } = layOver(file, layer);
    file = map;
    for (const { id } of layer.file.papers) {
      const merged = idOf.get(id) ?? id;
      names.set(merged, [...(names.get(merged) ?? []), layer.name]);
    }
  }
  return {
    file: others.length === 0 ? file : canonicalMap({ ...file, title: [...titles].join(" + ") }),
    layers: layers.map(({ name }) => name),
    layersById: others.length === 0 ? new Map() : names,
  };
}

interface Laid {
  readonly map: MapFile;
  /** The ids of the upper layer's papers in the laid map. */
  readonly idOf: ReadonlyMap<string, string>;
}

function layOver(lower: MapFile, { file: upper, meant = new Set() }: Layer): Laid {
  const topics = layTopics(lower.topics, upper.topics);
  const placed = upper.papers.map((paper) => ({
    ...paper,
    placements: paper.placements.map((place) => ({
      ...place,
      topicId: topics.idOf.get(place.topicId) ?? place.topicId,
    })),
  }));
  const twins = matchPapers(lower.papers, placed, { meant });
  const known = new Set(lower.papers.map(({ id }) => id));
  const taken = new TakenIds([...known, ...placed.map(({ id }) => id)]);
  const idOf = new Map<string, string>();
  const upperOf = new Map<Paper, Paper>();
  const added: Paper[] = [];
  for (const paper of placed) {
    const twin = twins.get(paper);
    const id = twin?.id ?? (known.has(paper.id) ? takePaperId(paper.id, taken) : paper.id);
    idOf.set(paper.id, id);
    if (twin === undefined) added.push({ ...paper, id });
    else upperOf.set(twin, paper);
  }
  const papers = lower.papers.map((paper) => {
    const above = upperOf.get(paper);
    return above === undefined ? paper : layPaper(paper, above);
  });
  const families = new Map([...lower.familyNames, ...upper.familyNames].map((row) => [row.name, row]));
  const map = {
    ...lower,
    description: upper.description ?? lower.description,
    topics: topics.rows,
    papers: [...papers, ...added],
    glossary: layGlossary(lower.glossary, upper.glossary),
    familyNames: [...families.values()],
  };
  return { map, idOf };
}

/** By the path of names: the very same first, then case and accents aside; the lower spelling stays. */
function layTopics(lower: readonly TopicRow[], upper: readonly TopicRow[]) {
  const rows = new Map(lower.map((row) => [row.id, row]));
  const idOf = new Map<string, string>();
  const taken = new TakenIds(rows.keys());
  const open = new Piles<string>();
  const keyOf = (parent: string | null, name: string): string => JSON.stringify([parent, name]);
  const folded = (name: string): string => `~ ${fold(name).replace(/\s+/g, " ").trim()}`;
  for (const { id, parent, name } of lower.toReversed()) {
    open.put([keyOf(parent, `= ${name}`), keyOf(parent, folded(name))], id);
  }
  const below = new Map<string | null, TopicRow[]>();
  for (const topic of upper) append(below, topic.parent, topic);
  const layLevel = (siblings: readonly TopicRow[], parent: string | null): void => {
    const exact = siblings.map(({ name }) => open.take([keyOf(parent, `= ${name}`)]));
    for (const [at, topic] of siblings.entries()) {
      const twin = rows.get(exact[at] ?? open.take([keyOf(parent, folded(topic.name))]) ?? "");
      const isOwnFree = parent === topic.parent && !rows.has(topic.id);
      const id = twin?.id ?? (isOwnFree ? topic.id : takeTopicId(parent, topic.name, taken));
      taken.add(id);
      idOf.set(topic.id, id);
      rows.set(id, twin === undefined ? { ...topic, id, parent } : layTopic(twin, topic));
    }
    for (const { id } of siblings) layLevel(below.get(id) ?? [], idOf.get(id) ?? null);
  };
  layLevel(below.get(null) ?? [], null);
  return { rows: [...rows.values()], idOf };
}

function layTopic(lower: TopicRow, { notes, groups }: TopicRow): TopicRow {
  return { ...lower, notes: layNotes(lower.notes, notes), groups: union(lower.groups, groups) };
}

function layPaper(lower: Paper, upper: Paper): Paper {
  const said = {
    url: upper.url ?? lower.url,
    arxiv: upper.arxiv ?? lower.arxiv,
    doi: upper.doi ?? lower.doi,
    code: upper.code ?? lower.code,
    demo: upper.demo ?? lower.demo,
  };
  const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
  const people = upper.authors.length === 0 || isCutShort ? lower : upper;
  const isNewVenue = upper.venue !== null && upper.venue !== lower.venue;
  const isSameTitle = squash(upper.title) === squash(lower.title);
  return {
    ...lower,
    title: upper.title,
    alternativeTitles: union(isSameTitle ? [] : [lower.title], lower.alternativeTitles, upper.alternativeTitles).filter(
      (title) => title !== upper.title,
    ),
    authors: people.authors,
    authorsComplete: people.authorsComplete,
    organizations: upper.organizations.length > 0 ? upper.organizations : lower.organizations,
    ...layDate(lower, upper),
    published: upper.published ?? lower.published,
    kind: isAssumed(upper) && lower.kind !== "other" ? lower.kind : upper.kind,
    venue: upper.venue ?? lower.venue,
    venueDetail: isNewVenue ? upper.venueDetail : (upper.venueDetail ?? lower.venueDetail),
    ...said,
    keywords: union(lower.keywords, upper.keywords),
    placements: layPlacements(lower.placements, upper.placements),
    notes: layNotes(layNotes(lower.notes, displacedLinks(lower, said)), upper.notes),
  };
}

/** What `build` takes where nobody says what a work is. */
function isAssumed({ kind, arxiv }: Paper): boolean {
  return kind === "other" || (kind === "preprint" && arxiv !== null);
}

/** A month does not displace a day in it, nor what an arXiv id tells what somebody stated. */
function layDate(lower: Paper, upper: Paper): Pick<Paper, "date" | "dateSource"> {
  const isDerived = upper.dateSource === "arxiv" && lower.dateSource !== "arxiv";
  const isKept = upper.date === null || (lower.date !== null && (isDerived || lower.date.startsWith(upper.date)));
  const { date, dateSource } = isKept ? lower : upper;
  return { date, dateSource };
}

/** Links that the upper layer replaced become notes, so that none is lost. */
function displacedLinks(lower: Paper, said: Pick<Paper, "url" | "arxiv" | "doi" | "code" | "demo">): Note[] {
  const kept = new Set(
    [said.url, said.code, said.demo, said.arxiv && arxivUrl(said.arxiv), said.doi && doiUrl(said.doi)]
      .filter((link) => link !== null)
      .map(linkKey),
  );
  const links: [name: string, link: string | null][] = [
    ["page", lower.url],
    ["code", lower.code],
    ["demo", lower.demo],
    ["arXiv", lower.arxiv && arxivUrl(lower.arxiv)],
    ["DOI", lower.doi && doiUrl(lower.doi)],
  ];
  return links.flatMap(([name, link]) =>
    link === null || kept.has(linkKey(link)) ? [] : [{ text: `${name}: ${link}`, notes: [] }],
  );
}

function linkKey(link: string): string {
  return (urlKey(link) || link).toLowerCase();
}

/** A place is another where its topic, group or comment is; one that says less than a known one is that one. */
function layPlacements(lower: readonly Placement[], upper: readonly Placement[]): Placement[] {
  const places = [...lower];
  const known = new Set<string>();
  const silent = new Piles<number>();
  const learn = ({ topicId, group, comment }: Placement): void => {
    for (const row of [[], [group], [null, comment], [group, comment]]) known.add(JSON.stringify([topicId, ...row]));
  };
  const placeKey = (topicId: string, group: string | null): string => JSON.stringify([topicId, group]);
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const place = lower[at] as Placement;
    learn(place);
    const keys = [placeKey(place.topicId, place.group), placeKey(place.topicId, null)];
    if (place.comment === null) silent.put([...new Set(keys)], at);
  }
  for (const place of upper) {
    const { topicId, group, comment } = place;
    if (
      known.has(JSON.stringify([topicId, ...(comment !== null ? [group, comment] : group !== null ? [group] : [])]))
    ) {
      continue;
    }
    const at = comment === null ? undefined : silent.take([placeKey(topicId, group)]);
    if (at === undefined) places.push(place);
    else places[at] = { ...(places[at] as Placement), comment };
    learn(at === undefined ? place : (places[at] as Placement));
  }
  return places;
}

/** Notes of one text are one note, with what stands below either. */
function layNotes(lower: readonly Note[], upper: readonly Note[]): readonly Note[] {
  return layRows(
    lower,
    upper,
    ({ text }) => text,
    (below, above) => ({ text: below.text, notes: layNotes(below.notes, above.notes) }),
  );
}

function layGlossary(lower: readonly GlossaryEntry[], upper: readonly GlossaryEntry[]): GlossaryEntry[] {
  return layRows(
    lower,
    upper,
    ({ term }) => term,
    (below, above) => ({
      term: below.term,
      expansions: union(below.expansions, above.expansions),
      words: union(below.words, above.words),
    }),
  );
}

/** Rows of one key are one row; the others come behind. */
function layRows<T>(
  lower: readonly T[],
  upper: readonly T[],
  keyOf: (row: T) => string,
  lay: (below: T, above: T) => T,
): T[] {
  const rows = [...lower];
  for (const [at, pair] of pairUp(lower, upper, keyOf).entries()) {
    const row = upper[at] as T;
    if (pair === null) rows.push(row);
    else rows[pair] = lay(rows[pair] as T, row);
  }
  return rows;
}

function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}
