// What the explorer works with, and what does not change while it runs.
import type { Screen } from "../terminal/screen.ts";
import type { Collection } from "./collection.ts";

export interface World {
  readonly collection: Collection;
  /** How everything is drawn; its width is not used. */
  readonly look: Screen;
  readonly isAscii: boolean;
  /** Whether papers are being chosen to be passed on, instead of only looked at. */
  readonly isPicking: boolean;
  /** The file of the reader's list, where it is not part of the map, so that a paper may have another status there; null: it is. */
  readonly hiddenList: string | null;
  /** The file that the first change begins, for a reader who has no list yet; null: she has one. */
  readonly newList: string | null;
}
