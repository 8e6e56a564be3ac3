// What can happen to the explorer, and what it can ask for outside of itself.
import type { Status } from "../map/vocabulary.ts";
import type { Failed, Found, Size, State } from "./state.ts";

export interface MouseEvent {
  readonly type: "mouse";
  readonly what: "press" | "wheelUp" | "wheelDown";
  /** From 0. */
  readonly column: number;
  readonly row: number;
}

export type Event =
  /** @see decode.ts for the names of keys; a key that types a character is that character */
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "paste"; readonly text: string }
  /** A word was typed where keys are pressed. */
  | { readonly type: "word"; readonly text: string }
  | MouseEvent
  | { readonly type: "resize"; readonly size: Size }
  /** A search has begun that may take long. */
  | { readonly type: "searching" }
  | { readonly type: "found"; readonly found: Found }
  | { readonly type: "failed"; readonly failed: Failed }
  | { readonly type: "related"; readonly related: NonNullable<State["related"]> }
  /** Nothing is being saved any more. */
  | { readonly type: "saved"; readonly elsewhere: State["saving"] }
  | { readonly type: "message"; readonly text: string };

/** Something is done with a paper. */
export interface PaperEffect {
  readonly type: "open" | "edit";
  /** Its position in the map. */
  readonly paper: number;
}

/** Something of these papers goes to the clipboard. */
export interface CopyEffect {
  readonly type: "copyCitation" | "copyId" | "copyLink";
  /** Their positions in the map. */
  readonly papers: readonly number[];
}

/** The reader's own list gets these papers with a status. */
export interface StatusEffect {
  readonly type: "setStatus";
  /** Their positions in the map. */
  readonly papers: readonly number[];
  readonly status: Status;
  /** The status that all of them have now; null: none. */
  readonly before: Status | null;
  /** How many others were chosen, which are as far already. */
  readonly others: number;
}

/** The last change of the reader's own list is taken back, or made again. */
export interface UndoEffect {
  readonly type: "undo" | "redo";
}

/** What is done outside of the explorer, which may change the map. */
export type OutsideEffect = PaperEffect | CopyEffect | StatusEffect | UndoEffect;

export type Effect =
  | OutsideEffect
  | { readonly type: "redraw" | "suspend" }
  /** @see EXIT for what the program then ends with */
  | { readonly type: "leave"; readonly chosen: readonly number[] | null; readonly isInterrupted: boolean };

export interface Step {
  readonly state: State;
  readonly effect: Effect | null;
}
