// A work that the map does not have, from what a reader has of it: an address, an arXiv id or a DOI, or its reference.
import { Failure } from "../errors.ts";
import { buildMap } from "../import/build.ts";
import type { BibliographyFormat } from "../import/formats.ts";
import { formatProblem } from "../import/problems.ts";
import { NO_FACTS } from "../import/reference.ts";
import { abstractPage } from "../map/abstract-page.ts";
import { CSL_TYPE } from "../map/csl.ts";
import type { PartialDate } from "../map/dates.ts";
import { arxivMonth, arxivUrl, doiUrl, isWebAddress, parseArxivId, parseDoi } from "../map/identifiers.ts";
import { type TakenIds, takeCitationKey, takePaperId } from "../map/ids.ts";
import { type Paper, type PersonName, valuesOf } from "../map/model.ts";
import { familyOf, fullName } from "../map/names.ts";

/** Where a work is. */
export type Address = Pick<Paper, "url" | "arxiv" | "doi">;

export const NOWHERE: Address & { readonly code: null; readonly demo: null } = {
  url: null,
  arxiv: null,
  doi: null,
  code: null,
  demo: null,
};

/** Whether something of an address is not stated of a paper. */
export function lacks(paper: Paper, { url, arxiv, doi }: Address): boolean {
  if (arxiv !== null || doi !== null)
    return (arxiv !== null && paper.arxiv === null) || (doi !== null && paper.doi === null);
  return url !== null && paper.url === null;
}

/** The address that a text is; null: it is none. */
export function addressIn(text: string): (Address & { readonly url: string }) | null {
  const what = text.trim();
  const arxiv = parseArxivId(what);
  const doi = parseDoi(what);
  if (isWebAddress(what)) return { url: abstractPage(what) ?? what, arxiv, doi };
  if (arxiv !== null) return { url: arxivUrl(arxiv), arxiv, doi: null };
  return doi === null ? null : { url: doiUrl(doi), arxiv: null, doi };
}

/** What the command line states of a work. */
export interface StatedFacts {
  readonly title: string | null;
  readonly authors: readonly PersonName[];
  readonly date: PartialDate | null;
}

/** A work of which only this is known. Its id is made of what is known. */
export function workAt(
  address: Address,
  { title, authors, date }: StatedFacts & { readonly title: string },
  taken: TakenIds,
): Paper {
  const known = date ?? (address.arxiv === null ? null : arxivMonth(address.arxiv));
  const [first] = authors;
  return {
    ...NO_FACTS,
    ...address,
    ...(address.arxiv !== null && { kind: "preprint" as const, cslType: CSL_TYPE.preprint }),
    id: takeCitationKey(first === undefined ? null : familyOf(first), known, title, taken),
    title,
    ...namedBy(authors),
    editors: [],
    translators: [],
    date,
    dateSource: date === null ? null : "map",
    placements: [],
    notes: [],
  };
}

function namedBy(names: readonly PersonName[]): Pick<Paper, "authors" | "authorNames" | "authorsComplete"> {
  // as BibTeX and others end a list that is cut short
  const authorNames = names.filter((name) => !/^(?:and )?(?:others|et al\.?)$/i.test(fullName(name)));
  const authorsComplete = names.length > 0 && authorNames.length === names.length;
  return { authors: authorNames.map(fullName), authorNames, authorsComplete };
}

/** What a bibliography has. */
export interface WorksRead {
  readonly works: readonly Paper[];
  /** Which entries were left out or are only read in part, and why, each with its location. */
  readonly problems: readonly string[];
}

/**
 * The works in a bibliography, under ids that nothing else has. Those without a title are left out.
 * @param source what problems call it
 * @throws Failure `broken-input` with the location of every mistake
 */
export async function worksIn(text: string, format: BibliographyFormat, source: string): Promise<WorksRead> {
  const lists = [{ file: source, text, format }];
  const { map, report } = await buildMap({ title: null, lists, references: [], glossaries: [] });
  const lost = report.remarks.filter(({ rule }) => rule === "not-read" || rule === "missing-title");
  return {
    works: map.papers.filter(({ id, title, url }) => title !== id && title !== url),
    problems: lost.map(formatProblem),
  };
}

/** The work whose reference this is, as a list would have it in a bullet; null: it is read as none. */
export function workReferredTo(text: string): Promise<Paper | null> {
  return onlyWorkIn(`- ${onOneLine(text)}`);
}

async function onlyWorkIn(text: string): Promise<Paper | null> {
  const lists = [{ file: "reference", text, format: "markdown" as const }];
  try {
    const { map } = await buildMap({ title: null, lists, references: [], glossaries: [] });
    return map.papers.length === 1 ? (map.papers[0] ?? null) : null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The work of a whole reference. Null where the text could be anything else. */
export async function workOfReference(text: string): Promise<Paper | null> {
  const work = await workReferredTo(text);
  if (work === null || work.date === null || work.authors.length + work.organizations.length === 0) return null;
  const isPlaced = work.venue !== null || work.url !== null || work.doi !== null;
  // a list believes a paragraph only if its style is one of references
  const isReference = isPlaced || (await onlyWorkIn(`# List\n\n${onOneLine(text)}\n`))?.title === work.title;
  return isReference ? { ...valuesOf(work), placements: [] } : null;
}

/** The work with what the command line states of it besides. */
export function withStated(work: Paper, { title, authors, date }: StatedFacts): Paper {
  return {
    ...valuesOf(work),
    ...(title !== null && { title }),
    ...(authors.length > 0 && namedBy(authors)),
    ...(date !== null && { date }),
  };
}

/** The work under its own id, or under another if that belongs to something else. */
export function withFreeId(paper: Paper, taken: TakenIds): Paper {
  return { ...valuesOf(paper), id: takePaperId(paper.id, taken) };
}
