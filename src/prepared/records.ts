// How a paper is written: its values as JSON, in the order of the field table, without the names of the fields. Papers that a
// map file writes in another order, or with more fields than the table has, are written as they are.
import type { Paper } from "../map/model.ts";
import { RECORD_KEYS } from "./record-keys.ts";

/** What is written for the values that most papers have in most fields. No value of a paper is a number. */
export const NOTHING = 0;
export const EMPTY_LIST = 1;

export function recordOf(paper: Paper): string {
  if (!isInOrder(paper)) return JSON.stringify(paper);
  // one array for all papers: making one for each takes longer than writing it
  for (let at = 0; at < RECORD_KEYS.length; at += 1) VALUES[at] = shortened(paper[RECORD_KEYS[at] ?? "id"]);
  return JSON.stringify(VALUES);
}

const VALUES: unknown[] = RECORD_KEYS.map(() => null);

function isInOrder(paper: Paper): boolean {
  let at = 0;
  for (const key in paper) {
    if (key !== RECORD_KEYS[at]) return false;
    at += 1;
  }
  return at === RECORD_KEYS.length;
}

function shortened(value: unknown): unknown {
  if (value === null) return NOTHING;
  return Array.isArray(value) && value.length === 0 ? EMPTY_LIST : value;
}

/** The values of a paper as they are written: in the order of the field table, or the whole paper. */
export type StoredValues = unknown[] | Paper;

export function readRecord(record: string): StoredValues {
  // the cast: this is what `recordOf` writes of a paper, and its checksum is right
  return JSON.parse(record) as StoredValues;
}

/** @param at position of the key in the field table */
export function valueIn(values: StoredValues, key: keyof Paper, at: number): unknown {
  if (!Array.isArray(values)) return values[key];
  const value: unknown = values[at];
  if (value === NOTHING) return null;
  if (value !== EMPTY_LIST) return value;
  // whoever asks again gets the same list
  values[at] = [];
  return values[at];
}

/** A paper of which nothing is known: copying it and setting what is known takes less time than setting every key. */
const BLANK: Readonly<Record<string, unknown>> = Object.fromEntries(RECORD_KEYS.map((key) => [key, null]));

export function paperOf(values: StoredValues): Paper {
  if (!Array.isArray(values)) return values;
  const paper = { ...BLANK };
  // a plain loop: it runs for every paper that is read
  for (let at = 0; at < RECORD_KEYS.length; at += 1) {
    const key = RECORD_KEYS[at] ?? "id";
    if (values[at] !== NOTHING) paper[key] = valueIn(values, key, at);
  }
  // the cast: `recordOf` writes a value for every key
  return paper as unknown as Paper;
}
