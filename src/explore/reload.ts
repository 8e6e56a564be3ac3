// The explorer's state over a map that was loaded again: the same papers and topics, wherever they are now.
import { everything, paperAt, relisted } from "./lists.ts";
import { roomOfTopics } from "./panes/topics.ts";
import { settled } from "./settle.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/** What is looked for has to be found again after this. */
export function inWorld(state: State, before: World, world: World): State {
  const papers = moves(before.collection.papers, world.collection.papers);
  const topics = moves(before.collection.map.topics, world.collection.map.topics);
  const one = (moved: ReadonlyMap<number, number>, at: number | null): number | null =>
    at === null ? null : (moved.get(at) ?? null);
  const all = (moved: ReadonlyMap<number, number>, from: Iterable<number>): number[] =>
    [...from].flatMap((at) => moved.get(at) ?? []);
  const history = all(papers, state.history.papers);
  const next: State = {
    ...state,
    topicRoom: roomOfTopics(world),
    topic: one(topics, state.topic),
    folded: new Set(all(topics, state.folded)),
    marks: new Set(all(papers, state.marks)),
    given: state.given === null ? null : new Set(all(papers, state.given)),
    place: one(papers, paperAt(state, state.cursor)),
    home: one(papers, state.home),
    reading: one(papers, state.reading),
    history: { papers: history, at: Math.min(state.history.at, history.length - 1) },
    related: null,
    saving: new Map(
      [...state.saving].flatMap(([at, status]) => (one(papers, at) === null ? [] : [[one(papers, at) ?? 0, status]])),
    ),
    guessed: new Set(all(papers, state.guessed)),
    found: everything(world),
    failed: null,
    follows: "place",
  };
  const { scroll, top } = state;
  return settled({ ...relisted(next, world), scroll, top }, world);
}

interface Identified {
  readonly id: string;
}

/** Where each is now that was at a position before. */
function moves(before: readonly Identified[], after: readonly Identified[]): Map<number, number> {
  const places = new Map(after.map(({ id }, at) => [id, at]));
  return new Map(
    before.flatMap(({ id }, at) => {
      const now = places.get(id);
      return now === undefined ? [] : [[at, now] as const];
    }),
  );
}
