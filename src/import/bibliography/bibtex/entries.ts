// Entries of a BibTeX file, and what they inherit from each other by `crossref`.
import type { Problem } from "../../problems.ts";

export interface BibtexEntry {
  readonly type: string;
  /** Empty if the entry has none. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  /** The TeX of each field, by its name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

const INHERITED = ["booktitle", "year", "month", "date", "volume", "number"];

/** The entries with what they inherit. A field of an entry's own wins. */
export function resolveCrossrefs(
  entries: readonly BibtexEntry[],
  file: string,
): { entries: BibtexEntry[]; remarks: Problem[] } {
  const remarks: Problem[] = [];
  const resolved = entries.map((entry) => ({ ...entry, fields: new Map(entry.fields) }));
  const byKey = new Map(resolved.map((entry) => [entry.key.toLowerCase(), entry]));
  for (const { fields, line } of resolved) {
    const key = fields.get("crossref")?.trim();
    if (key === undefined) continue;
    const parent = byKey.get(key.toLowerCase());
    if (parent === undefined) {
      remarks.push({ file, at: line, rule: "unresolved-name", message: `no entry "${key}" for its crossref` });
      continue;
    }
    for (const [name, value] of parent.fields) {
      // the title of the proceedings is the book title of a paper in them
      if (name === "title" && !fields.has("booktitle")) fields.set("booktitle", value);
      if (!fields.has(name) && INHERITED.includes(name)) fields.set(name, value);
    }
  }
  return { entries: resolved, remarks };
}
