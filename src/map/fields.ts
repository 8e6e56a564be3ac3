// The fields of a paper, one row each. What a map file may hold, its canonical order, the JSON record and its schema, the
// columns of CSV, how layers combine a field, how a diff and `show` name it: all of these read this table.

import { canonicalNote, withoutRepeats } from "./canonical-values.ts";
import {
  combineAlternativeTitles,
  combineAuthors,
  combineDate,
  combineKind,
  combineVenueDetail,
  displacedLinks,
  type PaperPair,
} from "./combine-fields.ts";
import { combineNotes } from "./combine-notes.ts";
import { combinePlacements } from "./combine-placements.ts";
import { union } from "./combine-rows.ts";
import { DATE_SOURCES, KINDS, type Note, ORIGINS, type Paper, type Placement } from "./model.ts";

/** A value that is one of a fixed set of words. */
export interface Choice<T extends string = string> {
  readonly oneOf: readonly T[];
  /** Whether it can also be null, for unknown. */
  readonly isOptional: boolean;
}

/** The kinds of text in plain fields that are searched; what each counts is in src/search/weights.ts. */
export type TextKind =
  | "title"
  | "alternativeTitle"
  | "author"
  | "furtherAuthor"
  | "organization"
  | "furtherOrganization"
  | "keyword"
  | "venue";

/** What a field can hold. Its validation, its JSON Schema and its value when nothing is known follow from this. */
export type FieldType = "text" | "optionalText" | "texts" | "flag" | "optionalDate" | "placements" | "notes" | Choice;

/** The types that fit the values of a field. */
type TypeOf<T> = [T] extends [boolean]
  ? "flag"
  : [T] extends [readonly Placement[]]
    ? "placements"
    : [T] extends [readonly Note[]]
      ? "notes"
      : [T] extends [readonly string[]]
        ? "texts"
        : [T] extends [string]
          ? "text" | Choice<T>
          : "optionalText" | "optionalDate" | Choice<Extract<T, string>>;

export interface PaperField<T> {
  readonly type: FieldType;
  /** What it means, for the JSON Schema and completion. */
  readonly description: string;
  /** Its name for people: in `show`, and in a diff unless `diffLabel` is given. */
  readonly label: string;
  readonly diffLabel?: string;
  /**
   * How `show` prints it: `joined` on one line, or `each` value on a line of its own; null: together with another field,
   * or under a heading of its own.
   */
  readonly show: "joined" | "each" | null;
  /** Whether a diff compares it as a value; false: `layers/compare-paper.ts` has a rule of its own for it. */
  readonly isPlainInDiff: boolean;
  /** The value in canonical form: nothing twice, keys in order. Left out: as it is. */
  readonly canonical?: (value: T, paper: Paper, byTopic: PlacementOrder) => T;
  /** The value where an upper layer has the same paper. */
  readonly combine: (lower: T, upper: T, papers: PaperPair) => T;
  /** The kind of text that search takes its values for; a list can have another kind for the values after the first. */
  readonly search?: TextKind | readonly [first: TextKind, further: TextKind];
  /** The CSL variable that holds exactly this text. */
  readonly csl?: string;
}

export type PlacementOrder = (a: Placement, b: Placement) => number;

