// The fields of a paper, one row each. What a map file may hold, its canonical order, the JSON record and its schema, the
// columns of CSV, how layers combine a field, how a diff and `show` name it: all of these read this table.

import { canonicalName, canonicalNote, withoutRepeats } from "./canonical-values.ts";
import {
  combineAddress,
  combineAlternativeTitles,
  combineAuthors,
  combineDate,
  combineExtra,
  combineIssued,
  combineKind,
  combineOrganizations,
  combinePublished,
  combineTitle,
  combineVenue,
  displacedLinks,
  ofPeople,
  ofVenue,
  type PaperPair,
} from "./combine-fields.ts";
import { combineNotes } from "./combine-notes.ts";
import { combinePlacements } from "./combine-placements.ts";
import { onceEach, union } from "./combine-rows.ts";
import type { ExtraField, Note, Paper, PersonName, Placement } from "./model.ts";
import { fullName, PEOPLE, ROLES } from "./names.ts";
import { inOneShape } from "./one-shape.ts";
import { orderedPaper } from "./ordered-paper.ts";
import { richerText } from "./same-text.ts";
import { CSL_TYPES, DATE_SOURCES, KINDS, ORIGINS, STATUSES } from "./vocabulary.ts";

/** A value that is one of a fixed set of words. */
export interface Choice<T extends string = string> {
  readonly oneOf: readonly T[];
  /** Whether it can also be null, for unknown. */
  readonly isOptional: boolean;
}

/** What a field can hold. Its validation, its JSON Schema and its value when nothing is known follow from this. */
export type FieldType =
  | "text"
  | "optionalText"
  | "texts"
  | "flag"
  | "optionalDate"
  | "people"
  | "extra"
  | "placements"
  | "notes"
  | Choice;

