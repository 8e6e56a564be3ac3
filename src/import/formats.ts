// The formats that sources can be written in. Light enough for the start of every command: a parser is loaded only when
// a text needs it.
import type { BibliographyParser } from "./reference.ts";

interface BibliographyFormatDefinition {
  /** Endings of file names, without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Whether a text that begins like this is in the format; for texts whose file name does not say. */
  readonly isRecognised: (start: string) => boolean;
  readonly loadParser: () => Promise<BibliographyParser>;
}

/** Whether a text begins with the names of columns, one of which is for titles. */
function isHeader(start: string, delimiter: RegExp): boolean {
  const [line = ""] = start.split(/\r?\n/, 1);
  const names = line.split(delimiter).map((name) => name.replace(/^"|"$/g, "").trim().toLowerCase());
  const isKnown = (name: string): boolean =>
    /^(?:ids?|keys?|au|so|pmid|authors?(?:, primary)?|years?|dates?|urls?|links?|doi|venue|journal|abstract|topics?|category|tags?|notes?|status|publication .*)$/.test(
      name,
    );
  return (
    names.some((name) => /^(?:(?:paper |article )?title|title primary|paper|name|ti)$/.test(name)) &&
    names.some(isKnown)
  );
}

/** As much of a text as is looked at to recognise its format, in UTF-16 code units. */
const START_LENGTH = 20_000;

/** One row for each bibliography format. A text that several rows would recognise belongs to the first. */
const BIBLIOGRAPHY_FORMATS = {
  "csl-json": {
    endings: ["json"],
    isRecognised: (start) => /^\[\s*(?:\{|\])/.test(start) || isCslObject(start),
    loadParser: async () => (await import("./bibliography/csl-json.ts")).parseCslJson,
  },
  ris: {
    // PubMed and EndNote have their own tags
    endings: ["ris", "nbib", "enw"],
    isRecognised: (start) => /^TY {1,2}-/m.test(start) || /^(?:PMID- \d|%0 [A-Z])/.test(start),
    loadParser: async () => (await import("./bibliography/ris.ts")).parseRis,
  },
  csv: {
    endings: ["csv"],
    isRecognised: (start) => isHeader(start, /[,;]/),
    loadParser: async () => (await import("./table/parse-table.ts")).parseTableReferences,
  },
  tsv: {
    endings: ["tsv", "tab"],
    isRecognised: (start) => isHeader(start, /\t/),
    loadParser: async () => (await import("./table/parse-table.ts")).parseTableReferences,
  },
  bibtex: {
    endings: ["bib", "bibtex"],
    isRecognised: (start) => /^@\w+\s*[{(]/m.test(start) && !/^#{1,6} /m.test(start),
    loadParser: async () => (await import("./bibliography/bibtex.ts")).parseBibtex,
  },
} as const satisfies Readonly<Record<string, BibliographyFormatDefinition>>;

/** Whether this is the beginning of a JSON object that is an item, or has items in it, and no map. */
export function isCslObject(text: string): boolean {
  const start = text.slice(0, START_LENGTH);
  return (
    /^\s*\{/.test(start) &&
    // a type alone is what many files have, such as package.json
    /"(?:id|issued|container-title|URL|title|DOI|message|items|references)"\s*:/.test(start) &&
    !/"(?:schemaVersion|topics|papers)"\s*:/.test(start)
  );
}

export type BibliographyFormat = keyof typeof BIBLIOGRAPHY_FORMATS;
export type SourceFormat = "markdown" | BibliographyFormat;

const MARKDOWN_ENDINGS = ["md", "markdown", "mdown"];

// Object.keys knows only that keys are strings
const names = Object.keys(BIBLIOGRAPHY_FORMATS) as BibliographyFormat[];
export const SOURCE_FORMATS: readonly SourceFormat[] = ["markdown", ...names.toSorted()];

/** What the papers of a bibliography can be sorted into topics by. */
export const TOPICS_BY = ["year", "venue", "keyword", "kind"] as const;
export type TopicsBy = (typeof TOPICS_BY)[number];

/** The format of a text: by the ending of its file name, otherwise by how the text begins. */
export function formatOf(file: string, text: string): SourceFormat {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (MARKDOWN_ENDINGS.includes(ending)) return "markdown";
  const formats: readonly (readonly [BibliographyFormat, BibliographyFormatDefinition])[] = names.map(
    (name) => [name, BIBLIOGRAPHY_FORMATS[name]] as const,
  );
  const start = text.slice(0, START_LENGTH).trimStart();
  const found =
    formats.find(([, { endings }]) => endings.includes(ending)) ??
    formats.find(([, { isRecognised }]) => isRecognised(start));
  return found?.[0] ?? "markdown";
}

/** Whether files with this ending, without the dot and in lower case, are read. */
export function isKnownEnding(ending: string): boolean {
  return (
    MARKDOWN_ENDINGS.includes(ending) ||
    Object.values<BibliographyFormatDefinition>(BIBLIOGRAPHY_FORMATS).some(({ endings }) => endings.includes(ending))
  );
}

export function loadParser(format: BibliographyFormat): Promise<BibliographyParser> {
  return BIBLIOGRAPHY_FORMATS[format].loadParser();
}
