// Whether a list, read again after edits, says what was meant and nothing else.
import { addedDate } from "../map/added.ts";
import type { MapFile, TopicRow } from "../map/map-file.ts";
import { type Paper, valuesOf } from "../map/model.ts";
import { type Edit, editedPaper, type NewEntry } from "./edit.ts";
import { keyOf } from "./place-entry.ts";

/** The first difference from what the edits mean, in words; null: there is none. */
export function differenceFrom(before: MapFile, edits: readonly Edit[], after: MapFile): string | null {
  const meant = new Map(before.papers.map((paper) => [paper.id, paper]));
  for (const edit of edits) {
    if (edit.type === "add") continue;
    const paper = meant.get(edit.id);
    if (paper !== undefined) meant.set(edit.id, editedPaper(paper, edit));
  }
  const added = new Map(
    edits.flatMap((edit) => (edit.type === "add" ? [[edit.entry.facts.key ?? "", edit.entry] as const] : [])),
  );
  if (after.papers.length !== before.papers.length + added.size) return "another number of papers would be read";
  const addressed = new Set(edits.flatMap((edit) => (edit.type === "address" ? [edit.id] : [])));
  for (const paper of after.papers) {
    const entry = added.get(paper.id);
    const known = meant.get(paper.id);
    if (entry !== undefined && known === undefined) {
      const difference = differenceOfEntry(paper, entry, after.topics);
      if (difference !== null) return `its ${difference} would be read otherwise`;
    } else if (
      known === undefined ||
      !isSame(comparable(paper), comparable(addressed.has(paper.id) ? withDerived(known, paper) : known))
    )
      return `${paper.id} would be read otherwise`;
  }
  const topics = new Map(after.topics.map((topic) => [topic.id, topic]));
  for (const topic of before.topics) {
    if (!isSame(topics.get(topic.id), topic)) return `the topic ${topic.name} would be read otherwise`;
  }
  const isUsed = new Set(edits.flatMap((edit) => (edit.type === "add" ? topicsOfEntry(edit.entry) : [])));
  const known = new Set(before.topics.map(({ id }) => id));
  for (const topic of after.topics) {
    if (!known.has(topic.id) && !isUsed.has(keyOf(pathOf(topic.id, topics))) && !isUsed.has(PAGE))
      return "another topic would be read";
  }
  // an empty list has no title
  return before.topics.length === 0 || after.title === before.title
    ? null
    : "the title of the list would be read otherwise";
}

/** Stands for the topic that the title of the page names. */
const PAGE = "the page";

/** The keys of the topics that an entry brings with it. */
function topicsOfEntry({ topic }: NewEntry): string[] {
  if (topic === null) return [PAGE];
  return topic.path.map((_, at) => keyOf(topic.path.slice(0, at + 1)));
}

/** A paper of several entries has their tags in the order of the entries. */
function comparable(paper: Paper): Paper {
  return { ...valuesOf(paper), tags: paper.tags.toSorted() };
}

/** A paper without a date or a kind has those that follow from its address. */
function withDerived(paper: Paper, { date, dateSource, kind, cslType }: Paper): Paper {
  return {
    ...valuesOf(paper),
    ...(paper.date === null && { date, dateSource }),
    ...(paper.kind === "other" && { kind, cslType }),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pathOf(id: string, topics: ReadonlyMap<string, TopicRow>): string[] {
  const path: string[] = [];
  for (let topic = topics.get(id); topic !== undefined; topic = topics.get(topic.parent ?? ""))
    path.unshift(topic.name);
  return path;
}

/** What of an entry is read otherwise than it was meant; null: nothing. */
function differenceOfEntry(
  paper: Paper,
  { facts, notes, topic, citation }: NewEntry,
  rows: readonly TopicRow[],
): string | null {
  const [placement, another] = paper.placements;
  const path = pathOf(placement?.topicId ?? "", new Map(rows.map((row) => [row.id, row])));
  const isPlaced = topic === null ? path.length === 1 : keyOf(path) === keyOf(topic.path);
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    topic: [isPlaced && placement?.group === null && another === undefined, true],
    title: [paper.title, facts.title],
    address: [paper.url, facts.url],
    date: [paper.date, facts.date ?? paper.date],
    status: [paper.status, facts.status],
    tags: [paper.tags, facts.tags],
    comment: [placement?.comment ?? null, facts.comment],
    notes: [paper.notes, notes],
    "date of adding": [facts.added === null || addedDate(paper) !== null, true],
    authors: [citation === null ? paper.authors : [], []],
    venue: [citation === null ? paper.venue : null, null],
    ...Object.fromEntries(
      Object.entries(citation?.facts ?? {}).map(([key, value]) => [key, [Reflect.get(paper, key), value] as const]),
    ),
  };
  return Object.entries(pairs).find(([, [read, meant]]) => !isSame(read, meant))?.[0] ?? null;
}
