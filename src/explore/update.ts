// What the explorer's state becomes: by a key, a search that has ended, another size. Pure: whatever reaches outside the
// explorer (the browser, the clipboard, leaving) is returned as an effect.
import { browse } from "./browse.ts";
import { chipsOf, cleared, liftFilters, refind } from "./chips.ts";
import type { Event, Step } from "./events.ts";
import { keyName } from "./key-names.ts";
import { type ActionName, actionOf, type Place } from "./keys.ts";
import { endsInField } from "./last-field.ts";
import { everything, isEmptyWish, isSameWish, layoutFor, movedTo, paperAt, relisted, wishOf } from "./lists.ts";
import { pressed } from "./mouse.ts";
import { roomOfTopics } from "./panes/topics.ts";
import { chosen, read } from "./reading.ts";
import { NO_SEARCHES, searchKept } from "./searches.ts";
import { settled } from "./settle.ts";
import type { Failed, Found, State } from "./state.ts";
import { EDITS, EMPTY_LINE, insert, isEdit, lineOf } from "./text-line.ts";
import { foldedAtStart } from "./topics.ts";
import type { World } from "./world.ts";

export interface Start extends Pick<State, "size" | "filters" | "topic" | "span"> {
  readonly words: string;
  readonly given?: State["given"];
}

export function startState(start: Start, world: World): State {
  const found = everything(world);
  const state: State = {
    given: null,
    ...start,
    topicRoom: roomOfTopics(world),
    mode: "browse",
    focus: "papers",
    // a space after them: these words are finished
    query: lineOf(start.words === "" ? "" : `${start.words} `),
    found,
    failed: null,
    isSearching: false,
    folded: new Set(),
    by: "year",
    sort: { by: null, isReversed: false },
    marks: new Set(),
    isMarkedOnly: false,
    list: new Uint32Array(),
    counts: {
      topics: new Uint32Array(),
      sparks: new Uint32Array(),
      all: 0,
      allSpark: new Uint32Array(),
      periods: new Uint32Array(),
      outside: 0,
    },
    cursor: 0,
    top: 0,
    topicTop: 0,
    follows: "top",
    place: null,
    home: null,
    reading: null,
    history: { papers: [], at: -1 },
    related: null,
    scroll: 0,
    chip: 0,
    help: { query: EMPTY_LINE, scroll: 0, from: "browse" },
    searches: NO_SEARCHES,
    saving: new Map(),
    guessed: NONE_GUESSED,
    asked: null,
    isListAgreed: world.newList === null && world.hiddenList === null,
    message: null,
  };
  return settled(relisted({ ...state, folded: foldedAtStart(world) }, world), world);
}

export function update(before: State, event: Event, world: World): Step {
  const step = stepOf(before, event, world);
  return { ...step, state: settled(counted(before, step.state, world), world) };
}

/** The periods counted again, if another pane in focus leaves another width for their histogram. */
function counted(before: State, state: State, world: World): State {
  const isAsWide = layoutFor(before).timeline?.width === layoutFor(state).timeline?.width;
  return isAsWide || state.counts !== before.counts ? state : relisted(state, world);
}

function stepOf(before: State, event: Event, world: World): Step {
  switch (event.type) {
    case "resize":
      return only(relisted({ ...before, size: event.size, follows: "place", place: before.place ?? null }, world));
    case "searching":
      return only({ ...before, isSearching: true });
    case "found":
      return only(withFound({ ...before, isSearching: false }, event.found, world));
    case "failed":
      return only(withFailed({ ...before, isSearching: false }, event.failed, world));
    case "related":
      return only({ ...before, related: event.related });
    case "saved":
      return only({ ...before, saving: event.elsewhere, guessed: NONE_GUESSED });
    case "message":
      return only({ ...before, message: event.text });
    case "paste":
      return only(typed({ ...before, ...NEXT }, event.text, world));
    case "word":
      return only(typed(atEnd({ ...before, ...NEXT }), event.text, world));
    case "mouse":
      return only(pressed({ ...before, ...NEXT }, event, world));
    case "key":
      return pressedKey(before, event.key, world);
  }
}

/** What each key ends. */
const NEXT = { message: null, asked: null } as const;

const NONE_GUESSED: State["guessed"] = new Set();

function atEnd(state: State): State {
  return { ...state, query: { ...state.query, at: state.query.text.length } };
}

const only = (state: State): Step => ({ state, effect: null });

/** Nothing is found: no key can act on a paper that is not meant. */
function withFailed(before: State, failed: Failed, world: World): State {
  if (!isSameWish(failed.wish, wishOf(before))) return before;
  const { results } = before.found;
  // the rows of the list stay as high as they were
  const found = { wish: failed.wish, papers: NO_POSITIONS, results, readings: [] };
  return relisted({ ...before, failed, found, reading: null }, world);
}

const NO_POSITIONS = new Uint32Array();

function withFound(before: State, found: Found, world: World): State {
  if (!isSameWish(found.wish, wishOf(before))) return before;
  const next = { ...before, found, failed: null };
  return relisted(before.mode === "search" ? next : withChips(next), world);
}

/** Filters in what was searched for become chips: only now is it certain that they can be read and filter something. */
function withChips(state: State): State {
  const { words, filters } = liftFilters(state.query);
  if (filters.length === 0) return state;
  const next = { ...state, query: lineOf(words === "" ? "" : `${words} `), filters: [...state.filters, ...filters] };
  const wish = wishOf(next);
  const { found } = state;
  return { ...next, found: { ...found, wish, results: wish.words === "" ? null : found.results } };
}

