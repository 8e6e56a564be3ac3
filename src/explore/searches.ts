// What was searched for before, which is recalled from the search line as commands are in a shell.
import { refind } from "./chips.ts";
import type { Searches, State } from "./state.ts";
import { lineOf } from "./text-line.ts";
import type { World } from "./world.ts";

export const NO_SEARCHES: Searches = { past: [], at: -1, typed: "" };
/** Nobody goes back further. */
const MAX_SEARCHES = 100;

/** The search that is being left, kept as the newest one. */
export function searchKept(state: State): State {
  const text = state.query.text.trim();
  if (text === "") return { ...state, searches: { ...state.searches, at: -1 } };
  const past = [text, ...state.searches.past.filter((each) => each !== text)].slice(0, MAX_SEARCHES);
  return { ...state, searches: { past, at: -1, typed: "" } };
}

/**
 * Above the first paper is the search before this one, and from there down the one after it.
 *
 * @param by negative: up
 * @returns null: there is none in this direction, or the cursor has papers to go to
 */
export function earlierSearch(state: State, by: number, world: World): State | null {
  const { past, at } = state.searches;
  if (by < 0 ? state.cursor > 0 : at < 0) return null;
  const typed = at < 0 ? state.query.text : state.searches.typed;
  const next = by < 0 ? past.findIndex((each, place) => place > at && each !== typed.trim()) : at - 1;
  if (by < 0 && next < 0) return null;
  const query = lineOf(next < 0 ? typed : (past[next] ?? ""));
  return refind({ ...state, query, searches: { past, at: next, typed }, follows: "top" }, world);
}
