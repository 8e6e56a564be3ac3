// The types of works that Crossref has, where CSL has another name: https://api.crossref.org/types
import { isCslType } from "../../../map/csl.ts";
import type { CslType } from "../../../map/vocabulary.ts";

const CSL_BY_CROSSREF: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ["book-chapter", "chapter"],
  ["book-part", "chapter"],
  ["book-section", "chapter"],
  ["book-series", "collection"],
  ["book-set", "collection"],
  ["book-track", "chapter"],
  ["database", "dataset"],
  ["dissertation", "thesis"],
  ["edited-book", "book"],
  ["journal", "periodical"],
  ["journal-article", "article-journal"],
  ["journal-issue", "periodical"],
  ["journal-volume", "periodical"],
  ["monograph", "book"],
  ["peer-review", "review"],
  ["posted-content", "article"],
  ["proceedings", "book"],
  ["proceedings-article", "paper-conference"],
  ["proceedings-series", "collection"],
  ["reference-book", "book"],
  ["reference-entry", "entry"],
  ["report-component", "report"],
  ["report-series", "report"],
]);

/** The CSL type that a type means; `document` where neither CSL nor Crossref knows it. */
export function cslTypeOf(type: string): CslType {
  // CSL wrote some of its own with a hyphen earlier
  const today = type.replaceAll("-", "_");
  return isCslType(type) ? type : (CSL_BY_CROSSREF.get(type) ?? (isCslType(today) ? today : "document"));
}
