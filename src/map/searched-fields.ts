// Which plain fields of a paper are searched. A table of its own, because every search reads it, and needs nothing else of the fields.
import type { Paper } from "./model.ts";

/** The kinds of text in plain fields that are searched; what each counts is in src/search/weights.ts. */
export type TextKind =
  | "title"
  | "alternativeTitle"
  | "author"
  | "furtherAuthor"
  | "editor"
  | "organization"
  | "furtherOrganization"
  | "keyword"
  | "venue";

/** A field, and the kind of text that its values are; a list can have another kind for the values after the first. */
export type SearchedField = readonly [key: keyof Paper, first: TextKind, further?: TextKind];

/** In the order of `PAPER_FIELDS`. */
export const SEARCHED_FIELDS: readonly SearchedField[] = [
  ["title", "title"],
  ["alternativeTitles", "alternativeTitle"],
  ["authors", "author", "furtherAuthor"],
  ["editors", "editor"],
  ["organizations", "organization", "furtherOrganization"],
  ["venue", "venue"],
  ["note", "venue"],
  ["keywords", "keyword"],
  ["tags", "keyword"],
];
