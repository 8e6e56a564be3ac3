// How two layers' records of one paper become one.
import { arxivUrl, doiUrl, urlKey } from "../map/identifiers.ts";
import type { Note, Paper } from "../map/model.ts";
import { squash } from "../text/fold.ts";
import { combineNotes } from "./combine-notes.ts";
import { combinePlacements } from "./combine-placements.ts";
import { union } from "./combine-rows.ts";

export function combinePaper(lower: Paper, upper: Paper): Paper {
  const said = {
    url: upper.url ?? lower.url,
    arxiv: upper.arxiv ?? lower.arxiv,
    doi: upper.doi ?? lower.doi,
    code: upper.code ?? lower.code,
    demo: upper.demo ?? lower.demo,
  };
  const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
  const people = upper.authors.length === 0 || isCutShort ? lower : upper;
  const isNewVenue = upper.venue !== null && upper.venue !== lower.venue;
  const isSameTitle = squash(upper.title) === squash(lower.title);
  return {
    ...lower,
    title: upper.title,
    alternativeTitles: union(isSameTitle ? [] : [lower.title], lower.alternativeTitles, upper.alternativeTitles).filter(
      (title) => title !== upper.title,
    ),
    authors: people.authors,
    authorsComplete: people.authorsComplete,
    organizations: upper.organizations.length > 0 ? upper.organizations : lower.organizations,
    ...combineDates(lower, upper),
    published: upper.published ?? lower.published,
    kind: isAssumed(upper) && lower.kind !== "other" ? lower.kind : upper.kind,
    venue: upper.venue ?? lower.venue,
    venueDetail: isNewVenue ? upper.venueDetail : (upper.venueDetail ?? lower.venueDetail),
    ...said,
    keywords: union(lower.keywords, upper.keywords),
    placements: combinePlacements(lower.placements, upper.placements),
    notes: combineNotes(combineNotes(lower.notes, displacedLinks(lower, said)), upper.notes),
  };
}

/** What `build` takes where nobody says what a work is. */
function isAssumed({ kind, arxiv }: Paper): boolean {
  return kind === "other" || (kind === "preprint" && arxiv !== null);
}

/** A month does not displace a day in it, nor what an arXiv id tells what somebody stated. */
function combineDates(lower: Paper, upper: Paper): Pick<Paper, "date" | "dateSource"> {
  const isDerived = upper.dateSource === "arxiv" && lower.dateSource !== "arxiv";
  const isKept = upper.date === null || (lower.date !== null && (isDerived || lower.date.startsWith(upper.date)));
  const { date, dateSource } = isKept ? lower : upper;
  return { date, dateSource };
}

/** Links that the upper layer replaced become notes, so that none is lost. */
function displacedLinks(lower: Paper, said: Pick<Paper, "url" | "arxiv" | "doi" | "code" | "demo">): Note[] {
  const kept = new Set(
    [said.url, said.code, said.demo, said.arxiv && arxivUrl(said.arxiv), said.doi && doiUrl(said.doi)]
      .filter((link) => link !== null)
      .map(linkKey),
  );
  const links: [name: string, link: string | null][] = [
    ["page", lower.url],
    ["code", lower.code],
    ["demo", lower.demo],
    ["arXiv", lower.arxiv && arxivUrl(lower.arxiv)],
    ["DOI", lower.doi && doiUrl(lower.doi)],
  ];
  return links.flatMap(([name, link]) =>
    link === null || kept.has(linkKey(link)) ? [] : [{ text: `${name}: ${link}`, notes: [] }],
  );
}

function linkKey(link: string): string {
  return (urlKey(link) || link).toLowerCase();
}
