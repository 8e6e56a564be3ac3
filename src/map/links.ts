// Where a paper can be opened. Only web addresses: a map can contain anything.
import { arxivUrl, doiUrl, isWebAddress } from "./identifiers.ts";
import type { Paper } from "./model.ts";

export const LINK_NAMES = ["page", "code", "demo"] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Web addresses that a browser may open; null: there is none. */
export function linksOf({ url, code, demo, doi, arxiv }: Paper): Readonly<Record<LinkName, string | null>> {
  const page = webAddress(url);
  const byDoi = doi === null ? null : webAddress(doiUrl(doi));
  const byArxiv = arxiv === null ? null : webAddress(arxivUrl(arxiv));
  return { page: page ?? byDoi ?? byArxiv, code: webAddress(code), demo: webAddress(demo) };
}

/** The address, encoded if it is not plain ASCII; null if it is not an http or https address. */
function webAddress(text: string | null): string | null {
  if (text === null || !isWebAddress(text.trim())) return null;
  return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text.trim()).href;
}
