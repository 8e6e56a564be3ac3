// The records of papers as JSON prints them in a list, which are kept with the map that ships: most of `list --json`, and of what
// searches print, is copied. They are written in src/packaging/printed-records.ts.
// Papers share most of their text, so that it is kept once: the record of no paper, in which a mark is before and after each
// value, and for each paper the values that are different in it.

import type { PrintedRecords } from "../map/map-columns.ts";
import { isDeferred, type Paper, type ResearchMap } from "../map/model.ts";

/** JSON escapes it, so that no value contains it. */
export const MARK = "\0";

/** Texts of members that a record has besides those of the paper, by the place of the paper in the list. */
type OtherMembers = (at: number) => string;

/** What JSON prints for a list of these papers; null: their records are not kept. */
export function printedPapers(
  { columns }: ResearchMap,
  papers: readonly Paper[],
  others?: OtherMembers,
): string | null {
  const kept = columns?.printedRecords() ?? null;
  if (columns === undefined || kept === null) return null;
  const parts = kept.shared.split(MARK);
  const texts: string[] = [];
  for (const [at, paper] of papers.entries()) {
    if (!isDeferred(paper) || columns.paperAt(paper.position) !== paper) return null;
    texts.push(at === 0 ? "[\n" : ",\n", printedRecord(parts, kept, paper.position, others?.(at) ?? ""));
  }
  if (papers.length === 0) return "[]\n";
  // joined with what is before and after it, because another text around it would be a second copy
  texts.push("\n]\n");
  return texts.join("");
}

/** @param parts of the shared text: every second one is a field */
function printedRecord(parts: readonly string[], kept: PrintedRecords, position: number, others: string): string {
  const own = kept.ofPaper(position).split(MARK);
  const text = parts.slice();
  for (let at = 1; at < own.length; at += 2) text[2 * Number(own[at - 1]) + 1] = own[at] ?? "";
  // what ends the record comes after the last field
  text[text.length - 1] = others + (text.at(-1) ?? "");
  return text.join("");
}
