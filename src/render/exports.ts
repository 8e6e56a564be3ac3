// The forms in which a whole map is exported, one file each. A new one is its file and one line in the table here.
import { canonicalMap } from "../map/canonical.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Origins } from "../map/model.ts";
import type { Format } from "./formats.ts";

export type RenderMap = (map: MapFile, origins: Origins) => string | Promise<string>;

/** What must be known of a form before it is loaded. */
interface ExportForm {
  /** Endings of files that hold it. */
  readonly endings: readonly string[];
  /** It can write every character so that no terminal acts on it. Any other form gets a sanitised map. */
  readonly isFaithful: boolean;
  readonly load: () => Promise<RenderMap>;
}

/** The papers alone, in a format that lists have too. The format sanitises them if it needs that. */
const papersAs = (format: Format) => async (): Promise<RenderMap> => {
  const { renderPapers } = await import("./exports/papers.ts");
  return (map, origins) => renderPapers(map, origins, format);
};

const EXPORT_TABLE = {
  map: { endings: ["json"], isFaithful: true, load: async () => (await import("./json.ts")).toJson },
  markdown: {
    endings: ["md", "markdown"],
    isFaithful: true,
    load: async () => (await import("./exports/outline.ts")).outlineText,
  },
  "csl-json": { endings: [], isFaithful: true, load: papersAs("csl-json") },
  bibtex: { endings: ["bib"], isFaithful: true, load: papersAs("bibtex") },
  ris: { endings: ["ris"], isFaithful: true, load: papersAs("ris") },
  csv: { endings: ["csv"], isFaithful: true, load: papersAs("csv") },
  glossary: { endings: [], isFaithful: true, load: async () => (await import("./exports/glossary.ts")).glossaryText },
  opml: { endings: ["opml"], isFaithful: false, load: async () => (await import("./exports/opml.ts")).opmlText },
  mermaid: {
    endings: ["mmd", "mermaid"],
    isFaithful: false,
    load: async () => (await import("./exports/mermaid.ts")).mermaidText,
  },
  dot: { endings: ["dot", "gv"], isFaithful: false, load: async () => (await import("./exports/dot.ts")).dotText },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportFormat = keyof typeof EXPORT_TABLE;

// the cast: Object.keys does not know that these are all keys
export const EXPORT_FORMATS = Object.keys(EXPORT_TABLE) as readonly ExportFormat[];

const FORMS: Readonly<Record<ExportFormat, ExportForm>> = EXPORT_TABLE;

/** The endings of file names that stand for a form. */
export const EXPORT_ENDINGS: readonly string[] = EXPORT_FORMATS.flatMap((format) =>
  FORMS[format].endings.map((ending) => `.${ending}`),
);

/** The ending of a file's name, in lower case; empty: it has none. */
export function endingOf(path: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** The form of files with the ending of this one; null: none. */
export function exportFormatOf(path: string): ExportFormat | null {
  const ending = endingOf(path);
  return EXPORT_FORMATS.find((format) => FORMS[format].endings.includes(ending)) ?? null;
}

/**
 * The map in one of these forms: the same bytes wherever it goes.
 * @param origins the layers that its papers came from
 */
export async function exportText(format: ExportFormat, map: MapFile, origins: Origins): Promise<string> {
  const { isFaithful, load } = EXPORT_TABLE[format];
  const render = await load();
  const canonical = canonicalMap(map);
  if (isFaithful) return render(canonical, origins);
  const { sanitiseDeep } = await import("../text/sanitise.ts");
  return render(sanitiseDeep(canonical), origins);
}
