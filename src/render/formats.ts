// The formats, one file each. A new one is its file and one line here.

import type { Views } from "../answers/views.ts";
import type { ResearchMap } from "../map/model.ts";

export interface FormatOptions {
  /** The fields to print, in this order; null: all. */
  readonly fields: readonly string[] | null;
  /** Whether ids end with NUL instead of a line break. */
  readonly isNulTerminated: boolean;
}

type MakeViews = (map: ResearchMap, options: FormatOptions) => Views;

/** Formats for programs: the same bytes on a terminal and in a pipe, and never an escape character. */
const MACHINE_FORMATS = {
  json: async () => (await import("./formats/json.ts")).jsonViews,
  jsonl: async () => (await import("./formats/jsonl.ts")).jsonlViews,
  csv: async () => (await import("./formats/csv.ts")).csvViews,
  tsv: async () => (await import("./formats/tsv.ts")).tsvViews,
  markdown: async () => (await import("./formats/markdown.ts")).markdownViews,
  bibtex: async () => (await import("./formats/bibtex.ts")).bibtexViews,
  "csl-json": async () => (await import("./formats/csl-json.ts")).cslViews,
  ris: async () => (await import("./formats/ris.ts")).risViews,
  ids: async () => (await import("./formats/ids.ts")).idsViews,
} satisfies Readonly<Record<string, () => Promise<MakeViews>>>;

export type MachineFormat = keyof typeof MACHINE_FORMATS;
export type Format = "text" | MachineFormat;

export const FORMATS = ["text", ...(Object.keys(MACHINE_FORMATS) as MachineFormat[])] as const;

/** The formats that print records, field by field. */
export const FIELD_FORMATS: readonly Format[] = ["json", "jsonl", "csv", "tsv", "markdown"];

/** The formats that keep every character of a map, written in a way that no terminal obeys; or, as CSV, see to it themselves. */
export const FAITHFUL_FORMATS: readonly Format[] = ["json", "jsonl", "csv", "tsv", "csl-json"];

export async function machineViews(format: MachineFormat, map: ResearchMap, options: FormatOptions): Promise<Views> {
  return (await MACHINE_FORMATS[format]())(map, options);
}
