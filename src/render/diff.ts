// What a comparison of two maps found, in words that every form of it shares, and as the records that --json prints.

import type { PlacementRecord } from "../answers/paper-record.ts";
import { CHANGE_KINDS, type Change, type ChangeKind } from "../layers/change.ts";
import type { MapDiff } from "../layers/compare.ts";
import type { FieldChange } from "../layers/field-change.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../map/fields.ts";
import type { Note } from "../map/model.ts";
import { countOf, placeInWords } from "./text/brief.ts";

/** The two maps as they were named, and what differs. */
export interface NamedDiff extends MapDiff {
  readonly oldName: string;
  readonly newName: string;
}

/** `2 papers added, 1 moved; 1 topic renamed`, or `no difference`. */
export function diffInShort(changes: readonly Change[]): string {
  const parts = (["paper", "topic"] as const).map((entry) => {
    const told: string[] = [];
    for (const kind of CHANGE_KINDS) {
      const count = changes.filter((each) => each.entry === entry && each.change === kind).length;
      if (count > 0) told.push(`${told.length === 0 ? countOf(count, entry) : count} ${kind}`);
    }
    return told.join(", ");
  });
  return parts.filter((part) => part !== "").join("; ") || "no difference";
}

export interface DiffRecord {
  readonly type: "diff";
  readonly old: string;
  readonly new: string;
  readonly changes: readonly ChangeRecord[];
}

export interface ChangeRecord {
  readonly type: "change";
  readonly entry: Change["entry"];
  readonly change: ChangeKind;
  readonly oldId: string | null;
  readonly newId: string | null;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

export function diffRecord({ oldName, newName, changes }: NamedDiff): DiffRecord {
  return { type: "diff", old: oldName, new: newName, changes: changes.map(changeRecord) };
}

function changeRecord(change: Change): ChangeRecord {
  const { entry, before, after, fields } = change;
  return {
    type: "change",
    entry,
    change: change.change,
    oldId: before?.id ?? null,
    newId: after?.id ?? null,
    name: nameOf(change),
    fields,
  };
}

/** The title of a paper, the name of a topic: the new one where there is one. */
export function nameOf(change: Change): string {
  if (change.entry === "topic") return (change.after ?? change.before)?.name ?? "";
  return (change.after ?? change.before)?.title ?? "";
}

/** A field's change in words: one value that became another, or what left a list and what came into it. */
export interface ToldChange {
  readonly label: string;
  /** Empty: there was none. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/**
 * What a person is told of a field; a list is told by what is not in both.
 * @param step the sign between the steps of a path
 */
export function toldChange({ field, before, after }: FieldChange, step: string): ToldChange {
  const label = labelOf(field);
  const words = (value: unknown): string => inWords(value, step);
  if (Array.isArray(before) && Array.isArray(after) && field !== "path") {
    const [were, are] = [before.map(words), after.map(words)];
    const gone = were.filter((each) => !are.includes(each));
    const come = are.filter((each) => !were.includes(each));
    // the same in another order
    if (gone.length > 0 || come.length > 0) return { label, gone, come };
    return { label, gone: [were.join(", ")], come: [are.join(", ")] };
  }
  const one = (value: unknown): string[] => (value === null ? [] : [words(value)]);
  return { label, gone: one(before), come: one(after) };
}

/** Labels of what a topic has, and of where a topic or paper is listed. */
const OTHER_LABELS: Readonly<Record<string, string>> = { path: "in", topics: "in" };

function labelOf(field: string): string {
  const row = PAPER_KEYS.find((key) => key === field);
  if (row === undefined) return OTHER_LABELS[field] ?? field;
  const { label, diffLabel = label } = PAPER_FIELDS[row];
  return diffLabel;
}

function inWords(value: unknown, step: string): string {
  if (Array.isArray(value)) return value.length === 0 ? "the top" : value.join(` ${step} `);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object" || value === null) return String(value);
  return "topicPath" in value ? placeInWords(value as PlacementRecord, step) : noteInWords(value as Note);
}

function noteInWords({ text, notes }: Note): string {
  return notes.length === 0 ? text : `${text} [${notes.map(noteInWords).join("; ")}]`;
}
