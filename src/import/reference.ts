// A reference: the facts about one paper that a bibliography states, in whatever format it was written.
import { FACT_KEYS, type FactKey } from "../map/csl.ts";
import { emptyValue, PAPER_FIELDS } from "../map/fields.ts";
import { withScheme } from "../map/identifiers.ts";
import type { ExtraField, Paper } from "../map/model.ts";
import { inOneShape } from "../map/one-shape.ts";
import type { Problem } from "./problems.ts";

/**
 * The facts about a paper that a bibliography can state. Whatever a source states is in them: what a typed field holds, or
 * would give back in another form, is kept in `extra` under its own name, and a writer of that format prefers it.
 */
export type ReferenceFacts = Pick<Paper, FactKey>;

/** Those that say where and by whom a work was published. */
export type PublicationKey =
  | "venue"
  | "event"
  | "collectionTitle"
  | "volume"
  | "issue"
  | "number"
  | "pages"
  | "edition"
  | "publisher"
  | "publisherPlace"
  | "organizations"
  | "isbn"
  | "issn";

/** The fields in which an owner writes about a work, by format: they are notes of the paper. */
export const REMARK_FIELDS = {
  bibtex: ["annotation", "annote"],
  "csl-json": ["annote"],
  ris: ["N1", "RN"],
} as const satisfies Readonly<Record<ExtraField["format"], readonly string[]>>;

export interface Reference extends ReferenceFacts {
  /** Null where the bibliography states none: one is derived. */
  readonly id: string | null;
  /** The date that a map shows for this paper, and where it comes from. Null: the reference was never in a map. */
  readonly shownDate: Pick<Paper, "date" | "dateSource"> | null;
  /** Groups or collections that its owner has put it in. */
  readonly collections: readonly string[];
  /** What its owner wrote about it. */
  readonly notes: readonly string[];
  readonly file: string;
  /** Line, from 1, or JSON path in the file. */
  readonly at: number | string;
  /** Names of its fields that do not fit in a map. */
  readonly unread: readonly string[];
}

export interface Bibliography {
  readonly references: readonly Reference[];
  /** Entries that were left out, and what else the owner should look at. */
  readonly remarks: readonly Problem[];
  /** Why the file cannot be read at all. */
  readonly problems: readonly Problem[];
}

/** Parses a text of one bibliography format. `file` is what problems call it. */
export type BibliographyParser = (text: string, file: string) => Bibliography;

/** The facts of a paper about which nothing is known. */
export const NO_FACTS: ReferenceFacts = inOneShape({
  ...emptyFacts(),
  kind: "other",
  cslType: "document",
  origin: "seed",
});

const NO_REFERENCE: Reference = inOneShape({
  ...NO_FACTS,
  id: null,
  shownDate: null,
  collections: [],
  notes: [],
  file: "",
  at: 1,
  unread: [],
});

/**
 * A reference with what its source states; the rest is empty. All that are made here have one shape.
 * @param parts of what two of them state, the later one counts
 */
export function makeReference(...parts: readonly Partial<Reference>[]): Reference {
  const reference: Reference & { url: string | null } = Object.assign({ ...NO_REFERENCE }, ...parts);
  if (reference.url !== null) reference.url = withScheme(reference.url);
  return reference;
}

function emptyFacts(): ReferenceFacts {
  const facts = FACT_KEYS.map((key) => [key, emptyValue(PAPER_FIELDS[key].type)]);
  // one entry for each fact, empty by its type; kind and origin are given above
  return Object.fromEntries(facts) as ReferenceFacts;
}
