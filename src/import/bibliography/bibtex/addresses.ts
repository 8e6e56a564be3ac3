// Addresses and identifiers of an entry: wherever people put them.
import { isWebAddress, parseArxivId, parseDoi, withScheme } from "../../../map/identifiers.ts";
import type { EntryFields } from "./fields.ts";
import { parseFiles } from "./files.ts";
import type { Stated } from "./publication.ts";

export function addressesOf(fields: EntryFields): Stated<"url" | "doi" | "arxiv" | "pmid" | "files"> {
  const url = urlOf(fields);
  const doi = fields.address("doi") ?? doiElsewhere(fields);
  const eprint = eprintOf(fields);
  const arxiv = eprint.arxiv ?? arxivElsewhere(fields, url);
  const pmid = fields.address("pmid") ?? eprint.pmid;
  const files = parseFiles(fields.value("file"));
  return {
    facts: { url, doi: doi === null ? null : (parseDoi(doi) ?? doi), arxiv, pmid, files: files.paths },
    givenBack: [
      "pmid",
      ...(/\s/.test(doi ?? "") ? [] : ["doi"]),
      // a citation has no other addresses
      ...(url !== null && url === fields.address("url") && isWebAddress(url) ? ["url"] : []),
      ...eprint.givenBack,
      ...(files.isPlain ? ["file"] : []),
    ],
  };
}

/** The page; of several addresses the first. */
function urlOf(fields: EntryFields): string | null {
  // some entries list several, one on each line
  const [first] = fields.address("url", "link")?.split(/\s/) ?? [];
  const stated = first?.replace(/[;,]$/, "");
  if (stated !== undefined) return withScheme(stated);
  return /https?:\/\/[^\s{}]+/.exec(fields.address("howpublished") ?? "")?.[0] ?? null;
}

/** Fields in which people write a DOI that has no field of its own: alone, or after the address of the resolver. */
const WITH_DOI = ["pages", "note", "howpublished", "eprint"];

function doiElsewhere(fields: EntryFields): string | null {
  return WITH_DOI.map((name) => doiAlone(fields.address(name))).find((doi) => doi !== null) ?? null;
}

function doiAlone(text: string | null): string | null {
  return text === null ? null : parseDoi(text.trim().replace(/^doi\.org\//i, "https://doi.org/"));
}

interface Eprint {
  readonly arxiv: string | null;
  readonly pmid: string | null;
  readonly givenBack: readonly string[];
}

const NO_EPRINT: Eprint = { arxiv: null, pmid: null, givenBack: [] };

/** The id in an archive, which the entry can name. */
function eprintOf(fields: EntryFields): Eprint {
  const archive = fields.address("archiveprefix", "eprinttype");
  const eprint = fields.address("eprint");
  if (eprint === null) return NO_EPRINT;
  if (archive !== null && /^pubmed$/i.test(archive)) return { arxiv: null, pmid: eprint, givenBack: [] };
  const arxiv = archive === null || /arxiv/i.test(archive) ? parseArxivId(eprint) : null;
  if (arxiv === null) return NO_EPRINT;
  return {
    arxiv,
    pmid: null,
    givenBack: [
      ...(eprint === arxiv ? ["eprint"] : []),
      ...(archive !== null && /^arxiv$/i.test(archive) ? ["archiveprefix", "eprinttype"] : []),
    ],
  };
}

function arxivElsewhere(fields: EntryFields, url: string | null): string | null {
  const candidates = [
    ...["journal", "journaltitle", "note"].map((name) => arxivIn(fields.text(name))),
    /^abs\/(\S+)$/.exec(fields.text("volume") ?? "")?.[1],
    url,
    fields.address("doi"),
    arxivIn(fields.text("howpublished")),
  ];
  for (const text of candidates) {
    const id = text == null ? null : parseArxivId(text);
    if (id !== null) return id;
  }
  return null;
}

function arxivIn(text: string | null): string | undefined {
  if (text === null) return undefined;
  return /arxiv[:\s./]*(?:abs\/)?(\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(text)?.[1];
}
