// The date of a BibTeX entry: BibLaTeX's `date`, or BibTeX's `year`, `month` and `day`.
import { type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import { findMonth } from "../../../text/months.ts";
import { parseStatedDate, toPartialDate } from "../../stated-date.ts";

export interface DateFields {
  readonly date: string | null;
  readonly year: string | null;
  /** May hold the days too: `12 June`, `June 12--15`. */
  readonly month: string | null;
  readonly day: string | null;
}

/** The date, as precise as the fields are sure of it. Null if there is no year in them. */
export function parseDateFields({ date, year, month, day }: DateFields): PartialDate | null {
  const whole = date === null ? null : parseStatedDate(firstDate(date));
  if (whole !== null) return whole;
  const digits = /(?:^|\D)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(year ?? date ?? "")?.[1];
  if (digits === undefined) return null;
  const number = findMonth(month ?? "");
  return (
    toPartialDate(digits, number, /^\d{1,2}$/.exec(day ?? "")?.[0] ?? dayOf(month)) ??
    toPartialDate(digits, number, null) ??
    parsePartialDate(digits)
  );
}

/** The beginning of a span, without time and marks of doubt: `2004-06` for `2004-06~/2004-07`. */
function firstDate(date: string): string {
  return date
    .replace(/\/.*$/, "")
    .replace(/T.*$/, "")
    .replace(/[~?%]$/, "");
}

/** The only day in a `month` field; null for a span of days. */
function dayOf(month: string | null): string | null {
  const single = month?.replace(/\d+\s*[–-]+\s*\d+/, "") ?? "";
  return /(?:^|[^\d–-])(\d{1,2})(?=$|[^\d–-])/.exec(single)?.[1] ?? null;
}
