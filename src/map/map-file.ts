// The content of a map file: its rows, its version, and the way from rows to a linked map and back.
import {
  BUNDLED,
  type GlossaryEntry,
  type Note,
  type Origins,
  type Paper,
  type ResearchMap,
  type Topic,
  valuesOf,
} from "./model.ts";

/** The version of the map file format that this program writes, and the newest one that it reads. */
export const SCHEMA_VERSION = 2;

/** The version of literal outlines that this program writes: the value of `aimap` in their front matter. */
export const LITERAL_VERSION = 1;

/** The content of a map file, as `build` writes it and `load` reads it. */
export interface MapFile {
  readonly schemaVersion: number;
  readonly title: string;
  readonly description: string | null;
  readonly topics: readonly TopicRow[];
  readonly papers: readonly Paper[];
  readonly glossary: readonly GlossaryEntry[];
}

export interface TopicRow {
  readonly id: string;
  readonly name: string;
  /** Id of the topic above it; null at the top. */
  readonly parent: string | null;
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
}

/** Links the rows of a valid map file, in which ids resolve and parents come before their children. */
export function linkMap(file: MapFile, origins: Origins = { layers: [BUNDLED], layersById: new Map() }): ResearchMap {
  const topicById = linkTopics(file.topics);
  return {
    title: file.title,
    description: file.description,
    topics: [...topicById.values()],
    papers: file.papers,
    glossary: file.glossary,
    topicById,
    paperById: new Map(file.papers.map((paper) => [paper.id, paper])),
    ...origins,
  };
}

/** The topics by their ids, in order. @param rows parents before their children */
export function linkTopics(rows: readonly TopicRow[]): ReadonlyMap<string, Topic> {
  const topicById = new Map<string, Topic>();
  const childrenById = new Map<string, Topic[]>();
  for (const row of rows) {
    const parent = row.parent === null ? null : (topicById.get(row.parent) ?? null);
    const children: Topic[] = [];
    const topic: Topic = {
      id: row.id,
      name: row.name,
      path: parent === null ? [row.name] : [...parent.path, row.name],
      depth: parent === null ? 1 : parent.depth + 1,
      parent,
      children,
      notes: row.notes,
      groups: row.groups,
    };
    topicById.set(row.id, topic);
    childrenById.set(row.id, children);
    if (parent !== null) childrenById.get(parent.id)?.push(topic);
  }
  return topicById;
}

/** The rows of a linked map, and its papers with values of their own. */
export function fileOfMap(map: ResearchMap): MapFile {
  const { title, description, topics, papers, glossary } = map;
  return {
    schemaVersion: SCHEMA_VERSION,
    title,
    description,
    topics: topics.map(({ id, name, parent, notes, groups }) => ({
      id,
      name,
      parent: parent?.id ?? null,
      notes,
      groups,
    })),
    papers: map.columns === undefined ? papers : papers.map(valuesOf),
    glossary,
  };
}
