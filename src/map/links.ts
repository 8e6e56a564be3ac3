// Where a paper can be opened. Only web addresses: a map can contain anything.
import { arxivUrl, doiUrl, isWebAddress } from "./identifiers.ts";
import type { Paper } from "./model.ts";

export const LINK_NAMES = ["page", "code", "demo"] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Web addresses that a browser may open; null: there is none. */
export function linksOf({ url, code, demo, doi, arxiv }: Paper): Readonly<Record<LinkName, string | null>> {
  return { page: pageLink({ url, doi, arxiv }), code: webAddress(code), demo: webAddress(demo) };
}

/** The paper's page on the web, else the page of its DOI or arXiv id. */
export function pageLink({ url, doi, arxiv }: Pick<Paper, "url" | "doi" | "arxiv">): string | null {
  return (
    webAddress(url) ??
    (doi === null ? null : webAddress(doiUrl(doi))) ??
    (arxiv === null ? null : webAddress(arxivUrl(arxiv)))
  );
}

/** The address, encoded if it is not plain ASCII; null if it is not an http or https address. */
function webAddress(text: string | null): string | null {
  if (text === null || !isWebAddress(text.trim())) return null;
  return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text.trim()).href;
}
