// What differs between two maps, in words that text and Markdown share.
import type { PlacementRecord } from "../answers/paper-record.ts";
import { CHANGE_KINDS, type Change } from "../layers/change.ts";
import type { FieldChange } from "../layers/field-change.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../map/fields.ts";
import type { ExtraField, Note } from "../map/model.ts";
import { countOf, placementInWords } from "./phrases.ts";

/** `2 papers added, 1 moved; 1 topic renamed`, or `no difference`. */
export function changesInShort(changes: readonly Change[]): string {
  const parts = (["paper", "topic"] as const).map((entry) => {
    const counts = CHANGE_KINDS.map((kind) => ({
      kind,
      count: changes.filter((each) => each.entry === entry && each.change === kind).length,
    })).filter(({ count }) => count > 0);
    return counts.map(({ kind, count }, at) => `${at === 0 ? countOf(count, entry) : count} ${kind}`).join(", ");
  });
  return parts.filter((part) => part !== "").join("; ") || "no difference";
}

/** A changed field in words: a value that replaced another, or what was removed from a list and what was added to it. */
export interface FieldChangeInWords {
  readonly label: string;
  /** Empty: there was no value. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Of a list only what is not in both, unless only the order differs.
 * @param separator the character between the steps of a path
 */
export function fieldChangeInWords({ field, before, after }: FieldChange, separator: string): FieldChangeInWords {
  const label = labelOf(field);
  const words = (value: unknown): string => valueInWords(value, separator);
  if (Array.isArray(before) && Array.isArray(after) && field !== "path") {
    const [old, now] = [before.map(words), after.map(words)];
    const [oldSet, nowSet] = [new Set(old), new Set(now)];
    const removed = old.filter((each) => !nowSet.has(each));
    const added = now.filter((each) => !oldSet.has(each));
    if (removed.length > 0 || added.length > 0) return { label, removed, added };
    return { label, removed: [old.join(", ")], added: [now.join(", ")] };
  }
  const one = (value: unknown): string[] => (value === null ? [] : [words(value)]);
  return { label, removed: one(before), added: one(after) };
}

/** Labels of what only topics have, and of where a topic or paper is listed. */
const OTHER_LABELS: Readonly<Record<string, string>> = { path: "in", topics: "in" };

function labelOf(field: string): string {
  const key = PAPER_KEYS.find((each) => each === field);
  if (key === undefined) return OTHER_LABELS[field] ?? field;
  const { label, diffLabel = label } = PAPER_FIELDS[key];
  return diffLabel;
}

function valueInWords(value: unknown, separator: string): string {
  if (Array.isArray(value)) return value.length === 0 ? "the top" : value.join(` ${separator} `);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object" || value === null) return String(value);
  // the casts: the only objects among the values are placements, notes and fields of bibliographies
  if ("format" in value) return extraInWords(value as ExtraField);
  return "topicPath" in value ? placementInWords(value as PlacementRecord, separator) : noteInWords(value as Note);
}

function extraInWords({ name, value }: ExtraField): string {
  return `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
}

function noteInWords({ text, notes }: Note): string {
  return notes.length === 0 ? text : `${text} [${notes.map(noteInWords).join("; ")}]`;
}