/** Where the keys go. */
export function placeOf({ mode, focus }: State): Place {
  return mode === "browse" ? focus : mode;
}

function pressedKey(before: State, key: string, world: World): Step {
  const place = placeOf(before);
  const action = actionOf(key, place);
  const state = { ...before, ...NEXT, asked: before.asked === action ? action : null };
  if (action !== null) return acted(state, action, key, world);
  const isTyped = (place === "search" || place === "help") && (key === "space" || isCharacter(key));
  // any other key goes on in the pane from which the filters were chosen
  if (place === "chips") return pressedKey({ ...before, mode: "browse" }, key, world);
  if (isTyped) return only(typed(state, key === "space" ? " " : key, world));
  return only(state.mode === "browse" ? { ...state, message: nothingDone(before, key, world) } : state);
}

const NOTHING_DONE = "does nothing here; / searches, ? lists the keys";

/** What the keys before have done is not hidden: whoever types a word without `/` sees that one of its letters was a key. */
function nothingDone({ message }: State, key: string, { isAscii }: World): string {
  return message === null || message.endsWith(NOTHING_DONE) ? `${keyName(key, isAscii)} ${NOTHING_DONE}` : message;
}

/** Whether a key types this character; all other keys have names of several ASCII letters. */
function isCharacter(key: string): boolean {
  return !/^[a-z][a-z-]+\d*$/.test(key);
}

/** Text goes into the search line, from wherever it is pasted. */
function typed(state: State, text: string, world: World): State {
  if (state.mode === "help") {
    return { ...state, help: { ...state.help, query: insert(state.help.query, text), scroll: 0 } };
  }
  const searches = { ...state.searches, at: -1 };
  const home = state.home ?? (isEmptyWish(wishOf(state)) ? paperAt(state, state.cursor) : null);
  return refind({ ...state, home, searches, mode: "search", query: insert(state.query, text), follows: "top" }, world);
}

function acted(state: State, action: ActionName, key: string, world: World): Step {
  if (isEdit(action)) return only(edited(state, action, world));
  switch (action) {
    case "interrupt":
      return leaving(state, { isInterrupted: true });
    case "quit":
      return leaving(state, { isInterrupted: world.isPicking });
    case "suspend":
    case "redraw":
      return { state, effect: { type: action } };
    case "clear":
      return back(state, world);
    case "enter":
      return entered(state, world);
    case "endSearch":
      return only(searchEnded(state, world));
    case "removeChip":
      return only(withoutChip(state, world));
    case "chipLeft":
      return only({ ...state, chip: state.chip - 1 });
    case "chipRight":
      return only({ ...state, chip: state.chip + 1 });
    case "closeHelp":
      return only(helpClosed(state, key));
    default:
      return browse(state, action, key, world);
  }
}

function leaving(state: State, { isInterrupted }: { readonly isInterrupted: boolean }): Step {
  return { state, effect: { type: "leave", chosen: null, isInterrupted } };
}

/** `Esc`: one step back; with nothing left to take back, a choice is abandoned, as in fzf. */
function back(state: State, world: World): Step {
  const next = cleared(state.mode === "search" ? searchKept(state) : state, world);
  if (next !== null) return only(next);
  return world.isPicking ? leaving(state, { isInterrupted: true }) : only({ ...state, message: "q quits" });
}

function entered(state: State, world: World): Step {
  if (state.focus === "topics") return only({ ...state, focus: "papers" });
  if (world.isPicking) {
    const papers = chosen(state);
    return papers.length === 0
      ? only({ ...state, message: "there is no paper to pass on" })
      : { state, effect: { type: "leave", chosen: papers, isInterrupted: false } };
  }
  return only(state.focus === "paper" ? { ...state, focus: "papers" } : read(state));
}

function edited(state: State, action: keyof typeof EDITS, world: World): State {
  if (state.mode === "help") {
    return { ...state, help: { ...state.help, query: EDITS[action](state.help.query), scroll: 0 } };
  }
  if (action === "deleteBack" && state.query.text === "") {
    return state.filters.length > 0
      ? refind({ ...state, filters: state.filters.slice(0, -1) }, world)
      : { ...state, mode: "browse" };
  }
  const query = EDITS[action](state.query);
  // moving in the line changes nothing in the list
  if (query.text === state.query.text) return { ...state, query };
  return refind({ ...state, query, searches: { ...state.searches, at: -1 }, follows: "top" }, world);
}

/** The help is searched by what is typed in it, so `esc` takes that back first. */
function helpClosed(state: State, key: string): State {
  const { help } = state;
  const isSearched = key === "esc" && help.query.text !== "";
  return isSearched ? { ...state, help: { ...help, query: EMPTY_LINE, scroll: 0 } } : { ...state, mode: help.from };
}

/** What was typed is kept; its filters become chips once it has been found. */
function searchEnded(state: State, world: World): State {
  const { text } = state.query;
  const query = endsInField(text) ? lineOf(`${text} `) : state.query;
  const next = { ...searchKept(state), mode: "browse" as const, focus: "papers" as const, query };
  if (next.failed !== null || !isSameWish(next.found.wish, wishOf(next))) return refind(next, world);
  return relisted(withChips(movedTo(next, state.cursor)), world);
}

function withoutChip(state: State, world: World): State {
  const chips = chipsOf(state, world);
  const next = chips[state.chip]?.remove(state, world) ?? state;
  return chips.length > 1 ? next : { ...next, mode: "browse" };
}
