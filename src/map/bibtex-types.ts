// Entry types of BibTeX and BibLaTeX, and the CSL types that they stand for: for the reader and the writer.
import type { Paper } from "./model.ts";
import type { CslType } from "./vocabulary.ts";

/** As BibLaTeX's manual and pandoc understand them. */
const CSL_OF_ENTRY: Readonly<Record<string, CslType>> = {
  article: "article-journal",
  artwork: "graphic",
  audio: "song",
  book: "book",
  bookinbook: "book",
  booklet: "pamphlet",
  collection: "book",
  conference: "paper-conference",
  dataset: "dataset",
  electronic: "webpage",
  image: "figure",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  inreference: "entry-encyclopedia",
  jurisdiction: "legal_case",
  legislation: "legislation",
  letter: "personal_communication",
  manual: "book",
  mastersthesis: "thesis",
  misc: "document",
  movie: "motion_picture",
  music: "song",
  mvbook: "book",
  mvcollection: "book",
  mvproceedings: "book",
  mvreference: "book",
  online: "webpage",
  patent: "patent",
  performance: "performance",
  periodical: "periodical",
  phdthesis: "thesis",
  preprint: "article",
  proceedings: "book",
  reference: "book",
  report: "report",
  review: "review",
  software: "software",
  standard: "standard",
  suppbook: "chapter",
  suppcollection: "chapter",
  suppperiodical: "article-journal",
  techreport: "report",
  thesis: "thesis",
  unpublished: "manuscript",
  video: "motion_picture",
  www: "webpage",
};

const CSL_BY_ENTRY: ReadonlyMap<string, CslType> = new Map(Object.entries(CSL_OF_ENTRY));

/** The CSL type of an entry type in lower case; null for a type of somebody's own. */
export function cslOfEntryType(entryType: string): CslType | null {
  return CSL_BY_ENTRY.get(entryType) ?? null;
}

/** The entry types that are written, where one fits better than `misc`. Those that bibtex knows come before others. */
const ENTRY_OF_CSL: Readonly<Partial<Record<CslType, string>>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  classic: "book",
  collection: "book",
  dataset: "dataset",
  "entry-dictionary": "inreference",
  "entry-encyclopedia": "inreference",
  entry: "inreference",
  figure: "image",
  graphic: "artwork",
  legal_case: "jurisdiction",
  legislation: "legislation",
  manuscript: "unpublished",
  motion_picture: "video",
  pamphlet: "booklet",
  "paper-conference": "inproceedings",
  patent: "patent",
  performance: "performance",
  periodical: "periodical",
  personal_communication: "letter",
  report: "techreport",
  review: "article",
  "review-book": "article",
  software: "software",
  song: "audio",
  standard: "standard",
  thesis: "phdthesis",
  webpage: "online",
};

/** Entry types that make no sense without the journal, proceedings or book that contains the work. */
const CONTAINED: ReadonlySet<string> = new Set(["article", "inproceedings", "incollection", "inreference"]);

export type BibtexTyped = Pick<Paper, "cslType" | "genre" | "venue">;

/** The entry type that a work is written with, unless its source states another one. */
export function bibtexTypeOf({ cslType, genre, venue }: BibtexTyped): string {
  if (cslType === "thesis" && /\bmaster/i.test(`${genre} ${venue}`)) return "mastersthesis";
  const entryType = ENTRY_OF_CSL[cslType] ?? "misc";
  return venue === null && CONTAINED.has(entryType) ? "misc" : entryType;
}

/** The field that names what contains the work; null: BibTeX has no field for it in such an entry. */
export function containerField(entryType: string): "journal" | "booktitle" | null {
  if (/^(?:article|suppperiodical|review)$/.test(entryType)) return "journal";
  return /^(?:in|supp|bookin|conference)/.test(entryType) ? "booktitle" : null;
}

/** The field that names the organisation that published such a work; null: it is published by a publisher. */
export function organizationField(entryType: string): "school" | "institution" | null {
  if (entryType.endsWith("thesis")) return "school";
  return /^(?:techreport|report)$/.test(entryType) ? "institution" : null;
}

/** Whether the entry type says what the genre says, so that no field has to. */
export function isPlainGenre(genre: string, entryType: string): boolean {
  return (
    (entryType === "phdthesis" && /^(?:phd|ph\.d\.|doctoral) (?:thesis|dissertation)$/i.test(genre)) ||
    (entryType === "mastersthesis" && /^master[’']?s thesis$/i.test(genre))
  );
}
