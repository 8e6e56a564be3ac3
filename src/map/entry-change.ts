// What the commands for the own list say of each paper that they were given.
import type { Status } from "./vocabulary.ts";

/** What became of a paper in the reader's own list. */
export interface EntryChange {
  readonly id: string;
  readonly title: string;
  readonly change: "added" | "changed" | "unchanged";
  /** Before; null: none, or the paper was not in the list. */
  readonly oldStatus: Status | null;
  readonly status: Status | null;
  readonly addedTags: readonly string[];
  readonly removedTags: readonly string[];
  readonly tags: readonly string[];
  /** An address that its entry has now; null: none was added. */
  readonly addedAddress: string | null;
  /** Those that were added. */
  readonly notes: readonly string[];
  /** Names from the top of the tree down to its topic in the list. */
  readonly topic: readonly string[];
  /** Its line in the list, from 1. */
  readonly line: number;
}
