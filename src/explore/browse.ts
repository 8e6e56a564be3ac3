// What the keys do in the panes: moving, narrowing, marking, and what is done with a paper.
import { STATUSES, type Status } from "../map/vocabulary.ts";
import { countOf } from "../render/phrases.ts";
import { chipsOf } from "./chips.ts";
import { SORTED } from "./collection.ts";
import type { CopyEffect, PaperEffect, Step } from "./events.ts";
import { keyName } from "./key-names.ts";
import type { ActionName } from "./keys.ts";
import { axisFor, layoutFor, movedTo, onlyOf, orderInWords, paperAt, relisted, shownPaper } from "./lists.ts";
import { allMarked, marked } from "./marks.ts";
import { chosenHere, follow, NO_PAPER, namesOf, revisit, statusInWords } from "./reading.ts";
import { earlierSearch } from "./searches.ts";
import { cellsOfAnyTime } from "./selection.ts";
import { PANES, type Pane, type State } from "./state.ts";
import { EMPTY_LINE } from "./text-line.ts";
import { extended, moved, rescaled } from "./time.ts";
import { fold, foldAll, topicRow, toTopicRow, unfold } from "./topics.ts";
import type { World } from "./world.ts";

/** Each action in the panes, in the help and in the list below the search line. */
export function browse(state: State, action: ActionName, key: string, world: World): Step {
  const onPaper = PAPER_ACTIONS[action]?.(state, world);
  if (onPaper !== undefined) return onPaper;
  const next = MOVES[action]?.(state, world) ?? OTHERS[action]?.(state, world, key);
  return { state: next ?? state, effect: null };
}

type Move = (state: State, world: World) => State;

const MOVES: Partial<Readonly<Record<ActionName, Move>>> = {
  down: (state, world) => moveBy(state, world, () => 1),
  up: (state, world) => moveBy(state, world, () => -1),
  halfDown: (state, world) => moveBy(state, world, (page) => Math.max(1, page >> 1)),
  halfUp: (state, world) => moveBy(state, world, (page) => -Math.max(1, page >> 1)),
  pageDown: (state, world) => moveBy(state, world, (page) => page),
  pageUp: (state, world) => moveBy(state, world, (page) => -page),
  first: (state, world) => moveBy(state, world, () => Number.NEGATIVE_INFINITY),
  nextPaper: (state) => movedTo(state, state.cursor + 1),
  previousPaper: (state) => movedTo(state, state.cursor - 1),
  centre: (state) => {
    const page = Math.floor(pageLines(state) / layoutFor(state).paperLines);
    return { ...state, top: Math.max(0, state.cursor - (page >> 1)) };
  },
  last: (state, world) => moveBy(state, world, () => Number.POSITIVE_INFINITY),
};

/** Moves what has the focus. What is scrolled too far, `settled` brings back. */
function moveBy(state: State, world: World, by: (page: number) => number): State {
  const lines = pageLines(state);
  if (state.mode === "help") {
    return { ...state, help: { ...state.help, scroll: bounded(state.help.scroll + by(state.size.rows - 3)) } };
  }
  const pane = state.mode === "search" ? "papers" : state.focus;
  if (pane === "topics") return toTopicRow(state, world, bounded(topicRow(state, world) + by(lines)));
  if (state.mode === "search") {
    const other = earlierSearch(state, by(1), world);
    if (other !== null) return other;
  }
  if (pane === "papers") {
    return movedTo(state, bounded(state.cursor + by(Math.floor(lines / layoutFor(state).paperLines))));
  }
  return { ...state, scroll: bounded(state.scroll + by(lines)) };
}

/** A finite position that is as good as infinitely far. */
function bounded(position: number): number {
  return Math.min(Math.max(0, position), 2 ** 30);
}

/** Lines of the pane with the focus; in a search, of the papers. */
function pageLines(state: State): number {
  const wanted = state.mode === "search" ? "papers" : state.focus;
  const { panes } = layoutFor(state);
  return Math.max(1, panes.find(({ pane }) => pane === wanted)?.area.height ?? panes[0]?.area.height ?? 1);
}

type PaperAction = (state: State, world: World) => Step;

