// A paper made of an entry: which of its links is its own page, which its code and demo, and what becomes of the others.
import type { PartialDate } from "../../../map/dates.ts";
import { arxivMonth, parseArxivId, parseDoi } from "../../../map/identifiers.ts";
import type { Note } from "../../../map/model.ts";
import { monthOfWord } from "../../../text/month-words.ts";
import type { OutlinePaper } from "../../outline.ts";
import type { ListEntry } from "./entry.ts";
import type { EntryFacts, EntryLink } from "./facts.ts";
import { kindOfAddress, kindOfLabel, type LinkKind } from "./link-kinds.ts";
import { countWords } from "./words.ts";

/** @param line where the entry begins, from 1 */
export function listedPaper(line: number, group: string | null, entry: ListEntry): OutlinePaper {
  const {
    key,
    title,
    authors,
    authorsComplete,
    organizations,
    venue,
    publication,
    kind,
    status,
    tags,
    added,
    comment,
  } = entry;
  const { url, arxiv, doi, code, demo, notes } = chooseLinks(entry, isCited(entry));
  const isMonth = comment !== null && isMonthOfId(comment, arxiv);
  // each field by name: an object that is copied and then added to costs ten times as much
  return {
    line,
    key,
    isLiteral: false,
    isUndated: false,
    reference: null,
    title,
    date: monthOfId(entry.date ?? entry.venueDate, arxiv) ?? (isMonth && arxiv !== null ? arxivMonth(arxiv) : null),
    authors,
    authorsComplete,
    organizations,
    venue,
    publication,
    kind,
    keywords: [],
    status,
    tags,
    added,
    url,
    arxiv,
    doi,
    code,
    demo,
    group,
    comment: isMonth ? null : comment,
    notes,
  };
}

/** The paper with the facts of a line below it. What was already known stays, except for the date. */
export function withFacts(paper: OutlinePaper, facts: EntryFacts): OutlinePaper {
  const links = chooseLinks({ titleUrl: paper.url, links: facts.links }, isCited(paper) || isCited(facts));
  const { authors, authorsComplete } = paper.authors.length > 0 ? paper : facts;
  const arxiv = paper.arxiv ?? links.arxiv;
  return {
    ...paper,
    date: monthOfId(facts.date ?? moreExact(paper.date, facts.venueDate), arxiv),
    authors,
    authorsComplete,
    organizations: [...paper.organizations, ...facts.organizations],
    venue: paper.venue ?? facts.venue,
    publication: paper.publication ?? (paper.venue === null || paper.venue === facts.venue ? facts.publication : null),
    kind: paper.kind ?? facts.kind,
    url: links.url,
    arxiv,
    doi: paper.doi ?? links.doi,
    code: paper.code ?? links.code,
    demo: paper.demo ?? links.demo,
    notes: [...paper.notes, ...links.notes],
  };
}

/** `arXiv 2010` beside the id 2010.11934 is no year but the month of the id: October 2020. */
function monthOfId(date: PartialDate | null, arxiv: string | null): PartialDate | null {
  return date !== null && date.length === 4 && arxiv?.startsWith(`${date}.`) ? (arxivMonth(arxiv) ?? date) : date;
}

