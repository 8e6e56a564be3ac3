// The forms in which a whole map can be carried elsewhere, one file each. A new one is its file and one line here.
import { canonicalMap } from "../map/canonical.ts";
import { linkMap, type MapFile, type Origins } from "../map/model.ts";
import { sanitiseDeep } from "../text/sanitise.ts";
import { type MachineFormat, machineViews } from "./formats.ts";
import { toJson } from "./json.ts";

type Render = (map: MapFile, origins: Origins) => string | Promise<string>;

interface ExportForm {
  /** Endings of files that hold it. */
  readonly endings: readonly string[];
  readonly render: Render;
}

/** What cannot write every sign so that no terminal obeys it gets a map without such signs. */
const tamed =
  (render: Render): Render =>
  (map, origins) =>
    render(sanitiseDeep(map), origins);

/** The papers alone, in a format that lists have too. */
const papers =
  (format: MachineFormat): Render =>
  async (map, origins) =>
    (await machineViews(format, linkMap(map, origins), { fields: null, isNulTerminated: false })).list(map.papers);

export const EXPORTS = {
  map: { endings: ["json"], render: toJson },
  markdown: {
    endings: ["md", "markdown"],
    render: async (map) => (await import("./exports/outline.ts")).outlineText(map),
  },
  "csl-json": { endings: [], render: papers("csl-json") },
  bibtex: { endings: ["bib"], render: tamed(papers("bibtex")) },
  ris: { endings: ["ris"], render: tamed(papers("ris")) },
  csv: { endings: ["csv"], render: papers("csv") },
  glossary: { endings: [], render: ({ glossary }) => toJson(glossary) },
  opml: { endings: ["opml"], render: tamed(async (map) => (await import("./exports/opml.ts")).opmlText(map)) },
  mermaid: {
    endings: ["mmd", "mermaid"],
    render: tamed(async (map) => (await import("./exports/mermaid.ts")).mermaidText(map)),
  },
  dot: { endings: ["dot", "gv"], render: tamed(async (map) => (await import("./exports/dot.ts")).dotText(map)) },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportFormat = keyof typeof EXPORTS;
export const EXPORT_FORMATS = Object.keys(EXPORTS) as readonly ExportFormat[];

/** The form that a file's ending means; null where it means none. */
export function exportFormatOf(path: string): ExportFormat | null {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const forms: Readonly<Record<string, ExportForm>> = EXPORTS;
  return EXPORT_FORMATS.find((format) => forms[format]?.endings.includes(ending)) ?? null;
}

/**
 * The map in one of these forms: the same bytes wherever it goes.
 * @param origins the layers that its papers came from
 */
export async function exportText(format: ExportFormat, map: MapFile, origins: Origins): Promise<string> {
  return EXPORTS[format].render(canonicalMap(map), origins);
}