/** What is done outside of the explorer takes a while: each key says at once what it does, and what came of it follows. */
const PAPER_ACTIONS: Partial<Readonly<Record<ActionName, PaperAction>>> = {
  setStatus: withNextStatus,
  open: withPaper("open", (id) => `opening the page of ${id}`),
  copyCitation: withChosen("copyCitation", (names) => `copying the citation of ${names}`),
  copyId: withChosen("copyId", (names) => `copying the id of ${names}`),
  copyLink: withChosen("copyLink", (names) => `copying the link of ${names}`),
  undo: onList("undo", "u", "undo"),
  redo: onList("redo", "U", "redo"),
  edit: withPaper("edit", (id) => `opening your editor at ${id}`),
};

function withPaper(type: PaperEffect["type"], inWords: (id: string) => string): PaperAction {
  return (state, { collection, look }) => {
    const paper = state.focus === "paper" ? shownPaper(state) : paperAt(state, state.cursor);
    const id = paper === null ? undefined : collection.paper(paper)?.id;
    if (paper === null || id === undefined) return { state: { ...state, message: NO_PAPER }, effect: null };
    return { state: { ...state, message: inWords(id) + look.glyphs.ellipsis }, effect: { type, paper } };
  };
}

/** With the marked papers in the list, or else the one that is shown. */
function withChosen(type: CopyEffect["type"], inWords: (names: string) => string): PaperAction {
  return (state, { collection, look }) => {
    const papers = chosenHere(state);
    if (papers.length === 0) return { state: { ...state, message: NO_PAPER }, effect: null };
    const message = inWords(namesOf(papers, collection)) + look.glyphs.ellipsis;
    return { state: { ...state, message }, effect: { type, papers } };
  };
}

/**
 * The status after that of the papers that are least far, for all that are not as far yet: nobody's progress is set back. It is
 * shown while it is being saved.
 */
function withNextStatus(state: State, { collection, look, hiddenList, newList }: World): Step {
  const all = chosenHere(state).map((paper) => ({
    paper,
    step: stepOf(state.saving.get(paper) ?? collection.papers[paper]?.status ?? null),
  }));
  const least = Math.min(...all.map(({ step }) => step));
  const papers = all.filter(({ step }) => step === least).map(({ paper }) => paper);
  const status = STATUSES[(least + 1) % STATUSES.length];
  if (papers.length === 0 || status === undefined) return { state: { ...state, message: NO_PAPER }, effect: null };
  const question = state.asked === null ? questionAbout(papers.length, status, state, { hiddenList, newList }) : null;
  if (question !== null) return { state: { ...state, asked: "setStatus", message: question }, effect: null };
  const saving = new Map([...state.saving, ...papers.map((paper) => [paper, status] as const)]);
  const before = STATUSES[least] ?? null;
  const effect = { type: "setStatus", papers, status, before, others: all.length - papers.length } as const;
  const unknown = hiddenList !== null ? papers.filter((paper) => !state.saving.has(paper)) : [];
  const guessed = new Set([...state.guessed, ...unknown]);
  const inWords =
    guessed.size > 0
      ? `looking for ${namesOf(papers, collection)} in your list`
      : `${statusInWords(effect, collection)}, saving`;
  const message = inWords + look.glyphs.ellipsis;
  return { state: { ...state, asked: null, isListAgreed: true, saving, guessed, message }, effect };
}

/** What the key has to be pressed again for: a list that the reader may not want or not mean, and much at once. Null: nothing. */
function questionAbout(
  count: number,
  status: Status,
  { isListAgreed }: State,
  { hiddenList, newList }: Pick<World, "hiddenList" | "newList">,
): string | null {
  if (newList !== null && !isListAgreed) return `press r again to begin a list of your own, ${newList}`;
  if (hiddenList !== null && !isListAgreed) return `press r again to change ${hiddenList}${NOT_IN_MAP}`;
  return count > MAX_UNASKED ? `${countOf(count, "paper")} would become ${status}; press r again to do it` : null;
}

const NOT_IN_MAP = ", which is not part of this map";

/** Takes back the last change of the list, or makes it again. */
function onList(type: "undo" | "redo", key: string, verb: string): PaperAction {
  return (state, { hiddenList, look }) => {
    if (hiddenList !== null && !state.isListAgreed && state.asked === null) {
      const message = `press ${key} again to ${verb} the last change of ${hiddenList}${NOT_IN_MAP}`;
      return { state: { ...state, asked: type, message }, effect: null };
    }
    const message = `${verb}ing the last change of your list${look.glyphs.ellipsis}`;
    return { state: { ...state, asked: null, isListAgreed: true, message }, effect: { type } };
  };
}

/** So many papers get a new status by one key; for more, it has to be pressed twice. */
const MAX_UNASKED = 5;

/** -1: none. */
function stepOf(status: Status | null): number {
  return status === null ? -1 : STATUSES.indexOf(status);
}

