// What every bibliography is read into, whatever it was written in.
import type { PersonName } from "../../map/csl.ts";
import type { PartialDate } from "../../map/dates.ts";
import type { DateSource, Kind, Origin } from "../../map/model.ts";
import type { Problem } from "../problems.ts";

export interface Reference {
  /** Null where the bibliography gives none: one is derived. */
  readonly id: string | null;
  readonly title: string;
  readonly authors: readonly PersonName[];
  readonly authorsComplete: boolean;
  readonly published: PartialDate | null;
  readonly kind: Kind;
  readonly venue: string | null;
  readonly venueDetail: string | null;
  readonly url: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  readonly organizations: readonly string[];
  readonly keywords: readonly string[];
  readonly alternativeTitles: readonly string[];
  readonly origin: Origin;
  /** The date that a map shows for it, and where that comes from; null: it was in no map. */
  readonly dated: { readonly date: PartialDate | null; readonly dateSource: DateSource | null } | null;
  /** Groups or collections that its owner sorted it into. */
  readonly collections: readonly string[];
  /** What its owner wrote about it. */
  readonly notes: readonly string[];
  readonly file: string;
  /** Line or JSON path in its file. */
  readonly at: number | string;
  /** Names of its fields that a map has no place for. */
  readonly unread: readonly string[];
}

export interface Bibliography {
  readonly references: readonly Reference[];
  /** Entries left out, and what its owner should look at. */
  readonly remarks: readonly Problem[];
  /** What keeps the file from being read at all. */
  readonly problems: readonly Problem[];
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `07` of `jul`, `July`, `7` or `12 July`; null where no month is named. */
export function monthOf(text: string): string | null {
  const number = /^\s*(0?[1-9]|1[0-2])\s*$/.exec(text)?.[1];
  if (number !== undefined) return number.padStart(2, "0");
  const name = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(text)?.[1];
  return name === undefined ? null : String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, "0");
}
