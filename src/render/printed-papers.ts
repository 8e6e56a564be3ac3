// The records of papers as JSON prints them in a list, which are kept with the map that ships: most of `list --json` is copied.
// Papers share most of their text, so that it is kept once: the record of no paper, in which a mark is before and after each
// value, and for each paper the values that are different in it.
import { paperRecord } from "../answers/paper-record.ts";
import { isDeferred, type Paper, type PrintedRecords, type ResearchMap } from "../map/model.ts";
import { toJson } from "./json.ts";

/** JSON escapes it, so that no value contains it. */
const MARK = "\0";
const INDENT = "  ";

/** The records of all papers of a map, to be kept with it. */
export function printPapers(map: ResearchMap): { readonly shared: string; readonly papers: readonly string[] } {
  const records = map.papers.map((paper) => Object.entries(paperRecord(map, paper)).map(printField));
  const usual = (records[0] ?? []).map((_, at) => mostFrequent(records.map((fields) => fields[at] ?? "")));
  const shared = `${INDENT}{\n${usual.map((field) => MARK + field + MARK).join(",\n")}\n${INDENT}}`;
  const papers = records.map((fields) =>
    fields.flatMap((field, at) => (field === usual[at] ? [] : [String(at), field])).join(MARK),
  );
  return { shared, papers };
}

function printField([key, value]: [string, unknown]): string {
  // a list of one record of one field, whose lines are indented as they are in a list of whole records
  return toJson([{ [key]: value }])
    .split("\n")
    .slice(2, -3)
    .join("\n");
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** What JSON prints for a list of these papers; null: their records are not kept. */
export function printedPapers({ columns }: ResearchMap, papers: readonly Paper[]): string | null {
  const kept = columns?.printedRecords() ?? null;
  if (columns === undefined || kept === null) return null;
  const parts = kept.shared.split(MARK);
  const records: string[] = [];
  for (const paper of papers) {
    if (!isDeferred(paper) || columns.paperAt(paper.position) !== paper) return null;
    records.push(printedRecord(parts, kept, paper.position));
  }
  return records.length === 0 ? "[]\n" : `[\n${records.join(",\n")}\n]\n`;
}

/** @param parts of the shared text: every second one is a field */
function printedRecord(parts: readonly string[], kept: PrintedRecords, position: number): string {
  const own = kept.ofPaper(position).split(MARK);
  const text = parts.slice();
  for (let at = 1; at < own.length; at += 2) text[2 * Number(own[at - 1]) + 1] = own[at] ?? "";
  return text.join("");
}
