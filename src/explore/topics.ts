// The topic tree as rows: which are visible, and what moving and folding do. The topic under the cursor is the one whose papers
// are shown; the row of all topics is null.
import { relisted } from "./lists.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/** From so many topics on, only the upper levels are unfolded at the start. */
const MANY_TOPICS = 60;
const LEVELS_OF_MANY = 2;

export function foldedAtStart({ collection }: World): ReadonlySet<number> {
  const { topics } = collection;
  if (topics.length < MANY_TOPICS) return new Set();
  return new Set(foldable(collection.topicEnd).filter((at) => (topics[at]?.depth ?? 0) >= LEVELS_OF_MANY));
}

function foldable(topicEnd: Uint32Array): number[] {
  return [...topicEnd.keys()].filter((at) => (topicEnd[at] ?? 0) > at + 1);
}

/** Positions of the topics that no fold hides, in order; null first, for all topics. */
export function visibleTopics({ folded }: Pick<State, "folded">, { collection }: World): (number | null)[] {
  const rows: (number | null)[] = [null];
  const { topicEnd } = collection;
  for (let at = 0; at < topicEnd.length; at = folded.has(at) ? (topicEnd[at] ?? at + 1) : at + 1) rows.push(at);
  return rows;
}

export function topicRow(state: State, world: World): number {
  return Math.max(0, visibleTopics(state, world).indexOf(state.topic));
}

/** The cursor of the tree on a row, and the papers of that topic. */
export function toTopicRow(state: State, world: World, row: number): State {
  const rows = visibleTopics(state, world);
  return toTopic(state, world, rows[Math.min(Math.max(0, row), rows.length - 1)] ?? null);
}

export function toTopic(state: State, world: World, topic: number | null): State {
  return topic === state.topic ? state : relisted({ ...state, topic, reading: null }, world);
}

/** Folds the topic; where there is nothing to fold, goes to the one above it. */
export function fold(state: State, world: World): State {
  const { topic, folded } = state;
  if (topic === null) return state;
  const { topicEnd, topicParent } = world.collection;
  const hasTopics = (topicEnd[topic] ?? 0) > topic + 1;
  if (hasTopics && !folded.has(topic)) return { ...state, folded: new Set([...folded, topic]) };
  const above = topicParent[topic] ?? topic;
  return toTopic(state, world, above === topic ? null : above);
}

/** Unfolds the topic; where it is unfolded, goes to the first one below it. */
export function unfold(state: State, world: World): State {
  const { topic, folded } = state;
  if (topic === null) return toTopicRow(state, world, 1);
  if (folded.has(topic)) return { ...state, folded: new Set([...folded].filter((at) => at !== topic)) };
  return (world.collection.topicEnd[topic] ?? 0) > topic + 1 ? toTopic(state, world, topic + 1) : state;
}

/** Folds all topics, or unfolds all if any is folded. A topic that would be hidden gives way to the one at the top above it. */
export function foldAll(state: State, world: World): State {
  if (state.folded.size > 0) return { ...state, folded: new Set() };
  const { topicEnd, topicParent } = world.collection;
  let top = state.topic;
  for (let above = top; above !== null; ) {
    top = above;
    const next: number = topicParent[above] ?? above;
    above = next === above ? null : next;
  }
  return toTopic({ ...state, folded: new Set(foldable(topicEnd)) }, world, top);
}
