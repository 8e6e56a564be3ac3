// What sources can be written in, and what can sort a bibliography: known without loading a parser.

export const SOURCE_FORMATS = ["markdown", "bibtex", "csl-json", "ris"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const TOPICS_BY = ["year", "venue", "keyword", "kind"] as const;
export type TopicsBy = (typeof TOPICS_BY)[number];

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  bib: "bibtex",
  bibtex: "bibtex",
  json: "csl-json",
  ris: "ris",
};

/** What a text is written in, told by the file's name, else by how the text begins. */
export function formatOf(file: string, text: string): SourceFormat {
  const named = EXTENSIONS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (named !== undefined) return named;
  const start = text.slice(0, 20_000).trimStart();
  if (/^\[\s*(?:\{|\])/.test(start)) return "csl-json";
  if (/^TY {1,2}-/m.test(start)) return "ris";
  return /^@\w+\s*[{(]/m.test(start) && !/^#{1,6} /m.test(start) ? "bibtex" : "markdown";
}
