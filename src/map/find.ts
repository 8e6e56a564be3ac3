// Finds the paper, topic or layer that a text names, or explains why there is none.
import { didYouMean, Failure } from "../errors.ts";
import { fold, squash } from "../text/fold.ts";
import { doiInAddress } from "./doi-in-address.ts";
import { type Entry, entryIndexOf } from "./entry-index.ts";
import { doiKey, parseArxivId, parseDoi, urlKey } from "./identifiers.ts";
import { MINE, type ResearchMap, shortName, type Topic } from "./model.ts";
import { authorsInShort } from "./names.ts";

export type { Entry } from "./entry-index.ts";

/** Finds the names that are most like a misspelt one, best first. Loaded only if something was not found. */
type Nearest = (text: string, candidates: readonly string[]) => string[];

async function loadNearest(): Promise<Nearest> {
  return (await import("../text/nearest.ts")).nearest;
}

/**
 * The paper or topic that `text` names. Tried in this order: id, topic id, arXiv id, DOI, URL, exact title, topic
 * name, the start of an id, part of a topic's id or name, a citation by people and year. An id may be written as in lists: `[@id]`.
 * @throws Failure `no-such-paper` with the nearest ids and topics, or `ambiguous` with the candidates
 */
export async function findEntry(map: ResearchMap, text: string): Promise<Entry> {
  const [entry, ...others] = await namedEntries(map, text.trim());
  if (entry === undefined) {
    const near = await nearestEntries(map, text);
    throw new Failure(
      "no-such-paper",
      `no paper or topic "${text}"${didYouMean(near) || '; "aimap search" finds papers by words'}`,
      near,
    );
  }
  if (others.length > 0)
    throw ambiguous(`"${text}" could mean several papers or topics`, [entry, ...others].map(entryId));
  return entry;
}

/** As lists and pandoc write an id: `@olah2020zoom`, `[@olah2020zoom]`. */
const KEY = /^\[?@([^\s[\]]+)\]?$/;

async function namedEntries(map: ResearchMap, text: string): Promise<Entry[]> {
  const found = await candidateEntries(map, text);
  const key = KEY.exec(text)?.[1];
  return found.length > 0 || key === undefined ? found : candidateEntries(map, key);
}

async function candidateEntries(map: ResearchMap, text: string): Promise<Entry[]> {
  const index = entryIndexOf(map);
  const lower = text.toLowerCase();
  const arxiv = parseArxivId(text);
  const doi = parseDoi(text) ?? doiInAddress(text);
  const url = urlKey(text);
  const title = squash(text);
  const steps: (() => readonly Entry[] | Promise<readonly Entry[]>)[] = [
    () => index.idOf(text) ?? index.idOf(lower) ?? [],
    () => (arxiv === null ? [] : index.byArxiv(arxiv)),
    () => (doi === null ? [] : index.byDoi(doiKey(doi))),
    () => (url === "" ? [] : index.byUrl(url)),
    () => (title === "" ? [] : index.byTitle(title)),
    () => (title === "" ? [] : index.byTopicName(title)),
    () => (lower === "" ? [] : index.startingWith(lower)),
    () => topicsNamed(map, text).map((topic) => ({ type: "topic", topic })),
    () => papersCited(map, text),
  ];
  for (const step of steps) {
    const found = await step();
    if (found.length > 0) return [...found];
  }
  return [];
}

