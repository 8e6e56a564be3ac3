// The DOI of a paper in the address of its page at a publisher. It is compared, so that the paper is found by either, and not
// stored: a map states the addresses that its sources state, and gives them back.
import { parseDoi } from "./identifiers.ts";

const IN_PATH = /[/=](10\.\d{4,9}(?:\/|%2f)[^\s?#&]+)/i;
/** What follows a DOI in a path: `v2.full.pdf`, `/fulltext.html`. */
const FORM_OF_PAGE =
  /(?:\/(?:full|abs|abstract|pdf|epdf|epub|html|meta|fulltext|full-text|summary|references|pdfft)(?:\.html|\.pdf)?|(?<=\d)(?:v\d{1,3})?\.(?:full|abstract|full-text|supplementary-material)(?:\.pdf)?(?:\+html)?|\.pdf|\.html?|\/)$/i;
/** bioRxiv and medRxiv number their versions after the DOI. */
const VERSION = /^(10\.(?:1101|64898)\/[\d.]{6,25})v\d{1,3}$/;
/** The pages of Nature name the part of the DOI after its prefix. */
const NATURE =
  /^https?:\/\/(?:www\.)?nature\.com\/articles\/((?:[sd]\d{5}-\d{3}-\d{4,5}-[\da-z]|[a-z]{2,12}[\d.]{2,12}|\d{5,9}))(?:\.pdf)?\/?(?:[?#]|$)/i;

/** Where a DOI can begin. Most addresses have none, and a whole map of them is examined: no flag, and few letters. */
const MAY_SHOW_DOI = /[/=]10\.\d{4}|[Dd][Oo][Ii]\.|[Nn][Aa][Tt][Uu][Rr][Ee]\./;

/** Null: the address is none, or shows no DOI. */
export function doiInAddress(address: string | null): string | null {
  if (address === null || !MAY_SHOW_DOI.test(address) || !/^https?:/i.test(address)) return null;
  const stated = parseDoi(address);
  if (stated !== null) return stated;
  const article = NATURE.exec(address)?.[1];
  if (article !== undefined) return `10.1038/${article}`;
  const found = parseDoi((IN_PATH.exec(address)?.[1] ?? "").replace(/%2f/i, "/"));
  const bare = found?.replace(FORM_OF_PAGE, "") ?? "";
  return parseDoi(VERSION.exec(bare)?.[1] ?? bare);
}
