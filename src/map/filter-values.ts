// What filters exist, and what a value of each is.
import type { DateSpan, PartialDate } from "./dates.ts";
import type { Feature, Paper } from "./model.ts";
import type { Kind, Status } from "./vocabulary.ts";

/** In the order in which help lists them and names are resolved. */
export const FILTER_NAMES = [
  "topic",
  "org",
  "author",
  "year",
  "since",
  "until",
  "has",
  "without",
  "kind",
  "status",
  "tag",
  "layer",
] as const satisfies readonly (keyof FilterValues)[];

/** What one value of each filter is after parsing. */
export interface FilterValues {
  readonly topic: string;
  readonly org: string;
  readonly author: string;
  readonly year: DateSpan;
  readonly since: PartialDate;
  readonly until: PartialDate;
  readonly has: Feature;
  readonly without: Feature;
  readonly kind: Kind;
  readonly status: Status;
  readonly tag: string;
  readonly layer: string;
}

export type FilterName = (typeof FILTER_NAMES)[number];

/** What was asked for, with names as typed. A paper needs to match any one value of each filter given, and all filters. */
export type FilterInput = { readonly [N in FilterName]?: readonly FilterValues[N][] };

/** Decides whether a paper is kept. */
export type PaperTest = (paper: Paper) => boolean;
