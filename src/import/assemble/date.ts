// The date that a map shows for a paper, and where it comes from.
import type { PartialDate } from "../../map/dates.ts";
import { arxivMonth } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { MergedEntries } from "./merged-entries.ts";

type ShownDate = Pick<Paper, "date" | "dateSource">;

const UNDATED: ShownDate = { date: null, dateSource: null };

/**
 * The date of a paper from all that is stated about it. It comes from where the reference says that it came from, in a
 * literal outline until somebody changes it, otherwise unless a list states one.
 */
export function dateOfPaper({ reference, entries }: MergedEntries, arxiv: string | null): ShownDate {
  const stated = entries.reduce((known: PartialDate | null, { date }) => moreExactDate(known, date), null);
  const isUndated = stated === null && entries.some((entry) => entry.isUndated);
  const shown = reference?.shownDate ?? null;
  if (shown !== null && entries[0]?.isLiteral) {
    if (shown.date === stated && (isUndated || stated !== null)) return shown;
  } else if (shown !== null && stated === null && !isUndated) {
    // what a map showed without a date has none here, unless a list has it too
    if (shown.date !== null || entries.every((entry) => entry.reference !== null)) return shown;
  }
  return isUndated ? UNDATED : chooseDate(stated, reference?.published ?? null, arxiv);
}

/** The first date, unless the other is the same one and more precise. */
function moreExactDate(known: PartialDate | null, other: PartialDate | null): PartialDate | null {
  return known === null || other?.startsWith(known) ? other : known;
}

/**
 * The outline's date wins. The reference's date is used if it is the same one and more precise, or if the outline has
 * none. Without both, an arXiv id gives the month.
 */
export function chooseDate(stated: PartialDate | null, published: PartialDate | null, arxiv: string | null): ShownDate {
  if (stated !== null) {
    const isRefined = published !== null && published.length > stated.length && published.startsWith(stated);
    return isRefined ? { date: published, dateSource: "reference" } : { date: stated, dateSource: "map" };
  }
  if (published !== null) return { date: published, dateSource: "reference" };
  const month = arxiv === null ? null : arxivMonth(arxiv);
  return { date: month, dateSource: month === null ? null : "arxiv" };
}
