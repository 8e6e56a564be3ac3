// What the explorer works with, and what does not change while it runs.
import type { Screen } from "../terminal/screen.ts";
import type { Collection } from "./collection.ts";

/** A paper that is related to another, and why. */
export interface RelatedPaper {
  /** Its position in the map. */
  readonly at: number;
  readonly reason: string;
}

export interface World {
  readonly collection: Collection;
  /** How everything is drawn; its width is not used. */
  readonly look: Screen;
  readonly isAscii: boolean;
  /** Whether papers are being chosen to be passed on, instead of only looked at. */
  readonly isPicking: boolean;
  /** The papers related to one, most related first; null: nobody can say. */
  readonly relatedTo: ((at: number) => readonly RelatedPaper[]) | null;
}
