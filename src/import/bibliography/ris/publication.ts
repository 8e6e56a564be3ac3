// Where a work of RIS was published. What a tag means depends on the type of the work.

import { isByOrganization, REPOSITORY } from "../../../map/csl.ts";
import { isArxivVenue } from "../../../map/identifiers.ts";
import { endsOfRange, pageRange, readPages } from "../../../map/pages.ts";
import type { CslType } from "../../../map/vocabulary.ts";
import type { PublicationKey, ReferenceFacts } from "../../reference.ts";
import { isFromEmbase } from "./dialects.ts";
import type { RisRecord } from "./record.ts";

type Publication = Pick<ReferenceFacts, PublicationKey>;

/** Works on their own: what EndNote and Zotero call their second title is a series. */
const IN_SERIES: readonly CslType[] = ["book", "classic", "map", "software"];
const JOURNAL: readonly CslType[] = ["article", "article-journal", "article-magazine", "article-newspaper"];
/** Works whose start page is the number of their pages if there is no end page. */
const WITH_PAGE_COUNT: readonly CslType[] = ["book", "classic", "manuscript", "thesis"];

export function takePublication(record: RisRecord, type: CslType): readonly Partial<Publication>[] {
  const publisher = record.take("PB");
  const byOrganization = isByOrganization(type) && publisher !== null && !REPOSITORY.test(publisher);
  return [
    takeContainers(record, type),
    takeNumbers(record, type),
    {
      pages: takePages(record, type),
      // of an article, EndNote's edition is the day when it appeared online
      edition: JOURNAL.includes(type) ? null : record.take("ET"),
      publisher: byOrganization ? null : publisher,
      // Embase has the address of an author there
      publisherPlace: isFromEmbase(record) ? null : record.take("CY", "PP"),
      organizations: byOrganization ? [publisher] : [],
    },
  ];
}

/** The tags of what contains a work, full names first. */
export const VENUE_TAGS = ["T2", "JF", "JO", "BT", "JA", "J2", "J1"] as const;

function takeContainers(record: RisRecord, type: CslType): Pick<Publication, "venue" | "event" | "collectionTitle"> {
  if (IN_SERIES.includes(type)) {
    return { venue: null, event: null, collectionTitle: record.take("T3", "T2") };
  }
  if (isArxivVenue(record.peek(...VENUE_TAGS) ?? "")) {
    return { venue: null, event: null, collectionTitle: record.take("T3") };
  }
  // EndNote and Zotero state the proceedings apart from the conference
  const hasProceedings = type === "paper-conference" && record.peek("C3") !== null;
  return {
    venue: hasProceedings ? record.take("C3") : record.take(...VENUE_TAGS),
    event: hasProceedings ? record.take("T2") : null,
    collectionTitle: record.take("T3"),
  };
}

const ISSN = /(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/;
const ISBN = /(?<!\d)(?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dXx](?!\d)/;

function takeNumbers(
  record: RisRecord,
  type: CslType,
): Pick<Publication, "volume" | "issue" | "number" | "isbn" | "issn"> {
  const isbns = record.takeWhere(["SN"], (value) => ISBN.test(value));
  const issns = record.takeWhere(["SN"], (value) => ISSN.test(value));
  return {
    volume: record.take("VL", "VO"),
    issue: record.take("IS", "CP"),
    number: record.take("M1", ...(type === "report" ? ["SN"] : []), "SV"),
    isbn: isbns.join(", ") || null,
    issn: issns.join(", ") || null,
  };
}

/** `1` and `9`, or `1-9` in one line. */
function takePages(record: RisRecord, type: CslType): string | null {
  const [start, end] = [record.peek("SP"), record.peek("EP")];
  if (end === null && WITH_PAGE_COUNT.includes(type) && /^\d+\s*(?:p|pp|pages?)?\.?$/i.test(start ?? "")) return null;
  const [first, last] = [takePage(record, "SP"), takePage(record, "EP")];
  // EndNote has a number of the article instead; an arXiv id there has been taken before
  if (first === null || last === null) return first ?? last ?? takePage(record, "C7");
  // either may have the whole range
  const isWhole = (pages: string): boolean => {
    const [start, end] = endsOfRange(pages) ?? [];
    return pages === first ? end === last || /^\d+-\d+$/.test(pages) : start === first;
  };
  return first === last ? first : ([first, last].find(isWhole) ?? pageRange(first, last));
}

function takePage(record: RisRecord, tag: string): string | null {
  const pages = record.take(tag);
  return pages === null ? null : readPages(pages.replace(/\s+/g, " "));
}
