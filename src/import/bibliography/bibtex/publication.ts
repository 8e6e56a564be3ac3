// Where and by whom a work was published, as the fields of its entry type state it.
import {
  bibtexTypeOf,
  containerField,
  cslOfEntryType,
  isPlainGenre,
  organizationField,
} from "../../../map/bibtex-types.ts";
import { kindOfCslType } from "../../../map/csl.ts";
import { isArxivVenue, parseDoi } from "../../../map/identifiers.ts";
import { readPages } from "../../../map/pages.ts";
import { isOnlyPreprint, isPreprintServer } from "../../../map/preprints.ts";
import type { CslType } from "../../../map/vocabulary.ts";
import type { PublicationKey, ReferenceFacts } from "../../reference.ts";
import type { EntryFields } from "./fields.ts";

/** Facts, and the fields that a writer can write again from them. All other fields are kept as they are. */
export interface Stated<K extends keyof ReferenceFacts> {
  readonly facts: Pick<ReferenceFacts, K>;
  readonly givenBack: readonly string[];
}

export function publicationOf(
  fields: EntryFields,
  type: string,
  arxiv: string | null,
): Stated<PublicationKey | "kind" | "cslType" | "genre"> & { readonly isWrittenAs: string } {
  const container = containerOf(fields, type);
  const genre = genreOf(fields, type);
  const numbers = numbersOf(fields, type);
  const organization = organizationOf(fields, type);
  const cslType = cslTypeOf(fields, type, { arxiv, isArxiv: container.isArxiv });
  return {
    facts: {
      kind: kindOfCslType(cslType),
      cslType,
      genre: genre.text,
      venue: container.text,
      collectionTitle: fields.text("series"),
      ...numbers.facts,
      edition: fields.text("edition"),
      publisher: fields.text("publisher"),
      publisherPlace: fields.text("address", "location"),
      event: fields.text("eventtitle"),
      isbn: fields.text("isbn"),
      issn: fields.text("issn"),
      organizations: organization.text === null ? [] : [organization.text],
    },
    givenBack: [
      ...PLAIN,
      ...numbers.givenBack,
      ...[container, genre, organization].flatMap(({ givenBack }) => (givenBack === null ? [] : [givenBack])),
      fields.stated("address", "location") ?? "address",
    ],
    isWrittenAs: bibtexTypeOf({ cslType, genre: genre.text, venue: container.text }),
  };
}

/** Fields of one text that is read and written as it is. */
const PLAIN = ["series", "edition", "eventtitle", "isbn", "issn", "pages", "publisher"];

/** The text of a fact, and the field that a writer can write again from it. */
interface StatedText {
  readonly text: string | null;
  readonly givenBack: string | null;
}

const BOOK = /^(?:mv)?(?:book|collection|proceedings|reference)$/;
const CONTAINERS = ["journal", "journaltitle", "booktitle"];

/** What the macros for journals of physics and astronomy stand for (REVTeX, AASTeX): `{\prl}` is `prl` by then. */
const JOURNALS: Readonly<Record<string, string>> = {
  prl: "Physical Review Letters",
  pra: "Physical Review A",
  prb: "Physical Review B",
  prc: "Physical Review C",
  prd: "Physical Review D",
  pre: "Physical Review E",
  rmp: "Reviews of Modern Physics",
  aj: "The Astronomical Journal",
  apj: "The Astrophysical Journal",
  apjl: "The Astrophysical Journal Letters",
  apjs: "The Astrophysical Journal Supplement Series",
  aap: "Astronomy & Astrophysics",
  araa: "Annual Review of Astronomy and Astrophysics",
  mnras: "Monthly Notices of the Royal Astronomical Society",
  pasp: "Publications of the Astronomical Society of the Pacific",
  jcap: "Journal of Cosmology and Astroparticle Physics",
  physrep: "Physics Reports",
  nat: "Nature",
};

/** What contains the work. A preprint is at no venue, whatever its entry names as its journal. */
function containerOf(fields: EntryFields, type: string): StatedText & { readonly isArxiv: boolean } {
  const own = containerField(type);
  const fitting = own === "journal" ? ["journal", "journaltitle"] : own === null ? [] : [own];
  // of a book they are for what is in it
  const others = BOOK.test(type) ? [] : CONTAINERS;
  // what is written for the venue of anything but a book
  const published = own === null && type !== "book" ? ["howpublished"] : [];
  const name = [...fitting, ...others, ...published].find((each) => fields.field(each) !== null);
  if (name === undefined) return { text: null, givenBack: null, isArxiv: false };
  const stated = fields.text(name);
  const text = JOURNALS[stated ?? ""] ?? stated;
  const subtitle = fields.text(name === "booktitle" ? "booksubtitle" : "journalsubtitle");
  const isArxiv = CONTAINERS.includes(name) && isArxivVenue(text ?? "");
  const isAddress = name === "howpublished" && /https?:\/\/|^(?:doi\.org\/|doi:\s?)?10\.\d{4,9}\//i.test(text ?? "");
  if (isArxiv || isAddress || text === null) return { text: null, givenBack: null, isArxiv };
  // the title of an entry without a title of its own is its book's
  if (fields.text("title") === null) return { text: null, givenBack: null, isArxiv };
  const whole = subtitle === null ? text : withSubtitle(text, subtitle);
  const isWritten = fitting.includes(name) || published.includes(name);
  return { text: whole, givenBack: whole === stated && isWritten ? name : null, isArxiv };
}

