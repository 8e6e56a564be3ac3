// Fields of BibTeX and BibLaTeX that are variables of CSL under another name, besides those that are fields of a paper.

const CSL_BY_BIBTEX: ReadonlyMap<string, string> = new Map([
  ["annotation", "annote"],
  ["annote", "annote"],
  ["journal", "container-title"],
  ["chapter", "chapter-number"],
  ["eventdate", "event-date"],
  ["library", "call-number"],
  ["origdate", "original-date"],
  ["origpublisher", "original-publisher"],
  ["origlocation", "original-publisher-place"],
  ["origtitle", "original-title"],
  ["pagetotal", "number-of-pages"],
  ["part", "part-number"],
  ["pmcid", "PMCID"],
  ["shortjournal", "container-title-short"],
  ["shorttitle", "title-short"],
  ["urldate", "accessed"],
  ["venue", "event-place"],
  ["version", "version"],
  ["volumes", "number-of-volumes"],
]);

const BIBTEX_BY_CSL: ReadonlyMap<string, string> = new Map([...CSL_BY_BIBTEX].map(([field, name]) => [name, field]));

/** The CSL variable that a BibTeX field is; null: there is none. */
export function cslVariableOf(field: string): string | null {
  return CSL_BY_BIBTEX.get(field) ?? null;
}

/** The BibTeX field that a CSL variable is, or a field with its own name. */
export function bibtexFieldOf(variable: string): string {
  return BIBTEX_BY_CSL.get(variable) ?? variable;
}
