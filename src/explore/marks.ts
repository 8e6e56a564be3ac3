// The marks of papers that are chosen together.
import { countOf } from "../render/phrases.ts";
import { paperAt, relisted, shownPaper } from "./lists.ts";
import { NO_PAPER } from "./reading.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/** The paper marked, or no longer. */
export function marked(state: State, world: World): State {
  const paper = state.focus === "paper" ? shownPaper(state) : paperAt(state, state.cursor);
  if (paper === null) return { ...state, message: NO_PAPER };
  const marks = new Set(state.marks);
  if (!marks.delete(paper)) marks.add(paper);
  return withMarks(state, marks, world);
}

/** Where only marked papers are shown and none is left, all are shown again. */
function withMarks(state: State, marks: State["marks"], world: World): State {
  const next = { ...state, marks };
  return state.isMarkedOnly && marks.size === 0
    ? relisted({ ...next, isMarkedOnly: false, follows: "place" }, world)
    : next;
}

/** Those that were marked before stay in their order. */
export function allMarked(state: State, world: World): State {
  const papers = Array.from(state.list, (at) => state.found.papers[at] ?? 0);
  const isMarked = papers.every((paper) => state.marks.has(paper));
  if (papers.length === 0) return { ...state, message: NO_PAPER };
  const marks = isMarked ? withoutAll(state.marks, papers) : new Set([...state.marks, ...papers]);
  const message = `${countOf(papers.length, "paper")} ${isMarked ? "no longer marked" : "marked"}`;
  return { ...withMarks(state, marks, world), message };
}

function withoutAll(marks: ReadonlySet<number>, papers: readonly number[]): Set<number> {
  const left = new Set(marks);
  for (const paper of papers) left.delete(paper);
  return left;
}