/** `Title: Subtitle`; a title that ends with a mark needs no colon. */
export function withSubtitle(title: string, subtitle: string): string {
  if (title.endsWith(subtitle)) return title;
  return /[:?!.…–—]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** What BibLaTeX's keys for types stand for. */
const GENRES: ReadonlyMap<string, string> = new Map([
  ["mathesis", "Master's thesis"],
  ["phdthesis", "PhD thesis"],
  ["candthesis", "Candidate thesis"],
  ["bathesis", "Bachelor's thesis"],
  ["techreport", "Technical report"],
  ["resreport", "Research report"],
]);
const GENRE_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ["mastersthesis", "Master's thesis"],
  ["phdthesis", "PhD thesis"],
]);

function genreOf(fields: EntryFields, type: string): StatedText {
  const stated = fields.text("type");
  if (stated === null) return { text: GENRE_OF_TYPE.get(type) ?? null, givenBack: null };
  const genre = GENRES.get(stated) ?? stated;
  return { text: genre, givenBack: genre === stated && !isPlainGenre(genre, type) ? "type" : null };
}

/** `number` is the issue of a journal, and the number of anything else. */
function numbersOf(fields: EntryFields, type: string): Stated<"volume" | "issue" | "number" | "pages"> {
  const isJournal = containerField(type) === "journal";
  const [volume, number, issue] = [fields.text("volume"), fields.text("number"), fields.text("issue")];
  // DBLP's volume of a preprint is its arXiv id
  const isVolume = volume !== null && !volume.startsWith("abs/");
  const isIssueWritten = !isJournal && number !== null;
  const pages = fields.text("pages");
  return {
    facts: {
      volume: isVolume ? volume : null,
      number: isJournal ? null : number,
      issue: isJournal ? (number ?? issue) : issue,
      pages: pages === null ? null : readPages(pages),
    },
    givenBack: [...(isVolume ? ["volume"] : []), "number", ...(isIssueWritten ? ["issue"] : [])],
  };
}

/** The university or institution of a thesis or report; the organisation that made a manual, site, program or data set. */
function organizationOf(fields: EntryFields, type: string): StatedText {
  const written = organizationField(type);
  const makers = /^(?:manual|online|misc|software|dataset|electronic|www)$/.test(type) ? ["organization"] : [];
  const name = ["school", "institution", ...makers].find((each) => fields.field(each) !== null);
  if (name === undefined) return { text: null, givenBack: null };
  const text = fields.text(name);
  return { text, givenBack: written === null || name === "organization" ? null : name };
}

interface OnArxiv {
  readonly arxiv: string | null;
  /** Whether arXiv is named as its journal. */
  readonly isArxiv: boolean;
}

function cslTypeOf(fields: EntryFields, type: string, { arxiv, isArxiv }: OnArxiv): CslType {
  const subtype = fields.text("entrysubtype")?.toLowerCase();
  if (type === "article" && subtype === "magazine") return "article-magazine";
  if (type === "article" && subtype === "newspaper") return "article-newspaper";
  const cslType = cslOfEntryType(type) ?? "document";
  const named = fields.text("journal", "journaltitle", "booktitle");
  const isPreprint =
    named === null
      ? /^(?:misc|online|unpublished|article|electronic|www)$/.test(type)
      : (isArxivVenue(named) || isPreprintServer(named)) && organizationField(type) === null;
  const isKnown = arxiv !== null || isArxiv || isOnServer(fields, named);
  return isKnown && isPreprint ? "article" : cslType;
}

/** @param venue that its fields name */
function isOnServer(fields: EntryFields, venue: string | null): boolean {
  const published = fields.text("howpublished");
  return isOnlyPreprint({
    venue: venue ?? (isPreprintServer(published) ? published : null),
    publisher: fields.text("publisher", "institution", "archiveprefix", "eprinttype"),
    url: fields.text("url"),
    doi: parseDoi(fields.text("doi") ?? ""),
  });
}