const OTHERS: Partial<Readonly<Record<ActionName, (state: State, world: World, key: string) => State>>> = {
  nextPane: (state) => ({ ...state, focus: paneBeside(state.focus, 1) }),
  previousPane: (state) => ({ ...state, focus: paneBeside(state.focus, -1) }),
  paneLeft: (state) => ({ ...state, focus: state.focus === "paper" ? "papers" : "topics" }),
  paneRight: (state) => ({ ...state, focus: "paper" }),
  fold,
  unfold,
  foldAll,
  earlier: (state, world) => inTime(state, world, -1),
  later: (state, world) => inTime(state, world, 1),
  extendEarlier: (state, world) => inMoreTime(state, world, -1),
  extendLater: (state, world) => inMoreTime(state, world, 1),
  zoomTime: (state, world) => {
    if (world.collection.years === null) return { ...state, message: NO_DATES };
    const by = state.by === "year" ? "month" : "year";
    const next = relisted({ ...state, by, span: rescaled(state.span, by), follows: "place" }, world);
    // nothing else shows it
    return layoutFor(state).timeline === null ? { ...next, message: `${arrowKeys(world)} choose a ${by}` } : next;
  },
  search: (state) => ({ ...state, mode: "search", query: { ...state.query, at: state.query.text.length } }),
  chips: (state, world) => {
    const count = chipsOf(state, world).length;
    return count === 0 ? { ...state, message: "no filter is set" } : { ...state, mode: "chips", chip: count - 1 };
  },
  mark: marked,
  markAll: allMarked,
  markedOnly: (state, world) => {
    if (!state.isMarkedOnly && state.marks.size === 0)
      return { ...state, message: "no paper is marked; space marks one" };
    return relisted({ ...state, isMarkedOnly: !state.isMarkedOnly, follows: "place" }, world);
  },
  sort: (state, world) => inOrder(state, { by: nextSort(state), isReversed: false }, world),
  reverse: (state, world) => inOrder(state, { ...state.sort, isReversed: !state.sort.isReversed }, world),
  follow: (state, _world, key) => follow(state, Number(key)),
  back: (state) => revisit(state, -1),
  forward: (state) => revisit(state, 1),
  help: (state) => ({ ...state, mode: "help", help: { query: EMPTY_LINE, scroll: 0, from: state.mode } }),
};

/** On a narrow screen, only the message says which order it is. */
function inOrder(state: State, sort: State["sort"], world: World): State {
  const next = relisted({ ...state, sort, follows: "place" }, world);
  return { ...next, message: `sorted: ${orderInWords(next)}` };
}

function arrowKeys({ isAscii }: World): string {
  return `${keyName("left", isAscii)} and ${keyName("right", isAscii)}`;
}

function paneBeside(pane: Pane, by: 1 | -1): Pane {
  return PANES[(PANES.indexOf(pane) + by + PANES.length) % PANES.length] ?? pane;
}

function inTime(state: State, world: World, by: 1 | -1): State {
  const { collection } = world;
  const sizes = cellsOfAnyTime(collection, state.found.papers, { topic: state.topic, only: onlyOf(state) });
  const span = moved(collection, sizes, axisFor(state, world), { span: state.span, by });
  if (span === null) return { ...state, message: collection.years === null ? NO_DATES : noPaperThere(by) };
  return relisted({ ...state, span, follows: "place" }, world);
}

const NO_DATES = "no paper of this map has a date";

function noPaperThere(by: 1 | -1): string {
  return by < 0 ? "no earlier paper is here" : "no later paper is here";
}

function inMoreTime(state: State, world: World, by: 1 | -1): State {
  if (world.collection.years === null) return { ...state, message: NO_DATES };
  const span = extended(world.collection, axisFor(state, world), state.span, by);
  if (state.span === null) return { ...state, message: `no time is chosen; ${arrowKeys(world)} choose a ${state.by}` };
  if (span?.from === state.span.from && span.to === state.span.to) return { ...state, message: noPaperThere(by) };
  return relisted({ ...state, span, follows: "place" }, world);
}

const ORDERS: readonly State["sort"]["by"][] = [null, ...SORTED];

/** The next order; without words, the order found is that by date. */
function nextSort({ sort, found }: State): State["sort"]["by"] {
  const orders = found.results === null ? ORDERS.filter((by) => by !== "date") : ORDERS;
  const at = orders.indexOf(sort.by);
  return orders[(at + 1) % orders.length] ?? null;
}
