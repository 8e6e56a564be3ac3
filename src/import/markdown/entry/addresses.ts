// Addresses as lists write them, and the ones that a map can hold.
import { arxivUrl, doiUrl, isWebAddress, parseArxivId, parseDoi } from "../../../map/identifiers.ts";

/** A path to a file or page beside the list: `papers/a.pdf`, `../b.md`, `/docs/c`. */
const RELATIVE = /^(?:\.{0,2}\/)?[^\s:?#<>"|]+$/;

/** A link where an address should be: `[pdf]([10.1000/182](https://doi.org/10.1000/182))`. */
const LINK_AS_ADDRESS = /^\[[^\]]*\]\((https?:[^\s()]+)\)$/i;

/**
 * The address of a link: on the web, or, for a link to a file beside the list, as it is written. `arXiv:2309.08600` and
 * `doi:10.1000/182` are addresses too. Null if the link leads nowhere.
 */
export function listedAddress(url: string | null): string | null {
  const whole = url?.trim() ?? "";
  const text = LINK_AS_ADDRESS.exec(whole)?.[1] ?? /^\((https?:[^\s()]+)\)$/i.exec(whole)?.[1] ?? whole;
  if (isWebAddress(text)) return text;
  if (/^arxiv:/i.test(text)) return toAddress(parseArxivId(text), arxivUrl);
  if (/^doi:|^10\.\d/i.test(text)) return toAddress(parseDoi(text), doiUrl);
  if (/^\/\/[\w.-]+\.\w+\//.test(text)) return `https:${text}`;
  if (/^www\.[\w.-]+\.\w+/i.test(text)) return `https://${text}`;
  return RELATIVE.test(text) && /[./]/.test(text) ? text : null;
}

/** Pages that only lead to another address, which is one of their parameters. Google Docs and mail programs put them before links. */
const REDIRECT =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url|scholar\.google\.[a-z.]+\/scholar_url|lm?\.facebook\.com\/l\.php|l\.instagram\.com\/|(?:www\.)?youtube\.com\/redirect|slack-redir\.net\/link|out\.reddit\.com\/\w*|[\w.]+\.safelinks\.protection\.outlook\.com\/|(?:www\.)?linkedin\.com\/redir\/redirect)\?/i;

/** `https://www.google.com/url?q=https://doi.org/10.1000/182&sa=D` → `https://doi.org/10.1000/182`; any other address unchanged. */
export function withoutRedirect(url: string): string {
  if (!REDIRECT.test(url) || !URL.canParse(url)) return url;
  const { searchParams } = new URL(url);
  const target = searchParams.get("q") ?? searchParams.get("url") ?? searchParams.get("u") ?? "";
  return isWebAddress(target) && !/\s/.test(target) ? target : url;
}

/** What an entry is called that is nothing but an address: by the number of the paper, otherwise by the address itself. */
export function titleOfAddress(url: string): string {
  const arxiv = parseArxivId(url);
  if (arxiv !== null) return `arXiv ${arxiv}`;
  const doi = parseDoi(url);
  return doi === null ? url : `DOI ${doi}`;
}

/** Parts of a path that name nothing, however they are called. */
const NAMELESS_PART = /^(?:index|default|home|view|show|abs|pdf|full|html?|\d+)?(?:\.\w{2,5})?$/i;

/**
 * What an address can be called that is the whole title of a paper: `interpreting gpt the logit lens`, the last words of its path;
 * otherwise its site and the last number in it. A number of arXiv or a DOI stays.
 */
export function wordsOfAddress(address: string): string {
  if (!isWebAddress(address) || !URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  const parts = pathname.split("/").map((part) => part.replace(/\.\w{2,5}$/, ""));
  const named = parts.findLast(
    (part) => !NAMELESS_PART.test(part) && /^(?:[a-z]+[-_])+[a-z\d]+|^[a-z]{4,}$/i.test(part),
  );
  if (named !== undefined) return named.replace(/[-_]+/g, " ");
  const site =
    hostname
      .replace(/^www\./, "")
      .split(".")
      .at(-2) ?? hostname;
  return `${site}${/\d+(?=\D*$)/.exec(`${pathname}${search}`)?.[0] ?? ""}`;
}

function toAddress(id: string | null, address: (id: string) => string): string | null {
  return id === null ? null : address(id);
}
