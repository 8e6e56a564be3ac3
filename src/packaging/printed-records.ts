// The records of papers as JSON prints them in a list, to be kept with the map that ships: src/render/printed-papers.ts reads them.
import { paperRecord } from "../answers/paper-record.ts";
import type { ResearchMap } from "../map/model.ts";
import { toJson } from "../render/json.ts";
import { MARK } from "../render/printed-papers.ts";

const INDENT = "  ";

/** What the records of most papers have in common, and what is different in that of each paper. */
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
