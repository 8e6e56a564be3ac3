// The one form of a map that says each thing once and in outline order: what `build` makes and `export` writes.
import type { FamilyNameRow, MapFile, Note, Paper, Placement, TopicRow } from "./model.ts";
import { append } from "./multimap.ts";
import { familyNameByRule } from "./names.ts";

/**
 * The same map with its topics each before those below it, papers in the order of their first place, a paper's places in
 * the order of the topics; nothing is said twice, family names only where the rule would get them wrong, and keys in the
 * order of the model.
 */
export function canonicalMap(file: MapFile): MapFile {
  const topics = inOutlineOrder(withUsedGroups(file));
  const position = new Map(topics.map(({ id }, at) => [id, at]));
  const at = (placement: Placement | undefined): number => position.get(placement?.topicId ?? "") ?? topics.length;
  const papers = file.papers
    .map((paper) => canonicalPaper(paper, (a, b) => at(a) - at(b)))
    .sort((a, b) => at(a.placements[0]) - at(b.placements[0]));
  return {
    schemaVersion: file.schemaVersion,
    title: file.title,
    description: file.description,
    topics: topics.map(({ id, name, parent, notes, groups }) => ({
      id,
      name,
      parent,
      notes: notes.map(canonicalNote),
      groups,
    })),
    papers,
    glossary: file.glossary.map(({ term, expansions, words }) => ({ term, expansions, words })),
    familyNames: exceptionalNames(papers, file.familyNames),
  };
}

function canonicalPaper(paper: Paper, byTopic: (a: Placement, b: Placement) => number): Paper {
  return {
    id: paper.id,
    title: paper.title,
    alternativeTitles: unique(paper.alternativeTitles).filter((title) => title !== paper.title),
    authors: paper.authors,
    authorsComplete: paper.authorsComplete,
    organizations: paper.organizations,
    date: paper.date,
    dateSource: paper.dateSource,
    published: paper.published,
    kind: paper.kind,
    venue: paper.venue,
    venueDetail: paper.venueDetail,
    url: paper.url,
    arxiv: paper.arxiv,
    doi: paper.doi,
    code: paper.code,
    demo: paper.demo,
    keywords: unique(paper.keywords),
    placements: withoutRepeats(paper.placements.toSorted(byTopic)),
    notes: paper.notes.map(canonicalNote),
    origin: paper.origin,
  };
}

function canonicalNote({ text, notes }: Note): Note {
  return { text, notes: notes.map(canonicalNote) };
}

/** Topics depth first: siblings in the order given, each before those below it. */
export function inOutlineOrder<T extends Pick<TopicRow, "id" | "parent">>(topics: readonly T[]): T[] {
  const below = new Map<string | null, T[]>();
  for (const topic of topics) append(below, topic.parent, topic);
  const rows: T[] = [];
  const open = (below.get(null) ?? []).toReversed();
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    rows.push(topic);
    open.push(...(below.get(topic.id) ?? []).toReversed());
  }
  return rows;
}

/** Groups that a paper stands in are groups of the topic, though the map forgot to say so. */
function withUsedGroups({ topics, papers }: MapFile): TopicRow[] {
  const used = new Map<string, string[]>();
  for (const { placements } of papers) {
    for (const { topicId, group } of placements) if (group !== null) append(used, topicId, group);
  }
  return topics.map((topic) => ({ ...topic, groups: unique([...topic.groups, ...(used.get(topic.id) ?? [])]) }));
}

/** A place without a comment says nothing where an earlier one has the same topic and group. */
function withoutRepeats(placements: readonly Placement[]): Placement[] {
  const seen = new Set<string>();
  const kept = placements.filter(({ topicId, group, comment }) => {
    const place = JSON.stringify([topicId, group]);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew || comment !== null;
  });
  return kept.map(({ topicId, group, comment }) => ({ topicId, group, comment }));
}

function exceptionalNames(papers: readonly Paper[], rows: readonly FamilyNameRow[]): FamilyNameRow[] {
  if (rows.length === 0) return [];
  const families = new Map(rows.map(({ name, family }) => [name, family]));
  return unique(papers.flatMap(({ authors }) => authors)).flatMap((name) => {
    const family = families.get(name);
    return family === undefined || family === familyNameByRule(name) ? [] : [{ name, family }];
  });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
