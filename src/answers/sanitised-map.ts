// A map as people see it: all its text sanitised.
import type { Entry } from "../map/find.ts";
import { fileOfMap, linkMap } from "../map/map-file.ts";
import { isDeferred, type Paper, type ResearchMap, type Topic, valuesOf } from "../map/model.ts";
import { sanitiseDeep } from "../text/sanitise.ts";
import { sanitisedFile } from "./sanitised-file.ts";
import { isTrusted } from "./trusted-map.ts";

/** A map with its sanitised copy, and which paper and topic of the one is which of the other. */
export interface SanitisedMap {
  /** The map itself if it has nothing to sanitise. */
  readonly map: ResearchMap;
  readonly paper: (original: Paper) => Paper;
  readonly topic: (original: Topic) => Topic;
  readonly originalPaper: (sanitised: Paper) => Paper;
  readonly originalTopic: (sanitised: Topic) => Topic;
}

const known = new WeakMap<ResearchMap, SanitisedMap>();

/** The copy is made once for a map. */
export function sanitisedMap(map: ResearchMap): SanitisedMap {
  let sanitised = known.get(map);
  if (sanitised === undefined) {
    sanitised = sanitisedCopy(map) ?? { map, paper: same, topic: same, originalPaper: same, originalTopic: same };
    known.set(map, sanitised);
  }
  return sanitised;
}

export function sanitisedEntry(entry: Entry, { paper, topic }: SanitisedMap): Entry {
  return entry.type === "paper"
    ? { type: "paper", paper: paper(entry.paper) }
    : { type: "topic", topic: topic(entry.topic) };
}

const same = <T>(value: T): T => value;

/** Null if there is nothing to sanitise. */
function sanitisedCopy(map: ResearchMap): SanitisedMap | null {
  if (isTrusted(map)) return null;
  if (map.columns !== undefined) return preparedCopy(map, map.columns.sanitised());
  const original = fileOfMap(map);
  const { file, paperIdOf, topicIdOf } = sanitisedFile(original);
  const layers = sanitiseDeep(map.layers);
  if (file === original && layers === map.layers) return null;
  const layersById = new Map([...map.layersById].map(([id, names]) => [paperIdOf.get(id) ?? id, sanitiseDeep(names)]));
  const copy = linkMap(file, { layers, layersById });
  const copyOf = new Map(map.papers.map((paper, at) => [paper, copy.papers[at] ?? sanitiseDeep(paper)]));
  const originalOf = new Map([...copyOf].map(([paper, sanitised]) => [sanitised, paper]));
  const originalTopics = new Map(map.topics.map((topic) => [topicIdOf.get(topic.id) ?? topic.id, topic]));
  return {
    map: copy,
    paper: (paper) => copyOf.get(paper) ?? sanitiseDeep(paper),
    topic: ({ id }) => partner(copy.topicById, topicIdOf.get(id) ?? id),
    originalPaper: (paper) => originalOf.get(paper) ?? paper,
    originalTopic: ({ id }) => partner(originalTopics, id),
  };
}

/** The copy that was prepared with the map: papers and topics are at the same positions. */
function preparedCopy(map: ResearchMap, copy: ResearchMap | null): SanitisedMap | null {
  if (copy === null) return null;
  const [topic, originalTopic] = [partnerIn(map.topics, copy.topics), partnerIn(copy.topics, map.topics)];
  return {
    map: copy,
    paper: (original) => paperAtSame(map, copy, original) ?? sanitiseDeep(valuesOf(original)),
    topic: (original) => topic(original) ?? original,
    originalPaper: (sanitised) => paperAtSame(copy, map, sanitised) ?? sanitised,
    originalTopic: (sanitised) => originalTopic(sanitised) ?? sanitised,
  };
}

/** The paper at the same position in another map; undefined: the paper is in neither. */
function paperAtSame({ columns }: ResearchMap, other: ResearchMap, paper: Paper): Paper | undefined {
  if (!isDeferred(paper) || columns?.paperAt(paper.position) !== paper) return undefined;
  return other.columns?.paperAt(paper.position);
}

/** Finds what is at the same position as a value. */
function partnerIn<T>(values: readonly T[], partners: readonly T[]): (value: T) => T | undefined {
  let positions: ReadonlyMap<T, number> | undefined;
  return (value) => {
    positions ??= new Map(values.map((each, at) => [each, at]));
    return partners[positions.get(value) ?? -1];
  };
}

function partner(topics: ReadonlyMap<string, Topic>, id: string): Topic {
  const topic = topics.get(id);
  if (topic === undefined) throw new Error(`no topic "${id}" in this map`);
  return topic;
}
