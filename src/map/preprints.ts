// Servers of preprints, by the names, addresses and DOIs that all readers know them by. HAL, Zenodo and figshare are none: most of
// what they have is published elsewhere, or is no paper.
import { doiInAddress } from "./doi-in-address.ts";

/** `bioRxiv`, `SSRN Electronic Journal`, `Research Square (Research Square)`: the name comes first. */
const NAME =
  /^(?:the )?(?:[a-z]{1,9}rxiv|ssrn|osf preprints|research square|ess ?oar|ess open archive|preprints(?:\.org)?$|preprints\.org|authorea preprints?)(?![a-z])/i;
const ADDRESS =
  /^https?:\/\/(?:[\w-]+\.)*(?:[a-z]{2,9}rxiv\.(?:org|com)|ssrn\.com|osf\.io\/preprints|researchsquare\.com|preprints\.org|essoar\.org|essopenarchive\.org)(?:[/?#]|$)/i;
/** Cold Spring Harbor has journals with the prefix of bioRxiv, too. */
const DOI =
  /^10\.(?:48550\/arxiv\.|(?:1101|64898)\/(?:\d{4}\.\d\d\.\d\d\.\d+|\d{6,8})(?:$|v)|2139\/ssrn|26434\/chemrxiv|21203\/rs|3121[69]\/|3122[2-4]\/|3123[1-5]\/|32942\/|35542\/|20944\/preprints|36227\/techrxiv|1002\/essoar|22541\/)/i;

/** Whether this is the name of a server, in the place of a journal or publisher. */
export function isPreprintServer(name: string | null): boolean {
  return name !== null && NAME.test(name);
}

function isPreprintAddress(url: string | null): boolean {
  return url !== null && ADDRESS.test(url);
}

export function isPreprintDoi(doi: string | null): boolean {
  return doi !== null && DOI.test(doi);
}

interface WhereItIs {
  readonly venue: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly doi: string | null;
}

/** Whether a work appeared nowhere but on such a server, as far as this says. */
export function isOnlyPreprint({ venue, publisher, url, doi }: WhereItIs): boolean {
  if (venue !== null) return isPreprintServer(venue);
  return isPreprintServer(publisher) || isPreprintDoi(doi ?? doiInAddress(url)) || isPreprintAddress(url);
}
