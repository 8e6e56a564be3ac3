// The links of a paper: which is its own page, which its code and demo, and what becomes of the others.
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Note } from "../../map/model.ts";
import { type Entry, linkNotes } from "./entry.ts";
import { kindOfAddress } from "./links.ts";
import type { OutlinePaper } from "./outline.ts";
import { type Facts, type Link, noFacts } from "./read-facts.ts";

/**
 * A paper as the entry of a list states it.
 * @param line where the entry begins, from 1
 */
export function listedPaper(line: number, group: string | null, entry: Entry = NOTHING): OutlinePaper {
  const { key, title, authors, authorsComplete, organizations, venue, kind, comment } = entry;
  return {
    line,
    key,
    reference: null,
    title,
    date: entry.date ?? entry.venueDate,
    authors,
    authorsComplete,
    organizations,
    venue,
    kind,
    keywords: [],
    ...chooseLinks(entry),
    group,
    comment,
  };
}

const NOTHING: Entry = { ...noFacts(), title: "", titleUrl: null, comment: null, isSure: true };

/** A paper with what a line below it says; what it knew stays. */
export function withFacts(paper: OutlinePaper, facts: Facts): OutlinePaper {
  const links = chooseLinks({ titleUrl: paper.url, links: facts.links });
  return {
    ...paper,
    date: facts.date ?? facts.venueDate ?? paper.date,
    authors: paper.authors.length > 0 ? paper.authors : facts.authors,
    authorsComplete: paper.authors.length > 0 ? paper.authorsComplete : facts.authorsComplete,
    organizations: [...paper.organizations, ...facts.organizations],
    venue: paper.venue ?? facts.venue,
    kind: paper.kind ?? facts.kind,
    url: links.url,
    arxiv: paper.arxiv ?? links.arxiv,
    doi: paper.doi ?? links.doi,
    code: paper.code ?? links.code,
    demo: paper.demo ?? links.demo,
    notes: [...paper.notes, ...links.notes],
  };
}

/** Which link is the paper's own page, which its code and demo; the others become notes. */
function chooseLinks({ titleUrl, links }: { readonly titleUrl: string | null; readonly links: readonly Link[] }): {
  url: string | null;
  arxiv: string | null;
  doi: string | null;
  code: string | null;
  demo: string | null;
  notes: Note[];
} {
  const first = (...kinds: readonly Link["kind"][]): Link | undefined => links.find(({ kind }) => kinds.includes(kind));
  const titleKind = titleUrl === null ? null : kindOfAddress(titleUrl);
  const isElsewhere = titleKind !== null && ["code", "demo", "project", "video", "slides", "tweet"].includes(titleKind);
  const paper = first("paper");
  const page =
    titleUrl !== null && !(isElsewhere && paper !== undefined)
      ? titleUrl
      : (paper ?? first("project", "blog", "other") ?? first("code", "demo", "video", "slides", "data", "tweet"))?.url;
  const all = [...(page === titleUrl ? [titleUrl] : [page, titleUrl]), ...links.map(({ url }) => url)];
  const addresses = all.filter((url) => url !== null && url !== undefined);
  const code = links.find(({ kind, url }) => kind === "code" && url !== page)?.url ?? null;
  const demo = links.find(({ kind, url }) => kind === "demo" && url !== page)?.url ?? null;
  const moved =
    titleUrl !== null && titleUrl !== page
      ? [{ kind: titleKind ?? "other", label: titleKind ?? "link", url: titleUrl }]
      : [];
  const isCodeMoved = moved[0]?.kind === "code" && code === null;
  const rest = [...(isCodeMoved ? [] : moved), ...links].filter(
    ({ url }, at, every) =>
      url !== page && url !== code && url !== demo && every.findIndex((other) => other.url === url) === at,
  );
  const derived = <T>(parse: (url: string) => T | null): T | null =>
    addresses.map(parse).find((value) => value !== null) ?? null;
  return {
    url: page ?? null,
    arxiv: derived(parseArxivId),
    doi: derived(parseDoi),
    code: isCodeMoved ? titleUrl : code,
    demo,
    notes: linkNotes(rest),
  };
}
