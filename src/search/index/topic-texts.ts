// The texts of topics that are searched: their names and notes, for the papers listed in them.
import { type Note, type Paper, type ResearchMap, type Topic, topicIdsOf } from "../../map/model.ts";
import { TOPIC_NOTES } from "../weights.ts";
import type { SearchedText } from "./searched-text.ts";

/** The names of topics, for the papers in them and for those below; and their notes, for the papers in them. */
export function topicTexts(map: ResearchMap): SearchedText[] {
  const { own, below } = papersByTopic(map);
  return map.topics.flatMap(({ id, name, notes }): SearchedText[] => {
    const owners = own.get(id) ?? [];
    return [
      { field: "topic", text: name, owners },
      { field: "ancestor", text: name, owners: below.get(id) ?? [] },
      ...noteTexts(flatNotes(notes), owners),
    ];
  });
}

/** The texts of `topicTexts` alone. */
export function stringsOfTopics({ topics }: ResearchMap): string[] {
  return topics.flatMap(({ name, notes }) => [name, name, ...flatNotes(notes)]);
}

/** Notes that are long together, or on many papers, say little about each of them. */
function noteTexts(notes: readonly string[], owners: readonly number[]): SearchedText[] {
  const length = notes.reduce((sum, note) => sum + note.length, 0);
  const share = Math.min(1, TOPIC_NOTES.characters / length) * Math.min(1, TOPIC_NOTES.papers / owners.length);
  return notes.map((text) => ({ field: "topicNote", text, owners, share }));
}

/** By topic id: the papers listed in the topic itself, and those listed in topics below it. */
interface PapersByTopic {
  readonly own: ReadonlyMap<string, readonly number[]>;
  readonly below: ReadonlyMap<string, readonly number[]>;
}

function papersByTopic(map: ResearchMap): PapersByTopic {
  const own = new OwnersByTopic(map.topics);
  const below = new OwnersByTopic(map.topics);
  for (const [at, paper] of map.papers.entries()) {
    for (const topicId of topicIdsOf(paper)) {
      own.add(topicId, at);
      let topic = map.topicById.get(topicId)?.parent ?? null;
      for (; topic !== null; topic = topic.parent) below.add(topic.id, at);
    }
  }
  return { own: own.byTopic, below: below.byTopic };
}

class OwnersByTopic {
  readonly byTopic: Map<string, number[]>;

  constructor(topics: readonly Topic[]) {
    this.byTopic = new Map(topics.map(({ id }) => [id, []]));
  }

  /** Adds a paper once; papers come in ascending order. */
  add(topicId: string, paper: number): void {
    const owners = this.byTopic.get(topicId);
    if (owners !== undefined && owners[owners.length - 1] !== paper) owners.push(paper);
  }
}

function flatNotes(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => [note.text, ...flatNotes(note.notes)]);
}

/** A topic's name, and whether it is one that a paper is listed in, or one above it. */
interface NamedTopic {
  readonly name: string;
  readonly isOwn: boolean;
}

/** The JSON path of a topic's name in the record of a paper. */
export function topicPath(map: ResearchMap, paper: Paper, { name, isOwn }: NamedTopic): string | null {
  for (const [at, { topicId }] of paper.placements.entries()) {
    const path = map.topicById.get(topicId)?.path ?? [];
    const last = path.length - 1;
    const step = isOwn ? (path[last] === name ? last : -1) : path.slice(0, -1).indexOf(name);
    if (step >= 0) return `placements[${at}].topicPath[${step}]`;
  }
  return null;
}
