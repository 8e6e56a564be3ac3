// What every form of citation says alike: the date that is cited, and the page.
import type { PartialDate } from "../map/dates.ts";
import { linksOf } from "../map/links.ts";
import type { Paper } from "../map/model.ts";

/** The reference's date, which is the work's own; else the map's. */
export function citedDate({ published, date }: Paper): PartialDate | null {
  return published ?? date;
}

/** The paper's page on the web, or what its DOI or arXiv id leads to. */
export function pageOf(paper: Paper): string | null {
  return linksOf(paper).page;
}
