// A map as people see it: all its text sanitised.
import type { Entry } from "../map/find.ts";
import { fileOfMap, linkMap, type Paper, type ResearchMap, type Topic } from "../map/model.ts";
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

function partner(topics: ReadonlyMap<string, Topic>, id: string): Topic {
  const topic = topics.get(id);
  if (topic === undefined) throw new Error(`no topic "${id}" in this map`);
  return topic;
}
