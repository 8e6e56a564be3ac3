// Where a paper can be opened: web addresses only, whatever a map holds.
import { arxivUrl, doiUrl, isWebAddress } from "./identifiers.ts";
import type { Paper } from "./model.ts";

export const LINK_NAMES = ["page", "code", "demo"] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** Web addresses that a browser can be sent to; null: there is none. */
export function linksOf({ url, code, demo, doi, arxiv }: Paper): Readonly<Record<LinkName, string | null>> {
  const page = webAddress(url);
  const byDoi = doi === null ? null : webAddress(doiUrl(doi));
  const byArxiv = arxiv === null ? null : webAddress(arxivUrl(arxiv));
  return { page: page ?? byDoi ?? byArxiv, code: webAddress(code), demo: webAddress(demo) };
}

/** The address as it is where it is plain ASCII, else encoded; null where it is no http or https address. */
function webAddress(text: string | null): string | null {
  if (text === null || !isWebAddress(text.trim())) return null;
  return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text.trim()).href;
}
