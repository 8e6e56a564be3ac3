import { type PartialDate, precisionOf, toMonth, yearOf } from "../../map/dates.ts";
import { arxivMonth } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import type { Rule } from "../rule.ts";

export const dateDisagrees: Rule = {
  severity: "warning",
  finds: "a date that differs from the arXiv id or the reference",
  explanation:
    "An arXiv id begins with the year and month of the first version. Either one of the two dates is wrong, or they belong to different versions. Two differences are not reported: a date that is only a year may be up to two years later, and the reference of a published version may be dated later than the preprint.",
  findInPaper(paper, subject) {
    const { title, date } = paper;
    const other = date === null ? null : otherDate(paper, date);
    if (other === null) return null;
    return {
      location: subject.locate(paper, "date", date ?? ""),
      message: `“${title}” is dated ${date}, but ${other}`,
    };
  },
};

/** What the paper's reference or arXiv id states instead; null if they agree with the date. */
function otherDate({ dateSource, published, arxiv, venue }: Paper, date: PartialDate): string | null {
  if (dateSource === "map" && published !== null && datesDiffer(date, published)) {
    return `its reference says ${toMonth(published)}`;
  }
  const month = arxiv === null ? null : arxivMonth(arxiv);
  if (month === null) return null;
  const isPublishedLater = venue !== null && dateSource === "reference" && date >= month;
  return !isPublishedLater && datesDiffer(date, month) ? `its arXiv id is from ${month}` : null;
}

/** A date that is only a year can be the year of publication, up to two years after the preprint. */
export function datesDiffer(stated: PartialDate, known: PartialDate): boolean {
  if (precisionOf(stated) === "year") return stated < known.slice(0, 4) || yearOf(stated) > yearOf(known) + 2;
  const length = Math.min(7, known.length);
  return stated.slice(0, length) !== known.slice(0, length);
}