/** `Elhage et al. 2021`, `Rushing and Nanda (2024)`: the people as aimap names them in short, and a year. */
function papersCited({ papers }: ResearchMap, text: string): Entry[] {
  // a run of spaces is looked at from its start alone, and the people are not looked for: both would take the square of a long text
  const end = /(?<![\s,(])[\s,(]+((?:19|20)\d\d)\)?$/.exec(text);
  const [people, year = ""] = [text.slice(0, end?.index ?? 0), end?.[1]];
  if (!/\p{L}/u.test(people)) return [];
  const wanted = squash(people.replace(/ and /i, " & "));
  return papers
    .filter((paper) => paper.date?.startsWith(year) === true && squash(authorsInShort(paper) ?? "") === wanted)
    .map((paper) => ({ type: "paper", paper }));
}

const entryId = (entry: Entry): string => (entry.type === "paper" ? entry.paper.id : entry.topic.id);

function ambiguous(problem: string, candidates: readonly string[]): Failure {
  return new Failure("ambiguous", `${problem}; name one of these in full`, candidates);
}

async function nearestEntries(map: ResearchMap, text: string): Promise<string[]> {
  const nearest = await loadNearest();
  const byName = new Map<string, string>();
  for (const topic of map.topics) byName.set(topic.name, topic.id);
  for (const paper of map.papers) byName.set(paper.title, paper.id);
  for (const topic of map.topics) byName.set(topic.id, topic.id);
  for (const paper of map.papers) byName.set(paper.id, paper.id);
  const ids = nearest(text, [...byName.keys()]).map((name) => byName.get(name) ?? name);
  return [...new Set(ids)].slice(0, 3);
}

/**
 * The topic that `text` names: by exact id, else exact name, else a part of either that only one topic has.
 * @throws Failure `no-such-topic` or `ambiguous`
 */
export async function findTopic(map: ResearchMap, text: string): Promise<Topic> {
  const [topic, ...others] = topicsNamed(map, text);
  if (topic !== undefined && others.length === 0) return topic;
  if (topic !== undefined)
    throw ambiguous(
      `"${text}" could mean several topics`,
      [topic, ...others].map(({ id }) => id),
    );
  const near = await nearestTopics(map, text);
  const titled = near.length > 0 ? [] : topicsOfTitles(map, text);
  const tree = '"aimap tree" shows all topics';
  const next =
    titled.length > 0 ? `; papers with that in their titles are in ${titled.join(" and ")}, and ${tree}` : `; ${tree}`;
  throw new Failure("no-such-topic", `no topic "${text}"${didYouMean(near) || next}`, [...near, ...titled]);
}

/** The topics that most papers have whose titles say this: what somebody calls a topic that the map calls otherwise. */
function topicsOfTitles({ papers, topicById }: ResearchMap, text: string): string[] {
  const wanted = ` ${fold(text.trim())}`;
  const counts = new Map<string, number>();
  for (const { title, placements } of wanted.length < MIN_LENGTH_IN_TITLES ? [] : papers) {
    if (!` ${fold(title)}`.includes(wanted)) continue;
    for (const { topicId } of placements) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  }
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b - a).filter(([id]) => topicById.has(id));
  // a topic that is barely about it is no suggestion
  return first === undefined
    ? []
    : [first, ...others.filter(([, count]) => count * 2 >= first[1])].slice(0, 2).map(([id]) => id);
}

/** Fewer letters, after a space, are in too many titles. */
const MIN_LENGTH_IN_TITLES = 4;

/** The topics that a text can name: of those in the best way in which it names any. */
function topicsNamed(map: ResearchMap, text: string): Topic[] {
  const wanted = fold(text.trim());
  const steps: ((topic: Topic) => boolean)[] = [
    ({ id }) => fold(id) === wanted,
    ({ name }) => squash(name) === squash(text),
    ({ id }) => lastSteps(fold(id), wanted) === wanted,
    ({ id, name }) => fold(name).includes(wanted) || lastSteps(id, wanted).includes(wanted),
  ];
  for (const step of wanted === "" ? [] : steps) {
    const found = map.topics.filter(step);
    if (found.length > 0) return found;
  }
  return [];
}

/** As many of the last steps of a topic id as `wanted` has, so that the names of the topics above it do not count. */
function lastSteps(id: string, wanted: string): string {
  return id.split("/").slice(-wanted.split("/").length).join("/");
}

async function nearestTopics(map: ResearchMap, text: string): Promise<string[]> {
  const nearest = await loadNearest();
  const byName = new Map<string, string>();
  for (const { id, name } of map.topics) byName.set(name, id).set(id, id);
  const ids = nearest(text, [...byName.keys()]).map((name) => byName.get(name) ?? name);
  return [...new Set(ids)].slice(0, 3);
}

/**
 * The layer that `text` means: its name or file, else a part of its name that only one layer has.
 * @throws Failure `unknown-layer` that names them all, or `ambiguous`
 */
export function findLayer({ layers }: Pick<ResearchMap, "layers">, text: string): string {
  const steps: ((layer: string) => boolean)[] = [
    (layer) => layer === text,
    (layer) => layer === shortName(text),
    (layer) => text.trim() !== "" && fold(layer).includes(fold(text.trim())),
  ];
  for (const step of steps) {
    const found = layers.filter(step);
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    if (found.length > 1) throw ambiguous(`"${text}" could mean several layers`, found);
  }
  const named = layers.length === 1 ? `the only layer is ${layers[0]}` : `the layers are ${layers.join(", ")}`;
  const isOwn = text.trim().toLowerCase() === MINE;
  const begin = isOwn ? '; your own list is the layer mine once "aimap add" or "aimap mark" has begun it' : "";
  throw new Failure("unknown-layer", `no layer "${text}"; ${named}${begin}`, layers);
}
