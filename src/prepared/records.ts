// How a paper is written: its values as JSON, in the order of the field table, without the names of the fields. Papers that a
// map file writes in another order, or with more fields than the table has, are written as they are.
import { PAPER_KEYS } from "../map/fields.ts";
import type { Paper } from "../map/model.ts";

/** What is written for the values that most papers have in most fields. No value of a paper is a number. */
const NOTHING = 0;
const EMPTY_LIST = 1;

export function recordOf(paper: Paper): string {
  if (!isInOrder(paper)) return JSON.stringify(paper);
  // one array for all papers: making one for each takes longer than writing it
  for (let at = 0; at < PAPER_KEYS.length; at += 1) VALUES[at] = shortened(paper[PAPER_KEYS[at] ?? "id"]);
  return JSON.stringify(VALUES);
}

const VALUES: unknown[] = PAPER_KEYS.map(() => null);

function isInOrder(paper: Paper): boolean {
  let at = 0;
  for (const key in paper) {
    if (key !== PAPER_KEYS[at]) return false;
    at += 1;
  }
  return at === PAPER_KEYS.length;
}

function shortened(value: unknown): unknown {
  if (value === null) return NOTHING;
  return Array.isArray(value) && value.length === 0 ? EMPTY_LIST : value;
}

export function readRecord(record: string): Paper {
  const parsed: unknown = JSON.parse(record);
  // the casts: this is what `recordOf` writes of a paper, and its checksum is right
  if (!Array.isArray(parsed)) return parsed as Paper;
  const paper: Record<string, unknown> = {};
  // a plain loop: it runs for every paper that is read
  for (let at = 0; at < PAPER_KEYS.length; at += 1) {
    const value: unknown = parsed[at];
    paper[PAPER_KEYS[at] ?? ""] = value === NOTHING ? null : value === EMPTY_LIST ? [] : value;
  }
  return paper as unknown as Paper;
}