/** In canonical order, which is also the order of the keys in JSON. */
export const PAPER_FIELDS: { readonly [K in keyof Paper]: PaperField<Paper[K]> } = {
  id: {
    type: "text",
    description: "citation key, never changed again",
    label: "id",
    show: null,
    isPlainInDiff: true,
    combine: (lower) => lower,
  },
  title: {
    type: "text",
    description: "the title as the map shows it",
    label: "title",
    show: null,
    isPlainInDiff: false,
    combine: (_, upper) => upper,
    csl: "title",
    search: "title",
  },
  alternativeTitles: {
    type: "texts",
    description: "other titles that the work has or had",
    label: "also",
    show: "each",
    isPlainInDiff: false,
    canonical: (titles, { title }) => union(titles).filter((each) => each !== title),
    combine: (_, __, papers) => combineAlternativeTitles(papers),
    search: "alternativeTitle",
  },
  authors: {
    type: "texts",
    description: "full names in reading order",
    label: "by",
    diffLabel: "authors",
    show: "joined",
    isPlainInDiff: true,
    combine: (_, __, papers) => combineAuthors(papers).authors,
    search: ["author", "furtherAuthor"],
  },
  authorsComplete: {
    type: "flag",
    description: "false where the list of authors is cut",
    label: "all authors",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineAuthors(papers).authorsComplete,
  },
  organizations: {
    type: "texts",
    description: "the organisations that the work comes from",
    label: "from",
    show: "joined",
    isPlainInDiff: true,
    combine: (lower, upper) => (upper.length > 0 ? upper : lower),
    search: ["organization", "furtherOrganization"],
  },
  date: {
    type: "optionalDate",
    description: "the date shown; null: undated",
    label: "date",
    show: "joined",
    isPlainInDiff: true,
    combine: (_, __, papers) => combineDate(papers).date,
  },
  dateSource: {
    type: { oneOf: DATE_SOURCES, isOptional: true },
    description: "where the date comes from",
    label: "date from",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineDate(papers).dateSource,
  },
  published: {
    type: "optionalDate",
    description: "first public date according to the reference, kept also where the map shows another month",
    label: "published",
    show: null,
    isPlainInDiff: true,
    combine: stated,
  },
  kind: {
    type: { oneOf: KINDS, isOptional: false },
    description: "what sort of work it is",
    label: "kind",
    show: "joined",
    isPlainInDiff: true,
    combine: (_, __, papers) => combineKind(papers),
  },
  venue: {
    type: "optionalText",
    description: "journal, conference or site",
    label: "venue",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
    csl: "container-title",
    search: "venue",
  },
  venueDetail: {
    type: "optionalText",
    description: "volume, issue and pages",
    label: "volume, pages",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineVenueDetail(papers),
  },
  url: {
    type: "optionalText",
    description: "its page",
    label: "page",
    diffLabel: "url",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  arxiv: {
    type: "optionalText",
    description: "arXiv id without version",
    label: "arxiv",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  doi: {
    type: "optionalText",
    description: "DOI without resolver",
    label: "doi",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  code: {
    type: "optionalText",
    description: "address of its code",
    label: "code",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  demo: {
    type: "optionalText",
    description: "address of a demonstration",
    label: "demo",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  keywords: {
    type: "texts",
    description: "what it is about, in a word or two each",
    label: "keywords",
    show: "joined",
    isPlainInDiff: true,
    canonical: (keywords) => union(keywords),
    combine: (lower, upper) => union(lower, upper),
    search: "keyword",
  },
  placements: {
    type: "placements",
    description: "where it is listed in the tree of topics; at least one",
    label: "place",
    show: null,
    isPlainInDiff: false,
    canonical: (placements, _, byTopic) => withoutRepeats(placements.toSorted(byTopic)),
    combine: combinePlacements,
  },
  notes: {
    type: "notes",
    description: "the curator's notes",
    label: "notes",
    show: null,
    isPlainInDiff: true,
    canonical: (notes) => notes.map(canonicalNote),
    combine: (lower, upper, papers) => combineNotes(combineNotes(lower, displacedLinks(papers)), upper),
  },
  origin: {
    type: { oneOf: ORIGINS, isOptional: false },
    description: "`seed`: listed in the document that the map was made from; `resolved`: added by the curators",
    label: "origin",
    show: "joined",
    isPlainInDiff: true,
    combine: (lower) => lower,
  },
} satisfies { readonly [K in keyof Paper]: { readonly type: TypeOf<Paper[K]> } & PaperField<Paper[K]> };

// every key of the record above, and no other: its type demands it
export const PAPER_KEYS = Object.keys(PAPER_FIELDS) as readonly (keyof Paper)[];

/**
 * A paper made field by field, in canonical order.
 * @param makeValue the value of a field
 */
export function makePaper(makeValue: <K extends keyof Paper>(key: K, field: PaperField<Paper[K]>) => Paper[K]): Paper {
  const paper: { -readonly [K in keyof Paper]?: Paper[K] } = {};
  const fill = <K extends keyof Paper>(key: K): void => {
    paper[key] = makeValue(key, PAPER_FIELDS[key]);
  };
  for (const key of PAPER_KEYS) fill(key);
  // now every field has its value
  return paper as Paper;
}

/** The paper in canonical form. @param byTopic the order of its placements */
export function canonicalPaper(paper: Paper, byTopic: PlacementOrder): Paper {
  return makePaper((key, { canonical }) => canonical?.(paper[key], paper, byTopic) ?? paper[key]);
}

/** One paper with what both layers state of it. */
export function combinePaper(papers: PaperPair): Paper {
  const { lower, upper } = papers;
  return makePaper((key, { combine }) => combine(lower[key], upper[key], papers));
}

/** The value of a field when nothing is known. */
export function emptyValue(type: FieldType): null | "" | true | readonly [] {
  if (type === "text") return "";
  if (type === "flag") return true;
  return type === "texts" || type === "placements" || type === "notes" ? [] : null;
}

/** The upper layer's value, if it states one. */
function stated<T>(lower: T | null, upper: T | null): T | null {
  return upper ?? lower;
}