/** The types that fit the values of a field. */
type TypeOf<T> = [T] extends [boolean]
  ? "flag"
  : [T] extends [readonly Placement[]]
    ? "placements"
    : [T] extends [readonly Note[]]
      ? "notes"
      : [T] extends [readonly ExtraField[]]
        ? "extra"
        : [T] extends [readonly string[]]
          ? "texts"
          : [T] extends [readonly PersonName[]]
            ? "people"
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
   * under a heading of its own, or not at all.
   */
  readonly show: "joined" | "each" | null;
  /** Whether a diff compares it as a value; false: `layers/compare-paper.ts` has a rule of its own for it. */
  readonly isPlainInDiff: boolean;
  /** The value in canonical form: nothing twice, keys in order. Left out: as it is. */
  readonly canonical?: (value: T, paper: Paper, byTopic: PlacementOrder) => T;
  /** The value where an upper layer has the same paper. */
  readonly combine: (lower: T, upper: T, papers: PaperPair) => T;
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
    combine: (_, __, papers) => combineTitle(papers),
    csl: "title",
  },
  alternativeTitles: {
    type: "texts",
    description: "other titles that the work has or had",
    label: "also",
    show: "each",
    isPlainInDiff: false,
    canonical: (titles, { title }) => union(titles).filter((each) => each !== title),
    combine: (_, __, papers) => combineAlternativeTitles(papers),
  },
  authors: {
    type: "texts",
    description: "full names in reading order",
    label: "by",
    diffLabel: "authors",
    show: "joined",
    isPlainInDiff: true,
    canonical: (_, { authorNames }) => authorNames.map(fullName),
    combine: (_, __, papers) => combineAuthors(papers).authors,
  },
  authorNames: {
    type: "people",
    description: "the names of the authors in parts, as in CSL",
    label: "names of the authors",
    show: null,
    isPlainInDiff: false,
    canonical: (names) => names.map(canonicalName),
    combine: (_, __, papers) => combineAuthors(papers).authorNames,
  },
  authorsComplete: {
    type: "flag",
    description: "false where the list of authors is cut",
    label: "all authors",
    diffLabel: "all authors named",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineAuthors(papers).authorsComplete,
  },
  ...people("editor", "edited by"),
  ...people("translator", "translated by"),
  organizations: {
    type: "texts",
    description: "the organisations that the work comes from",
    label: "from",
    show: "joined",
    isPlainInDiff: true,
    combine: combineOrganizations,
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
    diffLabel: "source of the date",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineDate(papers).dateSource,
  },
  published: {
    type: "optionalDate",
    description: "first public date according to the reference, even where the date of the map is another month",
    label: "published",
    show: null,
    isPlainInDiff: true,
    combine: combinePublished,
  },
  issued: {
    type: "optionalText",
    description: "date of publication in EDTF, where it says more than `published`: a range, a season, or doubt",
    label: "issued",
    show: "joined",
    isPlainInDiff: true,
    combine: (_, __, papers) => combineIssued(papers),
  },
  kind: {
    type: { oneOf: KINDS, isOptional: false },
    description: "what sort of work it is",
    label: "kind",
    show: "joined",
    isPlainInDiff: true,
    combine: (_, __, papers) => combineKind(papers).kind,
  },
  cslType: {
    type: { oneOf: CSL_TYPES, isOptional: false },
    description: "its type in CSL, from which the kind is derived",
    label: "CSL type",
    show: null,
    isPlainInDiff: false,
    combine: (_, __, papers) => combineKind(papers).cslType,
  },
  genre: { ...fact("what sort of its type it is, such as Master's thesis", "genre", "genre"), show: null },
  venue: {
    ...fact("the journal, proceedings, book or site that contains it", "venue", "container-title"),
    combine: (_, __, papers) => combineVenue(papers),
  },
  collectionTitle: fact("the series that it belongs to", "series", "collection-title"),
  volume: venueFact("volume", "volume of the journal, or of a work in several", "volume"),
  issue: venueFact("issue", "issue of the journal", "issue"),
  number: fact("number of a report, or of a book in its series", "number", "number"),
  pages: venueFact("pages", "pages in it, such as 1-9", "page"),
  edition: fact("edition", "edition", "edition"),
  publisher: fact("publisher; of a thesis or report see organizations", "publisher", "publisher"),
  publisherPlace: { ...fact("place of the publisher", "place", "publisher-place"), show: null },
  event: fact("name of the conference or other event", "event", "event-title"),
  isbn: fact("ISBN", "ISBN", "ISBN"),
  issn: fact("ISSN", "ISSN", "ISSN"),
  pmid: fact("PubMed id", "PMID", "PMID"),
  language: fact("language, as the source states it", "language", "language"),
  abstract: fact("abstract", "abstract", "abstract"),
  note: fact("note of the bibliography, such as In press", "note", "note"),
  url: {
    type: "optionalText",
    description: "its page",
    label: "page",
    diffLabel: "url",
    show: "joined",
    isPlainInDiff: true,
    combine: combineAddress,
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
    combine: combineAddress,
  },
  code: {
    type: "optionalText",
    description: "address of its code",
    label: "code",
    show: "joined",
    isPlainInDiff: true,
    combine: combineAddress,
  },
  demo: {
    type: "optionalText",
    description: "address of a demonstration",
    label: "demo",
    show: "joined",
    isPlainInDiff: true,
    combine: combineAddress,
  },
  files: {
    type: "texts",
    description: "paths of local copies",
    label: "file",
    show: "each",
    isPlainInDiff: true,
    canonical: onceEach,
    combine: (lower, upper) => union(lower, upper),
  },
  keywords: {
    type: "texts",
    description: "what it is about, in a word or two each",
    label: "keywords",
    show: "joined",
    isPlainInDiff: true,
    canonical: onceEach,
    combine: (lower, upper) => union(lower, upper),
  },
  status: {
    type: { oneOf: STATUSES, isOptional: true },
    description: "how far its reader is with it; null: nobody keeps track",
    label: "status",
    show: "joined",
    isPlainInDiff: true,
    combine: stated,
  },
  tags: {
    type: "texts",
    description: "its reader's own words for it",
    label: "tags",
    show: "joined",
    isPlainInDiff: true,
    canonical: onceEach,
    combine: (lower, upper) => union(lower, upper),
  },
  extra: {
    type: "extra",
    description: "fields that its bibliography states besides, unchanged, by their names there",
    label: "also stated",
    diffLabel: "other fields",
    show: null,
    isPlainInDiff: true,
    combine: (_, __, papers) => combineExtra(papers),
  },
  placements: {
    type: "placements",
    description: "where it is listed in the tree of topics; at least one",
    label: "place",
    show: null,
    isPlainInDiff: false,
    canonical: (placements, _, byTopic) =>
      withoutRepeats(placements.length < 2 ? placements : placements.toSorted(byTopic)),
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

/** Each key, in canonical order, with a value that is yet to come. */
let withoutValues: { readonly [K in keyof Paper]?: Paper[K] } | undefined;
type Unfinished = { -readonly [K in keyof Paper]?: Paper[K] };

/**
 * A paper made field by field, in canonical order.
 * @param makeValue the value of a field
 */
function makePaper(makeValue: <K extends keyof Paper>(key: K, field: PaperField<Paper[K]>) => Paper[K]): Paper {
  withoutValues ??= inOneShape(Object.fromEntries(PAPER_KEYS.map((key) => [key, null])));
  const paper: Unfinished = { ...withoutValues };
  const fill = <K extends keyof Paper>(key: K): void => {
    paper[key] = makeValue(key, PAPER_FIELDS[key]);
  };
  for (const key of PAPER_KEYS) fill(key);
  // now every field has its value
  return paper as Paper;
}

/** The paper in canonical form. @param byTopic the order of its placements */
export function canonicalPaper(paper: Paper, byTopic: PlacementOrder): Paper {
  const canonical: Unfinished = orderedPaper(paper);
  const fill = <K extends keyof Paper>(key: K): void => {
    const field: PaperField<Paper[K]> = PAPER_FIELDS[key];
    const value = field.canonical?.(paper[key], paper, byTopic) ?? paper[key];
    // papers that have none of something share one empty list
    canonical[key] = isEmptyList(value) && isEmptyList(paper[key]) ? paper[key] : value;
  };
  fieldsWithOrder ??= findFieldsWithOrder();
  for (const { key, source } of fieldsWithOrder) if (!isEmptyList(paper[key]) || !isEmptyList(paper[source])) fill(key);
  // as above
  return canonical as Paper;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

interface FieldWithOrder {
  readonly key: keyof Paper;
  /** What its canonical form is made from: of a list that is empty it is empty. */
  readonly source: keyof Paper;
}

// made when it is first needed: `show` needs nothing but names
let fieldsWithOrder: readonly FieldWithOrder[] | undefined;

/** The fields whose values have a canonical form of their own. */
function findFieldsWithOrder(): readonly FieldWithOrder[] {
  return PAPER_KEYS.filter((key) => "canonical" in PAPER_FIELDS[key]).map((key) => {
    const role = ROLES.find((each) => each === key);
    return { key, source: role === undefined ? key : PEOPLE[role] };
  });
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
  return ["texts", "people", "extra", "placements", "notes"].some((each) => each === type) ? [] : null;
}

/** The upper layer's value, if it states one. */
function stated<T>(lower: T | null, upper: T | null): T | null {
  return upper ?? lower;
}

/** A fact about the work in one text, which is one CSL variable. */
function fact(description: string, label: string, csl: string) {
  return {
    type: "optionalText",
    description,
    label,
    show: "joined",
    isPlainInDiff: true,
    combine: richerText,
    csl,
  } as const;
}

/** A fact that belongs to the venue: another venue does not keep that of the lower layer. */
function venueFact(key: "volume" | "issue" | "pages", description: string, csl: string) {
  return { ...fact(description, key, csl), show: null, combine: ofVenue(key) } as const;
}

/** The two fields of people in a role other than that of the authors: whole names, and names in parts. */
function people<R extends "editor" | "translator">(role: R, label: string) {
  const names = `${role}s` as const;
  const parts = `${role}Names` as const;
  const shared = { show: null, isPlainInDiff: false } as const;
  return {
    [names]: {
      ...shared,
      type: "texts",
      description: `the full names of the ${names} in reading order`,
      label,
      diffLabel: names,
      show: "joined",
      isPlainInDiff: true,
      canonical: (_: readonly string[], paper: Paper) => paper[parts].map(fullName),
      combine: ofPeople(names, parts),
      // an edited volume is cited by its editors; nobody looks for a work by its translator
    },
    [parts]: {
      ...shared,
      type: "people",
      description: `the names of the ${names} in parts, as in CSL`,
      label: `names of the ${names}`,
      canonical: (people: readonly PersonName[]) => people.map(canonicalName),
      combine: ofPeople(parts, parts),
    },
    // a computed key loses its type
  } as const as {
    readonly [K in `${R}s`]: PaperField<readonly string[]> & { readonly type: "texts" };
  } & { readonly [K in `${R}Names`]: PaperField<readonly PersonName[]> & { readonly type: "people" } };
}
