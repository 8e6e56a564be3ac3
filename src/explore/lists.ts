// The list of papers and its cursor: made again when what narrows it changes, without losing the place.
import { type Paper, valuesOf } from "../map/model.ts";
import type { TimeAxis } from "./axis.ts";
import type { Collection, Sorted } from "./collection.ts";
import { layoutOf } from "./layout.ts";
import { select } from "./selection.ts";
import type { Filter, Found, State, Wish } from "./state.ts";
import { timeAxis } from "./time.ts";
import type { World } from "./world.ts";

/** What the state asks to be found. A space at the end says that the last word is finished. */
export function wishOf({ query, filters }: Pick<State, "query" | "filters">): Wish {
  return { words: query.text.trim() === "" ? "" : query.text.trimStart(), filters };
}

export function isEmptyWish({ words, filters }: Wish): boolean {
  return words === "" && filters.length === 0;
}

export function isSameWish(a: Wish, b: Wish): boolean {
  return a.words === b.words && a.filters === b.filters;
}

export const NO_FILTERS: readonly Filter[] = [];

/** All papers, the newest first: what is found when nothing is asked. */
export function everything({ collection }: World): Found {
  return { wish: { words: "", filters: NO_FILTERS }, papers: collection.order("date"), results: null, readings: [] };
}

export function layoutFor({ size, focus, found, topicRoom }: State) {
  return layoutOf({ size, focus, topicRoom, hasReasons: found.results !== null });
}

export function axisFor(state: State, { collection }: World): TimeAxis {
  return timeAxis(collection, state, layoutFor(state).timeline?.width ?? 0);
}

/** The papers that are shown at most; null: all. */
export function onlyOf({ isMarkedOnly, marks, given }: State): ReadonlySet<number> | null {
  if (!isMarkedOnly) return given;
  return given === null ? marks : new Set([...marks].filter((paper) => given.has(paper)));
}

/** The list made again, with the cursor where it belongs. */
export function relisted(state: State, world: World): State {
  const choice = { topic: state.topic, span: state.span, only: onlyOf(state) };
  const { list, counts } = select(world.collection, state.found.papers, axisFor(state, world), choice);
  const ordered = sorted(list, state, world);
  const next = { ...state, list: ordered, counts };
  const cursor = state.follows === "top" ? 0 : Math.max(0, positionIn(next, state.place));
  return { ...next, cursor, scroll: paperAt(next, cursor) === paperAt(state, state.cursor) ? state.scroll : 0 };
}

/** The position in the list of a paper; -1: it is not in it. */
export function positionIn({ list, found }: State, paper: number | null): number {
  const at = paper === null ? -1 : found.papers.indexOf(paper);
  return at < 0 ? -1 : list.indexOf(at);
}

/** The paper at a position of the list; null: there is none. */
export function paperAt({ list, found }: State, position: number): number | null {
  const at = list[position];
  return at === undefined ? null : (found.papers[at] ?? null);
}

/** The paper that the third pane shows. */
export function shownPaper(state: State): number | null {
  return state.reading ?? paperAt(state, state.cursor);
}

/** A paper with the status that is being saved, or that a list outside of the map has. */
export function asSaved(paper: Paper, at: number, { guessed, saving }: Pick<State, "guessed" | "saving">): Paper {
  const status = guessed.has(at) ? undefined : saving.get(at);
  return status === undefined ? paper : { ...valuesOf(paper), status };
}

/** The cursor moved by the person: from now on this is its place. */
export function movedTo(state: State, position: number): State {
  const cursor = Math.min(Math.max(0, position), Math.max(0, state.list.length - 1));
  return { ...state, cursor, place: paperAt(state, cursor), follows: "place", reading: null, scroll: 0 };
}

/** The marked papers that the list shows, in the order of marking. Kept as long as both are the same: frames ask for it. */
export function marksShown({ list, found, marks }: Pick<State, "list" | "found" | "marks">): readonly number[] {
  const before = marksOf.get(marks);
  if (before?.list === list) return before.shown;
  const listed = new Set<number>();
  if (marks.size > 0) for (const at of list) listed.add(found.papers[at] ?? 0);
  const shown = [...marks].filter((paper) => listed.has(paper));
  marksOf.set(marks, { list, shown });
  return shown;
}

const marksOf = new WeakMap<State["marks"], { readonly list: Uint32Array; readonly shown: readonly number[] }>();

/** The order of the list: `newest first`, `by title, reversed`. */
export function orderInWords({ sort, found }: Pick<State, "sort" | "found">): string {
  const { by, isReversed } = sort;
  const name = by === null ? (found.results === null ? "newest first" : "best first") : `by ${by}`;
  return name + (isReversed ? ", reversed" : "");
}

function sorted(list: Uint32Array, { sort, found }: State, { collection }: World): Uint32Array {
  const { by, isReversed } = sort;
  if (by === null) return isReversed ? list.toReversed() : list;
  const order = collection.order(by);
  const atOf = new Uint32Array(order.length);
  // from 1: 0 is not in the list
  for (const at of list) atOf[found.papers[at] ?? 0] = at + 1;
  const result = new Uint32Array(list.length);
  let length = 0;
  for (const paper of list.length > order.length / MIN_SHARE_WALKED ? order : ranked(list, found, collection, by)) {
    const at = atOf[paper] ?? 0;
    if (at === 0) continue;
    result[length] = at - 1;
    length += 1;
  }
  return isReversed ? result.toReversed() : result;
}

/** Of more than one in so many papers, those in the list are looked for in the order of all. */
const MIN_SHARE_WALKED = 16;

/** The papers of a short list in an order: their ranks, which are numbers, are sorted much faster than papers are compared. */
function ranked(list: Uint32Array, found: Found, collection: Collection, by: Sorted): Uint32Array {
  const order = collection.order(by);
  const rankOf = collection.rank(by);
  return list
    .map((at) => rankOf[found.papers[at] ?? 0] ?? 0)
    .sort()
    .map((rank) => order[rank] ?? 0);
}
