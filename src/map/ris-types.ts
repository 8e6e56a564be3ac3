// Types of RIS, and the CSL types that they stand for: for the reader and the writer.
import type { CslType } from "./vocabulary.ts";

/** As EndNote, Zotero and Citation.js understand them. */
const CSL_BY_RIS: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ["ABST", "article-journal"],
  ["ADVS", "motion_picture"],
  ["AGGR", "dataset"],
  ["ANCIENT", "classic"],
  ["ART", "graphic"],
  ["BILL", "bill"],
  ["BLOG", "post-weblog"],
  ["BOOK", "book"],
  ["CASE", "legal_case"],
  ["CHAP", "chapter"],
  ["CHART", "figure"],
  ["CLSWK", "classic"],
  ["COMP", "software"],
  ["CONF", "paper-conference"],
  ["CPAPER", "paper-conference"],
  ["CTLG", "entry"],
  ["DATA", "dataset"],
  ["DBASE", "dataset"],
  ["DICT", "entry-dictionary"],
  ["EBOOK", "book"],
  ["ECHAP", "chapter"],
  ["EDBOOK", "book"],
  ["EJOUR", "article-journal"],
  ["ELEC", "webpage"],
  ["ENCYC", "entry-encyclopedia"],
  ["FIGURE", "figure"],
  ["GEN", "document"],
  ["GOVDOC", "report"],
  ["HEAR", "hearing"],
  ["ICOMM", "post"],
  ["INPR", "article-journal"],
  ["INTV", "interview"],
  ["JFULL", "periodical"],
  ["JOUR", "article-journal"],
  ["LEGAL", "regulation"],
  ["MANSCPT", "manuscript"],
  ["MAP", "map"],
  ["MGZN", "article-magazine"],
  ["MPCT", "motion_picture"],
  ["MULTI", "motion_picture"],
  ["MUSIC", "musical_score"],
  ["NEWS", "article-newspaper"],
  ["PAMP", "pamphlet"],
  ["PAT", "patent"],
  ["PCOMM", "personal_communication"],
  ["RPRT", "report"],
  ["SER", "periodical"],
  ["SLIDE", "speech"],
  ["SOUND", "song"],
  ["STAND", "standard"],
  ["STAT", "legislation"],
  ["STD", "standard"],
  ["THES", "thesis"],
  ["UNBILL", "bill"],
  ["UNPB", "article"],
  ["UNPD", "article"],
  ["VIDEO", "motion_picture"],
  ["WEB", "webpage"],
  // what some exporters write instead of a type
  ["BOOK CHAPTER", "chapter"],
  ["CONFERENCE PAPER", "paper-conference"],
  ["CONFERENCE PROCEEDING", "paper-conference"],
  ["CONFERENCE PROCEEDINGS", "paper-conference"],
  ["DATASET", "dataset"],
  ["JOURN", "article-journal"],
  ["JOURNAL", "article-journal"],
  ["JOURNAL ARTICLE", "article-journal"],
  ["PREPRINT", "article"],
  ["REPORT", "report"],
  ["THESIS", "thesis"],
  ["WEB PAGE", "webpage"],
]);

/** The type of a work that RIS has no other type for. */
const GENERIC = "GEN";

/** Where several types of RIS mean the same, or none means exactly it. Others are the first of the table. */
const RIS_BY_CSL: Readonly<Partial<Record<CslType, string>>> = {
  "article-journal": "JOUR",
  article: "UNPB",
  bill: "BILL",
  chapter: "CHAP",
  classic: "CLSWK",
  collection: "BOOK",
  dataset: "DATA",
  figure: "FIGURE",
  motion_picture: "MPCT",
  "paper-conference": "CPAPER",
  periodical: "JFULL",
  post: "ELEC",
  report: "RPRT",
  review: "JOUR",
  "review-book": "JOUR",
};

/** Null for a type that RIS does not have. */
export function cslOfRisType(type: string): CslType | null {
  return CSL_BY_RIS.get(type.toUpperCase()) ?? null;
}

export function risOfCslType(type: CslType): string {
  return RIS_BY_CSL[type] ?? [...CSL_BY_RIS].find(([, csl]) => csl === type)?.[0] ?? GENERIC;
}

/** Types in which the second people are no editors, but those who performed, sponsored or received it. */
const WITHOUT_EDITORS = new Set("ADVS BILL CASE HEAR ICOMM MPCT MUSIC PAT PCOMM SLIDE SOUND VIDEO".split(" "));

/** The tag of editors in a record of this type. */
export function editorTag(type: string): "A2" | "ED" {
  return WITHOUT_EDITORS.has(type) ? "ED" : "A2";
}
