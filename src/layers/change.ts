// What can happen to a topic or paper between two versions of a map.
import type { Paper, Topic } from "../map/model.ts";
import type { FieldChange } from "./field-change.ts";

export const CHANGE_KINDS = ["added", "removed", "moved", "renamed", "changed"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ChangeOf<T> {
  readonly change: ChangeKind;
  /** Its state in the old map; null if it was added. */
  readonly before: T | null;
  /** Its state in the new map; null if it was removed. */
  readonly after: T | null;
  /** The fields that differ; none for an added or removed entry. */
  readonly fields: readonly FieldChange[];
}

export type Change = ({ readonly entry: "topic" } & ChangeOf<Topic>) | ({ readonly entry: "paper" } & ChangeOf<Paper>);

/** Compares the old and new state of an entry: the fields that differ, by what happened to them. */
export type Compare<T> = (before: T, after: T) => Partial<Record<ChangeKind, readonly FieldChange[]>>;
