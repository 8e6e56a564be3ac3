// The page about a PDF, which loads quickly and describes its versions.
import { arxivUrl, parseArxivId } from "./identifiers.ts";

/** Null: it does not follow from the address, or this is no PDF. */
export function abstractPage(url: string): string | null {
  const arxiv = /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/pdf\//i.test(url) ? parseArxivId(url) : null;
  if (arxiv !== null) return arxivUrl(arxiv);
  const [, forum] = /^https?:\/\/openreview\.net\/pdf\?id=([\w-]+)$/i.exec(url) ?? [];
  if (forum !== undefined) return `https://openreview.net/forum?id=${forum}`;
  const [, anthology] = /^https?:\/\/(?:www\.)?aclanthology\.org\/([\w.-]+)\.pdf$/i.exec(url) ?? [];
  return anthology === undefined ? null : `https://aclanthology.org/${anthology}/`;
}