/** `Sept 24` beside the id 2409.14507 is its month, and no day. */
function isMonthOfId(comment: string, arxiv: string | null): boolean {
  const [, month = "", year = ""] = /^(\p{L}{3,9})\.? ['’]?(\d\d)$/u.exec(comment) ?? [];
  return year !== "" && arxiv?.startsWith(`${year}${monthOfWord(month)}`) === true;
}

/** A venue's year does not replace the day on which a paper was published. */
function moreExact(known: PartialDate | null, stated: PartialDate | null): PartialDate | null {
  return known !== null && (stated === null || known.length > stated.length) ? known : stated;
}

/** Kinds of page that are about a paper but are not the paper. A title can link to one of them. */
const NOT_THE_PAPER: readonly LinkKind[] = ["code", "demo", "project", "video", "slides", "tweet"];

/** Whether more than a link and a date shows that this is a paper, and no tool that only has a repository. */
function isCited({ authors, venue }: Pick<EntryFacts, "authors" | "venue">): boolean {
  return authors.length > 0 || venue !== null;
}

function kindOfTitle(address: string): LinkKind {
  if (DOI_OF_DATA.test(address)) return "data";
  return NOTES_ELSEWHERE.test(address) ? "other" : kindOfAddress(address);
}

/** Which link is the paper's own page, which its code and demo. The others become notes, so that none is lost. */
function chooseLinks(
  { titleUrl, links }: Pick<ListEntry, "titleUrl" | "links">,
  isPaper: boolean,
): Pick<OutlinePaper, "url" | "arxiv" | "doi" | "code" | "demo" | "notes"> {
  const titleKind = titleUrl === null ? null : kindOfTitle(titleUrl);
  // the code of a paper is no page of it, but it is the page of a tool
  const canBePage = ({ kind, label, url: address }: EntryLink): boolean =>
    !isPaper || !["code", "demo"].includes(kind) || ![kindOfLabel(label), kindOfAddress(address)].includes(kind);
  const url = pageOf(titleUrl, titleKind, links) ?? links.find(canBePage)?.url ?? null;
  const linked = (kind: LinkKind): string | null =>
    links.find((link) => link.kind === kind && link.url !== url)?.url ?? null;
  const moved: EntryLink | null =
    titleUrl === null || titleKind === null || titleUrl === url
      ? null
      : { kind: titleKind, label: titleKind === "other" ? "notes" : titleKind, url: titleUrl };
  const isTitleCode = moved?.kind === "code" && linked("code") === null;
  // `[Paper](a) [Code](a)`, `[A title](a) [code](a)`: both are said to be there; but the only source of an act is its page
  const isCode = ({ kind, label, url: address }: EntryLink): boolean =>
    kind === "code" &&
    address === url &&
    (titleUrl !== null || kindOfLabel(label) === "code") &&
    (!/^source$/i.test(label) || kindOfAddress(address) === "code");
  const code = linked("code") ?? (kindOfAddress(url ?? "") !== "paper" && links.some(isCode) ? url : null);
  const demo = linked("demo");
  // `…, built on [CaveNet](https://arxiv.org/…)` is another work, unless the title leads to no paper
  const isOnPage = url !== null && kindOfAddress(url) === "paper";
  const own = links.filter((link) => !isOnPage || link.kind !== "other" || link.label === "");
  const addresses = [url, titleUrl, ...own.map((link) => link.url)].filter((address) => address !== null);
  // the DOI of its data is not that of the paper
  const besidePaper = new Set(links.filter((link) => link.url !== url && isBeside(link)).map((link) => link.url));
  const derived = (parse: (address: string) => string | null): string | null =>
    addresses.map(parse).find((value) => value !== null) ?? null;
  const arxiv = derived(parseArxivId);
  const doi =
    addresses
      .filter((address) => !besidePaper.has(address))
      .map(parseDoi)
      .find((value) => value !== null) ?? null;
  const rest = [...(moved === null || isTitleCode ? [] : [moved]), ...links].filter(
    (link, index, all) =>
      ![url, code, demo].includes(link.url) &&
      !isSamePreprint(link.url, url) &&
      !isDoi(link, doi) &&
      !isTypedId(link, { arxiv, doi }) &&
      all.findIndex((other) => other.url === link.url) === index,
  );
  return {
    url,
    arxiv,
    doi,
    code: isTitleCode ? titleUrl : code,
    demo,
    notes: rest.map(linkNote),
  };
}

const BESIDE =
  /\b(?:(?:data|supp)\w*|(?:code|software|models?|weights|appendix|materials?|figures?|zenodo|figshare|dryad)\d*)\b/i;

/** More words are the title of a work. */
const MAX_LABEL_WORDS = 4;

/** Whether a link leads to what is beside the paper: `[data](…)`, `[Supplementary data1](…)`. */
function isBeside({ kind, label }: EntryLink): boolean {
  const isPaper = kind === "paper" && (label === "" || kindOfLabel(label) === "paper");
  return !isPaper && countWords(label) <= MAX_LABEL_WORDS && BESIDE.test(`${kind} ${label}`);
}

/** Whether the words of the list only name the identifier that is known already. */
function isTypedId({ isTyped, url }: EntryLink, known: Pick<OutlinePaper, "arxiv" | "doi">): boolean {
  const [id, doi] = [parseArxivId(url), parseDoi(url)];
  return isTyped === true && (id === null ? doi !== null && doi === known.doi : id === known.arxiv);
}

/** Whether both addresses lead to the same paper on arXiv. */
function isSamePreprint(address: string, url: string | null): boolean {
  const id = parseArxivId(address);
  return id !== null && url !== null && parseArxivId(url) === id;
}

/** Whether the link says no more than that this is the paper's DOI. */
function isDoi({ url, label }: EntryLink, doi: string | null): boolean {
  return doi !== null && parseDoi(url) === doi && /^(?:doi|paper|link)?$/i.test(label);
}

/** A page of notes on the paper, beside the list or in a repository. */
const NOTES = /^(?!\w+:).*(?:\.(?:md|markdown|html?|ipynb|txt)|\/)$/i;
const NOTES_ELSEWHERE = /^https?:\/\/(?:github|gitlab)\.com\/.*\/blob\/.*\.(?:md|markdown)$/i;

/** Zenodo keeps data and code. */
const DOI_OF_DATA = /^https?:\/\/(?:dx\.)?doi\.org\/10\.5281\/zenodo/i;

/** The page of the title, unless that is not the paper and another link is. */
function pageOf(titleUrl: string | null, titleKind: LinkKind | null, links: readonly EntryLink[]): string | null {
  const first = (...kinds: readonly LinkKind[]) => links.find(({ kind }) => kinds.includes(kind));
  const papers = links.filter(({ kind, url }) => kind === "paper" && !DOI_OF_DATA.test(url));
  // the list's own link goes before an identifier in its words
  const own = papers[0]?.isTyped && papers.find(({ isTyped, url }) => !isTyped && parseArxivId(url) === null);
  const paper = own || (papers.find(({ url }) => /^\w+:/.test(url)) ?? papers[0] ?? first("paper"));
  // notes and data beside the list
  const areNotes =
    titleUrl !== null && (NOTES.test(titleUrl) || NOTES_ELSEWHERE.test(titleUrl) || DOI_OF_DATA.test(titleUrl));
  const isElsewhere = areNotes || (titleKind !== null && NOT_THE_PAPER.includes(titleKind));
  if (titleUrl !== null && !(isElsewhere && paper !== undefined)) return titleUrl;
  return (paper ?? first("project", "blog", "other"))?.url ?? null;
}

function linkNote({ kind, label, url }: EntryLink): Note {
  return { text: `${label === "" ? kind : label}: ${url}`, notes: [] };
}
