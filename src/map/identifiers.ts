// arXiv ids, DOIs and URLs in the many ways people write them.
import { type PartialDate, parsePartialDate } from "./dates.ts";

const ARXIV_NEW = /^(\d{4}\.\d{4,5})(?:v\d+)?$/;
const ARXIV_OLD = /^([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;

/** How nearly all links to arXiv are written. */
const USUAL_ADDRESS = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/;

/** What comes before a DOI. */
const RESOLVER = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:doi:)?)/i;
/** arXiv registers a DOI for every id: https://info.arxiv.org/help/doi.html */
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/**
 * `2309.08600` from the bare id, `arXiv:2309.08600v2`, `arXiv 2309.08600`, a link to any form of the paper at arxiv.org, or its DOI in any
 * form; else null.
 */
export function parseArxivId(text: string): string | null {
  // nearly all texts that are asked about have nothing like it
  if (!/\d{4}\.\d{4}|\/\d{7}/.test(text)) return null;
  const usual = USUAL_ADDRESS.exec(text)?.[1];
  if (usual !== undefined) return usual;
  const bare = text
    .trim()
    .replace(RESOLVER, "")
    .replace(ARXIV_DOI, "")
    .replace(/^arxiv(?::\s*|\s+)/i, "")
    .replace(/^(?:https?:\/\/)?(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html|format|ps)\//i, "");
  const end = bare.search(/[?#]/);
  const [query, path] = end < 0 ? ["", bare] : [bare.slice(end), bare.slice(0, end)];
  // an address is one line
  if (/[\n\r\u2028\u2029]/.test(query)) return null;
  const id = path.replace(/(?:\.pdf)?\/?$/i, "");
  return (ARXIV_NEW.exec(id) ?? ARXIV_OLD.exec(id))?.[1] ?? null;
}

/** The month in which an arXiv id was assigned: `2309.08600` → `2023-09`. */
export function arxivMonth(id: string): PartialDate | null {
  const [, year, month] = /^(?:[a-z.-]+\/)?(\d\d)(\d\d)/i.exec(id) ?? [];
  if (year === undefined || month === undefined) return null;
  return parsePartialDate(`${year >= "91" ? "19" : "20"}${year}-${month}`);
}

/**
 * `10.3390/e27040344` from the bare DOI, `doi:…`, or a doi.org link, in which characters may be percent-encoded; else null.
 * Case is kept.
 */
export function parseDoi(text: string): string | null {
  if (!/10\.|%/.test(text)) return null;
  const stated = text.trim();
  const bare = stated.replace(RESOLVER, "");
  const doi = /^https?:/i.test(stated)
    ? decoded(bare.replace(/[?#].*$/, ""))
    : bare.replace(ENCODED, decodeURIComponent);
  return DOI.test(doi) ? doi : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Punctuation as links write it: old DOIs contain `<`, which people copy as `%3C`. */
const ENCODED = /%(?:2[0-9a-f]|3[a-f]|5[bcdef]|7[bcd])/gi;
const DOI = /^10\.\d{4,9}\/\S+$/;

/** For comparing DOIs, which are case-insensitive. */
export function doiKey(doi: string): string {
  return doi.toLowerCase();
}

/** For comparing web addresses: without scheme, `www.`, final slash and fragment. Empty if it is not an http address. */
export function urlKey(url: string): string {
  const rest = afterScheme(url.trim());
  const slash = rest.indexOf("/");
  const host = slash < 0 ? rest : rest.slice(0, slash);
  const path = slash < 0 ? "" : rest.slice(slash);
  return host.toLowerCase() + (path.endsWith("/") ? path.replace(/\/+$/, "") : path);
}

/** What follows the scheme and `www.` of an address, without its fragment; empty if it is not an http address. */
function afterScheme(address: string): string {
  // nearly all addresses are written so, and a whole map of them is compared
  if (
    address.startsWith(USUAL_START) &&
    address[USUAL_START.length] !== "w" &&
    address[USUAL_START.length] !== "W" &&
    !address.includes("#")
  )
    return address.slice(USUAL_START.length);
  return /^[Hh][Tt]{2}[Pp][Ss]?:\/\/(?:[Ww]{3}\.)?([^#]+)/.exec(address)?.[1] ?? "";
}

const USUAL_START = "https://";

export function arxivUrl(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

export function doiUrl(doi: string): string {
  // half of a character cannot be encoded
  const encoded = doi.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[^\w.()/:;@!$&'*+,=~-]/gu, encodeURIComponent);
  return `https://doi.org/${encoded}`;
}

/** Whether `text` is a link that a browser may open: http or https, never a script or a file. */
export function isWebAddress(text: string): boolean {
  return USUAL_SITE.test(text) || (/^https?:\/\//i.test(text) && URL.canParse(text));
}

/** An address that was written without `https://`, with it: `www.example.org/a`, `example.org/a`; any other text as it is. */
export function withScheme(text: string): string {
  return /^(?:www\.(?:[a-z\d-]+\.)+[a-z]{2,}(?=[/?#]|$)|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S)/i.test(text)
    ? `https://${text}`
    : text;
}

/** A name of a site of which nothing has to be checked. What comes after one is always part of an address. */
const USUAL_SITE = /^[Hh][Tt]{2}[Pp][Ss]?:\/\/(?:(?![Xx][Nn]--)[A-Za-z\d-]+\.)+[A-Za-z]{2,}(?:[/?#]|$)/;

/** Whether this is arXiv, which contains nothing, in the place of a journal; `CoRR` is what DBLP calls it. */
export function isArxivVenue(venue: string): boolean {
  return /^(?:arxiv|corr\b)/i.test(venue);
}
