// What every form of citation has in common: the date that is cited, and the page.
import type { PartialDate } from "../map/dates.ts";
import { pageLink } from "../map/links.ts";
import type { Paper } from "../map/model.ts";
import { NO_HYPERLINK } from "../terminal/hyperlink.ts";
import type { Screen } from "../terminal/screen.ts";

/** The date in the bibliography, which is the date of the work itself; else the map's. */
export function citedDate({ published, date }: Paper): PartialDate | null {
  return published ?? date;
}

/** The organisations that a citation names as authors: those of a work of which no people are known. */
export function organizationsAsAuthors({ authorNames, editorNames, organizations }: Paper): readonly string[] {
  return authorNames.length + editorNames.length === 0 ? organizations : [];
}

/** The keywords of a format that has no field for the tags of a reader. */
export function keywordsAndTags({ keywords, tags }: Paper): readonly string[] {
  return [...new Set([...keywords, ...tags])];
}

/** The paper's page on the web, else the page of its DOI or arXiv id. */
export function pageOf(paper: Paper): string | null {
  return pageLink(paper);
}

/** The text as a link to the paper's page, which is not looked for where no links are shown. */
export function linkedToPage(paper: Paper, text: string, { hyperlink }: Pick<Screen, "hyperlink">): string {
  return hyperlink === NO_HYPERLINK ? text : hyperlink(pageOf(paper), text);
}
