// A map as people see it: all its text sanitised.
import { fileOfMap, linkMap, type Paper, type ResearchMap, type Topic } from "../map/model.ts";
import { sanitise, sanitiseDeep } from "../text/sanitise.ts";
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

export function sanitisedMap(map: ResearchMap): SanitisedMap {
  let sanitised = known.get(map);
  if (sanitised === undefined) {
    sanitised = makeSanitisedMap(map);
    known.set(map, sanitised);
  }
  return sanitised;
}

function makeSanitisedMap(map: ResearchMap): SanitisedMap {
  const unchanged = { map, paper: same, topic: same, originalPaper: same, originalTopic: same };
  if (isTrusted(map)) return unchanged;
  const file = fileOfMap(map);
  const [cleanFile, layers] = [sanitiseDeep(file), sanitiseDeep(map.layers)];
  if (cleanFile === file && layers === map.layers) return unchanged;
  const layersById = new Map([...map.layersById].map(([id, names]) => [sanitise(id), sanitiseDeep(names)]));
  const copy = linkMap(cleanFile, { layers, layersById });
  const topics = map.topics.map((topic) => [topic, copy.topicById.get(sanitise(topic.id)) ?? topic] as const);
  const papers = map.papers.map((paper, at) => [paper, copy.papers[at] ?? paper] as const);
  return {
    map: copy,
    paper: follow(papers),
    topic: follow(topics),
    originalPaper: follow(reversed(papers)),
    originalTopic: follow(reversed(topics)),
  };
}

const same = <T>(value: T): T => value;

function follow<T>(pairs: readonly (readonly [from: T, to: T])[]): (value: T) => T {
  const partners = new Map(pairs);
  return (value) => partners.get(value) ?? value;
}

function reversed<T>(pairs: readonly (readonly [T, T])[]): (readonly [T, T])[] {
  return pairs.map(([from, to]) => [to, from]);
}
