// Everything the explorer knows while it runs: a value, which `update` replaces and the panes draw.
import type { FilterName } from "../map/filter-values.ts";
import type { Status } from "../map/vocabulary.ts";
import type { FoundPapers } from "../search/found-papers.ts";
import type { Sorted } from "./collection.ts";
import type { ActionName } from "./keys.ts";
import type { Counts, Span } from "./selection.ts";
import type { Line } from "./text-line.ts";

export const PANES = ["topics", "papers", "paper"] as const;
export type Pane = (typeof PANES)[number];

/** Where keys go: to a pane, or to what is open in front of the panes. */
export type Mode = "browse" | "search" | "chips" | "help";

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A filter as it was typed: `author:nanda`. */
export interface Filter {
  readonly name: FilterName;
  readonly text: string;
}

/** What is looked for. A new one is searched for whenever it is not the one that was found. */
export interface Wish {
  readonly words: string;
  readonly filters: readonly Filter[];
}

/** What the last search found. */
export interface Found {
  readonly wish: Wish;
  /** Positions of papers, best first; without words, the newest first. */
  readonly papers: Uint32Array;
  /** Null: the wish has no words, so no paper has a reason. */
  readonly results: FoundPapers | null;
  /** How the words were understood: `sae → sparse autoencoder`; last, what to write where they mean something else than was meant. */
  readonly readings: readonly string[];
}

/** A search without an answer: why, and what to try instead. */
export interface Failed {
  readonly wish: Wish;
  readonly advice: string;
}

/** What was searched for before, the newest first. */
export interface Searches {
  readonly past: readonly string[];
  /** The one that was recalled; -1: none was. */
  readonly at: number;
  /** What was being typed before one was recalled. */
  readonly typed: string;
}

/** Papers that were read one after the other, as pages in a browser. */
export interface History {
  readonly papers: readonly number[];
  /** The position of the one that is read now; -1: there is none yet. */
  readonly at: number;
}

/** A paper that is related to another, and why. */
export interface RelatedPaper {
  /** Its position in the map. */
  readonly at: number;
  readonly reason: string;
}

export interface State {
  readonly size: Size;
  /** Columns in which all topics could be shown whole. */
  readonly topicRoom: number;
  readonly mode: Mode;
  readonly focus: Pane;
  readonly query: Line;
  readonly filters: readonly Filter[];
  readonly found: Found;
  readonly failed: Failed | null;
  /** Whether a search has begun that may take long. */
  readonly isSearching: boolean;
  /** The position of the topic whose papers are shown; null: those of all topics. */
  readonly topic: number | null;
  readonly folded: ReadonlySet<number>;
  readonly span: Span | null;
  readonly by: "year" | "month";
  readonly sort: { readonly by: Sorted | null; readonly isReversed: boolean };
  /** Positions of the papers that were marked, in the order of marking. */
  readonly marks: ReadonlySet<number>;
  readonly isMarkedOnly: boolean;
  /** Positions of the papers that another program passed to the explorer, while only these are shown; null: all. */
  readonly given: ReadonlySet<number> | null;
  /** The papers shown: positions in `found.papers`, in the order shown. */
  readonly list: Uint32Array;
  readonly counts: Counts;
  /** The position in `list` of the paper under the cursor; 0 in an empty list. */
  readonly cursor: number;
  /** The position in `list` of the first paper on the screen. */
  readonly top: number;
  /** The first row of the topic tree on the screen. */
  readonly topicTop: number;
  /** Where the cursor goes when the list changes: to the best match while something is typed, else to its place. */
  readonly follows: "top" | "place";
  /** The paper that the person moved to last: the cursor returns to it as soon as it is in the list again. */
  readonly place: number | null;
  /** The paper that the cursor was on before something was searched for: it returns there with `Esc`. Null: nothing is. */
  readonly home: number | null;
  /** The paper that is read instead of the one under the cursor, because a link was followed. */
  readonly reading: number | null;
  readonly history: History;
  /** The papers related to one of them, most related first; null: nobody has looked yet. */
  readonly related: { readonly of: number; readonly papers: readonly RelatedPaper[] } | null;
  /** Lines of the paper that are above its pane. */
  readonly scroll: number;
  /** The chip that the cursor is on, while chips are chosen. */
  readonly chip: number;
  /** Where its search is, and where the keys go when it is closed. */
  readonly help: { readonly query: Line; readonly scroll: number; readonly from: Mode };
  readonly searches: Searches;
  /** How far the reader is with papers whose new status is being saved, or is in a list that is not part of the map. */
  readonly saving: ReadonlyMap<number, Status>;
  /** Of these, those that a list may have in another status, which is not part of the map: they are not shown yet. */
  readonly guessed: ReadonlySet<number>;
  /** What the last key does once it is pressed again, because that is much, or changes a list that is not seen; null: nothing. */
  readonly asked: ActionName | null;
  /** Whether the reader has agreed that her list is begun, or changed although the map does not have it. */
  readonly isListAgreed: boolean;
  /** What has just happened, until the next key. */
  readonly message: string | null;
}
