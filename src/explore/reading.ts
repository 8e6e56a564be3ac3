// The paper that is read: its lines, what has been read before, and the related papers that can be followed.
import { countOf } from "../render/phrases.ts";
import type { Collection } from "./collection.ts";
import type { StatusEffect } from "./events.ts";
import { marksShown, movedTo, paperAt, positionIn, shownPaper } from "./lists.ts";
import type { RelatedPaper, State } from "./state.ts";

/** As many related papers as there are keys for them. */
export const MAX_RELATED = 9;

/** What keys say that need a paper where there is none. */
export const NO_PAPER = "no paper is here";

/** Reads the paper under the cursor, which `back` returns to. */
export function read(state: State): State {
  const paper = shownPaper(state);
  return paper === null ? { ...state, message: NO_PAPER } : { ...visited(state, paper), focus: "paper" };
}

/** Reads a related paper: the cursor goes to it if the list has it. @param number from 1 */
export function follow(state: State, number: number): State {
  const from = shownPaper(state);
  const to = relatedOf(state, from)[number - 1]?.at;
  if (from === null || to === undefined) {
    const isKnown = from === null || state.related?.of === from;
    const message = isKnown ? "there is no related paper of this number" : "its related papers are not known yet";
    return { ...state, message };
  }
  return shown(visited(visited(state, from), to), to);
}

/** The papers related to one, as far as is known. */
export function relatedOf({ related }: State, paper: number | null): readonly RelatedPaper[] {
  return related !== null && related.of === paper ? related.papers : [];
}

/** @param by -1: back, 1: forward */
export function revisit(state: State, by: 1 | -1): State {
  const { papers, at } = state.history;
  const current = shownPaper(state);
  // a paper that was only looked at since then is not in the history: going back returns to the last one that is
  const isAway = by < 0 && at >= 0 && papers[at] !== current;
  const next = isAway ? at : at + by;
  const paper = papers[next];
  if (paper === undefined)
    return { ...state, message: by < 0 ? "nothing was read before" : "nothing was read after this" };
  return shown({ ...state, history: { papers, at: next } }, paper);
}

/** The state in which a paper is shown: under the cursor if the list has it. */
function shown(state: State, paper: number): State {
  const position = positionIn(state, paper);
  return position >= 0 ? movedTo(state, position) : { ...state, reading: paper, scroll: 0 };
}

/** The longest history: nobody goes back further. */
const MAX_HISTORY = 200;

function visited(state: State, paper: number): State {
  const { papers, at } = state.history;
  if (papers[at] === paper) return state;
  const before = papers.slice(0, at + 1).slice(-MAX_HISTORY);
  return { ...state, history: { papers: [...before, paper], at: before.length } };
}

/** The papers that are passed on: all that are marked, else the one that is shown. */
export function chosen(state: State): readonly number[] {
  return state.marks.size > 0 ? [...state.marks] : current(state);
}

/** The papers that a key acts on: the marked ones in the list, else the one that is shown. Nothing is done to what nobody sees. */
export function chosenHere(state: State): readonly number[] {
  const shown = marksShown(state);
  return shown.length > 0 ? shown : current(state);
}

function current(state: State): number[] {
  const paper = state.focus === "paper" ? shownPaper(state) : paperAt(state, state.cursor);
  return paper === null ? [] : [paper];
}

/** What is or was saved: `2 papers: queued; 1 is that far already`. @param place where: `, in my-list.md` */
export function statusInWords({ papers, status, others }: StatusEffect, collection: Collection, place = ""): string {
  const rest = others === 0 ? "" : `; ${others} ${others === 1 ? "is" : "are"} that far already`;
  return `${namesOf(papers, collection)}: ${status}${place}${rest}`;
}

/** The id of one paper, or how many papers there are. */
export function namesOf(papers: readonly number[], collection: Collection): string {
  const [first = 0] = papers;
  return papers.length === 1 ? (collection.paper(first)?.id ?? "") : countOf(papers.length, "paper");
}
